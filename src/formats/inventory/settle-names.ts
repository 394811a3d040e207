import { findingOf, type Finding } from '../../core/finding.ts';
import { seenLetters, spellings } from '../structured-text/same-letters.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { joinDirections } from './both-directions.ts';

/** One id for each thing: what looks the same is the same, a name that only one has is its id, and both directions of a link are one. */
export function settleNames(written: Inventory): {
  readonly inventory: Inventory;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const names = namesIn(findings);
  const siteNames = idsByName(written.sites);
  const sites = names(
    written.sites.map(({ id }) => id),
    siteNames,
  );
  const spelt = written.links.map((link) => ({
    ...link,
    from: sites(link, 'from', link.from),
    to: sites(link, 'to', link.to),
  }));
  const { links, alsoCalled, findings: joined } = joinDirections(spelt);
  const assets = names(
    [...written.sites, ...links].map(({ id }) => id),
    new Map([...siteNames, ...idsByName(links), ...alsoCalled]),
  );
  const skills = names(firstSpellings(written.crews.flatMap((crew) => crew.skills)));
  const parts = names(firstSpellings(written.spares.map(({ part }) => part)));
  const inventory: Inventory = {
    ...written,
    links,
    supplies: written.supplies.map((row) => ({
      ...row,
      site: sites(row, 'site', row.site),
      feed: sites(row, 'feed', row.feed),
    })),
    networks: written.networks.map((row) => ({ ...row, asset: assets(row, 'asset', row.asset) })),
    crews: written.crews.map((row) => ({
      ...row,
      ...(row.base !== undefined && { base: sites(row, 'base', row.base) }),
      skills: row.skills.map((skill) => skills(row, 'skills', skill)),
    })),
    spares: written.spares.map((row) => ({
      ...row,
      part: parts(row, 'part', row.part),
      ...(row.depot !== undefined && { depot: sites(row, 'depot', row.depot) }),
    })),
    repairs: written.repairs.map((row) => ({
      ...row,
      of: assets(row, 'of', row.of),
      skills: row.skills.map((skill) => skills(row, 'skills', skill)),
      ...(row.parts && {
        parts: row.parts.map(({ part, quantity }) => ({ part: parts(row, 'parts', part), quantity })),
      }),
    })),
    needs: written.needs.map((row) => ({
      ...row,
      repair_of: assets(row, 'repair_of', row.repair_of),
      needs: assets(row, 'needs', row.needs),
    })),
    ...(alsoCalled.size > 0 && { alsoCalled }),
  };
  return { inventory, findings: [...findings, ...joined] };
}

interface Placed {
  readonly file: string;
  readonly line: number;
}

/** Finds the known name that a cell stands for, and says where letters had to be taken for others. */
type Settle = (row: Placed, column: string, value: string) => string;

function namesIn(
  findings: Finding[],
): (known: readonly string[], aliases?: ReadonlyMap<string, string>) => Settle {
  return (known, aliases = new Map()) => {
    const names = spellings(known, aliases);
    return ({ file, line }, column, value) => {
      const name = names.find(value) ?? value;
      if (name !== value && !aliases.has(value)) {
        const facts = { file, column, value, name };
        findings.push(findingOf('table.other-letters', 'repaired', facts, line));
      }
      return name;
    };
  };
}

/** The ids of what can be called by its name: no other has that name. */
function idsByName(
  rows: readonly { readonly id: string; readonly name?: string | undefined }[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string | undefined>();
  for (const { id, name } of rows) if (name !== undefined) ids.set(name, ids.has(name) ? undefined : id);
  return new Map([...ids].flatMap(([name, id]) => (id === undefined ? [] : [[name, id]])));
}

/** Of names that look the same, the first. */
function firstSpellings(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(seenLetters(name))) first.set(seenLetters(name), name);
  return [...first.values()];
}
