import type { Internet } from '../../core/internet.ts';
import { shuffle, type Random } from '../../core/random.ts';
import type { Attack } from '../reach/attack.ts';
import type { Failure } from '../reach/failure.ts';
import type { Campaign } from '../stress/campaign.ts';
import { failureBefore } from '../stress/moments.ts';
import { announcedBy, unannouncedHalf, type AnnouncedPrefix, type OriginatedPrefixes } from './announced.ts';
import { heldRoutes, type DrillWorld, type HeldRoutes } from './held-routes.ts';

/** A stretch of a drill in which nothing changes. Times are seconds after the table. */
export interface DrillState {
  readonly from: number;
  readonly until: number;
  readonly held: HeldRoutes;
  /** Positions of the scenario's events under way. */
  readonly events: readonly number[];
}

export interface DrillSetting {
  readonly campaign: Campaign;
  readonly table: OriginatedPrefixes;
  /** 1 = a link that carries no IPv4; undefined = all do. */
  readonly outside: Uint8Array | undefined;
  /** Dense AS indices of the country's networks that announce something. */
  readonly networks: readonly number[];
  readonly country: number;
  readonly vantagePoints: number;
  readonly secondsPerHour: number;
}

/** Prefixes of each national network, and networks of other countries with one each, at most. */
const MOST_PREFIXES = 20;
const BACKGROUND = 150;
/** Vantage points carry as much as most do, nearly. */
const WHOLE_SHARE = 0.95;
/** So many are looked at for each vantage point that is wanted. */
const CANDIDATES = 4;
/** Seconds from the table to the first event, and from the last change to the end. */
export const LEAD_SECONDS = 720;
const TAIL_SECONDS = 900;

const NOTHING: Failure = { ases: [], links: [] };

export interface DrillStates {
  readonly world: DrillWorld;
  /** In order; the first is before everything. */
  readonly states: readonly DrillState[];
  readonly end: number;
}

/** What the vantage points hold before a scenario and at each of its moments. Fewer vantage points where fewer carry the whole table. */
export function drillStates(setting: DrillSetting, random: Random): DrillStates {
  const { campaign, country, networks, secondsPerHour } = setting;
  const world = worldOf(setting, random);
  const { moments } = campaign;
  const before = campaign.events.length === 0 ? NOTHING : failureBefore(campaign.events);
  const known = new Map<string, HeldRoutes>();
  const heldUnder = (failure: Failure, attacks: readonly Attack[]): HeldRoutes => {
    if (attacks.length > 0) return heldRoutes(world, failure, attacks);
    const name = `${failure.ases.join()} ${failure.links.join()}`;
    const held = known.get(name) ?? heldRoutes(world, failure, []);
    known.set(name, held);
    return held;
  };
  const start = moments[0]?.fromHours ?? 0;
  const at = (hours: number): number => LEAD_SECONDS + Math.round((hours - start) * secondsPerHour);
  const last = moments.length === 0 ? LEAD_SECONDS : at(moments.at(-1)!.fromHours);
  const end = last + TAIL_SECONDS;
  const states = [
    { from: 0, until: moments.length === 0 ? end : LEAD_SECONDS, held: heldUnder(before, []), events: [] },
    ...moments.map(({ fromHours, untilHours, failure, attacks, events }) => ({
      from: at(fromHours),
      until: Math.min(end, at(untilHours)),
      held: heldUnder(failure, attacks),
      events,
    })),
  ];
  return { world, states, end };

  function worldOf({ table, outside, vantagePoints }: DrillSetting, draw: Random): DrillWorld {
    const { internet } = campaign;
    const foreign = shuffle(foreignNetworks(internet, country), draw);
    const own = [
      ...announcedBy(table, networks, MOST_PREFIXES),
      ...announcedBy(table, foreign.slice(0, 2 * BACKGROUND), 1).slice(0, BACKGROUND),
    ];
    const parts = attackedParts(own, campaign);
    const all = {
      graph: internet.graph,
      outside,
      prefixes: [...own, ...parts.map(({ prefix }) => prefix)],
      ownCount: own.length,
      victims: parts.map(({ victim }) => victim),
    };
    const touched = touchedBy(campaign);
    const candidates = shuffle(foreign, draw)
      .filter((as) => as < internet.graph.transitCount && !touched.has(as))
      .slice(0, CANDIDATES * vantagePoints);
    const { paths } = heldRoutes({ ...all, vantagePoints: candidates }, NOTHING, []);
    const carried = candidates.map(
      (_, at) => paths.slice(0, own.length).filter((held) => held[at].length > 0).length,
    );
    const usual = carried.toSorted((a, b) => a - b)[carried.length >> 1];
    const isWhole = (count: number): boolean => count > WHOLE_SHARE * usual && usual > WHOLE_SHARE * count;
    const whole = candidates.filter((_, at) => isWhole(carried[at]));
    return { ...all, vantagePoints: whole.slice(0, vantagePoints) };
  }
}

function foreignNetworks({ country: countryOf, graph }: Internet, country: number): number[] {
  return [...countryOf.keys()].filter((as) => as < graph.asCount && countryOf[as] !== country);
}

/** Networks that fail or attack at some time: what they see is no one else's view. */
function touchedBy({ moments }: Campaign): ReadonlySet<number> {
  return new Set(
    moments.flatMap(({ failure, attacks }) => [...failure.ases, ...attacks.map(({ attacker }) => attacker)]),
  );
}

/** Parts of their victims' prefixes that attackers announce at some time. */
function attackedParts(
  own: readonly AnnouncedPrefix[],
  { moments }: Campaign,
): { readonly prefix: AnnouncedPrefix; readonly victim: number }[] {
  const announced = new Set(own.map(({ address, length }) => `${address}/${length}`));
  const parts = new Map<string, { readonly prefix: AnnouncedPrefix; readonly victim: number }>();
  const attacks = moments.flatMap((moment) => moment.attacks).filter(({ kind }) => kind === 'sub-prefix');
  for (const { attacker, victims } of attacks)
    for (const victim of victims)
      for (const one of own.filter(({ origin }) => origin === victim)) {
        const half = unannouncedHalf(
          one,
          (address, length) => announced.has(`${address}/${length}`),
          attacker,
        );
        if (half) parts.set(`${half.address}/${half.length} ${attacker}`, { prefix: half, victim });
      }
  return [...parts.values()];
}
