import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Internet } from '../src/core/internet.ts';
import { realGraph } from './real-graph.ts';
import { sharedData } from './shared-data.ts';

/** What `realInternet` reads of the public test data, beside the graph. */
export const REAL_WEIGHTS = 'prefixes/routeviews-rv2-20240422-1200.pfx2as.gz';
export const REAL_COUNTRIES = 'asns/bgptools_asns_20260531.csv.gz';

/**
 * The main graph with countries and rough weights (addresses of prefixes up to /24, first origin, overlaps counted twice):
 * good for measuring speed, not for figures.
 */
export function realInternet(): Internet {
  const graph = realGraph();
  const indexOf = new Map(Array.from(graph.asns, (asn, as) => [asn, as]));
  const codeOf = new Map<number, string>();
  for (const [, asn, code] of text(REAL_COUNTRIES).matchAll(/^AS(\d+),.*,([A-Z]{2})\r?$/gm))
    codeOf.set(Number(asn), code);
  const countries = ['', ...[...new Set(codeOf.values())].sort()];
  const addresses4 = new Float64Array(graph.asCount).fill(NaN);
  for (const [, length, asn] of text(REAL_WEIGHTS).matchAll(/^\S+\t(\d+)\t(\d+)/gm)) {
    const as = indexOf.get(Number(asn));
    if (as === undefined || Number(length) > 24) continue;
    addresses4[as] = (Number.isNaN(addresses4[as]) ? 0 : addresses4[as]) + 2 ** (32 - Number(length));
  }
  return {
    graph,
    country: Uint16Array.from(graph.asns, (asn) => Math.max(0, countries.indexOf(codeOf.get(asn) ?? ''))),
    countries,
    addresses4,
    addresses6: new Float64Array(graph.asCount).fill(NaN),
    linkVantagePoints: new Uint16Array(graph.linkKind.length),
    linkInPlane4: undefined,
    linkInPlane6: undefined,
    nameOf: () => undefined,
  };
}

function text(path: string): string {
  return gunzipSync(readFileSync(sharedData(path))).toString();
}
