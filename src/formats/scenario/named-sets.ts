import { findingOf, type Finding } from '../../core/finding.ts';
import { latinDigits } from '../../core/latin-digits.ts';
import { plainNumber, type CommaMeans } from '../structured-text/plain-number.ts';
import { LONGEST_NAME } from '../../schemas/bounded-name.ts';
import { readSheet } from '../structured-text/read-sheet.ts';
import { columnsOf } from '../structured-text/column-names.ts';
import { columnFaults } from '../structured-text/table-columns.ts';

/** One thing that goes with a named set: a network or a link, and the share of its capacity that does. */
export interface SetMember {
  /** One AS number for a network, two for a link. */
  readonly asns: readonly [number] | readonly [number, number];
  /** In (0, 1]: a link half on one cable and half on another has 0.5 in each. */
  readonly share: number;
  readonly line: number;
}

/** Named sets: a cable, a building, a region → what goes with it. */
export type SetMembers = ReadonlyMap<string, readonly SetMember[]>;

const COLUMNS = ['name', 'member', 'share'];

/**
 * Reads a table of named sets with the header `name,member,share`: a member is an AS number (`49666`) or a link (`49666-174`),
 * its share is 1 where the column is empty or left out. A row that is neither is left out, with `named-sets.row`.
 */
export function readNamedSets(text: string): { sets: SetMembers; findings: readonly Finding[] } {
  const sheet = readSheet(text, COLUMNS);
  const { columns, rows, comma, headerLine } = sheet;
  const header = columnFaults(sheet, COLUMNS, COLUMNS.slice(0, 2));
  const faults =
    headerLine === undefined ? [] : header.findings.filter(({ severity }) => severity === 'lost');
  const findings = [...sheet.findings, ...faults];
  if (header.missing.length > 0) return { sets: new Map(), findings };
  const byName = new Map([...columnsOf(columns, COLUMNS)].map(([header, column]) => [column, header]));
  const sets = new Map<string, SetMember[]>();
  for (const { line, cells } of rows) {
    const [name, member, share] = COLUMNS.map((column) => cells.get(byName.get(column) ?? ''));
    const found = memberOf(member ?? '', share ?? '1', comma, line);
    const known = sets.get(name ?? '');
    if (name === undefined || name.length > LONGEST_NAME || found === undefined)
      findings.push(oddRow([...cells.values()].join(','), line));
    else if (known) known.push(found);
    else sets.set(name, [found]);
  }
  return { sets, findings };
}

function oddRow(given: string, line: number): Finding {
  const facts = { given: given.slice(0, LONGEST_NAME), right: 'name,member,share: cable,49666-174,0.5' };
  return findingOf('named-sets.row', 'lost', facts, line);
}

function memberOf(member: string, share: string, comma: CommaMeans, line: number): SetMember | undefined {
  const ends = /^(?:AS)?([1-9]\d{0,9})(?:\s*[-–]\s*(?:AS)?([1-9]\d{0,9}))?$/i.exec(latinDigits(member));
  const part = Number(plainNumber(share, comma));
  if (!ends || !(part > 0 && part <= 1)) return undefined;
  const one = Number(ends[1]);
  return { asns: ends[2] === undefined ? [one] : [one, Number(ends[2])], share: part, line };
}
