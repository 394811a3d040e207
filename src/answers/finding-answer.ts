import { shownFacts, type Finding } from '../core/finding.ts';
import type { CodedFinding } from '../schemas/coded.ts';

/** A finding as answers hold it: with the file it is about, which is `file` where the finding itself names none. */
export function findingAnswer(
  { code, severity, facts, line, again, offset }: Finding,
  file?: string,
): CodedFinding {
  const about = facts['file'] ?? file;
  return {
    code,
    severity,
    facts: shownFacts(facts),
    ...(about !== undefined && { file: String(about) }),
    ...(line !== undefined && { line }),
    ...(again !== undefined && { again }),
    ...(offset !== undefined && { offset }),
  };
}
