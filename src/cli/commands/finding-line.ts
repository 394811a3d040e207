import type { CodedFinding } from '../../schemas/coded.ts';
import { codedText } from '../../i18n/coded-text.ts';
import type { Voice } from '../voice.ts';

/** `file:line: sentence`, as editors and compilers write it. */
export function findingLine(finding: CodedFinding, { say }: Voice): string {
  return `${finding.file ?? ''}:${finding.line ?? 1}: ${say(codedText(finding))}`;
}

/** Writes lines to the screen. */
export function printLines(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
