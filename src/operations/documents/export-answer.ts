import { rowsCsv } from '../../exchange/rows/rows-csv.ts';
import type { LanguageCode } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../schemas/report-formats.ts';
import { reportOfAnswer, type Operation } from '../operation.ts';
import { renderReport } from './render-report.ts';
import { rowsParquet } from './rows-parquet.ts';

/** The kinds of files that a kept answer becomes. */
export const EXPORT_FORMATS = [...REPORT_FORMATS, 'csv', 'parquet'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a kept answer becomes, for whom. */
export interface ExportAsked {
  /** The document as it was written. */
  readonly document: string;
  /** The command line that asks the same. */
  readonly command: string;
  readonly format: ExportFormat;
  readonly lang: LanguageCode;
  /** Where the answer is found, an address. */
  readonly link?: string;
}

/** Whether an answer of this operation can become such a file. */
export function canExport(
  { report, rows }: Pick<Operation, 'report' | 'rows'>,
  format: ExportFormat,
): boolean {
  return (isTable(format) ? rows : report) !== undefined;
}

/** A kept answer as a file: its report in a language, or its rows for other programs. */
export async function exportAnswer(
  operation: Pick<Operation, 'report' | 'rows'>,
  { document, command, format, lang, link }: ExportAsked,
): Promise<Uint8Array> {
  const answer = JSON.parse(document) as KeptAnswer;
  if (isTable(format)) {
    const rows = operation.rows!(answer);
    return format === 'csv'
      ? new TextEncoder().encode(rowsCsv(rows))
      : rowsParquet(rows, basisOf(answer, command, link));
  }
  const asked = { software: answer.provenance.software, command };
  const report = reportOfAnswer(operation, answer as never, asked)!;
  const written = await renderReport(
    { ...report, provenance: { ...report.provenance, ...(link !== undefined && { link }) } },
    language(lang),
    format,
  );
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}

/** What every kept answer says of itself. */
interface KeptAnswer {
  readonly provenance: { readonly software: string };
  readonly snapshot?: { readonly id: string; readonly date?: string };
}

/** What rows were computed from, as a file of rows keeps it beside them. */
function basisOf(
  { provenance, snapshot }: KeptAnswer,
  command: string,
  link: string | undefined,
): Readonly<Record<string, string | undefined>> {
  return {
    snapshot: snapshot?.id,
    snapshot_date: snapshot?.date,
    software: provenance.software,
    command,
    link,
  };
}

function isTable(format: ExportFormat): format is Exclude<ExportFormat, ReportFormat> {
  return format === 'csv' || format === 'parquet';
}
