import { latinDigits } from '../../core/latin-digits.ts';

/** Whether a name is meant by what somebody typed. */
export type Means = (name: string) => boolean;

/**
 * By part of the name; by the first letters of its words ("TIC" for Telecommunication Infrastructure Company); and, where the text is in
 * Arabic letters and names are in Latin ones, by sound ("شاتل" for Shatel).
 */
export function meaningOf(text: string): Means {
  const word = latinDigits(text).trim().toLocaleLowerCase();
  if (word === '') return () => false;
  const isAcronym = /^\p{L}{2,6}$/u.test(word) && !hasArabic(word);
  const sound = hasArabic(word) ? soundOf(word) : '';
  return (name) => {
    const lower = name.toLocaleLowerCase();
    if (lower.includes(word)) return true;
    if (isAcronym && initialsOf(lower).includes(word)) return true;
    return (
      sound.length >= LEAST_SOUND &&
      wordsOf(lower).some((_, at, all) => soundOf(all.slice(at).join(' ')).startsWith(sound))
    );
  };
}

/** Fewer consonants mean too many names. */
const LEAST_SOUND = 3;

function hasArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}

function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function initialsOf(name: string): string {
  return wordsOf(name)
    .map((word) => word[0])
    .join('');
}

/** Consonants alike in both scripts; vowels, h, w and y are written too differently to count. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[اأإآىويئؤءعهةحh\s\u200c]|[aeiouwy]/g, ''],
  [/پ/g, 'p'],
  [/ب/g, 'b'],
  [/[تطة]/g, 't'],
  [/[ثسصش]/g, 's'],
  [/ج/g, 'j'],
  [/[چخقغکكگqgx]/g, 'k'],
  [/د/g, 'd'],
  [/[ذزضظژ]/g, 'z'],
  [/ر/g, 'r'],
  [/[فv]/g, 'f'],
  [/ل/g, 'l'],
  [/م/g, 'm'],
  [/ن/g, 'n'],
];

function soundOf(text: string): string {
  const spelled = text
    .replaceAll(/ch/g, 'k')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll('c', 'k');
  const sounds = SOUNDS.reduce((sofar, [letters, sound]) => sofar.replaceAll(letters, sound), spelled);
  return sounds.replaceAll(/[^a-z]/g, '').replaceAll(/(.)\1+/g, '$1');
}
