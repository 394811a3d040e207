import type { Report } from '../../reports/model.ts';

/**
 * A result as a file: what a command answered, as data, with what it takes to repeat it. Commands write it with `--result`;
 * dossiers are built from it. Schema: docs/formats/dossier.md.
 */
export interface ResultFile {
  readonly format: 'muruna/result';
  readonly version: 1;
  readonly software: string;
  /** The arguments after `muruna`, without those that choose languages and outputs. */
  readonly command: readonly string[];
  /** Files that the arguments name, as they were then. */
  readonly inputs: readonly InputFile[];
  /** The report, to be rendered again in any language. */
  readonly report: Report;
  /** The answer, as the command's `--json` prints it. */
  readonly answer: unknown;
}

export interface InputFile {
  /** As the command names it: the argument itself, or a path below it where the argument is a folder. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** NaN is data here (a missing number) but not JSON: it becomes `{ "$": "NaN" }`. */
export function encodeResult(result: ResultFile): string {
  return `${JSON.stringify(result, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? { $: String(value) } : value), 1)}\n`;
}

/** The result in a file's text, or what is wrong with it. Unknown fields are kept. */
export function decodeResult(
  text: string,
): { result: ResultFile } | { fault: 'not-json' | 'not-a-result' | 'too-new' } {
  let value: unknown;
  try {
    value = JSON.parse(text, (_, inner: unknown) => (isSpecialNumber(inner) ? Number(inner.$) : inner));
  } catch {
    return { fault: 'not-json' };
  }
  const result = value as Partial<ResultFile> | null;
  if (typeof result !== 'object' || result?.format !== 'muruna/result') return { fault: 'not-a-result' };
  if (Number(result.version) > 1) return { fault: 'too-new' };
  const sound =
    Array.isArray(result.command) &&
    result.command.every((arg) => typeof arg === 'string') &&
    Array.isArray(result.inputs) &&
    typeof result.report === 'object' &&
    result.answer !== undefined;
  return sound ? { result: result as ResultFile } : { fault: 'not-a-result' };
}

function isSpecialNumber(value: unknown): value is { $: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 1 &&
    '$' in value &&
    typeof value.$ === 'string'
  );
}
