import type { Finding } from '../../core/finding.ts';

/** One thing that rides in a named set: a network or a link, and the share of its capacity that does. */
export interface SetMember {
  /** One AS number for a network, two for a link. */
  readonly asns: readonly [number] | readonly [number, number];
  /** In (0, 1]: a link half on one cable and half on another has 0.5 in each. */
  readonly share: number;
  readonly line: number;
}

/** Named sets: a cable, a building, a region → what goes with it. */
export type NamedSets = ReadonlyMap<string, readonly SetMember[]>;

/**
 * Reads a CSV of named sets: `name,member[,share]`, where a member is an AS number or a link (`49666-174`). A header row,
 * empty lines and lines that begin with # are passed over; a name that contains a comma stands in double quotes.
 */
export function readNamedSets(text: string): { sets: NamedSets; findings: Finding[] } {
  const sets = new Map<string, SetMember[]>();
  const findings: Finding[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((row, index) => {
      const line = index + 1;
      if (row.trim() === '' || row.startsWith('#') || (index === 0 && /^name\s*,/i.test(row))) return;
      const cells = cellsOf(row);
      const member = memberOf(cells, line);
      if (member) sets.set(cells[0], [...(sets.get(cells[0]) ?? []), member]);
      else
        findings.push({
          code: 'named-sets.row',
          severity: 'lost',
          facts: { given: row.slice(0, 60), right: 'cable,49666-174,0.5' },
          line,
        });
    });
  return { sets, findings };
}

function memberOf(
  [name, member = '', share = '1', ...rest]: readonly string[],
  line: number,
): SetMember | undefined {
  const ends = /^(?:AS)?([1-9]\d{0,9})(?:\s*-\s*(?:AS)?([1-9]\d{0,9}))?$/i.exec(member);
  const part = share === '' ? 1 : Number(share);
  if (!name || !ends || rest.length > 0 || !(part > 0 && part <= 1)) return undefined;
  const one = Number(ends[1]);
  return { asns: ends[2] === undefined ? [one] : [one, Number(ends[2])], share: part, line };
}

function cellsOf(row: string): string[] {
  return [...row.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim(),
  );
}
