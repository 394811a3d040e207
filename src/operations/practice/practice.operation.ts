import { Refusal } from '../../core/refusal.ts';
import { orNaN, orNull } from '../../core/missing.ts';
import { practiceRows } from '../../exchange/rows/practice-rows.ts';
import { practiceReport } from '../../reports/practice/practice-report.ts';
import { practiceMadeSchema, practiceTriedSchema, type TriedCard } from '../../schemas/practice-answers.ts';
import { practiceMakeRequest, practiceTryRequest } from '../../schemas/requests/practice.ts';
import { countryCode } from '../country/find-country.ts';
import { fileOnDisk } from '../evidence/archive.ts';
import { readPrivateKey } from '../evidence/keys.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { operation } from '../operation.ts';
import { optionOf } from '../option-of.ts';
import { cardText, makerOf, readCardFile } from './card-file.ts';
import { makeCard } from './make-card.ts';
import { ownValues } from './recipe.ts';
import { repeatCard } from './repeat-card.ts';
import { measured, tryCard } from './try-card.ts';

/** A signed card of what was done, what was measured before and after it, and how to ask the same elsewhere. */
export const practiceMakeOperation = operation({
  id: 'practice.make',
  kind: 'write',
  request: practiceMakeRequest,
  answer: practiceMadeSchema,
  async run({ words, before, after, key: file, out, now }, house) {
    const signer = await readPrivateKey(file);
    const parts = { words: house.locate(words), before: house.locate(before), after: house.locate(after) };
    const card = await makeCard(parts, signer.key, now!, house.operations);
    await writeFileWhole(
      house.destination(out),
      cardText(card, signer),
      optionOf(practiceMakeRequest, 'out'),
    );
    return {
      format: 'muruna/practice-made' as const,
      version: 1 as const,
      out,
      id: card.id,
      keyid: signer.key.keyid,
      there: measured(card, card.before.value, card.after.value),
    };
  },
});

/** What practices of others would bring here: their recipes asked with one's own country, snapshot and files. */
export const practiceTryOperation = operation({
  id: 'practice.try',
  kind: 'job',
  request: practiceTryRequest,
  answer: practiceTriedSchema,
  async run({ cards: names, country, set, input, snapshot }, house, work) {
    const values = ownValues(set);
    if ('bad' in values)
      throw new Refusal('usage', 'practice.bad-set', {
        value: values.bad,
        option: optionOf(practiceTryRequest, 'set'),
      });
    const own = {
      country: country === undefined ? undefined : countryCode(country),
      snapshot,
      set: values,
    };
    const files = new Map<string, string>();
    for (const name of input) {
      const place = house.locate(name);
      files.set((await fileOnDisk('', place, work)).sha256, place);
    }
    const read = [];
    for (const file of names) read.push({ file, ...(await readCardFile(file, house.locate(file))) });
    const used = new Set<string>();
    const cards: TriedCard[] = [];
    for (const { file, card, keyid } of read) {
      work.progress?.('practice.phase.trying', cards.length, read.length);
      const { used: taken, found: _, ...tried } = await tryCard(file, card, own, house, work);
      for (const field of taken) used.add(field);
      const { id, title, done, effort, personDays, conditions, better, made } = card;
      cards.push({
        file,
        id,
        title,
        done,
        effort: effort ?? null,
        personDays: orNull(orNaN(personDays)),
        conditions,
        country: card.country ?? null,
        better,
        made,
        maker: await makerOf(card, keyid),
        there: measured(card, card.before.value, card.after.value),
        ...(await repeatCard(card, files, house, work)),
        ...tried,
      });
    }
    const unused = [...values.keys()].find((field) => !used.has(field));
    if (unused !== undefined) throw new Refusal('usage', 'practice.nothing-to-set', { field: unused });
    return {
      format: 'muruna/practice-tried' as const,
      version: 1 as const,
      country: own.country ?? null,
      cards: cards.toSorted((one, other) => rankOf(other) - rankOf(one) || (one.id < other.id ? -1 : 1)),
    };
  },
  report: practiceReport,
  rows: practiceRows,
});

/** By the gain here; without one last. */
function rankOf({ here }: TriedCard): number {
  return here?.gain ?? -2;
}
