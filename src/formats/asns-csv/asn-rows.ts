import type { Finding } from '../../core/finding.ts';
import { parseWrittenAsn } from '../text/asn-text.ts';
import { parseCsvLine } from '../text/csv.ts';
import { lineFindings, type Found } from '../text/findings.ts';
import { openLines, type TextReader } from '../text/lines.ts';

/** Makes a record of the fields behind an AS number, without empty ones at the end; undefined = the line cannot be read. */
export type RecordOfRow<Row> = (
  asn: number,
  fields: readonly string[],
  note: (finding: Omit<Finding, 'line'>) => void,
) => Row | undefined;

/** Behind the first field, an AS number or the word for it, stands the separator of the file. */
const SEPARATOR = /^\s*"?(?:[a-z][a-z _-]*|(?:AS\s*)?[\d.]+)"?\s*([,;\t|])/i;
const HEADER = /^(asn?|as[ _-]?(num|number))$/i;
/** What Excel writes into a first line to tell its separator. */
const EXCEL_SEPARATOR = /^sep=(.)$/i;

/**
 * Reads tables whose rows begin with an AS number, chunk by chunk: `64500` or `AS64500`, commas, semicolons, tabs or bars
 * between the fields, a header or none, comments after `#`, empty fields at the end.
 */
export function openAsnRows<Row>(
  fault: string,
  recordOf: RecordOfRow<Row>,
  onHeader: (names: readonly string[]) => void = () => {},
): TextReader<{ readonly records: readonly Row[] } & Found> {
  const findings = lineFindings();
  const records: Row[] = [];
  let separator: string | undefined;
  let isFirst = true;

  function take(line: string, number: number): void {
    if (line.trim() === '' || line.startsWith('#')) return;
    const isFirstRow = isFirst;
    isFirst = false;
    const said = isFirstRow ? EXCEL_SEPARATOR.exec(line)?.[1] : undefined;
    if (said !== undefined) {
      separator = said;
      isFirst = true;
      return;
    }
    separator ??= SEPARATOR.exec(line)?.[1] ?? ',';
    const fields = parseCsvLine(line, separator)?.map((field) => field.trim());
    if (isFirstRow && fields && HEADER.test(fields[0]))
      return onHeader(fields.map((name) => name.toLowerCase()));
    const asn = parseWrittenAsn(fields?.[0] ?? '');
    const note = (finding: Omit<Finding, 'line'>): void => findings.add({ ...finding, line: number });
    const record =
      fields && !Number.isNaN(asn) ? recordOf(asn, withoutEmptyEnd(fields.slice(1)), note) : undefined;
    if (record === undefined) findings.lost(fault, number, line);
    else records.push(record);
  }

  const lines = openLines(take, findings.add);
  return {
    push: (chunk) => table.push(chunk),
    finish() {
      table.finish();
      return { records, ...findings.found() };
    },
  };
}

function withoutEmptyEnd(fields: readonly string[]): readonly string[] {
  return fields.slice(0, fields.findLastIndex((field) => field !== '') + 1);
}
