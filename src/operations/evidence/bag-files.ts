import { parse } from 'node:path';
import { BAG_DECLARATION, bagInfoText, manifestText, type BagFile } from '../../exchange/dossier/bag.ts';
import type { Result } from '../../exchange/dossier/result-file.ts';
import { crateMetadata, type NamedInput } from '../../exchange/dossier/ro-crate.ts';
import { safeName } from '../../exchange/dossier/safe-path.ts';
import type { LanguageCode } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import type { Report } from '../../reports/model.ts';
import { renderHtml } from '../../reports/render/html/render-html.ts';
import type { InputFile } from '../../schemas/provenance.ts';
import { renderPdf } from '../documents/render-pdf.ts';
import { fileOfBytes, type SourceFile } from './archive.ts';

/** What a dossier says of itself. */
export interface DossierHead {
  readonly title: string;
  readonly software: string;
  /** ISO 8601 moment of building. */
  readonly builtAt: string;
}

export type DossierReportFormat = 'html' | 'pdf';

/** The path of a packed input: the start of its SHA-256 distinguishes equal names. */
export function inputPath({ sha256, path }: InputFile): string {
  return `data/inputs/${sha256.slice(0, 12)}-${safeName(parse(path).base)}`;
}

export function reportPath(result: string, code: LanguageCode, format: DossierReportFormat): string {
  return `data/reports/${result}.${code}.${format}`;
}

/** A report as its file in a dossier; the same bytes each time. */
export async function reportContent(
  report: Report,
  code: LanguageCode,
  format: DossierReportFormat,
): Promise<string | Uint8Array> {
  return format === 'html' ? renderHtml(report, language(code)) : renderPdf(report, language(code));
}

/** The crate's description of everything else in the payload. */
export function crateFile(
  payload: readonly BagFile[],
  { title, software, builtAt }: DossierHead,
  results: ReadonlyMap<string, Result>,
  namedInputs: readonly NamedInput[],
): SourceFile {
  const files = payload
    .map(({ path, bytes, sha256 }): BagFile => ({ path: path.slice('data/'.length), bytes, sha256 }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const inOrder = new Map([...results].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  const named = namedInputs.toSorted((one, other) => (one.sha256 < other.sha256 ? -1 : 1));
  const text = crateMetadata({ title, date: builtAt, software, files, results: inOrder, namedInputs: named });
  return fileOfBytes('data/ro-crate-metadata.json', text);
}

/** The bag's own files, which follow from the payload. */
export function tagFiles(
  payload: readonly BagFile[],
  { title, software, builtAt }: DossierHead,
): SourceFile[] {
  const tags = [
    fileOfBytes('bagit.txt', BAG_DECLARATION),
    fileOfBytes('bag-info.txt', bagInfoText(payload, builtAt, software, title)),
    fileOfBytes('manifest-sha256.txt', manifestText(payload)),
  ];
  return [...tags, fileOfBytes('tagmanifest-sha256.txt', manifestText(tags))];
}

/** Inputs of results that no file of the payload holds. */
export function namedInputsOf(
  results: ReadonlyMap<string, Result>,
  isPacked: (input: InputFile) => boolean,
): NamedInput[] {
  const named = new Map<string, NamedInput>();
  for (const { provenance } of results.values())
    for (const input of provenance.inputs) if (!isPacked(input)) named.set(input.sha256, input);
  return [...named.values()];
}
