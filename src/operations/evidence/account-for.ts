import type { Work } from '../../core/progress.ts';
import type { BagFile } from '../../exchange/dossier/bag.ts';
import { writeNarrative, type Resolved } from '../../exchange/dossier/narrative.ts';
import type { Result } from '../../exchange/dossier/result-file.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import { fileOfBytes } from './archive.ts';
import {
  crateFile,
  inputPath,
  namedInputsOf,
  reportContent,
  tagFiles,
  type DossierHead,
  type DossierReportFormat,
} from './bag-files.ts';

/** What is held to the results it must follow from. */
export interface Accounting {
  readonly head: DossierHead;
  /** Every signed file with its sum. */
  readonly files: readonly BagFile[];
  readonly results: ReadonlyMap<string, Result>;
  readonly narrative: { readonly source: string; readonly resolved: readonly Resolved[] } | undefined;
  /** This program is the one that built the dossier, so what it derives is what must be there. */
  readonly isSameSoftware: boolean;
}

const REPORT = new RegExp(`^data/reports/(.+)\\.(${LANGUAGE_CODES.join('|')})\\.(html|pdf)$`);
const NARRATIVE = new RegExp(`^data/narrative\\.(${LANGUAGE_CODES.join('|')})\\.md$`);

/**
 * Holds every signed file to what it must be: inputs to the hashes that results name, and everything that a reader sees (reports,
 * narrative, descriptions) to what follows from the answers. A builder can sign anything; what he signed beside the answers is found.
 */
export async function accountFor(accounting: Accounting, work: Work): Promise<CodedNotice[]> {
  const problems: CodedNotice[] = [];
  const known = new Map(accounting.files.map((file) => [file.path, file]));
  for (const file of accounting.files) {
    work.signal?.throwIfAborted();
    if (!(await isAccountedFor(file, accounting)))
      problems.push({ code: 'dossier.problem.unaccounted', facts: { file: file.path } });
  }
  for (const file of derivedFiles(accounting))
    if (known.get(file.path)?.sha256 !== file.sha256)
      problems.push({ code: 'dossier.problem.not-derived', facts: { file: file.path } });
  return problems;
}

async function isAccountedFor({ path, sha256 }: BagFile, accounting: Accounting): Promise<boolean> {
  const { results, narrative, isSameSoftware } = accounting;
  if (path === 'data/narrative-source.md') return narrative !== undefined;
  if (path.startsWith('data/results/')) return true;
  if (path.startsWith('data/inputs/')) return isNamedInput(path, sha256, results);
  const [, name, code, format] = REPORT.exec(path) ?? [];
  if (name !== undefined) {
    const report = results.get(name)?.report;
    if (!report || !isSameSoftware) return report !== undefined;
    const content = await reportContent(report, code as LanguageCode, format as DossierReportFormat);
    return fileOfBytes(path, content).sha256 === sha256;
  }
  const [, spoken] = NARRATIVE.exec(path) ?? [];
  if (spoken !== undefined) return isNarrative(path, sha256, spoken as LanguageCode, narrative);
  // The rest follows from everything else; see `derivedFiles`.
  return /^(data\/ro-crate-metadata\.json|bagit\.txt|bag-info\.txt|(tag)?manifest-sha256\.txt)$/.test(path);
}

/** An input is packed under the hash that a result names, and has it. */
function isNamedInput(path: string, sha256: string, results: ReadonlyMap<string, Result>): boolean {
  return [...results.values()].some(({ provenance }) =>
    provenance.inputs.some((input) => input.sha256 === sha256 && inputPath(input) === path),
  );
}

function isNarrative(
  path: string,
  sha256: string,
  code: LanguageCode,
  narrative: Accounting['narrative'],
): boolean {
  if (!narrative || narrative.resolved.some(({ verdict }) => verdict !== 'holds')) return false;
  const text = writeNarrative(narrative.source, narrative.resolved, language(code));
  return fileOfBytes(path, text).sha256 === sha256;
}

/** The descriptions of crate and bag, which only the same version writes to the same byte. */
function derivedFiles({ head, files, results, isSameSoftware }: Accounting): BagFile[] {
  if (!isSameSoftware) return [];
  const payload = files.filter(({ path }) => path.startsWith('data/'));
  const packed = new Set(payload.map(({ path }) => path));
  const described = payload.filter(({ path }) => path !== 'data/ro-crate-metadata.json');
  const named = namedInputsOf(results, (input) => packed.has(inputPath(input)));
  const crate = crateFile(described, head, results, named);
  return [crate, ...tagFiles([...described, crate], head)];
}
