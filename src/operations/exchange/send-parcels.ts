import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SharingMessage } from '../../engines/exchange/messages.ts';
import { safeName } from '../../exchange/dossier/safe-path.ts';
import type { ExchangeChange } from '../../schemas/exchange-answers.ts';
import { makeFolder } from '../../sources/make-folder.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { exchangeSendRequest } from '../../schemas/requests/exchange.ts';
import { optionOf } from '../option-of.ts';
import { contentPath, type Exchange } from './exchange-folder.ts';
import { signedParts, writeLetter } from './letters.ts';
import { sealParcel, sha256Of } from './parcel.ts';
import type { Signer } from './sign-text.ts';

/** Writes a parcel for each partner that has to be told something, as files to be carried by whatever way. */
export async function sendParcels(
  exchange: Exchange,
  messages: readonly SharingMessage[],
  signer: Signer,
  out: string,
  now: string,
): Promise<ExchangeChange['parcels'][number][]> {
  const { cards } = signedParts(exchange);
  const parcels: ExchangeChange['parcels'][number][] = [];
  if (messages.length > 0) await makeFolder(out);
  for (const [to, said] of Map.groupBy(messages, (message) => message.to)) {
    const card = cards.get(to);
    if (!card) continue;
    const letter = writeLetter(exchange, said, now, signer);
    // oxlint-disable-next-line no-await-in-loop -- one partner after the other, each with its contents in memory
    const contents = await contentsOf(exchange, said);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const bytes = await sealParcel({ letter, contents }, card.recipient);
    const file = join(
      out,
      `${safeName(`${exchange.card.name} to ${card.name}`)}-${sha256Of(letter.payload).slice(0, 8)}.parcel.age`,
    );
    // oxlint-disable-next-line no-await-in-loop -- as above
    await writeFileWhole(file, bytes, optionOf(exchangeSendRequest, 'out'), 0o600);
    const count = (kinds: readonly SharingMessage['kind'][]): number =>
      said.filter(({ kind }) => kinds.includes(kind)).length;
    parcels.push({
      partner: card.name,
      keyid: to,
      file,
      bytes: bytes.length,
      releases: count(['release']),
      ends: count(['end']),
      answers: count(['receipt', 'declined', 'confirmation']),
    });
  }
  return parcels;
}

async function contentsOf(
  exchange: Exchange,
  messages: readonly SharingMessage[],
): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  for (const message of messages) {
    if (message.kind !== 'release' || contents.has(message.grant.item.sha256)) continue;
    const { sha256 } = message.grant.item;
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    contents.set(sha256, await readFile(contentPath(exchange, sha256)));
  }
  return contents;
}
