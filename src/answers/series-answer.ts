import { orNaN, orNull } from '../core/missing.ts';
import {
  networkChanges,
  type ChangedNetwork,
  type CountriesThen,
  type NetworkChanges,
} from '../engines/country/network-changes.ts';
import { ranking, type MeasuredWorld } from '../engines/country/rank.ts';
import type { CodedNotice } from '../schemas/coded.ts';
import { METRIC_KINDS, type MetricId } from '../schemas/metrics.ts';
import type { PlaneId } from '../schemas/planes.ts';
import type { SeriesAnswer, SeriesCountry, SeriesNetworks, SeriesStep } from '../schemas/series-answer.ts';
import { nameOfNetwork } from './network-name.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** One snapshot of a series, measured. */
export interface MeasuredMoment {
  readonly snapshot: AskedSnapshot;
  readonly moment: CountriesThen;
  readonly measures: MeasuredWorld;
  /** What differs in the data from the snapshot before. */
  readonly dataChanges: readonly CodedNotice[];
}

export interface SeriesQuestion {
  readonly plane: PlaneId;
  readonly countries: readonly string[];
  readonly measures: readonly MetricId[];
  readonly definitions: number;
  readonly notices: readonly CodedNotice[];
}

/** How many networks a list names. */
const LISTED = 15;

/** Measures of countries over time, and what moved them. */
export function seriesAnswer(moments: readonly MeasuredMoment[], question: SeriesQuestion): SeriesAnswer {
  const { plane, countries, definitions, notices } = question;
  const ranked = moments.map(({ measures }) => ({
    coverage: measures.coverage,
    ranks: new Map(question.measures.map((metric) => [metric, placesIn(measures, metric)])),
  }));
  const snapshots = moments.map(({ snapshot }) => snapshotParts(snapshot).snapshot);
  const steps = moments
    .slice(1)
    .map(({ dataChanges }, from) => ({ from, to: from + 1, changes: dataChanges }));
  return {
    format: 'muruna/series',
    version: 1,
    plane,
    notices,
    definitions,
    snapshots,
    countries: countries.map((country) => measuresOf(country, ranked, question.measures)),
    data: steps,
    networks: countries.flatMap((country) => steps.map(({ from, to }) => stepOf(country, from, to, moments))),
    from: snapshots[0].date,
    to: snapshots[snapshots.length - 1].date,
  };
}

function measuresOf(
  country: string,
  moments: readonly RankedMoment[],
  metrics: readonly MetricId[],
): SeriesCountry {
  return {
    country,
    measures: metrics.map((metric) => ({
      metric,
      kind: METRIC_KINDS[metric].kind,
      values: moments.map(({ ranks, coverage }) => {
        const { placed, of } = ranks.get(metric)!;
        const own = placed.get(country);
        const known = own && coverage.get(country)?.[METRIC_KINDS[metric].needs];
        return { value: own?.value ?? null, rank: own?.rank ?? null, of, coverage: orNull(orNaN(known)) };
      }),
    })),
  };
}

/** Every country that is known in one measure, with its rank. */
interface Placed {
  readonly placed: ReadonlyMap<string, { readonly value: number; readonly rank: number }>;
  readonly of: number;
}

interface RankedMoment {
  readonly coverage: MeasuredWorld['coverage'];
  readonly ranks: ReadonlyMap<MetricId, Placed>;
}

function placesIn({ measures }: MeasuredWorld, metric: MetricId): Placed {
  const { ranked } = ranking(measures, metric);
  return {
    placed: new Map(ranked.map(({ country, value, rank }) => [country, { value, rank }])),
    of: ranked.length,
  };
}

/** Share of the national weight that is known with links. */
function coverageIn({ coverage }: MeasuredWorld, country: string): number | null {
  return orNull(orNaN(coverage.get(country)?.weight));
}

function stepOf(country: string, from: number, to: number, moments: readonly MeasuredMoment[]): SeriesStep {
  const [before, after] = [moments[from].moment, moments[to].moment];
  const changes = networkChanges(before, after, country);
  const now = lister(after, before);
  const then = lister(before, after);
  return {
    country,
    from,
    to,
    networks: beforeAfter(changes.networks),
    gateways: { ...beforeAfter(changes.gateways), ofOtherSources: changes.gatewaysOfOtherSources },
    coverage: {
      before: coverageIn(moments[from].measures, country),
      after: coverageIn(moments[to].measures, country),
    },
    came: now(changes.came),
    went: then(changes.went),
    movedIn: now(changes.movedIn),
    movedOut: then(changes.movedOut),
    providers: {
      count: changes.providers.length,
      largest: changes.providers.slice(0, LISTED).map(({ gained, lost, ...network }) => ({
        ...named(network, after, before),
        gained,
        lost,
      })),
    },
  };
}

function beforeAfter([before, after]: NetworkChanges['networks']): { before: number; after: number } {
  return { before, after };
}

/** Names networks from one time, or where it has no name for one, from the other. */
function lister(
  moment: CountriesThen,
  other: CountriesThen,
): (networks: readonly ChangedNetwork[]) => SeriesNetworks {
  return (networks) => ({
    count: networks.length,
    largest: networks.slice(0, LISTED).map((network) => named(network, moment, other)),
  });
}

function named(
  { asn, share }: ChangedNetwork,
  moment: CountriesThen,
  other: CountriesThen,
): SeriesNetworks['largest'][number] {
  const own = nameOfNetwork(moment.internet, moment.indexOf(asn));
  const there = other.indexOf(asn);
  return { ...own, name: own.name ?? (there < 0 ? null : (other.internet.nameOf(there) ?? null)), share };
}
