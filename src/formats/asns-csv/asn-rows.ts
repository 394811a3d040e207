import type { Finding } from '../../core/finding.ts';
import { parseAsn } from '../text/asn-text.ts';
import { parseCsvLine } from '../text/csv.ts';
import { lineFindings, type WithFindings } from '../text/findings.ts';
import { openLines, type TextReader } from '../text/lines.ts';

/** Makes a record of the fields behind an AS number; undefined = the line cannot be read. */
export type RecordOfRow<Row> = (
  asn: number,
  fields: readonly string[],
  note: (finding: Omit<Finding, 'line'>) => void,
) => Row | undefined;

/** Reads CSV lines that begin with an AS number, after an optional header that begins with `asn`, chunk by chunk. */
export function openAsnRows<Row>(
  fault: string,
  recordOf: RecordOfRow<Row>,
): TextReader<{ readonly records: readonly Row[] } & WithFindings> {
  const findings = lineFindings();
  const records: Row[] = [];
  const lines = openLines((line, number) => {
    if (line === '' || (number === 1 && /^asn,/i.test(line))) return;
    const [first, ...fields] = parseCsvLine(line) ?? [];
    const asn = parseAsn(first ?? '');
    const note = (finding: Omit<Finding, 'line'>): void => findings.add({ ...finding, line: number });
    const record = Number.isNaN(asn) ? undefined : recordOf(asn, fields, note);
    if (record === undefined) findings.lost(fault, number, line);
    else records.push(record);
  }, findings.add);
  return {
    push: (chunk) => lines.push(chunk),
    finish() {
      lines.finish();
      return { records, ...findings.found() };
    },
  };
}
