import { basename } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { keyOf, type SharedItem } from '../../engines/exchange/sharing.ts';
import { exchangeChangeSchema } from '../../schemas/exchange-answers.ts';
import { exchangeAddRequest } from '../../schemas/requests/exchange.ts';
import { readNamedBytes } from '../files/read-named-bytes.ts';
import { operation } from '../operation.ts';
import { optionOf } from '../option-of.ts';
import { downgradeOf } from './asked-marking.ts';
import { changeWith, keysNamed } from './change.ts';
import type { Exchange } from './exchange-folder.ts';
import { sha256Of } from './parcel.ts';
import { namedInContent, toldNamed, type ToldItem } from './told-items.ts';

/** A content that becomes an item. */
interface Added {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What it is as a partner told it; undefined for a file of one's own. */
  readonly told?: ToldItem;
}

/** Files, or what partners told, as items of one's own, each marked, with what has to go along and what it was made from. */
export const exchangeAddOperation = operation({
  id: 'exchange.add',
  kind: 'write',
  request: exchangeAddRequest,
  answer: exchangeChangeSchema,
  async run({ files, told, folder, marking, downgrade, id, part, from, copy, key, now }, house) {
    const option = (name: keyof typeof exchangeAddRequest.shape): string =>
      optionOf(exchangeAddRequest, name);
    if (files.length + told.length === 0)
      throw new Refusal('usage', 'exchange.nothing-to-add', { option: option('told') });
    if (id !== undefined && files.length + told.length > 1)
      throw new Refusal('usage', 'exchange.one-id', { option: option('id') });
    if (copy && from.length === 0)
      throw new Refusal('usage', 'exchange.copy-of-what', { option: option('copy'), other: option('from') });
    const read = await Promise.all(
      files.map(async (file): Promise<Added> => ({
        file: basename(file),
        bytes: new Uint8Array(await readNamedBytes(house.locate(file), file)),
      })),
    );
    return changeWith({ folder, key, now: now! }, async (exchange, { key: { keyid } }) => {
      const parts = keysNamed(exchange, part);
      const origins = await originsNamed(exchange, from);
      const heard = new Map(origins.told.map((one) => [one.grant.id, one]));
      const items: { readonly item: SharedItem; readonly file: string; readonly bytes: Uint8Array }[] = [];
      const quoted: Added[] = [];
      for (const name of told) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const one = await toldNamed(exchange, name);
        quoted.push({ file: `${one.grant.item.id}.json`, bytes: one.bytes, told: one });
      }
      for (const { file, bytes, told: quote } of [...read, ...quoted]) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const named = quote ? { keys: [], told: [quote] } : await namedInContent(exchange, bytes);
        for (const one of named.told) heard.set(one.grant.id, one);
        const all = [...origins.keys, ...named.keys, ...named.told.map(({ grant }) => keyOf(grant.item))];
        const item = {
          id: id ?? file,
          author: keyid,
          modified: now!,
          sha256: sha256Of(bytes),
          marking,
          parts,
          from: [...new Set(all)],
          isOnlyThat: copy || quote !== undefined,
        };
        const byItem = new Map([...heard.values()].map((one) => [keyOf(one.grant.item), one]));
        const downgraded = downgradeOf(exchange, { file, bytes, item, told: quote }, byItem, downgrade);
        items.push({ file, bytes, item: { ...item, ...(downgraded && { downgraded }) } });
      }
      if (downgrade !== undefined && items.every(({ item }) => item.downgraded === undefined)) {
        const names = items.map(({ file }) => file).join(', ');
        const facts = { file: names, handling: marking, option: option('downgrade') };
        throw new Refusal('usage', 'exchange.nothing-to-lower', facts);
      }
      for (const { item } of items)
        if (exchange.state.withdrawn.has(`${keyid} ${item.id}`))
          throw new Refusal('denied', 'exchange.id-withdrawn', { item: item.id, option: option('id') });
      // The same content under another marking is said anew.
      const fresh = items.filter(
        ({ item }) => exchange.state.items.get(keyOf(item))?.marking !== item.marking,
      );
      const unheard = [...heard.values()].filter(({ grant }) => !exchange.state.taken.has(grant.id));
      return {
        additions: [
          ...unheard.map(({ grant }) => ({
            event: { kind: 'heard', grant } as never,
            file: `${grant.item.id}.json`,
          })),
          ...fresh.map(({ item, file }) => ({ event: { kind: 'made', item } as never, file })),
        ],
        contents: new Map([
          ...unheard.map(({ grant, bytes }) => [grant.item.sha256, bytes] as const),
          ...fresh.map(({ item, bytes }) => [item.sha256, bytes] as const),
        ]),
      };
    });
  },
});

/** What something was made from: items that are here, and incidents that partners told. */
async function originsNamed(
  exchange: Exchange,
  names: readonly string[],
): Promise<{ readonly keys: readonly string[]; readonly told: readonly ToldItem[] }> {
  const keys: string[] = [];
  const told: ToldItem[] = [];
  for (const name of names) {
    if (!name.startsWith('incident--')) {
      keys.push(...keysNamed(exchange, [name]));
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const one = await toldNamed(exchange, name);
    told.push(one);
    keys.push(keyOf(one.grant.item));
  }
  return { keys, told };
}
