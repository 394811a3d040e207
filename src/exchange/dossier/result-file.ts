import { safeName } from './safe-path.ts';
import type { Report } from '../../reports/model.ts';
import { provenanceSchema, type Provenance } from '../../schemas/provenance.ts';

/** An answer as it is written down: the document that commands print with `--json`. Schema: docs/formats/dossier.md. */
export interface ResultDocument {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly provenance: Provenance;
}

/** A result in a dossier, with what follows from its document. */
export interface Result extends ResultDocument {
  /** The command line that asks it again. */
  readonly command: string;
  /** None where the operation makes none, or where fields of the answer are sealed. */
  readonly report?: Report;
}

/**
 * What a result is called in a dossier: as its file, or as its report where its file has no name of its own (undefined).
 * One of several with that name gets a number.
 */
export function resultName(
  file: string | undefined,
  { report, provenance }: Pick<Result, 'report' | 'provenance'>,
  taken: ReadonlySet<string>,
): string {
  const base = safeName(file?.replace(/\.result$/, '') ?? report?.id ?? provenance.operation);
  let name = base;
  for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
  return name;
}

/** Newest version of documents that this program reads. */
const NEWEST = 1;

/** The document as text, as commands write it. */
export function encodeResult({ answer, provenance }: ResultDocument): string {
  return `${JSON.stringify({ ...answer, provenance }, undefined, 2)}\n`;
}

/** The document in a text, or what is wrong with it. */
export function decodeResult(
  text: string,
): { result: ResultDocument } | { fault: 'not-json' | 'not-a-result' | 'too-new' } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'not-json' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'not-a-result' };
  const { provenance, ...answer } = value as Record<string, unknown>;
  if (Number(answer['version'] ?? 1) > NEWEST) return { fault: 'too-new' };
  const read = provenanceSchema.safeParse(provenance);
  return read.success ? { result: { answer, provenance: read.data } } : { fault: 'not-a-result' };
}
