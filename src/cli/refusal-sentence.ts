import type { Refusal } from '../core/refusal.ts';
import { codedText, findingText } from '../i18n/coded-text.ts';
import type { Voice } from './voice.ts';

/** How many of the findings behind a refusal are shown. */
const SHOWN = 20;

/** A refusal in one sentence; each finding behind it on a line of its own. */
export function refusalSentence(refusal: Refusal, { say }: Voice): string {
  const findings = refusal.findings.slice(0, SHOWN).map((finding) => {
    const sentence = say(findingText(finding));
    return `  ${finding.line === undefined ? '' : `${finding.line}: `}${sentence}`;
  });
  const more = refusal.findings.length > SHOWN ? [`  … ${refusal.findings.length - SHOWN}`] : [];
  return [say(codedText(refusal)), ...findings, ...more].join('\n');
}
