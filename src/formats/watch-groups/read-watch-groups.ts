import { findingOf, type Finding } from '../../core/finding.ts';
import { latinDigits } from '../../core/latin-digits.ts';
import { columnsOf } from '../structured-text/column-names.ts';
import { readSheet, type Sheet, type SheetRow } from '../structured-text/read-sheet.ts';
import { parseWrittenAsn } from '../text/asn-text.ts';
import { parseWordPrefix, type WordPrefix } from '../text/word-prefix.ts';

/** An organisation or a region and what it has; or networks that may announce others' prefixes, or that are route servers. */
export interface ListedGroup {
  readonly name: string;
  readonly kind: 'organisation' | 'region' | 'anycast' | 'scrubbing' | 'route-server';
  /** AS numbers. */
  readonly networks: readonly number[];
  readonly prefixes: readonly WordPrefix[];
}

/** Columns of the table. */
export const GROUP_COLUMNS = ['group', 'kind', 'asn', 'prefix'] as const;
type Column = (typeof GROUP_COLUMNS)[number];

/** As people write them. */
const KINDS: ReadonlyMap<string, ListedGroup['kind']> = new Map([
  ['organisation', 'organisation'],
  ['organization', 'organisation'],
  ['region', 'region'],
  ['anycast', 'anycast'],
  ['scrubbing', 'scrubbing'],
  ['route-server', 'route-server'],
]);

const KIND_NAMES = [...new Set(KINDS.values())].join(', ');

/** The longest prefixes whose space is counted. */
const LONGEST = { 4: 24, 6: 48 } as const;

/**
 * Reads a table of groups: a row for each member, with the columns `group`, `kind` (organisation, region, anycast, scrubbing or route-server) and one of `asn` and `prefix`. Rows of
 * one name and kind are one group. A prefix is at most a /24, or a /48 of IPv6. Never throws on data; whoever reads decides what a fault means.
 *
 * Findings: those of tables, `table.missing-column` {column, rows}, `groups.kind` {kind, kinds}, `groups.member` {group}, `groups.prefix` {prefix, most, mostSix}.
 *
 * @example readWatchGroups('group,kind,asn,prefix\nKhuzestan,region,,5.160.0.0/16\n')
 */
export function readWatchGroups(text: string): {
  readonly groups: readonly ListedGroup[];
  readonly findings: readonly Finding[];
} {
  const sheet = readSheet(text, GROUP_COLUMNS);
  const findings = [...sheet.findings];
  const columns = columnsOf(sheet.columns, GROUP_COLUMNS);
  const nameOf = (column: Column): string | undefined =>
    [...columns].find(([, known]) => known === column)?.[0];
  const missing = missingColumns(sheet, nameOf);
  if (missing.length > 0) return { groups: [], findings: [...findings, ...missing] };
  const groups = new Map<string, ListedGroup & { networks: number[]; prefixes: WordPrefix[] }>();
  for (const row of sheet.rows) {
    const cell = (column: Column): string => row.cells.get(nameOf(column) ?? '') ?? '';
    const member = memberOf(row, cell, findings);
    if (!member) continue;
    const { name, kind, asn, prefix } = member;
    const key = `${kind} ${name}`;
    const group = groups.get(key) ?? { name, kind, networks: [], prefixes: [] };
    groups.set(key, group);
    if (asn !== undefined && !group.networks.includes(asn)) group.networks.push(asn);
    if (prefix) group.prefixes.push(prefix);
  }
  return { groups: [...groups.values()], findings };
}

function missingColumns(
  { headerLine, rows }: Sheet,
  nameOf: (column: Column) => string | undefined,
): Finding[] {
  const wanted: readonly (readonly Column[])[] = [['group'], ['kind'], ['asn', 'prefix']];
  return wanted
    .filter((columns) => columns.every((column) => nameOf(column) === undefined))
    .map(([column]) => findingOf('table.missing-column', 'lost', { column, rows: rows.length }, headerLine));
}

interface Member {
  readonly name: string;
  readonly kind: ListedGroup['kind'];
  readonly asn?: number;
  readonly prefix?: WordPrefix;
}

function memberOf(
  { line }: SheetRow,
  cell: (column: Column) => string,
  findings: Finding[],
): Member | undefined {
  const [name, said, number, space] = GROUP_COLUMNS.map(cell);
  const lost = (finding: Finding): undefined => void findings.push({ ...finding, line });
  const kind = KINDS.get(said.toLowerCase());
  if (kind === undefined) return lost(findingOf('groups.kind', 'lost', { kind: said, kinds: KIND_NAMES }));
  const asn = parseWrittenAsn(latinDigits(number));
  if (name === '' || (number === '') === (space === '') || (space === '' && Number.isNaN(asn)))
    return lost(findingOf('groups.member', 'lost', { group: name }));
  if (space === '') return { name, kind, asn };
  const prefix = parseWordPrefix(space);
  if (!prefix || prefix.length > LONGEST[prefix.family])
    return lost(
      findingOf('groups.prefix', 'lost', {
        prefix: space,
        most: `/${LONGEST[4]}`,
        mostSix: `/${LONGEST[6]}`,
      }),
    );
  return { name, kind, prefix };
}
