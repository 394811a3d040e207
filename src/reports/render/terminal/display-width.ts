import stringWidth from 'string-width';

/** Columns a string takes on a terminal: wide characters two, combining marks and control characters none. */
export function displayWidth(text: string): number {
  // One column a sign, and isolates without any, are by far the commonest and need no tables.
  return PLAIN.test(text) ? text.replaceAll(ISOLATE, '').length : stringWidth(text);
}

const PLAIN = /^[\u0020-\u007e\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2066-\u2069]*$/;
const ISOLATE = /[\u2066-\u2069]/g;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text cut to a width, its end replaced by an ellipsis where it does not fit. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width <= 1) return width === 1 ? '…' : '';
  let kept = '';
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
    const next = displayWidth(segment);
    if (used + next > width - 1) break;
    kept += segment;
    used += next;
  }
  return `${kept.trimEnd()}…${openIsolates(kept)}`;
}

/** Stands for a space at which no line may break; a letter of the private use area, which nothing else holds. */
export const TOGETHER = '\ue020';

/**
 * Text broken into lines of at most `width` columns, at spaces; a longer word is broken after a sign, or anywhere. Lines after the first
 * begin with `hang` spaces.
 */
export function wrap(text: string, width: number, hang = 0): string[] {
  const lines: string[] = [];
  const room = (): number => (lines.length === 0 ? width : width - hang);
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= room()) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (displayWidth(line) > room()) {
      const [head, tail] = breakWord(line, room());
      lines.push(head);
      line = tail;
    }
  }
  return eachIsolated([...lines, line]).map((one, at) => (at === 0 ? one : ' '.repeat(hang) + one));
}

function breakWord(word: string, width: number): [string, string] {
  let head = '';
  let used = 0;
  for (const { segment } of segmenter.segment(word)) {
    const next = displayWidth(segment);
    if (head !== '' && used + next > width) break;
    head += segment;
    used += next;
  }
  const sign = /^.*\w[./_:-]/u.exec(head)?.[0] ?? '';
  if (sign.length > head.length / 2 && !word.includes(TOGETHER)) head = sign;
  return [head, word.slice(head.length)];
}

/** Isolates that go over several lines are closed at the end of each and opened again in the next. */
function eachIsolated(lines: readonly string[]): string[] {
  let open = '';
  return lines.map((line) => {
    const begun = open;
    for (const [sign] of line.matchAll(/[\u2066-\u2069]/g))
      open = sign === '\u2069' ? open.slice(0, -1) : open + sign;
    return begun + line + '\u2069'.repeat(open.length);
  });
}

/** Closes for isolates that were cut open, so that they do not swallow what follows. */
function openIsolates(text: string): string {
  const open = (text.match(/[\u2066-\u2068]/g) ?? []).length - (text.match(/\u2069/g) ?? []).length;
  return '\u2069'.repeat(Math.max(0, open));
}
