import { findingOf, type Finding } from '../../core/finding.ts';
import { linkSchema, type Link, type Site } from '../../schemas/inventory.ts';
import { joinDirections } from '../inventory/both-directions.ts';
import { inFile } from './drawn-file.ts';
import { rowOfProperties, type Unread } from './row-of-properties.ts';
import { uniqueNames } from './unique-names.ts';

/** A link between two sites in words, before it becomes a row. */
export interface PlainLink {
  readonly from: string;
  readonly to: string;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly properties: ReadonlyMap<string, string>;
  /** As the column `via` has it. */
  readonly via: string;
  readonly isDirected: boolean;
  readonly line: number;
  readonly file?: string;
}

/** Rows of links: those from a site to itself are left out and counted, those that stand in both directions are one. */
export function linkRows(
  drawn: readonly PlainLink[],
  sites: readonly Site[],
  unread: Unread,
): { readonly links: readonly Link[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const loops = drawn.filter(({ from, to }) => from === to);
  if (loops.length > 0) {
    const [{ from: site, name = '', line, ...drawn }] = loops;
    const facts = { ...inFile(drawn), count: loops.length, site: name === '' ? site : name };
    findings.push(findingOf('import.loops', 'lost', facts, line));
  }
  const ids = uniqueNames(sites.map(({ id }) => id));
  const first = new Map<string, string>();
  const links = drawn
    .filter(({ from, to }) => from !== to)
    .map((link) => {
      // Links without a direction all go the way of the first between their sites: parallel ones stay apart.
      const pair = [link.from, link.to].toSorted().join('\n');
      if (!first.has(pair)) first.set(pair, link.from);
      const turned = !link.isDirected && first.get(pair) !== link.from;
      return rowOf(turned ? { ...link, from: link.to, to: link.from } : link, ids, unread);
    });
  const joined = joinDirections(links);
  for (const finding of joined.findings) {
    const { file, ...others } = finding.facts;
    findings.push({ ...finding, facts: file === '' ? others : finding.facts });
  }
  return { links: joined.links, findings };
}

function rowOf(
  { from, to, id, name, properties, via, line, file = '' }: PlainLink,
  ids: (wanted: string) => string,
  unread: Unread,
): Link {
  const known = {
    id: ids(id ?? `${from}--${to}`),
    from,
    to,
    ...(name !== undefined && { name }),
    ...(via !== '' && { via }),
  };
  return { ...rowOfProperties(properties, linkSchema, known, 'fibre', unread), file, line };
}
