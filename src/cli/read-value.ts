import type { RequestField } from '../operations/request-fields.ts';

/** Values of an option as the command line gives them: lists are split at commas and spaces, paths only where repeated. */
export function fieldTexts(field: RequestField, given: readonly string[]): string[] {
  if (!field.isList) return [given.at(-1)!];
  if (field.notes.input !== undefined) return [...given];
  return given.flatMap((text) => text.split(/[,\s]+/).filter((part) => part !== ''));
}

/**
 * The value of a field from its texts. What cannot be read stays text, so that the check of the request names it.
 *
 * @example fieldValue(networksField, ['AS64500,64501']) // [64500, 64501]
 */
export function fieldValue(field: RequestField, given: readonly string[]): unknown {
  const texts = fieldTexts(field, given);
  if (field.notes.form === 'country' && texts.length === 1 && texts[0] === 'all') return 'all';
  const values = texts.map((text) => oneValue(field, text));
  return field.isList ? values : values[0];
}

function oneValue({ notes, type }: RequestField, text: string): unknown {
  switch (notes.form) {
    case 'asn':
      return asnOf(text);
    case 'link': {
      const ends = text.split('-');
      return ends.length === 2 ? ends.map(asnOf) : text;
    }
    case 'country':
      return text.toUpperCase();
    default:
      return type === 'number' && text.trim() !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
  }
}

/** An AS number, with or without AS in front. */
function asnOf(text: string): number | string {
  const digits = text.replace(/^AS/i, '');
  return /^\d{1,10}$/.test(digits) ? Number(digits) : text;
}

/** Whether a bare argument after a list option can be one more value of the list, as in `--networks 64500 64501`. */
export function isMore(field: RequestField, text: string): boolean {
  const { form, input } = field.notes;
  if (!field.isList || text.startsWith('-')) return false;
  if (form === 'asn') return typeof asnOf(text.replace(/,$/, '')) === 'number';
  if (input !== undefined) return /[./]/.test(text);
  if (form === 'link') return /^(AS)?\d+-(AS)?\d+,?$/i.test(text);
  return false;
}
