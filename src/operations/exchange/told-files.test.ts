import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { refusal, TERMS, tryExchange, type TriedExchange } from '../../../test/try-exchange.ts';
import type { Handling } from '../../schemas/services-folder.ts';
import { tlpId } from '../../formats/stix/stix-tlp.ts';
import type { ExchangeChange } from '../../schemas/exchange-answers.ts';

const MARKINGS = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', null] as const;
const number = { which: fc.nat(2) };
/** A tells B of three incidents, in states and markings as they come, or takes them back; B repeats them to C; parcels come in any order. */
const step = fc.oneof(
  fc.record({ deed: fc.constant('tell' as const), ...number, marking: fc.constantFrom(...MARKINGS) }),
  fc.record({ deed: fc.constant('untell' as const), ...number }),
  fc.record({ deed: fc.constant('old' as const), ...number }),
  fc.record({ deed: fc.constant('repeat' as const), ...number }),
  fc.record({ deed: fc.constant('bring' as const), which: fc.nat(50) }),
);
/** So that there is something to take back that has travelled. */
const BEGIN = [
  { deed: 'tell', which: 0, marking: 'TLP:GREEN' },
  { deed: 'repeat', which: 0 },
  { deed: 'bring', which: 0 },
] as const;
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

class Telling {
  readonly tried: TriedExchange;
  readonly #parcels: { readonly to: string; readonly file: string }[] = [];
  /** Words that A has taken back, and those above what C may get. */
  readonly gone = new Set<string>();
  readonly #states = new Map<
    number,
    { readonly file: string; readonly word: string; readonly marking: string | null }
  >();
  /** How often something was taken back that C had. */
  takenBack = 0;
  #count = 0;

  constructor(tried: TriedExchange) {
    this.tried = tried;
    mkdirSync(tried.at('on-the-way'));
  }

  #now(): string {
    return new Date(Date.parse('2026-11-29T12:00:00Z') + ++this.#count * 60_000).toISOString();
  }

  async #do(what: string, who: string, request: object): Promise<ExchangeChange> {
    const said = await this.tried.doing(what, who, { now: this.#now(), ...request });
    for (const { partner, file } of said.parcels ?? []) {
      const copy = this.tried.at('on-the-way', `${this.#count++}.age`);
      cpSync(file, copy);
      this.#parcels.push({ to: partner, file: copy });
    }
    return said;
  }

  async #keep(file: string): Promise<void> {
    await this.tried.asking('keep', 'B', { files: [file], partner: 'A', now: this.#now() });
  }

  async take(one: Step): Promise<void> {
    const { at } = this.tried;
    if (one.deed === 'bring') {
      const parcel =
        this.#parcels[this.#parcels.length - 1 - (one.which % Math.max(1, this.#parcels.length))];
      if (parcel) await this.#do('receive', parcel.to, { parcels: [parcel.file] });
      return;
    }
    const id = idOf(one.which);
    const known = this.#states.get(one.which);
    if (one.deed === 'tell') {
      const word = `word ${this.#count}`;
      const file = at(`${this.#count}.json`);
      const marking = one.marking === null ? {} : { object_marking_refs: [tlpId(one.marking)] };
      this.#write(file, { id, name: word, ...marking });
      await this.#keep(file);
      this.#states.set(one.which, { file, word, marking: one.marking });
    } else if (one.deed === 'untell' && known) {
      const file = at(`${this.#count}.json`);
      this.#write(file, { id, name: 'wrong', revoked: true });
      if (this.held('C').includes(`${known.word}"`)) this.takenBack++;
      await this.#keep(file);
      for (let state = 0; state < this.#count; state++) this.gone.add(`word ${state} of ${id}`);
    } else if (one.deed === 'old' && known) await this.#keep(known.file);
    else if (one.deed === 'repeat') {
      const name = `${id} ${this.#count}`;
      const add = (marking: Handling): Promise<string> =>
        refusal(this.#do('add', 'B', { told: [id], marking, id: name, out: undefined }));
      const told = (known?.marking ?? 'TLP:AMBER+STRICT') as Handling;
      const added = await add('TLP:CLEAR');
      assert.ok(['none', 'exchange.no-such-told', 'exchange.not-ours-to-lower'].includes(added), added);
      if (added === 'exchange.no-such-told') return;
      assert.equal(added === 'none', told === 'TLP:CLEAR');
      if (added !== 'none') assert.equal(await add(told), 'none');
      const why = await refusal(this.#do('release', 'B', { items: [name], ...TERMS, to: ['C'] }));
      const isOpen = known?.marking === 'TLP:CLEAR' || known?.marking === 'TLP:GREEN';
      assert.equal(why === 'none', isOpen, `${why} ${String(known?.marking)}`);
    }
  }

  #write(
    file: string,
    object: { readonly id: string; readonly name: string; readonly revoked?: boolean },
  ): void {
    const dates = { created: '2026-11-29T10:00:00.000Z', modified: this.#now() };
    const description = `${object.name} of ${object.id}`;
    const incident = { type: 'incident', spec_version: '2.1', ...dates, ...object, description };
    writeFileSync(file, JSON.stringify({ type: 'bundle', id: `bundle${id(1)}`, objects: [incident] }));
  }

  /** All words that lie in a folder. */
  held(name: string): string {
    const { at } = this.tried;
    const inside = (folder: string): string =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(`${folder}/${entry.name}`, 'utf8'))
        .join('\n');
    return inside(at(name, 'items')) + (name === 'B' ? inside(at('B', 'told')) : '');
  }

  async settle(): Promise<void> {
    for (let round = 0; round < 20; round++) {
      const { parcels, waiting } = await this.#do('send', 'B', {});
      if (waiting === 0) return;
      for (const { file, partner } of parcels) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const answer = await this.#do('receive', partner, { parcels: [file] });
        // oxlint-disable-next-line no-await-in-loop -- as above
        for (const back of answer.parcels) await this.#do('receive', back.partner, { parcels: [back.file] });
      }
    }
    assert.fail('somebody still waits for an answer');
  }

  check(): void {
    for (const word of this.gone) assert.ok(!this.held('B').includes(`${word}"`), `B holds ${word}`);
  }
}

function id(which: number): string {
  return `--0000000${which}-0000-4000-8000-000000000000`;
}

function idOf(which: number): string {
  return `incident${id(which + 1)}`;
}

let takenBack = 0;

test('what a partner told and took back is in no folder, whatever was told again, repeated, lost or late', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 20 }), async (steps) => {
      const tried = await tryExchange();
      try {
        const telling = new Telling(tried);
        for (const one of [...BEGIN, ...steps]) {
          // oxlint-disable-next-line no-await-in-loop -- one step after the other
          await telling.take(one);
          telling.check();
        }
        await telling.settle();
        telling.check();
        for (const word of telling.gone)
          assert.ok(!telling.held('C').includes(`${word}"`), `C holds ${word}`);
        takenBack += telling.takenBack;
      } finally {
        tried.end();
      }
    }),
    { numRuns: cases(20), endOnFailure: true },
  );
  if (cases(20) >= 20) assert.ok(takenBack >= 5, String(takenBack));
});
