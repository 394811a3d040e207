import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Work } from '../src/core/progress.ts';
import { Refusal } from '../src/core/refusal.ts';
import { ask } from '../src/operations/ask.ts';
import { newKey } from '../src/operations/evidence/keys.ts';
import { OPERATIONS } from '../src/operations/list.ts';
import { localHouse } from '../src/operations/local-house.ts';
import type { ExchangeChange } from '../src/schemas/exchange-answers.ts';

export const NOW = '2026-11-29T12:00:00Z';
/** To B. */
export const TERMS = { marking: 'TLP:GREEN', purpose: 'to see', to: ['B'] };

/** Exchanges of three, of whom the one in the middle is a partner of the two others. */
export interface TriedExchange {
  /** A place in the folder of the test. */
  readonly at: (...names: string[]) => string;
  /** Asks something of the exchange of a name. */
  readonly asking: <T>(what: string, self: string, request: object, work?: Work) => Promise<T>;
  /** The same of what changes it, with its key and a folder for parcels. */
  readonly doing: (what: string, self: string, request: object) => Promise<ExchangeChange>;
  /** Brings parcels to whom they are for, and what they answer back, until nobody says anything more. */
  readonly carry: (said: ExchangeChange) => Promise<Map<string, ExchangeChange>>;
  readonly end: () => void;
}

/** Makes the exchanges A, B and C. */
export async function tryExchange(): Promise<TriedExchange> {
  const root = mkdtempSync(join(tmpdir(), 'muruna-exchange-'));
  const at = (...names: string[]): string => join(root, ...names);

  const asking = async <T>(what: string, self: string, request: object, work: Work = {}): Promise<T> => {
    const operation = await OPERATIONS[`exchange.${what}`]();
    const now = what === 'init' ? {} : { now: NOW };
    return (await ask(operation, { folder: at(self), ...now, ...request }, localHouse(), work)).answer as T;
  };
  const doing: TriedExchange['doing'] = (what, self, request) => {
    const writes = ['init', 'partner', 'add'].includes(what) ? {} : { out: at(`out-${self}`) };
    return asking(what, self, { key: at(`${self}.key`), ...writes, ...request });
  };
  const carry: TriedExchange['carry'] = async ({ parcels }) => {
    const read = new Map<string, ExchangeChange>();
    for (const { partner, file } of parcels) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as by hand
      const answer = await doing('receive', partner, { parcels: [file] });
      read.set(partner, answer);
      // oxlint-disable-next-line no-await-in-loop -- as above
      for (const [name, further] of await carry(answer)) read.set(name, read.get(name) ?? further);
    }
    return read;
  };

  for (const name of ['A', 'B', 'C']) {
    // oxlint-disable-next-line no-await-in-loop -- three
    await newKey(at(`${name}.key`), name);
    // oxlint-disable-next-line no-await-in-loop -- three
    await doing('init', name, { folder: at(name) });
  }
  for (const [self, other] of [
    ['A', 'B'],
    ['B', 'A'],
    ['B', 'C'],
    ['C', 'B'],
  ])
    // oxlint-disable-next-line no-await-in-loop -- four
    await doing('partner', self, { card: at(other, 'card.json'), limit: 'TLP:AMBER' });
  return { at, asking, doing, carry, end: () => rmSync(root, { recursive: true }) };
}

/** The code of the refusal that a question meets; `none` where it is answered. */
export async function refusal(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'none';
}

/** What happened, in order. */
export function deeds({ happened }: ExchangeChange): string[] {
  return happened.map(({ deed }) => deed);
}
