import type { Finding } from '../../core/finding.ts';
import { lineFindings, type WithFindings } from '../text/findings.ts';
import type { TextReader } from '../text/lines.ts';
import { asnOf, openAsnTable } from './asn-table.ts';

/** Makes a record of the fields behind an AS number; undefined = the line cannot be read. */
export type RecordOfRow<Row> = (
  asn: number,
  fields: readonly string[],
  note: (finding: Omit<Finding, 'line'>) => void,
) => Row | undefined;

/** Reads rows that begin with an AS number, after an optional header, chunk by chunk. Empty fields at the end are nothing. */
export function openAsnRows<Row>(
  fault: string,
  recordOf: RecordOfRow<Row>,
): TextReader<{ readonly records: readonly Row[] } & WithFindings> {
  const findings = lineFindings();
  const records: Row[] = [];
  const table = openAsnTable({
    findings,
    fault,
    onRow([first, ...others], line) {
      const asn = asnOf(first);
      const fields = others.map((field) => field.trim());
      while (fields.length > 1 && fields[fields.length - 1] === '') fields.pop();
      const note = (finding: Omit<Finding, 'line'>): void => findings.add({ ...finding, line });
      const record = Number.isNaN(asn) ? undefined : recordOf(asn, fields, note);
      if (record !== undefined) records.push(record);
      return record !== undefined;
    },
  });
  return {
    push: (chunk) => table.push(chunk),
    finish() {
      table.finish();
      return { records, ...findings.found() };
    },
  };
}
