import { latinDigits } from '../../core/latin-digits.ts';
import type { QuestionField } from './api.ts';

/** The request that the texts of a form say. What was left empty is left out; what is no number is sent as it is, and refused with its name. */
export function requestOf(
  fields: readonly QuestionField[],
  texts: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const said = fields.flatMap((field): [string, unknown][] => {
    const text = (texts[field.name] ?? '').trim();
    return text === '' ? [] : [[field.name, valueOf(field, text)]];
  });
  return Object.fromEntries(said);
}

function valueOf(field: QuestionField, text: string): unknown {
  if (!field.isList) return oneOf(field, text);
  return text
    .split(/[\s,;،؛]+/)
    .filter((one) => one !== '')
    .map((one) => oneOf(field, one));
}

function oneOf({ type, form }: QuestionField, text: string): unknown {
  if (type === 'flag') return text === 'true';
  const latin = latinDigits(text);
  if (form === 'link') return latin.split('-').map((end) => asNumber(end.replace(/^AS/i, '')));
  if (form === 'asn') return asNumber(latin.replace(/^AS/i, ''));
  if (form === 'country') return text.toUpperCase();
  return type === 'number' ? asNumber(latin) : text;
}

function asNumber(text: string): number | string {
  return text === '' || Number.isNaN(Number(text)) ? text : Number(text);
}

/** What most people fill, and the rest: what a question is about comes first, such as its networks and documents. Where nothing is, all of it does. */
export function inTwo(fields: readonly QuestionField[]): {
  readonly first: readonly QuestionField[];
  readonly rest: readonly QuestionField[];
} {
  const first = fields.filter(isFirst);
  return first.length === 0
    ? { first: fields, rest: [] }
    : { first, rest: fields.filter((one) => !isFirst(one)) };
}

function isFirst({ isRequired, isPlaced, input, form }: QuestionField): boolean {
  return isRequired || isPlaced || form !== undefined || (input !== undefined && input !== 'snapshot');
}
