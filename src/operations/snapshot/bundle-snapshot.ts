import { join } from 'node:path';
import type { Work } from '../../core/progress.ts';
import { openIpRanges, type IpRange } from '../../formats/ip-range/ip-range.ts';
import { readInput } from '../../sources/read-input.ts';
import type { SnapshotSource, SourceRole } from '../../store/manifest.ts';
import type { PrefixTable4, PrefixTable6 } from '../../store/prefix-table.ts';
import { agreedCountries, countryShares, type AsnRange } from './countries-by-addresses.ts';
import type { SnapshotBuildResult } from '../../schemas/snapshot-answers.ts';
import { buildSnapshot, type Identities } from './build.ts';
import type { BuildInput } from './sources.ts';

/** What the snapshot that comes with the program is built from. */
export interface BundleRequest {
  /** Folder with `recent/` and `mrt/`: tables and updates of RouteViews. */
  readonly data: string;
  /** Folder of npm packages. */
  readonly packages: string;
  readonly out: string;
  /** false: the plain form, of the same identity and much sooner made. */
  readonly compact?: boolean;
}

const ROUTEVIEWS = 'https://archive.routeviews.org';
const ROUTEVIEWS_TERMS =
  'CC BY 4.0, University of Oregon RouteViews Project (https://www.routeviews.org/routeviews/)';

/** Tables and updates of RouteViews, the newest first: file → where it was published. */
const LAYERS: Readonly<Record<string, string>> = {
  'recent/rib.20260730.1400_first2MB.bz2': 'bgpdata/2026.07/RIBS/rib.20260730.1400.bz2',
  'recent/rib6.20260730.1400_firstMB.bz2': 'route-views6/bgpdata/2026.07/RIBS/rib.20260730.1400.bz2',
  'recent/routeviews.updates.20260222.1530.bz2': 'bgpdata/2026.02/UPDATES/updates.20260222.1530.bz2',
  'recent/routeviews.route-views.sydney.updates.20220601.0415.bz2':
    'route-views.sydney/bgpdata/2022.06/UPDATES/updates.20220601.0415.bz2',
  'recent/routeviews.route-views.sydney.updates.20220601.0230.bz2':
    'route-views.sydney/bgpdata/2022.06/UPDATES/updates.20220601.0230.bz2',
  'mrt/routeviews.route-views.jinx.ribs.1401487200.bz2':
    'route-views.jinx/bgpdata/2014.05/RIBS/rib.20140530.2200.bz2',
  'mrt/rib.20140523.0600_firstMB.bz2': 'bgpdata/2014.05/RIBS/rib.20140523.0600.bz2',
};

/** Prefixes and origins of the whole tables of which two layers are the beginnings. */
const PREFIXES: Readonly<Record<string, string>> = {
  'recent/ipasn_20260730.dat.gz': 'bgpdata/2026.07/RIBS/rib.20260730.1400.bz2',
  'recent/ipasn6_20260730.dat.gz': 'route-views6/bgpdata/2026.07/RIBS/rib.20260730.1400.bz2',
};

/** Tables of @ip-location-db, versions fixed by the lockfile. */
const TABLES: readonly { file: string; role: SourceRole; terms: string }[] = [
  ...['asn-ipv4.csv', 'asn-ipv6.csv'].map((file) => ({
    file: `asn/${file}`,
    role: 'ip-to-asn' as const,
    terms: 'CC BY 4.0, RouteViews, NRO and DB-IP (https://db-ip.com), published as @ip-location-db/asn',
  })),
  ...['asn-country-ipv4.csv', 'asn-country-ipv6.csv'].map((file) => ({
    file: `asn-country/${file}`,
    role: 'ip-to-country' as const,
    terms: 'CC BY 4.0, NRO (https://www.nro.net), published as @ip-location-db/asn-country (CC0)',
  })),
];

/**
 * Builds the snapshot that comes with the program, in its compact form: links of several years from tables and updates of
 * RouteViews, weights from its whole prefix tables, names and countries from free tables. The same inputs give the same bytes.
 */
export function bundleSnapshot(request: BundleRequest, work: Work = {}): Promise<SnapshotBuildResult> {
  const inputs = (files: Readonly<Record<string, string>>): BuildInput[] =>
    Object.entries(files).map(([file, place]) => ({
      path: join(request.data, file),
      isPart: file.includes('_first'),
      url: `${ROUTEVIEWS}/${place}`,
      terms: ROUTEVIEWS_TERMS,
    }));
  return buildSnapshot(
    {
      layers: inputs(LAYERS),
      prefixes: inputs(PREFIXES),
      identify: (tables) => freeIdentities(request.packages, tables, work),
      bundled: true,
      compact: request.compact ?? true,
      out: request.out,
    },
    work,
  );
}

/**
 * Names as the table gives them, where its IPv4 and IPv6 parts agree. A country is where most of what a network holds and
 * announces is registered: the average over its addresses as announced and as the table gives them, in either family, and over its
 * announcements, each counting the same.
 */
export async function freeIdentities(
  packages: string,
  announced: { readonly prefixes4?: PrefixTable4 | undefined; readonly prefixes6?: PrefixTable6 | undefined },
  work: Work = {},
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
  const origins = [...announced4(announced.prefixes4), ...announced6(announced.prefixes6)];
  const registered = ranges['ip-to-country'];
  return {
    names: agreedNames(ranges['ip-to-asn']),
    countries: agreedCountries(
      ([4, 6] as const).flatMap((family) => [
        countryShares(origins, registered, family, 'addresses'),
        countryShares(origins, registered, family, 'ranges'),
        countryShares(holdings, registered, family, 'addresses'),
      ]),
    ),
    sources,
    notes: [
      'links are inferred from routes of 2026, 2022 and 2014: each carries the day it was last seen',
      'a country is where most of the addresses that a network holds and announces are registered; unknown where they are spread',
    ],
  };
}

function announced4(table: PrefixTable4 | undefined): AsnRange[] {
  if (!table) return [];
  return Array.from(table.origin, (asn, row) => {
    const start = BigInt(table.address[row]);
    return { family: 4, start, end: start + 2n ** BigInt(32 - table.length[row]) - 1n, asn };
  });
}

function announced6(table: PrefixTable6 | undefined): AsnRange[] {
  if (!table) return [];
  return Array.from(table.origin, (asn, row) => {
    const start = (BigInt(table.high[row]) << 96n) | (BigInt(table.low[row]) << 64n);
    return { family: 6, start, end: start + 2n ** BigInt(128 - table.length[row]) - 1n, asn };
  });
}

function agreedNames(ranges: readonly IpRange[]): Map<number, string> {
  const names = new Map<number, string>();
  for (const { fields } of ranges) {
    const known = names.get(Number(fields[0]));
    names.set(Number(fields[0]), known === undefined || known === fields[1] ? (fields[1] ?? '') : '');
  }
  return names;
}
