import type { Language } from '../../../i18n/language.ts';
import { hasRightToLeft, type Span } from '../../../i18n/span.ts';
import type { Text } from '../../../i18n/text.ts';

/** A text as Typst content. The functions it calls (`x`, `c`, `n`, `m`, `j`) are defined in the preamble. */
export function typstText(text: Text, language: Language): string {
  return language
    .spans(text)
    .map((span) => spanTypst(span, language))
    .join('');
}

/** A string literal of Typst. */
export function typstString(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u001f\u007f]/g, ' ');
  return `"${escaped}"`;
}

function spanTypst({ text, role }: Span, language: Language): string {
  switch (role) {
    case 'technical':
      return `#x(${typstString(text)})`;
    case 'code':
      return `#c(${typstString(text)})`;
    case 'name':
      return hasRightToLeft(text) ? `#n(rtl)[${typstWords(text)}]` : `#n(ltr)[${typstWords(text)}]`;
    case 'missing':
      return `#m[${typstWords(text)}]`;
    case 'number':
      return language.direction === 'rtl' ? typstWords(text) : `#box[${typstWords(text)}]`;
    default:
      return typstWords(text);
  }
}

/**
 * Words as content.
 *
 * A PDF names the letters of each glyph, and common extractors (poppler) turn round the letters of a glyph that has several
 * in right-to-left text. So that extracted words are spelt right: vowel signs, which unpointed prose does without, are left
 * out; heh with hamza is written as its one letter; and the parts of a word around a zero-width non-joiner are set as runs
 * of their own, which keeps them unjoined as the non-joiner did.
 */
export function typstWords(text: string): string {
  const plain = text
    .replaceAll('\u0647\u0654', '\u06c0')
    .replaceAll(/[\u064b-\u0652\u0670\u061c\u200e\u200f\u2066-\u2069]/g, '');
  return plain
    .split('\u200c')
    .map((part, at) => (at % 2 === 1 ? `#j(${typstString(part)})` : `#${typstString(part)}`))
    .join('')
    .replaceAll('#""', '');
}
