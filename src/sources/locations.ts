/** A place where data is published, and on what terms. */
export interface PublishedSource {
  /** What a user knows it as. */
  readonly title: string;
  readonly terms: string;
  readonly termsUrl: string;
}

export const SOURCES = {
  'caida-as-rel': {
    title: 'CAIDA AS Relationships (serial-2)',
    terms: 'CAIDA Acceptable Use Agreement: research use, cite CAIDA, do not redistribute',
    termsUrl: 'https://www.caida.org/about/legal/aua/public_aua/',
  },
  'caida-prefixes': {
    title: 'CAIDA Routeviews Prefix-to-AS',
    terms: 'CAIDA Acceptable Use Agreement: research use, cite CAIDA, do not redistribute',
    termsUrl: 'https://www.caida.org/about/legal/aua/public_aua/',
  },
  routeviews: {
    title: 'University of Oregon RouteViews',
    terms: 'CC BY 4.0: attribute RouteViews (www.routeviews.org)',
    termsUrl: 'https://www.routeviews.org/routeviews/',
  },
  ris: {
    title: 'RIPE NCC Routing Information Service',
    terms:
      'RIPE NCC RIS: name RIPE NCC and RIS as the source; paid services and commercial products show its logo, link and description',
    termsUrl:
      'https://www.ripe.net/analyse/internet-measurements/routing-information-service-ris/commercial-use/',
  },
  'bgp-tools': {
    title: 'bgp.tools asns.csv',
    terms:
      'bgp.tools: name a contact in the user agent, at most one download in 30 minutes, ask before redistributing',
    termsUrl: 'https://bgp.tools/kb/api',
  },
  delegated: {
    title: 'Delegation statistics of the regional Internet registries',
    terms:
      'Statistics of AFRINIC, APNIC, ARIN, LACNIC and RIPE NCC: attribute the registry, each under its own terms',
    termsUrl: 'https://www.nro.net/about/rirs/statistics/',
  },
} as const satisfies Readonly<Record<string, PublishedSource>>;

export type SourceId = keyof typeof SOURCES;

const CAIDA = 'https://publicdata.caida.org/datasets';

/** Folder of monthly AS relationships, files `YYYYMM01.as-rel2.txt.bz2`. */
export const AS_REL_FOLDER = `${CAIDA}/as-relationships/serial-2/`;
export const AS_REL_NAME = /^(\d{8})\.as-rel2\.txt\.bz2$/;

/** Folders of daily prefix tables, IPv4 and IPv6: a folder for each month, `2025/09/`, and a log of the newest thirty files. */
export const PREFIX_FOLDERS = [
  `${CAIDA}/routing/routeviews-prefix2as/`,
  `${CAIDA}/routing/routeviews6-prefix2as/`,
] as const;
export const PREFIX_LOG = 'pfx2as-creation.log';
export const PREFIX_TABLE = /-(\d{8})-\d{4}\.pfx2as\.gz$/;

export const ASNS_URL = 'https://bgp.tools/asns.csv';

/** The registries' newest delegations; each has its MD5 beside it. */
export const DELEGATED_URLS = [
  'https://ftp.afrinic.net/pub/stats/afrinic/delegated-afrinic-extended-latest',
  'https://ftp.apnic.net/stats/apnic/delegated-apnic-extended-latest',
  'https://ftp.arin.net/pub/stats/arin/delegated-arin-extended-latest',
  'https://ftp.lacnic.net/pub/stats/lacnic/delegated-lacnic-extended-latest',
  'https://ftp.ripe.net/pub/stats/ripencc/delegated-ripencc-extended-latest',
] as const;

/** Names of collectors as the archives spell them. */
export const COLLECTOR_NAME = /^[a-z0-9]+([.-][a-z0-9]+)*$/;

/** Where a collector's table dumps lie; `name` such as `route-views2`, `route-views.jinx` or `rrc00`. */
export function collectorArchive(name: string): {
  readonly source: SourceId;
  readonly folder: string;
  /** Folder of a month's table dumps below `folder`. */
  readonly month: (yearMonth: string) => string;
  readonly fileName: RegExp;
} {
  if (/^rrc\d\d$/.test(name))
    return {
      source: 'ris',
      folder: `https://data.ris.ripe.net/${name}/`,
      month: (yearMonth) => `${yearMonth}/`,
      fileName: /^bview\.(\d{8})\.(\d{4})\.gz$/,
    };
  return {
    source: 'routeviews',
    // The first collector has no folder of its own.
    folder: `https://archive.routeviews.org/${name === 'route-views2' ? '' : `${name}/`}bgpdata/`,
    month: (yearMonth) => `${yearMonth}/RIBS/`,
    fileName: /^rib\.(\d{8})\.(\d{4})\.bz2$/,
  };
}

/** Whether a host is one that data is published on: redirects lead to no other. */
export function isListedHost(host: string): boolean {
  const listed = [
    CAIDA,
    ASNS_URL,
    ...DELEGATED_URLS,
    'https://data.ris.ripe.net',
    'https://archive.routeviews.org',
  ];
  return listed.some((url) => new URL(url).host === host);
}

/** The same path on a mirror, which keeps each host in a folder of its name (as `wget -x` lays files down). */
export function onMirror(url: string, mirror: string | undefined): string {
  if (mirror === undefined) return url;
  const { host, pathname } = new URL(url);
  return `${mirror.replace(/\/$/, '')}/${host}${pathname}`;
}
