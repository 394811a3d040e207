/**
 * A piece of text in one language, as renderers want it.
 *
 * `technical` (AS numbers, prefixes) and `code` (commands, paths, hashes, in a fixed-width face) are always read from left to
 * right and must be isolated in right-to-left text; `name` (proper nouns) takes its own direction and must be isolated too.
 */
export interface Span {
  readonly text: string;
  readonly role: 'words' | 'number' | 'name' | 'technical' | 'code' | 'missing';
}

const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** The spans as one string, without any control character. */
export function joinSpans(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

/**
 * The spans as one string in which Unicode isolates (UAX 9) keep words of the other direction in order: in right-to-left text
 * all technical words and names, in left-to-right text names with right-to-left letters only.
 */
export function isolateSpans(spans: readonly Span[], direction: 'ltr' | 'rtl'): string {
  return spans
    .map(({ text, role }) => {
      if (direction === 'ltr')
        return role === 'name' && hasRightToLeft(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
      if (role === 'technical' || role === 'code') return LEFT_TO_RIGHT_ISOLATE + text + POP_ISOLATE;
      return role === 'name' ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
    })
    .join('');
}

/** Whether a string holds letters of a right-to-left script (Hebrew, Arabic and their presentation forms). */
export function hasRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text);
}

const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * A name that turns nothing but itself: without overrides and embeddings, and without isolates where it ends one that it has not begun or begins one that
 * it does not end. Names come from public data and from files of others.
 *
 * @example confined('a\u2069\u202eb') // 'ab'
 */
export function confined(name: string): string {
  if (!DIRECTION.test(name)) return name;
  const bare = name.replaceAll(/[\u202a-\u202e]/g, '');
  let open = 0;
  for (const [mark] of bare.matchAll(/[\u2066-\u2069]/g)) {
    open += mark === POP_ISOLATE ? -1 : 1;
    if (open < 0) break;
  }
  return open === 0 ? bare : bare.replaceAll(/[\u2066-\u2069]/g, '');
}
