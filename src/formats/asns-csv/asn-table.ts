import { latinDigits } from '../../core/latin-digits.ts';
import { columnOf } from '../structured-text/column-names.ts';
import { parseWrittenAsn } from '../text/asn-text.ts';
import { openCsvRecords } from '../text/csv-records.ts';
import { openLines } from '../text/lines.ts';
import { separatorOf, statedSeparator } from '../text/separator.ts';
import type { LineFindings } from '../text/findings.ts';

/** Takes the table in chunks of bytes. */
export interface AsnTable {
  push(chunk: Uint8Array): void;
  finish(): void;
}

/**
 * Reads a table whose rows begin with an AS number, as spreadsheets write it: commas, semicolons or tabs, line breaks in quotes,
 * blank rows, `sep=`, comments before the first row. Rows go to `onRow` with their line, the header, if there is one, to `onHeader`.
 */
export function openAsnTable({
  findings,
  fault,
  onHeader,
  onRow,
}: {
  readonly findings: LineFindings;
  /** Code of the finding about a row that cannot be read. */
  readonly fault: string;
  readonly onHeader?: (columns: readonly string[]) => void;
  /** False where the row cannot be read. */
  readonly onRow: (fields: readonly string[], line: number) => boolean;
}): AsnTable {
  let separator: string | undefined;
  let begun = false;
  const records = openCsvRecords({
    separator: () => separator ?? ',',
    onRecord(fields, line) {
      if (fields.every((field) => field.trim() === '')) return;
      if (!begun && isHeader(fields)) onHeader?.(fields.map((field) => field.trim().toLowerCase()));
      else if (!onRow(fields, line)) findings.lost(fault, line, fields.join(separator));
      begun = true;
    },
    onBroken: (line, text) => findings.lost(fault, line, text),
  });
  const lines = openLines((text, number) => {
    if (number === 1) separator = statedSeparator(text);
    if ((number === 1 && separator !== undefined) || (!begun && text.startsWith('#'))) return;
    if (text.trim() !== '')
      separator ??= separatorOf(text, (fields) =>
        isHeader(fields) || !Number.isNaN(asnOf(fields[0])) ? 1 : 0,
      );
    records.line(text, number);
  }, findings.add);
  return {
    push: (chunk) => lines.push(chunk),
    finish() {
      lines.finish();
      records.finish();
    },
  };
}

/** `49666`, `AS49666`, `0.49666`, `۴۹۶۶۶`; NaN for anything else. */
export function asnOf(text: string): number {
  return parseWrittenAsn(latinDigits(text));
}

const ASN = ['asn'];

function isHeader(fields: readonly string[]): boolean {
  return fields.some(
    (field) => columnOf(field, ASN) !== undefined || /^as[ _-]?(?:num|number)$/i.test(field.trim()),
  );
}
