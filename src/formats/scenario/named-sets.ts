import type { Finding } from '../../core/finding.ts';
import { readCsv, type CsvRow } from '../structured-text/read-csv.ts';

/** One thing that goes with a named set: a network or a link, and the share of its capacity that does. */
export interface SetMember {
  /** One AS number for a network, two for a link. */
  readonly asns: readonly [number] | readonly [number, number];
  /** In (0, 1]: a link half on one cable and half on another has 0.5 in each. */
  readonly share: number;
  readonly line: number;
}

/** Named sets: a cable, a building, a region → what goes with it. */
export type LocatedSets = ReadonlyMap<string, readonly SetMember[]>;

/**
 * Reads a CSV of named sets with the header `name,member,share`: a member is an AS number (`49666`) or a link (`49666-174`),
 * its share is 1 where the column is empty or left out. A row that is neither is left out, with `named-sets.row`.
 */
export function readNamedSets(text: string): { sets: LocatedSets; findings: Finding[] } {
  const { rows, findings } = readCsv(text);
  const sets = new Map<string, SetMember[]>();
  for (const row of rows) {
    const { name } = row.fields;
    const member = memberOf(row);
    if (name && member) sets.set(name, [...(sets.get(name) ?? []), member]);
    else
      findings.push({
        code: 'named-sets.row',
        severity: 'lost',
        facts: {
          given: Object.values(row.fields).join(','),
          right: 'name,member,share: cable,49666-174,0.5',
        },
        line: row.line,
      });
  }
  return { sets, findings };
}

function memberOf({ fields: { member = '', share = '1' }, line }: CsvRow): SetMember | undefined {
  const ends = /^(?:AS)?([1-9]\d{0,9})(?:\s*-\s*(?:AS)?([1-9]\d{0,9}))?$/i.exec(member);
  const part = Number(share);
  if (!ends || !(part > 0 && part <= 1)) return undefined;
  const one = Number(ends[1]);
  return { asns: ends[2] === undefined ? [one] : [one, Number(ends[2])], share: part, line };
}
