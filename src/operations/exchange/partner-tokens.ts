import { timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../../sources/make-folder.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { withLock } from '../files/with-lock.ts';
import { sha256Of } from './parcel.ts';

const tokensFile = z.array(
  z.strictObject({
    id: z.string(),
    /** SHA-256 of the secret, which is kept nowhere. */
    digest: z.string(),
    /** Key id of the partner who reads and writes with it. */
    partner: z.string(),
    madeAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
  }),
);

/** A token by which a partner comes to his own collections, and to nothing else. */
export type PartnerToken = z.output<typeof tokensFile>[number];

function pathOf(folder: string): string {
  return join(folder, 'taxii', 'tokens.json');
}

export async function partnerTokens(folder: string): Promise<readonly PartnerToken[]> {
  try {
    return tokensFile.parse(JSON.parse(await readFile(pathOf(folder), 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The token of that secret, where it is good at that moment. */
export async function partnerTokenOf(
  folder: string,
  secret: string,
  now: Date,
): Promise<PartnerToken | undefined> {
  const digest = Buffer.from(sha256Of(secret));
  const found = (await partnerTokens(folder)).find((one) => timingSafeEqual(Buffer.from(one.digest), digest));
  return found !== undefined && Date.parse(found.endsAt) > now.getTime() ? found : undefined;
}

/** Keeps a token, of which only the hash is written. */
export async function keepPartnerToken(
  folder: string,
  { secret, ...token }: Omit<PartnerToken, 'digest'> & { readonly secret: string },
): Promise<void> {
  await changeTokens(folder, (all) => [...all, { ...token, digest: sha256Of(secret) }]);
}

/** Ends a token; false where there is none of that id. */
export async function endPartnerToken(folder: string, id: string): Promise<boolean> {
  let isThere = false;
  await changeTokens(folder, (all) => {
    const rest = all.filter((one) => one.id !== id);
    isThere = rest.length < all.length;
    return rest;
  });
  return isThere;
}

async function changeTokens(
  folder: string,
  change: (all: readonly PartnerToken[]) => readonly PartnerToken[],
): Promise<void> {
  const path = pathOf(folder);
  await makeFolder(dirname(path), 0o700);
  await withLock(path, async () =>
    writeFileWhole(path, JSON.stringify(change(await partnerTokens(folder))), 'exchange', 0o600),
  );
}
