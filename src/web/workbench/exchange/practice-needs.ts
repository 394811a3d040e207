import { message, titleText, type Text } from '../../../i18n/text.ts';
import type { PracticeTried } from '../../../schemas/practice-answers.ts';

/** A field of a recipe that its reader fills in, with the words of the card. */
export interface Needed {
  readonly field: string;
  readonly words: Text;
}

/** Kinds of documents of a workspace that a field of a recipe of that name takes. */
export const NEEDED_KINDS = [
  'inventory',
  'damage',
  'services',
  'scenario',
  'sets',
  'regions',
  'supply',
  'book',
] as const;
export type NeededKind = (typeof NEEDED_KINDS)[number];

/** The kind of documents from which a field is chosen; undefined where its value is written. */
export function kindOfNeed(field: string): NeededKind | undefined {
  return NEEDED_KINDS.find((kind) => kind === field);
}

/** Documents that were chosen, by their ids. */
export function neededObjects(
  needed: readonly Needed[],
  own: Readonly<Record<string, string>>,
): readonly string[] {
  const chosen = needed.flatMap(({ field }) =>
    kindOfNeed(field) === undefined || (own[field] ?? '') === '' ? [] : [own[field]],
  );
  return [...new Set(chosen)];
}

/** What recipes have asked for, with what an answer asks for now: a field that was filled in stays. The country has a field of its own. */
export function neededHere({ cards }: Pick<PracticeTried, 'cards'>, before: readonly Needed[]): Needed[] {
  const needed = new Map(before.map((one) => [one.field, one]));
  for (const { needs } of cards)
    for (const { field, what } of needs)
      if (field !== 'country' && !needed.has(field))
        needed.set(field, {
          field,
          words:
            what === null
              ? message('practice.need', { field })
              : message('practice.need.what', { field, what: titleText(what) }),
        });
  return [...needed.values()];
}

/** What was filled in, as the server takes it. */
export function neededValues(needed: readonly Needed[], own: Readonly<Record<string, string>>): string[] {
  return needed.flatMap(({ field }) => {
    const value = own[field]?.trim() ?? '';
    return value === '' ? [] : [`${field}=${value}`];
  });
}
