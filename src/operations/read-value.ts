import { usualCode } from '../core/usual-code.ts';
import { existsSync } from 'node:fs';
import type { RequestField } from './request-fields.ts';

/** The parts of a list, which are separated by commas, Arabic commas or spaces. */
export function listParts(text: string): string[] {
  return text.split(/[,\u060c\s]+/).filter((part) => part !== '');
}

/** Values of an option as the command line gives them. */
export function fieldTexts(field: RequestField, given: readonly string[]): string[] {
  if (!field.isList) return [given.at(-1)!];
  return given.flatMap(isPaths(field) ? pathParts : (text) => partsOf(field, text));
}

/** Names are separated by commas alone; what has spaces is a name unless every part is a code of a country. */
function partsOf({ notes: { form } }: RequestField, text: string): string[] {
  if (form !== 'name' && form !== 'country-name') return listParts(text);
  const names = text.split(/[,\u060c]+/).map((name) => name.trim());
  return names
    .filter((name) => name !== '')
    .flatMap((name) => {
      const words = listParts(name);
      return form === 'country-name' && words.every((word) => /^[A-Za-z]{2,3}$/.test(word)) ? words : [name];
    });
}

/** The field is a list of files or folders. */
function isPaths({ isList, notes: { input, value } }: RequestField): boolean {
  return isList && (input !== undefined || value === 'files');
}

/** Paths may hold commas and spaces themselves: they are separated only where every part is there and the whole is not. */
function pathParts(text: string): string[] {
  const parts = listParts(text);
  return isThere(text) || !parts.every(isThere) ? [text] : parts;
}

/** A path, or a country and its path as in `IR=folder`, at which something lies. */
function isThere(text: string): boolean {
  return existsSync(text) || existsSync(text.replace(/^[A-Za-z]{2}=/, ''));
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
    case 'country-name':
      return text.length === 2 ? usualCode(text) : text;
    default:
      return type === 'number' && text.trim() !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
  }
}

/** An AS number, with or without AS in front. */
function asnOf(text: string): number | string {
  const digits = text.replace(/^AS/i, '');
  return /^\d{1,10}$/.test(digits) ? Number(digits) : text;
}

/**
 * Whether a bare argument after a list option can be one more value of the list, as in `--networks 64500 64501`. Where it may just
 * as well be the argument that the command waits for (`isAwaited`), only what cannot be that argument is.
 */
export function isMore(field: RequestField, text: string, isAwaited: boolean): boolean {
  const parts = listParts(text);
  const { form } = field.notes;
  if (text.startsWith('-') || parts.length === 0) return false;
  if (form === 'asn') return parts.every((part) => typeof asnOf(part) === 'number');
  if (form === 'link') return parts.every((part) => /^(AS)?\d+-(AS)?\d+$/i.test(part));
  if (field.choices.length > 0) return parts.every((part) => field.choices.includes(part));
  if (isAwaited) return false;
  if (form === 'country') return parts.every((part) => /^[A-Za-z]{2}$/.test(part));
  return !isPaths(field) || /[./]/.test(text) || isThere(text);
}
