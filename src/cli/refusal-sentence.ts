import type { Finding } from '../core/finding.ts';
import type { Refusal } from '../core/refusal.ts';
import { codedText, findingText } from '../i18n/coded-text.ts';
import type { Voice } from './voice.ts';

/** How many of the findings behind a refusal are shown. */
const SHOWN = 20;

/** A refusal in one sentence; each finding behind it on a line of its own. */
export function refusalSentence(refusal: Refusal, { say }: Voice): string {
  const findings = refusal.findings.slice(0, SHOWN).map((finding) => {
    const sentence = say(findingText(finding));
    return `  ${placeOf(finding)}${sentence}`;
  });
  const more = refusal.findings.length > SHOWN ? [`  … ${refusal.findings.length - SHOWN}`] : [];
  return [say(codedText(refusal)), ...findings, ...more].join('\n');
}

/** `file:line: `, as far as they are known: of several files a line alone says nothing. */
function placeOf({ facts, line }: Finding): string {
  const file = facts['file'] === undefined ? '' : `${facts['file']}:`;
  if (line === undefined) return file === '' ? '' : `${file} `;
  return `${file}${line}: `;
}
