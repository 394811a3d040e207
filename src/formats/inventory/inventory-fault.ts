import type { Finding } from '../../core/finding.ts';

/** Where a row of a table stands. */
export interface Placed {
  readonly file: string;
  readonly line: number;
}

/** A finding about a row; severity `lost` unless it says otherwise. */
export function fault(
  { file, line }: Placed,
  code: string,
  facts: Finding['facts'],
  severity: Finding['severity'] = 'lost',
): Finding {
  return { code, severity, facts: { file, ...facts }, line };
}
