import { createUsualValue, type UsualValue, type UsualValueState } from '../usual-value.ts';
import type { FamilyIndex } from '../view-routes.ts';
import type { OutageLimits } from '../settings.ts';

/** Outage of the country, of one of its networks or of a group of them, in one family. */
export interface Outage {
  /** The whole country, the number of a watched network, or that of a group, which follow the networks. */
  readonly owner: number | 'country';
  readonly family: FamilyIndex;
  /** Unix seconds: when the value fell below the limit, and when it was last at its usual level. */
  readonly onset: number;
  readonly usualUntil: number;
  /** When it was first said to be suspected. */
  readonly detected: number;
  /** When the value had been below the limit for long enough; NaN while it is only suspected. */
  confirmed: number;
  /** When a suspicion passed: the value rose, or could not be told any more. NaN for all others. */
  dismissed: number;
  /** NaN while it lasts. The moment from which it stayed recovered. */
  end: number;
  recoveredTo95At: number;
  /** Units of address space that are usually visible. */
  readonly baseline: number;
  /** Largest drop as a share of the baseline, and the integral of the drop, in hours of the whole baseline. */
  depth: number;
  areaHours: number;
  /** Value over time, as it changed; NaN where it could not be told. */
  readonly curve: [time: number, value: number][];
  /** Prefixes that were not visible at some moment of it. */
  readonly prefixes: Set<number>;
  /** Numbers of networks and groups whose own outages were parts of it and are forgotten. */
  readonly formerParts: Set<number>;
  /** Steps of its life so far: suspected, confirmed, grown, recovered, closed; or dismissed. */
  revision: number;
  /** Feeds that voted when it was suspected, then when it was confirmed, and those that were blind. */
  voters: readonly number[];
  blind: readonly number[];
  /** Mean share of the voters that did not carry the lost prefixes then. */
  agreement: number;
}

/** What the detector asks of the watch. */
export interface OutageView {
  valueOf(owner: number | 'country', family: FamilyIndex): number;
  canTell(family: FamilyIndex): boolean;
  lostPrefixes(owner: number | 'country', family: FamilyIndex): readonly number[];
  votersOf(family: FamilyIndex): readonly number[];
  blindFeeds(): readonly number[];
  carriersOf(prefix: number): number;
  /** Takes a new suspicion, which changes as it goes on. */
  suspected(outage: Outage): void;
}

/** Everything a detector knows, to go on from. */
export interface OutageDetectorState {
  readonly baseline: UsualValueState;
  readonly open: Outage | undefined;
  readonly belowSince: number;
  readonly aboveSince: number;
  readonly usualUntil: number;
  readonly wasUsual: boolean;
  readonly usual: number;
  readonly last: number;
  readonly lastTime: number;
  readonly stepDepth: number;
}

/** Growth by this share of the baseline is a step of its own. */
const GROWTH = 0.05;
/** The curve is thinned beyond this many points: every second one goes. */
const MOST_POINTS = 1000;

/**
 * Outages of a country, region, organisation or network.
 *
 * Rule: the address space that visible prefixes cover stays below a share of its baseline (95 % for a country, 90 % for a region, 80 % for
 * an organisation or network). After ten seconds it is suspected, after two minutes confirmed; what rises above the limit before is dismissed. It ends at the moment from which it stays at 98 % (95 % for an organisation or network) or above for ten minutes.
 *
 * False alarms: the loss of feeds does not count, since blind feeds leave the vote. The withdrawal of a more-specific does not count
 * while an aggregate covers it, nor that of a prefix which another network announces. Space that a network gives back for good is
 * an outage of that network until its baseline follows. Where too few feeds can be trusted nothing opens, closes or is sampled.
 */
export function createOutageDetector(
  owner: number | 'country',
  family: FamilyIndex,
  limits: OutageLimits,
  view: OutageView,
  saved?: OutageDetectorState,
) {
  const baseline: UsualValue = createUsualValue(saved?.baseline);
  let open: Outage | undefined = saved?.open;
  let belowSince = saved?.belowSince ?? Number.NaN;
  let aboveSince = saved?.aboveSince ?? Number.NaN;
  let usualUntil = saved?.usualUntil ?? Number.NaN;
  let wasUsual = saved?.wasUsual ?? true;
  /** UsualValue of this minute. */
  let usual = saved?.usual ?? Number.NaN;
  let last = saved?.last ?? Number.NaN;
  let lastTime = saved?.lastTime ?? Number.NaN;
  let stepDepth = saved?.stepDepth ?? 0;

  function suspect(now: number): void {
    open = {
      owner,
      family,
      onset: belowSince,
      usualUntil,
      detected: now,
      confirmed: Number.NaN,
      dismissed: Number.NaN,
      end: Number.NaN,
      recoveredTo95At: Number.NaN,
      baseline: usual,
      depth: 1 - last / usual,
      areaHours: ((now - belowSince) / 3600) * Math.max(0, 1 - last / usual),
      curve: [[belowSince, last]],
      prefixes: new Set(),
      formerParts: new Set(),
      revision: 1,
      voters: [],
      blind: [],
      agreement: 0,
    };
    stepDepth = open.depth;
    poll(open);
    view.suspected(open);
  }

  /** Who says so, and how many of them. */
  function poll(outage: Outage): void {
    const prefixes = view.lostPrefixes(owner, family);
    const voters = view.votersOf(family);
    const without = prefixes.map((prefix) => 1 - view.carriersOf(prefix) / voters.length);
    for (const prefix of prefixes) outage.prefixes.add(prefix);
    outage.voters = [...voters];
    outage.blind = view.blindFeeds();
    outage.agreement = without.length === 0 ? 0 : without.reduce((sum, one) => sum + one, 0) / without.length;
  }

  /** A suspicion is confirmed by lasting, and dismissed by rising. */
  function judgeSuspicion(outage: Outage, now: number, value: number): void {
    if (value >= limits.opensBelow * outage.baseline) return dismiss(outage, now, value);
    if (now - outage.onset < limits.opensAfterSeconds) return;
    outage.confirmed = now;
    outage.revision++;
    stepDepth = outage.depth;
    poll(outage);
  }

  function dismiss(outage: Outage, now: number, value: number): void {
    outage.dismissed = now;
    outage.revision++;
    open = undefined;
    belowSince = Number.NaN;
    aboveSince = Number.NaN;
    wasUsual = !(value < limits.closesAt * usual);
  }

  function judge(now: number, value: number): void {
    const isBelow = usual > 0 && value < limits.opensBelow * usual;
    if (!isBelow) belowSince = Number.NaN;
    else if (Number.isNaN(belowSince)) belowSince = now;
    const isUsual = !(value < limits.closesAt * usual);
    if (wasUsual && !isUsual) usualUntil = now - 1;
    wasUsual = isUsual;
    last = value;
    if (isBelow && now - belowSince >= limits.suspectedAfterSeconds) suspect(now);
  }

  function follow(outage: Outage, now: number, value: number): void {
    const drop = Math.max(0, 1 - value / outage.baseline);
    if (drop > outage.depth) {
      outage.depth = drop;
      for (const prefix of view.lostPrefixes(owner, family)) outage.prefixes.add(prefix);
      if (!Number.isNaN(outage.confirmed) && drop >= stepDepth + GROWTH) {
        stepDepth = drop;
        outage.revision++;
      }
    }
    if (Number.isNaN(outage.confirmed)) return judgeSuspicion(outage, now, value);
    if (value >= 0.95 * outage.baseline) {
      if (Number.isNaN(outage.recoveredTo95At)) {
        outage.recoveredTo95At = now;
        outage.revision++;
      }
    } else outage.recoveredTo95At = Number.NaN;
    if (value < limits.closesAt * outage.baseline) aboveSince = Number.NaN;
    else if (Number.isNaN(aboveSince)) aboveSince = now;
    if (now - aboveSince < limits.closesAfterSeconds || Number.isNaN(aboveSince)) return;
    outage.end = aboveSince;
    outage.revision++;
    open = undefined;
    wasUsual = true;
    belowSince = Number.NaN;
    aboveSince = Number.NaN;
  }

  function addPoint(outage: Outage, now: number, value: number): void {
    const { curve } = outage;
    if (Object.is(curve[curve.length - 1][1], value)) return;
    curve.push([now, value]);
    if (curve.length > MOST_POINTS) curve.splice(0, curve.length, ...curve.filter((_, at) => at % 2 === 0));
  }

  return {
    save: (): OutageDetectorState => ({
      baseline: baseline.save(),
      open,
      belowSince,
      aboveSince,
      usualUntil,
      wasUsual,
      usual,
      last,
      lastTime,
      stepDepth,
    }),
    /** False where nothing is going on: it need not be asked again before its value changes or a minute begins. */
    everySecond(now: number): boolean {
      if (!view.canTell(family)) {
        if (open && Number.isNaN(open.confirmed)) dismiss(open, now, Number.NaN);
        else if (open) addPoint(open, now, Number.NaN);
        belowSince = Number.NaN;
        aboveSince = Number.NaN;
        last = Number.NaN;
        return open !== undefined;
      }
      const value = view.valueOf(owner, family);
      if (open) {
        open.areaHours += (Math.max(0, 1 - last / open.baseline) * (now - lastTime)) / 3600 || 0;
        addPoint(open, now, value);
        follow(open, now, value);
      } else judge(now, value);
      last = value;
      lastTime = now;
      return open !== undefined || !Number.isNaN(belowSince);
    },
    isOpen: (): boolean => open !== undefined,
    /** What is usual, the limit as a share of it, and since when the value is below. */
    level: (): { readonly usual: number; readonly limit: number; readonly belowSince: number } => ({
      usual: open?.baseline ?? usual,
      limit: limits.opensBelow,
      belowSince: open?.onset ?? belowSince,
    }),
    everyMinute(now: number): void {
      if (open || !Number.isNaN(belowSince) || !view.canTell(family)) return;
      baseline.sample(now, view.valueOf(owner, family));
      usual = baseline.value(now);
    },
  };
}

export type OutageDetector = ReturnType<typeof createOutageDetector>;
