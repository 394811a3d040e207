import { join, parse } from 'node:path';
import type { Command } from 'commander';
import { Refusal } from '../core/refusal.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../i18n/codes.ts';
import { isLanguageCode, language, type Language } from '../i18n/language.ts';
import type { Report } from '../reports/model.ts';
import { renderTerminal } from '../reports/render/terminal/render-terminal.ts';
import { REPORT_FORMATS, renderReport, type ReportFormat } from '../operations/documents/render-report.ts';
import { writeFileWhole } from '../operations/files/write-file.ts';
import { writeResult } from './result-file.ts';

/** What the flags of `withReportOptions` become. A format flag without a file is `true`. */
export interface ReportOptions {
  readonly lang?: string;
  readonly latinDigits?: boolean;
  readonly html?: string | true;
  readonly md?: string | true;
  readonly pdf?: string | true;
  readonly docx?: string | true;
  readonly json?: boolean;
  readonly color?: boolean;
  readonly out?: string;
  readonly result?: string;
}

/** Adds the flags that every command with a report has. */
export function withReportOptions(command: Command): Command {
  return command
    .option('--lang <codes>', `languages, separated by commas: ${LANGUAGE_CODES.join(', ')}`, 'en')
    .option('--latin-digits', 'digits 0–9 in Arabic and Persian too')
    .option('--html [file]', 'one self-contained HTML file (- for the screen)')
    .option('--md [file]', 'Markdown (- for the screen)')
    .option('--pdf [file]', 'PDF, tagged and searchable')
    .option('--docx [file]', 'Word document')
    .option('--json', 'the figures as one JSON document')
    .option('--result <file>', 'the answer with what it takes to repeat it, for muruna dossier')
    .option('--no-color', 'no colours')
    .option('--out <folder>', 'folder for files that are not named');
}

/**
 * Ends a command: the report on the screen, or in the files asked for, or its figures as JSON.
 *
 * `json` is the result behind the report, as its published schema says.
 */
export async function printReport(report: Report, json: unknown, options: ReportOptions): Promise<void> {
  const languages = languagesOf(options.lang ?? 'en').map((code) =>
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
  if (options.result) await writeResult(options.result, report, json);
  if (options.json) process.stdout.write(`${JSON.stringify(json, undefined, 2)}\n`);
  else if (wanted.length === 0 && !options.result)
    for (const lang of languages) process.stdout.write(renderTerminal(report, lang, terminal(options)));
}

/** The languages of a comma-separated list. */
export function languagesOf(list: string): LanguageCode[] {
  return list.split(',').map((code) => {
    const trimmed = code.trim();
    if (isLanguageCode(trimmed)) return trimmed;
    throw new Refusal('usage', 'usage.unknown-language', {
      language: trimmed,
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
  if (given === '-') {
    if (options.json)
      throw new Refusal('usage', 'usage.output-conflict', { one: `--${name} -`, other: '--json' });
    return undefined;
  }
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
