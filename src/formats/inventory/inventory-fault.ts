import { findingOf, type FactsOf, type Finding } from '../../core/finding.ts';

/** Where a row of a table stands. */
export interface Placed {
  readonly file: string;
  readonly line: number;
}

/** A finding about a row; severity `lost` unless it says otherwise. */
export function fault<Code extends string>(
  { file, line }: Placed,
  code: Code,
  facts: FactsOf<Code>,
  severity: Finding['severity'] = 'lost',
): Finding {
  return findingOf(code, severity, { file, ...facts }, line);
}
