import { LANGUAGE_CODES } from '../../../i18n/codes.ts';
import { message, type Message, type Text } from '../../../i18n/text.ts';
import { measureLabel } from '../../../reports/cooperation/match-report.ts';
import { FIELDS, ORGANISATION_KINDS } from '../../../schemas/cooperation-book.ts';
import { MEASURES } from '../../../schemas/measures.ts';
import type { FieldSchema } from './field-schema.ts';

/** What a field of a book is called; its name in the file leads to it. */
export function bookFieldLabel(name: string): Message {
  return message(`book.field.${name}` as 'book.field.id');
}

/** What belongs into a field. */
export function bookFieldHint(name: string): Message {
  return message(`book.field.${name}.hint` as 'book.field.id.hint');
}

/** Values that a field takes, with their words: undefined where anything may be written. Countries are named by the language. */
export type FieldChoices = 'countries' | 'languages' | ReadonlyMap<string, Text>;

const MEASURE_CHOICES: FieldChoices = new Map(MEASURES.map((measure) => [measure, measureLabel(measure)]));

const OF_FIELD: Readonly<Record<string, FieldChoices>> = {
  country: 'countries',
  partner: 'countries',
  within: 'countries',
  measure: MEASURE_CHOICES,
  improves: MEASURE_CHOICES,
  field: new Map(FIELDS.map((field) => [field, message(`match.field.${field}`)])),
  kind: new Map(ORGANISATION_KINDS.map((kind) => [kind, message(`book.kind.${kind}`)])),
};

export function choicesOf(name: string, schema: FieldSchema): FieldChoices | undefined {
  const values = schema.enum ?? schema.items?.enum;
  if (values?.every((value) => (LANGUAGE_CODES as readonly string[]).includes(value))) return 'languages';
  return Object.hasOwn(OF_FIELD, name) ? OF_FIELD[name] : undefined;
}
