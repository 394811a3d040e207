import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Progress } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import type { AddedObject } from '../../exchange/taxii/added-object.ts';
import { language } from '../../i18n/language.ts';
import type { Carried, ExchangeWire } from '../../schemas/exchange-wire.ts';
import { makeFolder } from '../../sources/make-folder.ts';
import { withLock } from '../files/with-lock.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { PartnerCollections } from './taxii-collection.ts';
import { askTaxii, type FoundCollection, type TaxiiAccess } from './taxii-client.ts';
import type { Partner } from './told-by-partner.ts';

const MOST_OBJECTS = 500;
const MOST_BYTES = 2 ** 20;
const STATUS_ASKED = 20;
const STATUS_PAUSE_MS = 500;

/** By the address of a collection: until which date of addition everything was sent, and what the server did not take. */
const pushedFile = z.record(z.string(), z.strictObject({ sent: z.int(), again: z.array(z.int()) }));

const detail = z.looseObject({ id: z.string(), message: z.string().optional() });
const status = z.looseObject({
  id: z.string(),
  status: z.enum(['complete', 'pending']),
  failures: z.array(detail).default([]),
});
const apiRoot = z.looseObject({ max_content_length: z.int().min(1).optional() });

/**
 * Sends to a collection what the partner may have now, by the function that decides a release, and what was not sent before. After every
 * part that the server has answered it is written down how far it went; the ledger stays as it is.
 *
 * @throws Refusal where the server does not answer as it should; what it took before is written down
 */
export async function pushCollection(
  folder: string,
  partner: Partner,
  { url, root }: FoundCollection,
  access: TaxiiAccess,
  now: Date,
  progress?: Progress,
): Promise<Carried> {
  const path = join(folder, 'taxii', `pushed-${partner.keyid}.json`);
  await makeFolder(dirname(path), 0o700);
  return withLock(path, async () => {
    const all = await pushedAt(path);
    let { sent, again } = all[url] ?? { sent: -1, again: [] };
    // Partners read one language, so that what they have stays the same.
    const objects = await new PartnerCollections(folder, language('en')).of(partner.keyid, now);
    const repeated = new Set(again);
    const waiting = objects.filter(({ added }) => added > sent || repeated.has(added));
    // What is not to be had any more is not sent again.
    again = waiting.filter(({ added }) => added <= sent).map(({ added }) => added);
    const refused: ExchangeWire['refused'][number][] = [];
    if (waiting.length === 0) return { objects: 0, fresh: 0, destroyed: 0, refused };
    let dealtWith = 0;
    const most = apiRoot.safeParse((await askTaxii(root, access)).body).data?.max_content_length;
    for (const part of partsOf(waiting, Math.min(MOST_BYTES, most ?? MOST_BYTES))) {
      // oxlint-disable-next-line no-await-in-loop -- one part after the other
      const failures = await given(url, root, part, access);
      for (const { id, message = null } of failures)
        refused.push({ id, why: null, path: null, words: message });
      const failed = new Set(failures.map(({ id }) => id));
      const dates = new Set(part.map(({ added }) => added));
      again = [
        ...again.filter((date) => !dates.has(date)),
        ...part.filter(({ id }) => failed.has(id)).map(({ added }) => added),
      ];
      dealtWith += part.length;
      progress?.('exchange.progress.pushed', dealtWith, waiting.length);
      sent = Math.max(sent, part[part.length - 1].added);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await writeFileWhole(path, JSON.stringify({ ...all, [url]: { sent, again } }), 'folder', 0o600);
    }
    return { objects: waiting.length, fresh: waiting.length - refused.length, destroyed: 0, refused };
  });
}

/** Where it was lost, everything is sent again: the server knows it. */
async function pushedAt(path: string): Promise<z.output<typeof pushedFile>> {
  try {
    return pushedFile.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return {};
  }
}

/** Parts by rising date of addition, each small enough for the server; an object that is too large goes alone, and is refused. */
function partsOf(objects: readonly AddedObject[], mostBytes: number): AddedObject[][] {
  const parts: AddedObject[][] = [];
  let bytes = 0;
  for (const one of objects) {
    const size = Buffer.byteLength(JSON.stringify(one.object)) + 1;
    const last = parts.at(-1);
    if (!last || last.length >= MOST_OBJECTS || bytes + size > mostBytes - 100) {
      parts.push([one]);
      bytes = size;
    } else {
      last.push(one);
      bytes += size;
    }
  }
  return parts;
}

/** What the server did not take of a part. */
async function given(
  url: string,
  root: string,
  part: readonly AddedObject[],
  access: TaxiiAccess,
): Promise<readonly z.output<typeof detail>[]> {
  const objects = part.map(({ object }) => object);
  let { body } = await askTaxii(`${url}objects/`, access, { objects });
  for (let asked = 0; asked < STATUS_ASKED; asked++) {
    const { data } = status.safeParse(body);
    if (!data) throw new Refusal('bad-data', 'taxii.not-taxii', { url });
    if (data.status === 'complete') return data.failures;
    // oxlint-disable-next-line no-await-in-loop -- asked until it is dealt with
    await delay(STATUS_PAUSE_MS, undefined, { ...(access.signal && { signal: access.signal }) });
    // oxlint-disable-next-line no-await-in-loop -- as above
    ({ body } = await askTaxii(new URL(`status/${encodeURIComponent(data.id)}/`, root).href, access));
  }
  throw new Refusal('network', 'taxii.wait', { url, count: (STATUS_ASKED * STATUS_PAUSE_MS) / 1000 });
}
