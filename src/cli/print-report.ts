import { join, parse } from 'node:path';
import type { Command } from 'commander';
import { Refusal } from '../core/refusal.ts';
import { LANGUAGE_CODES, type LanguageCode, type MessageCode } from '../i18n/codes.ts';
import { isLanguageCode, language, type Language } from '../i18n/language.ts';
import { message } from '../i18n/text.ts';
import type { Report } from '../reports/model.ts';
import { renderFirstScreen } from '../reports/render/terminal/first-screen.ts';
import { renderTerminal } from '../reports/render/terminal/render-terminal.ts';
import { renderReport } from '../operations/documents/render-report.ts';
import { REPORT_FORMATS, type ReportFormat } from '../schemas/report-formats.ts';
import type { Operation } from '../operations/operation.ts';
import { writeFileWhole } from '../operations/files/write-file.ts';
import { listParts } from '../operations/read-value.ts';
import type { RowOptions } from './print-rows.ts';
import type { Voice } from './voice.ts';

/** What the options of output become. A format without a file is `true`. */
export interface ReportOptions extends RowOptions {
  readonly lang?: string;
  readonly latinDigits?: boolean;
  readonly html?: string | true;
  readonly md?: string | true;
  readonly pdf?: string | true;
  readonly docx?: string | true;
  readonly pptx?: string | true;
  readonly full?: boolean;
  readonly color?: boolean;
  readonly result?: string;
}

/** Everything commander parsed, with the options of output. */
export type ParsedOptions = ReportOptions & Readonly<Record<string, unknown>>;

/** Adds the options that every command with an answer has; those of reports and of rows where it has them. */
export function withOutputOptions(
  command: Command,
  { report, rows }: Pick<Operation, 'report' | 'rows'>,
  { say }: Voice,
): Command {
  const hasReport = report !== undefined;
  const words = (code: OutputWords): string => say(message(code));
  const languages = say(message('output.lang', { codes: LANGUAGE_CODES.join(', ') }));
  // `dossier build` asks for languages of its own.
  if (!command.options.some(({ long }) => long === '--lang')) command.option('--lang <codes>', languages);
  if (hasReport)
    command
      .option('--latin-digits', words('output.latin-digits'))
      .option('--html [file]', words('output.html'))
      .option('--md [file]', words('output.md'))
      .option('--pdf [file]', words('output.pdf'))
      .option('--docx [file]', words('output.docx'))
      .option('--pptx [file]', words('output.pptx'))
      .option('--full', words('output.full'))
      .option('--no-color', words('output.color'));
  if (rows)
    command.option('--csv [file]', words('output.csv')).option('--parquet <file>', words('output.parquet'));
  // `mrt` writes documents of its own.
  if (!command.options.some(({ long }) => long === '--json')) command.option('--json', words('output.json'));
  command.option('--result <file>', words('output.result'));
  if (hasReport && !command.options.some(({ long }) => long === '--out'))
    command.option('--out <place>', words('output.out'));
  return command;
}

type OutputWords = Exclude<MessageCode & `output.${string}`, 'output.lang'>;

/**
 * Ends a command: the report on the screen or in the files asked for, and the document of the answer where that is asked for.
 * Not on the screen where the answer `isShown` already in another way.
 */
export async function printReport(
  report: Report,
  document: unknown,
  options: ReportOptions,
  voice: Voice,
  isShown = false,
): Promise<void> {
  const languages = languagesOf(options.lang ?? voice.code).map((code) =>
    language(code, options.latinDigits ? { latinDigits: true } : {}),
  );
  const wanted = REPORT_FORMATS.filter((format) => options[format] !== undefined);
  for (const format of wanted)
    for (const lang of languages) {
      const place = placeOf(report, format, lang, languages.length, options);
      const content = await renderReport(report, lang, format);
      if (place === undefined) process.stdout.write(content);
      else {
        await writeFileWhole(place, content, `--${format}`);
        process.stderr.write(`${place}\n`);
      }
    }
  const isWritten = await printDocument(document, options);
  if (!isWritten && !isShown && wanted.length === 0)
    for (const lang of languages) process.stdout.write(onScreen(report, lang, options));
}

function onScreen(report: Report, lang: Language, options: ReportOptions): string {
  const render = options.full ? renderTerminal : renderFirstScreen;
  return render(report, lang, terminal(options));
}

/** Writes the document of an answer to the screen or to a file; false where neither was asked for. */
export async function printDocument(
  document: unknown,
  { json, result }: Pick<ReportOptions, 'json' | 'result'>,
): Promise<boolean> {
  if (json !== true && result === undefined) return false;
  const text = `${JSON.stringify(document, undefined, 2)}\n`;
  if (result !== undefined) await writeFileWhole(result, text, '--result');
  if (json) process.stdout.write(text);
  return true;
}

/** The languages of a list. */
export function languagesOf(list: string): LanguageCode[] {
  return listParts(list).map((code) => {
    if (isLanguageCode(code)) return code;
    throw new Refusal('usage', 'usage.unknown-language', {
      language: code,
      known: LANGUAGE_CODES.join(', '),
    });
  });
}

/** Where a format goes: the file named, with the language before its ending if there are several; `-` is the screen. */
function placeOf(
  report: Report,
  name: ReportFormat,
  lang: Language,
  languageCount: number,
  options: ReportOptions,
): string | undefined {
  const given = options[name];
  if (given === '-') return undefined;
  const base = typeof given === 'string' ? given : join(options.out ?? '.', `${report.id}.${name}`);
  const { dir, name: stem, ext } = parse(base);
  return languageCount > 1 ? join(dir, `${stem}.${lang.code}${ext}`) : base;
}

function terminal(options: ReportOptions): { width: number; colour: boolean } {
  const { isTTY, columns } = process.stdout;
  const asked = Number(process.env['COLUMNS']);
  return {
    width: columns ?? (asked > 0 ? asked : 80),
    colour: options.color !== false && isTTY && !process.env['NO_COLOR'],
  };
}
