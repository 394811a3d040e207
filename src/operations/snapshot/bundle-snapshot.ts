import { join } from 'node:path';
import type { Work } from '../../core/progress.ts';
import { openIpRanges, type IpRange } from '../../formats/ip-range/ip-range.ts';
import { readInput } from '../../sources/read-input.ts';
import type { SnapshotSource, SourceRole } from '../../store/manifest.ts';
import type { PrefixTable4 } from '../../store/prefix-table.ts';
import { countriesByAddresses, type AsnRange } from './countries-by-addresses.ts';
import type { SnapshotBuildResult } from '../../schemas/snapshot-answers.ts';
import { buildSnapshot, type Identities } from './build.ts';

/** What the snapshot that comes with the program is built from. */
export interface BundleRequest {
  /** Folder with the RouteViews table dumps of May 2014. */
  readonly dumps: string;
  /** Folder of npm packages. */
  readonly packages: string;
  readonly out: string;
  /** false: the plain form, of the same identity and much sooner made. */
  readonly compact?: boolean;
}

const DUMPS = [
  {
    name: 'routeviews.route-views.jinx.ribs.1401487200.bz2',
    url: 'https://archive.routeviews.org/route-views.jinx/bgpdata/2014.05/RIBS/rib.20140530.2200.bz2',
  },
  {
    name: 'rib.20140523.0600_firstMB.bz2',
    url: 'https://archive.routeviews.org/bgpdata/2014.05/RIBS/rib.20140523.0600.bz2',
    isPart: true,
  },
] as const;

const ROUTEVIEWS_TERMS =
  'CC BY 4.0, University of Oregon RouteViews Project (https://www.routeviews.org/routeviews/)';

/** Tables of @ip-location-db, versions fixed by the lockfile. */
const TABLES: readonly { file: string; role: SourceRole; terms: string }[] = [
  ...['asn-ipv4.csv', 'asn-ipv6.csv'].map((file) => ({
    file: `asn/${file}`,
    role: 'ip-to-asn' as const,
    terms: 'CC BY 4.0, RouteViews, NRO and DB-IP (https://db-ip.com), by way of @ip-location-db/asn',
  })),
  ...['asn-country-ipv4.csv', 'asn-country-ipv6.csv'].map((file) => ({
    file: `asn-country/${file}`,
    role: 'ip-to-country' as const,
    terms: 'CC BY 4.0, NRO (https://www.nro.net), by way of @ip-location-db/asn-country (CC0)',
  })),
];

/**
 * Builds the snapshot that comes with the program, in its compact form: links, evidence and weights from the dumps, names
 * and countries from tables of a later day. The same inputs give the same bytes.
 */
export function bundleSnapshot(request: BundleRequest, work: Work = {}): Promise<SnapshotBuildResult> {
  return buildSnapshot(
    {
      ribs: DUMPS.map(({ name, ...dump }) => ({
        ...dump,
        path: join(request.dumps, name),
        terms: ROUTEVIEWS_TERMS,
      })),
      identify: (prefixes4) => identify(request.packages, prefixes4, work),
      bundled: true,
      compact: request.compact ?? true,
      out: request.out,
    },
    work,
  );
}

/**
 * Names as the table gives them, where its IPv4 and IPv6 parts agree. A country is where most of a network's addresses are
 * registered: of those it has now and of those it announced in the dumps; unknown where the two disagree.
 */
async function identify(
  packages: string,
  prefixes4: PrefixTable4 | undefined,
  work: Work,
): Promise<Identities> {
  const sources: SnapshotSource[] = [];
  const ranges: Record<string, IpRange[]> = { 'ip-to-asn': [], 'ip-to-country': [] };
  for (const { file, role, terms } of TABLES) {
    const reader = openIpRanges();
    const path = join(packages, '@ip-location-db', file);
    const { name, bytes, sha256 } = await readInput(path, (chunk) => reader.push(chunk), work);
    for (const range of reader.finish().ranges) ranges[role].push(range);
    sources.push({ role, name, bytes, sha256, terms });
  }
  const holdings = ranges['ip-to-asn'].map(({ fields, ...range }) => ({ ...range, asn: Number(fields[0]) }));
  const today = countriesByAddresses(holdings, ranges['ip-to-country']);
  const then = countriesByAddresses(announced(prefixes4), ranges['ip-to-country']);
  return {
    names: agreedNames(ranges['ip-to-asn']),
    countries: agreed(today, then),
    sources,
    notes: [
      'names and countries are of June 2026: of networks that have changed hands since May 2014 they may be wrong',
      'a country is where most of the addresses are registered that a network has now and announced then; unknown where these disagree',
    ],
  };
}

function announced(table: PrefixTable4 | undefined): AsnRange[] {
  if (!table) return [];
  return Array.from(table.origin, (asn, row) => {
    const start = BigInt(table.address[row]);
    return { family: 4, start, end: start + 2n ** BigInt(32 - table.length[row]) - 1n, asn };
  });
}

function agreed(one: ReadonlyMap<number, string>, other: ReadonlyMap<number, string>): Map<number, string> {
  const both = new Map([...one, ...other]);
  for (const [asn, country] of one) if (both.get(asn) !== country) both.delete(asn);
  return both;
}

function agreedNames(ranges: readonly IpRange[]): Map<number, string> {
  const names = new Map<number, string>();
  for (const { fields } of ranges) {
    const known = names.get(Number(fields[0]));
    names.set(Number(fields[0]), known === undefined || known === fields[1] ? (fields[1] ?? '') : '');
  }
  return names;
}
