import type { CodedFinding } from '../../schemas/coded.ts';
import { findingText } from '../../i18n/coded-text.ts';
import { message } from '../../i18n/text.ts';
import { faultsIn } from '../../reports/check-report.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import type { Voice } from '../voice.ts';

/** So many findings of a kind are listed; the others are counted. */
const LISTED = 20;

/**
 * Findings as editors and compilers write them, `file:line: sentence`; a finding about no line in particular has none. Of many of a
 * kind the first are listed and the others counted.
 */
export function findingLines(findings: readonly CodedFinding[], { say }: Voice): string[] {
  const left = new Map<string, number>();
  for (const { code } of findings) left.set(code, (left.get(code) ?? 0) + 1);
  const listed = new Map<string, number>();
  return findings.flatMap((finding) => {
    const count = (listed.get(finding.code) ?? 0) + 1;
    listed.set(finding.code, count);
    if (count > LISTED) return [];
    const line = `${placeOf(finding)}${say(findingText(finding))}`;
    const others = (left.get(finding.code) ?? 0) - LISTED;
    return count === LISTED && others > 0
      ? [line, `… ${say(message('common.and-more', { count: others }))}`]
      : [line];
  });
}

/** `file:line: `, as far as they are known; a line of no file says nothing. */
function placeOf({ file, line }: CodedFinding): string {
  if (file === undefined) return '';
  return line === undefined ? `${file}: ` : `${file}:${line}: `;
}

/** The exit code of a check: remarks are no reason to stop. */
export function checkExitCode(findings: readonly CodedFinding[]): number {
  return faultsIn(findings) > 0 ? EXIT_CODES['bad-data'] : 0;
}

/** Writes lines to the screen. */
export function printLines(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
