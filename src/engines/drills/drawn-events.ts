import type { Internet } from '../../core/internet.ts';
import { shuffle, type Random } from '../../core/random.ts';
import { DRILL_KINDS, type DrillKind } from '../../schemas/drill-kinds.ts';
import type { ScenarioEvent } from '../../schemas/scenario-events.ts';
import type { IllFeeds } from './ill-feeds.ts';

export interface DrawnFrom {
  readonly internet: Internet;
  readonly country: number;
  /** Dense AS indices of the country's networks that announce something. */
  readonly networks: readonly number[];
  /** How many prefixes an AS announces, by dense index. */
  readonly prefixes: Uint32Array;
  readonly vantagePoints: number;
}

/** Each kind has so many hours of its own, and its event lasts for so many of them. */
const [EVERY_HOURS, LASTS_HOURS] = [0.75, 0.35];
/** Events befall networks among so many of the country that announce most. */
const LARGEST = 10;
const MOST_DOWN = 3;
/** One of so many vantage points falls silent, and one of as many flaps; one of twice as many does not say what is withdrawn. */
const ILL_ONE_OF = 8;

/**
 * A scenario of such kinds, one after the other in an order of its own: who fails, attacks and leaks is drawn. Of no kinds one or two are drawn.
 *
 * @returns events in hours from the first one, and the vantage points that are not well
 */
export function drawnEvents(
  from: DrawnFrom,
  kinds: readonly DrillKind[],
  random: Random,
): { readonly events: readonly ScenarioEvent[]; readonly ill: IllFeeds } {
  const wanted =
    kinds.length > 0 ? [...new Set(kinds)] : shuffle([...DRILL_KINDS], random).slice(0, 1 + random.below(2));
  const ofRoutes = shuffle(
    DRILL_KINDS.filter((kind) => kind !== 'our-eyes' && wanted.includes(kind)),
    random,
  );
  const events = ofRoutes.flatMap((kind, at): ScenarioEvent[] => {
    const what = eventOf(kind, from, random);
    const fromHours = at * EVERY_HOURS;
    return what ? [{ fromHours, untilHours: fromHours + LASTS_HOURS, ...what }] : [];
  });
  return { events, ill: wanted.includes('our-eyes') ? illOf(from.vantagePoints) : NOBODY };
}

const NOBODY: IllFeeds = { silent: 0, flapping: 0, stale: 0 };

function illOf(vantagePoints: number): IllFeeds {
  const one = Math.max(1, Math.floor(vantagePoints / ILL_ONE_OF));
  return { silent: one, flapping: one, stale: Math.max(1, one >> 1) };
}

type Happening = Pick<ScenarioEvent, 'networks' | 'hijack' | 'leak'>;

function eventOf(kind: DrillKind, from: DrawnFrom, random: Random): Happening | undefined {
  const { asns } = from.internet.graph;
  const some = (of: readonly number[]): number | undefined =>
    of.length === 0 ? undefined : asns[of[random.below(of.length)]];
  const largest = from.networks
    .toSorted((a, b) => from.prefixes[b] - from.prefixes[a] || a - b)
    .slice(0, LARGEST);
  if (kind === 'outage') {
    const down = shuffle(largest, random).slice(0, 1 + random.below(MOST_DOWN));
    return { networks: { asns: down.map((as) => asns[as]) } };
  }
  if (kind === 'leak') {
    const by = some(leakersNear(from));
    return by === undefined ? undefined : { leak: { by } };
  }
  const [of, by] = [some(largest), some(attackers(from))];
  if (of === undefined || by === undefined) return undefined;
  const how = kind === 'forged-path' ? kind : random.below(2) === 0 ? 'origin' : 'sub-prefix';
  return { hijack: { of: { asns: [of] }, by, kind: how } };
}

/** Networks of other countries with customers and with providers: what they announce goes far. */
function attackers({ internet, country }: DrawnFrom): number[] {
  const { providers, customers } = internet.graph;
  return foreign(internet, country).filter((as) => degree(providers, as) > 0 && degree(customers, as) > 0);
}

/** Networks of other countries that have a provider in common with one of the country, and another one to leak to; any with two where there is none. */
function leakersNear({ internet, country, networks }: DrawnFrom): number[] {
  const { providers } = internet.graph;
  const near = new Set(
    networks.flatMap((as) => [
      ...providers.targets.subarray(providers.offsets[as], providers.offsets[as + 1]),
    ]),
  );
  const multihomed = foreign(internet, country).filter((as) => degree(providers, as) > 1);
  const neighbours = multihomed.filter((as) => {
    for (let link = providers.offsets[as]; link < providers.offsets[as + 1]; link++)
      if (near.has(providers.targets[link])) return true;
    return false;
  });
  return neighbours.length > 0 ? neighbours : multihomed;
}

function foreign({ country: countryOf, graph }: Internet, country: number): number[] {
  return Array.from({ length: graph.asCount }, (_, as) => as).filter(
    (as) => countryOf[as] !== country && countryOf[as] !== 0,
  );
}

const degree = ({ offsets }: { readonly offsets: Uint32Array }, as: number): number =>
  offsets[as + 1] - offsets[as];
