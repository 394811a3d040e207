import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { Refusal } from '../core/refusal.ts';
import type { OutputPlace } from '../operations/files/check-place.ts';
import type { Operation } from '../operations/operation.ts';
import { REPORT_FORMATS } from '../schemas/report-formats.ts';
import type { OutputKind } from '../schemas/requests/field.ts';
import { languagesOf, type ParsedOptions } from './print-report.ts';

/** Formats that can do without a file of their own. */
const BARE = [...REPORT_FORMATS, 'csv'] as const;

/** Formats that a name after `--out` can end in. */
const ENDINGS = [...BARE, 'parquet', 'json'] as const;
/** Options that name the file of a format. */
const FILE_OPTIONS = [...BARE, 'parquet', 'result'] as const;
type Ending = (typeof ENDINGS)[number];

/**
 * What `--out` means for a report: a file where its ending is that of a format, which is then the format asked for; otherwise a
 * folder for the formats without a file of their own.
 */
export function placedOutputs(options: ParsedOptions, operation: Pick<Operation, 'rows'>): ParsedOptions {
  const { out } = options;
  if (out === undefined) return options;
  const bare = BARE.filter((format) => options[format] === true);
  const ending = endingOf(out, operation);
  if (ending === undefined) {
    if (bare.length === 0)
      throw new Refusal('usage', 'usage.out-needs-format', { option: '--out', example: '--pdf' });
    return options;
  }
  const other = bare.find((format) => format !== ending);
  if (other !== undefined)
    throw new Refusal('usage', 'usage.out-is-one-file', {
      file: out,
      option: `--${other}`,
      out: '--out',
    });
  const name = ending === 'json' ? 'result' : ending;
  if (typeof options[name] === 'string')
    throw new Refusal('usage', 'usage.either', { one: `--${name}`, other: '--out' });
  const { out: _, json, ...rest } = options;
  return { ...rest, ...(json !== undefined && ending !== 'json' && { json }), [name]: out };
}

/** A refusal of the file that `--out` has become names the option that was written. */
export function inWrittenOptions(error: unknown, placed: ParsedOptions, written: ParsedOptions): unknown {
  if (!(error instanceof Refusal)) return error;
  const name = FILE_OPTIONS.find((one) => error.facts['option'] === `--${one}`);
  if (name === undefined || placed[name] === written[name]) return error;
  return new Refusal(error.kind, error.code, { ...error.facts, option: '--out' }, error.findings);
}

function endingOf(out: string, { rows }: Pick<Operation, 'rows'>): Ending | undefined {
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const ending = ENDINGS.find((format) => extname(out).toLowerCase() === `.${format}`);
  return rows === undefined && (ending === 'csv' || ending === 'parquet') ? undefined : ending;
}

/** Where the options have something written; refuses what does not fit on one screen and languages that there are not. */
export function outputPlaces(
  options: ParsedOptions,
  own: Readonly<Record<string, OutputKind>> = {},
): OutputPlace[] {
  if (typeof options.lang === 'string') languagesOf(options.lang);
  const places: OutputPlace[] = [];
  for (const [name, kind] of Object.entries(own)) {
    const path = options[name];
    if (typeof path === 'string') places.push({ path, kind, option: `--${name}` });
  }
  for (const name of FILE_OPTIONS) {
    const path = options[name];
    if (path === '-') checkScreen(name, options);
    else if (typeof path === 'string') places.push({ path, kind: 'file', option: `--${name}` });
  }
  const isFolder = REPORT_FORMATS.some((format) => options[format] === true);
  if (options.csv === true && options.out === undefined) checkScreen('csv', options);
  if (isFolder || (options.csv === true && options.out !== undefined))
    places.push({ path: options.out ?? '.', kind: 'folder', option: '--out' });
  return places;
}

/** The screen takes one document. */
function checkScreen(name: string, { json }: Pick<ParsedOptions, 'json'>): void {
  if (json === true)
    throw new Refusal('usage', 'usage.output-conflict', { one: `--${name} -`, other: '--json' });
}
