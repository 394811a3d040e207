import { findingOf, type Finding } from '../../core/finding.ts';

/** What the validator says, by kind: its words are English, ours are those of the catalogue. */
const KINDS: readonly (readonly [RegExp, (named: string, line: number) => Finding])[] = [
  [
    /closing tag '[^']*' has not been opened/i,
    (tag, line) => findingOf('import.xml-not-opened', 'lost', { tag }, line),
  ],
  [/closing tag '[^']*' can't have/i, (tag, line) => findingOf('import.xml-end-tag', 'lost', { tag }, line)],
  [
    /^(?:boolean )?attribute '[^']*'|^attributes for '[^']*'/i,
    (name, line) => findingOf('import.xml-attribute', 'lost', { name }, line),
  ],
  [/^tag '[^']*' is an invalid/i, (name, line) => findingOf('import.xml-name', 'lost', { name }, line)],
  [/space after '<'/i, (_, line) => findingOf('import.xml-mark', 'lost', { mark: '<', right: '&lt;' }, line)],
  [/nested tags/i, (_, line) => findingOf('import.xml-deep', 'lost', {}, line)],
  [/entit/i, (_, line) => findingOf('import.xml-entity', 'lost', {}, line)],
  [/^char '&'/i, (_, line) => findingOf('import.xml-mark', 'lost', { mark: '&', right: '&amp;' }, line)],
  [
    /^char '|extra text|multiple possible root/i,
    (_, line) => findingOf('import.xml-outside', 'lost', {}, line),
  ],
];

/** Why a text is not XML: by where it ends, then by what its validator says of it. */
export function xmlFault(text: string, problem: string, line: number): Finding {
  const tags = /'([^']+)' \(opened in line (\d+)[^)]*\) instead of closing tag '([^']+)'/.exec(problem);
  if (tags !== null)
    return findingOf(
      'import.xml-tag',
      'lost',
      { tag: tags[1], opened: Number(tags[2]), instead: tags[3] },
      line,
    );
  const open = /^Invalid '\[.*"([^"]+)"\s*\]' found|Unclosed tag '([^']+)'/.exec(problem);
  if (open !== null)
    return findingOf('import.xml-unclosed', 'lost', { tag: open[1] ?? open[2] }, lastLine(text));
  if (endsInside(text)) return findingOf('import.xml-cut', 'lost', {}, lastLine(text));
  const kind = KINDS.find(([words]) => words.test(problem));
  const named = /'([^']*)'/.exec(problem)?.[1] ?? '';
  return kind?.[1](named, line) ?? findingOf('import.xml', 'lost', {}, line);
}

/** Whether a text ends inside a tag, a remark or a declaration. */
function endsInside(text: string): boolean {
  const last = text.lastIndexOf('<');
  return last < 0 || !text.includes(text.startsWith('<!--', last) ? '-->' : '>', last);
}

function lastLine(text: string): number {
  return text.trimEnd().split(/\r\n|\r|\n/).length;
}
