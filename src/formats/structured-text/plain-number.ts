import { findingOf, type Finding } from '../../core/finding.ts';
import { latinDigits } from '../../core/latin-digits.ts';
import { seenLetters } from './same-letters.ts';

/** What a comma is in the numbers of a table. */
export type CommaMeans = 'decimals' | 'thousands';

/** In place of a number that may be either of two. */
export const AMBIGUOUS = 'ambiguous';

/**
 * A number as spreadsheets and people write it, in the form that `Number` reads: digits of any kind, decimal commas, marks and
 * spaces between thousands.
 *
 * `AMBIGUOUS` where one mark before three digits could be either: 1,200 in a table of decimal points, 1.200 in one of decimal
 * commas. Undefined where the text is not a number.
 *
 * @example plainNumber('۱٬۲۰۰', 'thousands') // '1200'
 */
export function plainNumber(text: string, comma: CommaMeans): string | undefined {
  const plain = latinDigits(text)
    .replaceAll(/[\u200e\u200f\u061c]/g, '')
    .replaceAll('٫', comma === 'decimals' ? ',' : '.')
    .replaceAll(/[−‒–]/g, '-')
    .replace(
      /^([+-]?\d{1,3})((?:[ \u00a0\u202f'’٬]\d{3})+)(?!\d)/,
      (_, head: string, groups: string) => head + groups.replaceAll(/\D/g, ''),
    )
    .trim();
  const [, sign, digits, exponent = ''] = /^([+-]?)([\d.,]*\d[\d.,]*)(e[+-]?\d+)?$/i.exec(plain) ?? [];
  if (digits === undefined) return undefined;
  const value = withPoint(digits, comma);
  return value === undefined || value === AMBIGUOUS ? value : `${sign}${value}${exponent}`;
}

/** Digits with a decimal point at most, of digits with commas and points. */
function withPoint(digits: string, comma: CommaMeans): string | undefined {
  const marks = digits.replaceAll(/\d/g, '');
  const last = marks.slice(-1);
  if (marks === '') return digits;
  if (marks.length === 1) {
    const decimal = comma === 'decimals' ? ',' : '.';
    if (last !== decimal && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return AMBIGUOUS;
    return digits.replace(',', '.');
  }
  // Several marks: all alike they stand between thousands, else the last is the decimal mark.
  const alike = marks === last.repeat(marks.length);
  const cut = alike ? digits.length : digits.lastIndexOf(last);
  const whole = digits.slice(0, cut);
  if (!/^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(whole)) return undefined;
  const fraction = digits.slice(cut + 1);
  return whole.replaceAll(/[.,]/g, '') + (fraction === '' ? '' : `.${fraction}`);
}

/** `1,200` may be either of two numbers; each is given as the same table writes it, so that they do not look alike: 1.2 or 1200. */
export function ambiguousNumber(column: string, value: string, line: number): Finding {
  const facts = {
    column,
    value,
    decimal: value.replace(/[.,]/, (mark) => (mark === ',' ? '.' : ',')).replace(/[.,]?0+$/, ''),
    whole: value.replace(/[.,]/, ''),
  };
  return findingOf('table.ambiguous-number', 'lost', facts, line);
}

const YES = wordsOf('yes true 1 x ✓ oui vrai да истина نعم صحيح بله بلی آری درست');
const NO = wordsOf('no false 0 non faux нет ложь لا خطأ نه خیر نادرست');

/** `yes` or `no` for what spreadsheets and people write in the five languages (TRUE, VRAI, بله); another text stays. */
export function plainFlag(text: string): string {
  const word = plainWord(text);
  if (YES.has(word)) return 'yes';
  return NO.has(word) ? 'no' : text;
}

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(plainWord));
}

/** A word as a reader sees it, whatever its capitals and whichever of two like letters it has. */
function plainWord(text: string): string {
  return seenLetters(text.toLowerCase());
}
