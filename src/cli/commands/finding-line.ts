import type { Finding } from '../../core/finding.ts';
import { codedText } from '../../i18n/coded-text.ts';
import type { Voice } from '../voice.ts';

/** `file:line: sentence`, as editors and compilers write it. */
export function findingLine(finding: Finding, { say }: Voice, file = ''): string {
  const place = String(finding.facts['file'] ?? file);
  return `${place}:${finding.line ?? 1}: ${say(codedText(finding))}`;
}

/** Writes lines to the screen. */
export function printLines(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
