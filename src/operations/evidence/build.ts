import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import type { Work } from '../../core/progress.ts';
import type { LanguageCode } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { BAG_DECLARATION, bagInfoText, manifestText, type BagFile } from '../../exchange/dossier/bag.ts';
import {
  references,
  resolveReference,
  writeNarrative,
  type Resolved,
} from '../../exchange/dossier/narrative.ts';
import { decodeResult, encodeResult, type Result } from '../../exchange/dossier/result-file.ts';
import type { InputFile } from '../../schemas/provenance.ts';
import { crateMetadata, type NamedInput } from '../../exchange/dossier/ro-crate.ts';
import { safeName } from '../../exchange/dossier/safe-path.ts';
import { sealFields, type Disclosure } from '../../exchange/dossier/seal.ts';
import { envelopeText, statementOf } from '../../exchange/dossier/statement.ts';
import { renderHtml } from '../../reports/render/html/render-html.ts';
import type { DossierBuilt } from '../../schemas/dossier-answers.ts';
import { fileOfBytes, fileOnDisk, writeArchive, type SourceFile } from './archive.ts';
import type { Operations } from '../operation.ts';
import { deriveResult } from './derive-result.ts';
import { narrativeRefusal } from './narrative.ts';
import { signStatement, statementBytes, textDigest } from './sign.ts';
import { renderPdf } from '../documents/render-pdf.ts';

export interface BuildRequest {
  /** Files with the documents that commands write with `--json` or `--result`. */
  readonly results: readonly string[];
  /** A Markdown file with `[[figure: …]]` and `[[claim: …]]`. */
  readonly narrative?: string | undefined;
  readonly languages: readonly LanguageCode[];
  readonly formats: readonly ('html' | 'pdf')[];
  /** Private key files; each signs. */
  readonly keys: readonly string[];
  readonly out: string;
  readonly title: string;
  /** Inputs that are packed: none, all, or all but snapshots (whose sources' terms may forbid copies). */
  readonly inputs: 'none' | 'all' | 'no-snapshots';
  /** Fields of the answers, by dotted path, that may be taken out later without breaking a signature. */
  readonly sealed: readonly string[];
  readonly software: string;
  /** Those whose results are packed. */
  readonly operations: Operations;
  /** ISO 8601. */
  readonly now: string;
}

export const ENVELOPE_PATH = 'dossier.dsse.json';
export const DISCLOSURES_PATH = 'disclosures.json';
export const TIMESTAMP_PATH = 'dossier.tsr';
export const KEY_FOLDER = 'keys/';

/** Packs results, reports, narrative and inputs into a signed dossier (docs/formats/dossier.md). */
export async function buildDossier(request: BuildRequest, work: Work = {}): Promise<DossierBuilt> {
  if (request.results.length === 0)
    throw new Refusal('usage', 'dossier.no-results', { option: '--from', how: '--result' });
  if (request.keys.length === 0)
    throw new Refusal('usage', 'dossier.no-key', { option: '--key', how: 'muruna key new' });
  const open = await readResults(request.results, request.operations);
  const narrative = request.narrative === undefined ? undefined : await readText(request.narrative);
  const resolved = narrative === undefined ? [] : resolveNarrative(narrative, open, request.narrative!);
  const { results, disclosures } = sealResults(open, request.sealed);
  const { packed, named } = await inputFiles(open, request, work);

  const payload: SourceFile[] = [];
  for (const [name, result] of results)
    payload.push(fileOfBytes(`data/results/${name}.json`, encodeResult(result)));
  payload.push(...packed, ...(await reportFiles(results, request, work)));
  if (narrative !== undefined) {
    payload.push(fileOfBytes('data/narrative-source.md', narrative));
    for (const code of request.languages)
      payload.push(
        fileOfBytes(`data/narrative.${code}.md`, writeNarrative(narrative, resolved, language(code))),
      );
  }
  payload.push(fileOfBytes('data/ro-crate-metadata.json', crate(request, results, payload, named)));
  const tags = tagFiles(payload, request);
  const statement = statementOf([...payload, ...tags], {
    software: request.software,
    builtAt: request.now,
    title: request.title,
  });
  const { envelope, signers } = await signStatement(statementBytes(statement), request.keys);
  const files = [
    ...payload,
    ...tags,
    fileOfBytes(ENVELOPE_PATH, envelopeText(envelope)),
    ...signers.map(({ keyid, publicKey }) => fileOfBytes(`${KEY_FOLDER}${keyid}.pub`, publicKey)),
    ...(disclosures.length > 0 ? [fileOfBytes(DISCLOSURES_PATH, disclosureText(disclosures))] : []),
  ];
  await writeArchive(request.out, safeName(parse(request.out).name), files, work);
  return {
    out: request.out,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    signers: signers.map(({ keyid, name }) => ({ keyid, name })),
    claims: resolved.filter(({ reference }) => reference.kind === 'claim').length,
    namedInputs: named,
  };
}

export function disclosureText(disclosures: readonly Disclosure[]): string {
  return `${JSON.stringify(disclosures.map(({ text }) => text).toSorted(), undefined, 1)}\n`;
}

async function readResults(paths: readonly string[], operations: Operations): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  for (const path of paths) {
    const decoded = decodeResult(await readText(path));
    if ('fault' in decoded)
      throw new Refusal(
        decoded.fault === 'too-new' ? 'too-new' : 'bad-data',
        `dossier.result-${decoded.fault}`,
        { file: path, option: '--json' },
      );
    const result = await deriveResult(decoded.result, operations);
    if (!result)
      throw new Refusal('bad-data', 'dossier.result-not-a-result', { file: path, option: '--json' });
    const base = safeName(parse(path).name.replace(/\.result$/, ''));
    let name = base;
    for (let n = 2; results.has(name); n++) name = `${base}-${n}`;
    results.set(name, result);
  }
  return results;
}

function resolveNarrative(text: string, results: ReadonlyMap<string, Result>, file: string): Resolved[] {
  const resolved = references(text).map((reference) => resolveReference(reference, results));
  const fault = resolved.find(({ verdict }) => verdict !== 'holds');
  if (fault) throw narrativeRefusal(fault, file);
  return resolved;
}

/** Results as they are packed: sealed fields replaced, and then without the report, which would show them. */
function sealResults(
  results: ReadonlyMap<string, Result>,
  paths: readonly string[],
): { results: Map<string, Result>; disclosures: Disclosure[] } {
  if (paths.length === 0) return { results: new Map(results), disclosures: [] };
  const sealed = new Map<string, Result>();
  const disclosures: Disclosure[] = [];
  const unknown = new Set(paths);
  for (const [name, result] of results) {
    const part = sealFields(result.answer, paths, () => randomBytes(16).toString('base64url'), textDigest);
    disclosures.push(...part.disclosures);
    for (const { path } of part.disclosures) unknown.delete(path);
    const { report: _, ...rest } = result;
    sealed.set(name, { ...rest, answer: part.sealed as Result['answer'] });
  }
  const [first] = unknown;
  if (first !== undefined) throw new Refusal('not-found', 'dossier.no-such-field', { field: first });
  return { results: sealed, disclosures };
}

async function inputFiles(
  results: ReadonlyMap<string, Result>,
  { inputs }: BuildRequest,
  work: Work,
): Promise<{ packed: SourceFile[]; named: NamedInput[] }> {
  const packed = new Map<string, SourceFile>();
  const named = new Map<string, NamedInput>();
  for (const { provenance } of results.values())
    for (const input of provenance.inputs) {
      if (inputs === 'none' || (inputs === 'no-snapshots' && isSnapshot(input))) {
        named.set(input.sha256, input);
        continue;
      }
      const path = `data/inputs/${input.sha256.slice(0, 12)}-${safeName(parse(input.path).base)}`;
      if (packed.has(path)) continue;
      const file = await fileOnDisk(path, input.path, work);
      if (file.sha256 !== input.sha256)
        throw new Refusal('bad-data', 'dossier.input-changed', { file: input.path });
      packed.set(path, file);
    }
  return { packed: [...packed.values()], named: [...named.values()] };
}

function isSnapshot({ path }: InputFile): boolean {
  return path.endsWith('.muruna');
}

async function reportFiles(
  results: ReadonlyMap<string, Result>,
  { languages, formats, sealed }: BuildRequest,
  work: Work,
): Promise<SourceFile[]> {
  if (sealed.length > 0) return [];
  const files: SourceFile[] = [];
  const reported = [...results].flatMap(([name, { report }]) => (report ? [{ name, report }] : []));
  const total = reported.length * languages.length * formats.length;
  for (const { name, report } of reported)
    for (const code of languages)
      for (const format of formats) {
        work.signal?.throwIfAborted();
        work.progress?.('dossier.phase.rendering', files.length, total);
        const lang = language(code);
        const content = format === 'html' ? renderHtml(report, lang) : await renderPdf(report, lang);
        files.push(fileOfBytes(`data/reports/${name}.${code}.${format}`, content));
      }
  return files;
}

function crate(
  { title, now, software }: BuildRequest,
  results: ReadonlyMap<string, Result>,
  payload: readonly SourceFile[],
  namedInputs: readonly NamedInput[],
): string {
  const files = payload.map(({ path, bytes, sha256 }): BagFile => ({
    path: path.slice('data/'.length),
    bytes,
    sha256,
  }));
  return crateMetadata({ title, date: now, software, files, results, namedInputs });
}

function tagFiles(payload: readonly SourceFile[], { now, software, title }: BuildRequest): SourceFile[] {
  const tags = [
    fileOfBytes('bagit.txt', BAG_DECLARATION),
    fileOfBytes('bag-info.txt', bagInfoText(payload, now, software, title)),
    fileOfBytes('manifest-sha256.txt', manifestText(payload)),
  ];
  return [...tags, fileOfBytes('tagmanifest-sha256.txt', manifestText(tags))];
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = String((error as NodeJS.ErrnoException).code);
    if (reason === 'ENOENT') throw new Refusal('not-found', 'file.not-found', { file: path });
    throw new Refusal('denied', 'file.unreadable', { file: path, reason });
  }
}
