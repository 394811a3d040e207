import stringWidth from 'string-width';

/** Columns a string takes on a terminal: wide characters two, combining marks and control characters none. */
export function displayWidth(text: string): number {
  // Plain ASCII is by far the commonest and needs no tables.
  return /^[\u0020-\u007e]*$/.test(text) ? text.length : stringWidth(text);
}

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

/** Text broken into lines of at most `width` columns, at spaces; a longer word is broken anywhere. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (displayWidth(line) > width) {
      const [head, tail] = breakWord(line, width);
      lines.push(head);
      line = tail;
    }
  }
  return [...lines, line];
}

function breakWord(word: string, width: number): [string, string] {
  let head = '';
  for (const { segment } of segmenter.segment(word)) {
    if (head !== '' && displayWidth(head + segment) > width) break;
    head += segment;
  }
  return [head, word.slice(head.length)];
}

/** Closes for isolates that were cut open, so that they do not swallow what follows. */
function openIsolates(text: string): string {
  const open = (text.match(/[\u2066-\u2068]/g) ?? []).length - (text.match(/\u2069/g) ?? []).length;
  return '\u2069'.repeat(Math.max(0, open));
}
