import type { Finding } from '../../core/finding.ts';
import { Refusal } from '../../core/refusal.ts';
import { recogniseContent } from '../../formats/text/recognise-content.ts';
import type { ReadInput } from '../../sources/read-input.ts';
import type { Reservation, SourceRole } from '../../store/manifest.ts';
import { optionOf } from '../option-of.ts';
import { snapshotBuildRequest } from '../../schemas/requests/snapshot.ts';

/** Every answer says it of a file that was read though it is damaged or cut. */
export const DAMAGED = 'snapshot.notice.damaged-input';

/** What was read of a file. */
export interface Read {
  /** Lines or entries that were taken. */
  readonly records: number;
  readonly findings: readonly Finding[];
  /** Findings that say that something was left out. */
  readonly lostCount: number;
  /** Lines that were left out whole, where others are taken in part; all of those if left out. */
  readonly lostLines?: number;
}

/** The file, as the request names it. */
interface Named {
  readonly path: string;
  /** It is known to be the beginning of a larger file. */
  readonly isPart?: boolean;
}

/** Where the verdicts of all files go. */
interface Verdicts {
  readonly reservations: Reservation[];
  readonly lenient: boolean;
}

/** How files of a role are called, and a line as it should be. */
const FORMS: Readonly<Partial<Record<SourceRole, readonly [name: string, example: string]>>> = {
  'as-rel': ['as-rel', '64500|64501|-1'],
  prefixes: ['pfx2as', '192.0.2.0/24 64500'],
  asns: ['asns.csv', 'AS64500,Example,Eyeball,IR'],
  delegated: ['delegated-extended', 'ripencc|IR|asn|64500|1|20200101|allocated'],
  'asn-country': ['asn,count,cc', '64500,1,IR'],
  users: ['asn,users', '64500,120000'],
  national: ['asn,country', '64500,IR'],
  'route-servers': ['AS numbers', '64500'],
  rib: ['MRT TABLE_DUMP', ''],
};

/** Findings that mean that a file is the beginning of one. */
const CUT = new Set([
  'compression.cut',
  'mrt.cut-record',
  'as-rel.ends-early',
  'prefix-to-as.ends-early',
  'delegated.ends-early',
]);
/** A file of which more than this share, and more than a hundred lines or entries, cannot be read is not what it should be. */
const MOST_LOST_SHARE = 0.01;
const MOST_LOST = 100;

/**
 * Holds a file that was read to what it should be. What is not of its kind, is damaged or cut, or cannot be read in good part is
 * refused, since the rest would look like a whole one; if the build is lenient, every answer says so instead. What little else
 * was left out is said by every answer, too.
 *
 * @throws Refusal
 */
export function judgeInput(
  role: SourceRole,
  input: Named,
  file: ReadInput,
  read: Read,
  into: Verdicts,
): void {
  if (read.records === 0) throw notOfItsKind(role, input, file, read);
  const grave = graveFindings(input, file, read);
  if (grave.length > 0 && !into.lenient)
    throw new Refusal(
      'bad-data',
      'snapshot.input-damaged',
      { file: input.path, option: optionOf(snapshotBuildRequest, 'lenient') },
      grave,
    );
  if (grave.length > 0) into.reservations.push({ code: DAMAGED, facts: { file: file.name } });
  else if (read.lostCount > 0 && !input.isPart)
    into.reservations.push({
      code: 'snapshot.notice.unread',
      facts: { file: file.name, count: read.lostCount },
    });
}

/** From this many lines on nobody leaves out the end of the last; in a shorter table only one that cannot be read shows the cut. */
const MANY_LINES = 10_000;

/** The file ends in the middle of a line. */
function isCutWithinLine({ code, line = 0 }: Finding, all: readonly Finding[]): boolean {
  if (code !== 'text.no-line-end') return false;
  return line >= MANY_LINES || all.some((other) => other.severity === 'lost' && other.line === line);
}

/** Why the file cannot be believed; of a file that is cut only the cause, not how it shows further on. */
function graveFindings(input: Named, file: ReadInput, read: Read): Finding[] {
  const ofStream = file.findings.filter(({ severity }) => severity === 'lost');
  const isCut = (finding: Finding): boolean =>
    CUT.has(finding.code) || isCutWithinLine(finding, read.findings);
  const causes = [...ofStream, ...(ofStream.length > 0 ? [] : read.findings.filter(isCut))];
  const grave = input.isPart ? causes.filter((finding) => !isCut(finding)) : causes.slice(0, 3);
  const lost = read.lostCount;
  const of = read.records + (read.lostLines ?? lost);
  const isFull = lost > MOST_LOST && lost > MOST_LOST_SHARE * of;
  if (!isFull || causes.length > 0) return grave;
  const facts = { lost, of };
  const first = read.findings.filter(({ severity }) => severity === 'lost').slice(0, 3);
  return [...grave, { code: 'snapshot.input-unread', severity: 'lost', facts }, ...first];
}

/** There is nothing in the file that its role asks for: what it is instead, or what its first line is. */
function notOfItsKind(role: SourceRole, { path }: Named, { head, findings }: ReadInput, read: Read): Refusal {
  const [expected, example] = FORMS[role] ?? [role, ''];
  const refusal = (code: string, facts: Refusal['facts'] = {}): Refusal =>
    new Refusal('bad-data', code, { file: path, expected, ...facts }, findings);
  const kind = recogniseContent(head);
  if (kind === 'empty') return refusal('snapshot.input-empty');
  if (kind === 'web-page') return refusal('snapshot.input-web-page');
  if (role === 'rib') return refusal('snapshot.input-without-records');
  if (kind === 'utf-16') return refusal('snapshot.input-utf-16');
  const first = read.findings.find(({ line }) => line !== undefined);
  if (kind === 'binary' || first === undefined) return refusal('snapshot.input-without-records');
  const line = first.line ?? 1;
  return refusal('snapshot.input-other-lines', { line, text: String(first.facts['text'] ?? ''), example });
}
