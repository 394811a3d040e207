import { open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../core/refusal.ts';
import { stateOfLedger, type SharedState, type SharingEvent } from '../../engines/exchange/sharing.ts';
import { ledgerEntry, type LedgerEntry } from '../../schemas/exchange.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { withLock } from '../files/with-lock.ts';
import { parsePublicKey, type NamedKey } from '../evidence/keys.ts';
import { makeFolder } from '../../sources/make-folder.ts';
import { optionOf } from '../option-of.ts';
import { exchangeLedgerRequest } from '../../schemas/requests/exchange.ts';
import { TEXTS } from './kept-texts.ts';
import { sha256Of } from './parcel.ts';

/** What partners give each other, on paper or by mail, before anything else: name, public key, and whom to encrypt for. */
export const exchangeCard = z.strictObject({
  format: z.literal('muruna/exchange-card'),
  version: z.literal(1),
  name: z.string().min(1).max(200),
  /** PEM, Ed25519. */
  publicKey: z.string().max(1000),
  /** `age1…` */
  recipient: z.string().regex(/^age1[a-z0-9]+$/),
});

export type ExchangeCard = z.infer<typeof exchangeCard>;

/** A folder with an exchange in it, as it stands. */
export interface Exchange {
  readonly folder: string;
  readonly card: ExchangeCard;
  /** Key id. */
  readonly self: string;
  readonly identity: string;
  readonly entries: readonly LedgerEntry[];
  /** SHA-256 of the last line, and bytes of all lines. */
  readonly head: string;
  readonly size: number;
  readonly state: SharedState;
}

/** Something to be written into a ledger. */
export type Addition = Pick<LedgerEntry, 'event' | 'signed' | 'card' | 'file' | 'keys' | 'said' | 'saidAs'>;

export const CARD_FILE = 'card.json';
export const IDENTITY_FILE = 'identity.txt';
export const LEDGER_FILE = 'ledger.jsonl';
const NOTHING = sha256Of('');

/**
 * Reads an exchange folder and holds its ledger to its own chain of hashes.
 *
 * @throws Refusal where the folder is none, or a line was changed, taken out or added
 */
export async function openExchange(folder: string): Promise<Exchange> {
  const card = readCard(join(folder, CARD_FILE), await textAt(folder, CARD_FILE));
  const identity = (await textAt(folder, IDENTITY_FILE)).trim();
  const ledger = readLedger(join(folder, LEDGER_FILE), await textAt(folder, LEDGER_FILE));
  const self = keyOfCard(card).keyid;
  return { folder, card, self, identity, ...ledger, state: stateOf(self, ledger.entries) };
}

function stateOf(self: string, entries: readonly LedgerEntry[]): SharedState {
  return stateOfLedger(
    self,
    entries.map(({ event }) => event as SharingEvent),
  );
}

/** The public key of a card that was read. */
export function keyOfCard({ publicKey, name }: Pick<ExchangeCard, 'publicKey' | 'name'>): NamedKey {
  return { ...parsePublicKey(publicKey)!, name };
}

/** Makes an exchange folder with an empty ledger; the identity is for its owner alone. */
export async function makeExchange(folder: string, card: ExchangeCard, identity: string): Promise<void> {
  await makeFolder(join(folder, 'items'), 0o700);
  await writeFileWhole(join(folder, IDENTITY_FILE), `${identity}\n`, 'folder', 0o600);
  await writeFileWhole(join(folder, LEDGER_FILE), '', 'folder', 0o600);
  await writeFileWhole(join(folder, CARD_FILE), `${JSON.stringify(card, undefined, 1)}\n`, 'folder');
}

/** A card, from the text of its file. */
export function readCard(file: string, text: string): ExchangeCard {
  try {
    const card = exchangeCard.parse(JSON.parse(text));
    if (parsePublicKey(card.publicKey)) return card;
  } catch {
    // Falls through.
  }
  throw new Refusal('bad-data', 'exchange.not-a-card', { file, card: CARD_FILE });
}

/** The lines of a ledger. A last line without its end was being written when the power went: it was never said, and is left out. */
function readLedger(file: string, text: string): Pick<Exchange, 'entries' | 'head' | 'size'> {
  const lines = text.split('\n');
  const torn = lines.pop() ?? '';
  let head = NOTHING;
  const entries = lines.map((line, number) => {
    const entry = entryIn(line);
    if (entry?.number !== number || entry.before !== head)
      throw new Refusal('bad-data', 'exchange.ledger-changed', { file, line: number + 1 });
    head = sha256Of(line);
    return entry;
  });
  return { entries, head, size: Buffer.byteLength(text) - Buffer.byteLength(torn) };
}

function entryIn(line: string): LedgerEntry | undefined {
  try {
    return ledgerEntry.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/**
 * Reads the exchange, asks what is to be added, and writes it down before anything is told: contents first, then the ledger, and at
 * last contents that nothing covers any more are removed. One process at a time; killed anywhere, the next one finds all or nothing of it.
 */
export async function changeExchange<T>(
  folder: string,
  change: (exchange: Exchange) => Promise<{
    readonly additions: readonly Addition[];
    readonly contents?: ReadonlyMap<string, Uint8Array>;
    readonly result: T;
  }>,
  now: string,
): Promise<{ readonly exchange: Exchange; readonly result: T }> {
  // Where there is no exchange there is no place for a lock either.
  await textAt(folder, CARD_FILE);
  return withLock(join(folder, LEDGER_FILE), async () => {
    const before = await openExchange(folder);
    const { additions, contents = new Map<string, Uint8Array>(), result } = await change(before);
    for (const [sha256, bytes] of contents)
      // oxlint-disable-next-line no-await-in-loop -- one file after the other
      await writeFileWhole(
        contentPath(before, sha256),
        bytes,
        optionOf(exchangeLedgerRequest, 'folder'),
        0o600,
      );
    const exchange = await append(before, additions, now);
    await removeUncovered(exchange);
    return { exchange, result };
  });
}

/** Where the content of an item lies. */
export function contentPath({ folder }: Pick<Exchange, 'folder'>, sha256: string): string {
  return join(folder, 'items', sha256);
}

async function append(exchange: Exchange, additions: readonly Addition[], now: string): Promise<Exchange> {
  let { head } = exchange;
  const entries = [...exchange.entries];
  let text = '';
  for (const addition of additions) {
    const entry: LedgerEntry = { number: entries.length, at: now, before: head, ...addition };
    const line = JSON.stringify(entry);
    head = sha256Of(line);
    entries.push(entry);
    text += `${line}\n`;
  }
  const path = join(exchange.folder, LEDGER_FILE);
  await using file = await open(path, 'r+');
  await file.truncate(exchange.size);
  await file.write(text, exchange.size);
  await file.sync();
  const size = exchange.size + Buffer.byteLength(text);
  return { ...exchange, entries, head, size, state: stateOf(exchange.self, entries) };
}

/** Contents that no item of the state has: destroyed ones, and those of a change that was not written down. */
async function removeUncovered(exchange: Exchange): Promise<void> {
  const covered = new Set([...exchange.state.items.values()].map(({ sha256 }) => sha256));
  const names = await readdir(join(exchange.folder, 'items'));
  const uncovered = names.filter((name) => !covered.has(name));
  // What the server wrote of them for partners goes first: then no kill leaves it behind.
  if (uncovered.length > 0) await removeTexts(exchange);
  await Promise.all(uncovered.map((name) => rm(contentPath(exchange, name), { force: true })));
}

/** Removes what is written of items for partners who read over TAXII; it is written again when they ask. */
export async function removeTexts(
  { folder }: Pick<Exchange, 'folder'>,
  isMeant: (name: string) => boolean = () => true,
): Promise<void> {
  const place = join(folder, 'taxii');
  const names = await readdir(place).catch(() => []);
  const gone = names.filter((name) => name.includes(TEXTS) && isMeant(name));
  await Promise.all(gone.map((name) => rm(join(place, name), { force: true })));
}

async function textAt(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (error) {
    const reason = String((error as NodeJS.ErrnoException).code);
    if (reason === 'ENOENT' || reason === 'ENOTDIR')
      throw new Refusal('not-found', 'exchange.not-one', { folder, command: 'muruna exchange init' });
    throw new Refusal('denied', 'file.unreadable', { file: join(folder, name), reason });
  }
}
