import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { normalize, parse, relative } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import type { Work } from '../../core/progress.ts';
import type { LanguageCode } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import {
  references,
  resolveReference,
  writeNarrative,
  type Resolved,
} from '../../exchange/dossier/narrative.ts';
import { decodeResult, encodeResult, resultName, type Result } from '../../exchange/dossier/result-file.ts';
import type { InputFile } from '../../schemas/provenance.ts';
import type { NamedInput } from '../../exchange/dossier/ro-crate.ts';
import { safeName } from '../../exchange/dossier/safe-path.ts';
import { isTelling, readDisclosure, sealFields, type Disclosure } from '../../exchange/dossier/seal.ts';
import { envelopeText, statementOf } from '../../exchange/dossier/statement.ts';
import type { DossierBuilt } from '../../schemas/dossier-answers.ts';
import { fileOfBytes, fileOnDisk, writeArchive, type SourceFile } from './archive.ts';
import type { Operations } from '../operation.ts';
import { crateFile, inputPath, namedInputsOf, reportContent, reportPath, tagFiles } from './bag-files.ts';
import { portableResult } from './portable-result.ts';
import { deriveResult } from './derive-result.ts';
import { refuseUnreadable } from './read-whole.ts';
import { narrativeRefusal } from './narrative.ts';
import { signStatement, statementBytes, textDigest } from './sign.ts';
import { optionOf, terminalOption } from '../option-of.ts';
import { dossierBuildRequest } from '../../schemas/requests/evidence.ts';

export interface BuildRequest {
  /** Files with the documents that commands write with `--json` or `--result`. */
  readonly results: readonly string[];
  /** A Markdown file with `[[figure: …]]` and `[[claim: …]]`. */
  readonly narrative?: string | undefined;
  /** The narrative itself, in place of a file. */
  readonly text?: string | undefined;
  readonly languages: readonly LanguageCode[];
  readonly formats: readonly ('html' | 'pdf')[];
  /** Private key files; each signs. None: a draft, to be signed by whoever holds a key. */
  readonly keys: readonly string[];
  readonly out: string;
  readonly title: string;
  /** Inputs that are packed: none, all, or all but snapshots (whose sources' terms may forbid copies). */
  readonly inputs: 'none' | 'all' | 'no-snapshots';
  /** Where an input of a result lies; undefined where it is not to be had. Default: where the result says. */
  readonly inputPlace?: (input: InputFile) => string | undefined;
  /** Fields that may be taken out later without breaking a signature: patterns of `sealFields`. */
  readonly sealed: readonly string[];
  readonly software: string;
  /** Those whose results are packed. */
  readonly operations: Operations;
  /** ISO 8601. */
  readonly now: string;
}

/** The name of a file; none where it is named by its content, which says nothing to a reader. */
function ownName(path: string): string | undefined {
  const { name } = parse(path);
  return /^[0-9a-f]{64}$/.test(name) ? undefined : name;
}

interface Narrative {
  readonly text: string;
  /** Named where a reference of it cannot be resolved. */
  readonly file: string;
}

export const ENVELOPE_PATH = 'dossier.dsse.json';
export const DISCLOSURES_PATH = 'disclosures.json';
export const TIMESTAMP_PATH = 'dossier.tsr';
export const KEY_FOLDER = 'keys/';

/** Packs results, reports, narrative and inputs into a signed dossier (docs/formats/dossier.md). */
export async function buildDossier(request: BuildRequest, work: Work = {}): Promise<DossierBuilt> {
  if (request.results.length === 0)
    throw new Refusal('usage', 'dossier.no-results', {
      option: optionOf(dossierBuildRequest, 'from'),
      how: terminalOption('result'),
    });
  const packings = await readResults(request.results, request.operations, request.inputPlace);
  const open = new Map([...packings].map(([name, { result }]) => [name, result]));
  const written = await narrativeOf(request);
  const narrative = written?.text;
  const resolved = written ? resolveNarrative(written, open) : [];
  const isSealed = request.sealed.length > 0;
  const { results, disclosures, secrets } = isSealed
    ? sealResults(open, request.sealed)
    : { results: open, disclosures: [], secrets: [] };
  refuseSecretsIn(secrets, { title: request.title, narrative: narrative ?? '' });
  const { packed, named } = isSealed ? { packed: [], named: [] } : await inputFiles(packings, request, work);
  const head = { title: request.title, software: request.software, builtAt: request.now };

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
  payload.push(crateFile(payload, head, results, named));
  const tags = tagFiles(payload, head);
  const statement = statementOf([...payload, ...tags], head);
  const { envelope, signers } = await signStatement(statementBytes(statement), request.keys);
  const files = [
    ...payload,
    ...tags,
    fileOfBytes(ENVELOPE_PATH, envelopeText(envelope)),
    ...signers.map(({ keyid, publicKey }) => fileOfBytes(`${KEY_FOLDER}${keyid}.pub`, publicKey)),
    ...(disclosures.length > 0 ? [fileOfBytes(DISCLOSURES_PATH, disclosureText(disclosures))] : []),
  ];
  refuseUnreadable(request.out, files);
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

/** A result with the places of its inputs on this machine, in their order. */
interface Packing {
  readonly result: Result;
  readonly places: readonly (string | undefined)[];
}

export async function readResults(
  paths: readonly string[],
  operations: Operations,
  inputPlace: BuildRequest['inputPlace'] = ({ path }) => path,
): Promise<Map<string, Packing>> {
  const results = new Map<string, Packing>();
  for (const path of paths) {
    const decoded = decodeResult(await readText(path));
    if ('fault' in decoded)
      throw new Refusal(
        decoded.fault === 'too-new' ? 'too-new' : 'bad-data',
        `dossier.result-${decoded.fault}`,
        { file: path, option: terminalOption('json') },
      );
    const result = await deriveResult(portableResult(decoded.result), operations);
    if (!result)
      throw new Refusal('bad-data', 'dossier.result-not-a-result', {
        file: path,
        option: terminalOption('json'),
      });
    const name = resultName(ownName(path), result, new Set(results.keys()));
    results.set(name, { result, places: decoded.result.provenance.inputs.map(inputPlace) });
  }
  return results;
}

async function narrativeOf({ text, narrative }: BuildRequest): Promise<Narrative | undefined> {
  if (text !== undefined) return { text, file: 'text' };
  return narrative === undefined ? undefined : { text: await readText(narrative), file: narrative };
}

function resolveNarrative({ text, file }: Narrative, results: ReadonlyMap<string, Result>): Resolved[] {
  const resolved = references(text).map((reference) => resolveReference(reference, results));
  const fault = resolved.find(({ verdict }) => verdict !== 'holds');
  if (fault) throw narrativeRefusal(fault, file);
  return resolved;
}

/**
 * Results as they are packed: sealed fields replaced, and without what could reveal them: no report, and no inputs, whose content or
 * hash would give small secrets away. `secrets` are the sealed values that could be recognised in a text.
 */
function sealResults(
  results: ReadonlyMap<string, Result>,
  patterns: readonly string[],
): { results: Map<string, Result>; disclosures: Disclosure[]; secrets: string[] } {
  const sealed = new Map<string, Result>();
  const disclosures: Disclosure[] = [];
  const unknown = new Set(patterns);
  for (const [name, { answer, provenance, command }] of results) {
    const document = { ...answer, request: provenance.request };
    const part = sealFields(document, patterns, () => randomBytes(16).toString('base64url'), textDigest);
    disclosures.push(...part.disclosures);
    for (const pattern of patterns) if (!part.unknown.includes(pattern)) unknown.delete(pattern);
    const { request, ...rest } = part.sealed as Record<string, unknown>;
    const bare = { ...provenance, request: request as Record<string, unknown>, inputs: [] };
    sealed.set(name, { answer: rest, provenance: bare, command });
  }
  const [first] = unknown;
  if (first !== undefined) throw new Refusal('not-found', 'dossier.no-such-field', { field: first });
  return { results: sealed, disclosures, secrets: secretsOf(disclosures) };
}

function secretsOf(disclosures: readonly Disclosure[]): string[] {
  const secrets = new Set<string>();
  const visit = (value: unknown): void => {
    if (isTelling(value)) secrets.add(String(value));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  for (const { text } of disclosures) visit(readDisclosure(text)?.value);
  return [...secrets];
}

/** A sealed value must not stand in what the builder wrote himself: that is for him to mend. */
function refuseSecretsIn(
  secrets: readonly string[],
  texts: { readonly title: string; readonly narrative: string },
): void {
  for (const secret of secrets) {
    if (texts.title.includes(secret)) throw new Refusal('denied', 'dossier.secret-in-title', { secret });
    const line = texts.narrative.split('\n').findIndex((text) => text.includes(secret)) + 1;
    if (line > 0) throw new Refusal('denied', 'dossier.secret-in-narrative', { secret, line });
  }
}

async function inputFiles(
  results: ReadonlyMap<string, Packing>,
  { inputs }: BuildRequest,
  work: Work,
): Promise<{ packed: SourceFile[]; named: NamedInput[] }> {
  const packed = new Map<string, SourceFile>();
  for (const { result, places } of results.values())
    for (const [at, input] of result.provenance.inputs.entries()) {
      const path = inputPath(input);
      const place = places[at];
      const isWanted =
        inputs === 'all' ||
        (inputs === 'no-snapshots' && !isSnapshot(input, result) && !isOfServices(input, result));
      if (!isWanted || place === undefined || packed.has(path)) continue;
      const file = await fileOnDisk(path, place, work);
      if (file.sha256 !== input.sha256)
        throw new Refusal('bad-data', 'dossier.input-changed', { file: place });
      packed.set(path, file);
    }
  const open = new Map([...results].map(([name, { result }]) => [name, result]));
  return {
    packed: [...packed.values()],
    named: namedInputsOf(open, (input) => packed.has(inputPath(input))),
  };
}

/** By the end of its name, or because the request names it as one: a server has snapshots without such names. */
function isSnapshot({ path }: InputFile, { provenance: { request } }: Result): boolean {
  return path.endsWith('.muruna') || [request['snapshot'], request['snapshots']].flat().includes(path);
}

/** A register of services is a list of targets: a dossier names its files, and holds them only where all inputs are asked for. */
function isOfServices({ path }: InputFile, { provenance: { request } }: Result): boolean {
  const named = [request['services']].flat().filter((folder) => typeof folder === 'string');
  return named.some((text) => {
    const folder = normalize(text.slice(text.indexOf('=') + 1));
    return !relative(folder, normalize(path)).startsWith('..');
  });
}

async function reportFiles(
  results: ReadonlyMap<string, Result>,
  { languages, formats }: BuildRequest,
  work: Work,
): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  const reported = [...results].flatMap(([name, { report }]) => (report ? [{ name, report }] : []));
  const total = reported.length * languages.length * formats.length;
  for (const { name, report } of reported)
    for (const code of languages)
      for (const format of formats) {
        work.signal?.throwIfAborted();
        work.progress?.('dossier.phase.rendering', files.length, total);
        files.push(fileOfBytes(reportPath(name, code, format), await reportContent(report, code, format)));
      }
  return files;
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
