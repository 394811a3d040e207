import type { Stretch } from './address-space.ts';
import {
  createOutageDetector,
  type Outage,
  type OutageDetector,
  type OutageDetectorState,
} from './detectors/outage.ts';
import type { Feeds } from './feeds.ts';
import { forgetOver, LONG_GONE_SECONDS, memoryOf, type Memory, type Lifetime } from './forgetting.ts';
import type { GroupSpace } from './groups.ts';
import { isPartOf } from './outage-parts.ts';
import type { OutageLimits, WatchSettings } from './settings.ts';
import type { SpaceCoverage } from './space-coverage.ts';
import type { FamilyIndex } from './view-routes.ts';
import type { Votes } from './votes.ts';

/** A watched network by its number, a group by its number behind that of the last network, or all networks. */
export type OutageOwner = number | 'country';

/** What is lost for good is looked for so often. */
const GIVE_UP_SECONDS = 3600;

/** Everything known of outages, to go on from. */
export interface OutagesState {
  readonly sums: [number, number];
  readonly shares: Float64Array;
  readonly lost: Map<number, Map<number, number>>;
  readonly outages: Outage[];
  readonly detectors: readonly {
    readonly owner: OutageOwner;
    readonly family: FamilyIndex;
    readonly isAwake: boolean;
    readonly state: OutageDetectorState;
  }[];
}

interface Parts {
  readonly networkCount: number;
  readonly groups: readonly GroupSpace[];
  readonly coverage: () => SpaceCoverage;
  readonly votes: Votes;
  readonly feeds: () => Feeds;
  readonly settings: WatchSettings;
}

/** The detectors of outages: one for each network, group and family, and one for all networks. They sleep where nothing changes. */
export function createOutages(parts: Parts, saved?: OutagesState) {
  const { networkCount, groups, votes, settings } = parts;
  /** Visible units of all networks, by family; and of each, by 2 · network + family. */
  const sums: [number, number] = saved?.sums ?? [0, 0];
  const shares = saved?.shares ?? new Float64Array(2 * networkCount);
  /** Watched prefixes that were visible and are not, with the time since when, by network or group and family. */
  const lost = saved?.lost ?? new Map<number, Map<number, number>>();
  const detectors = new Map<string, OutageDetector>();
  const awake = new Set<OutageDetector>();
  /** In order of detection. */
  const outages: Outage[] = saved?.outages ?? [];

  const valueOf = (owner: OutageOwner, family: FamilyIndex): number =>
    owner === 'country' ? sums[family] : parts.coverage().visibleOf(owner, family);

  const limitsOf = (owner: OutageOwner): OutageLimits =>
    owner === 'country'
      ? settings.country
      : settings[owner < networkCount ? 'network' : groups[owner - networkCount].kind];

  function lostPrefixes(owner: OutageOwner, family: FamilyIndex): readonly number[] {
    if (owner !== 'country') return [...(lost.get(2 * owner + family)?.keys() ?? [])];
    const all = [...lost].flatMap(([at, prefixes]) => (at % 2 === family ? [...prefixes.keys()] : []));
    return [...new Set(all)];
  }

  function detectorOf(owner: OutageOwner, family: FamilyIndex, known?: OutageDetectorState): OutageDetector {
    const key = `${owner} ${family}`;
    let detector = detectors.get(key);
    if (!detector) {
      const { list, canTell } = parts.feeds();
      detector = createOutageDetector(
        owner,
        family,
        limitsOf(owner),
        {
          valueOf,
          canTell,
          lostPrefixes,
          votersOf: votes.votersOf,
          blindFeeds: () => list.filter(({ state }) => state === 'blind').map(({ view }) => view),
          carriersOf: votes.carriersOf,
          suspected: (outage) => outages.push(outage),
        },
        known,
      );
      detectors.set(key, detector);
    }
    return detector;
  }

  const isOpen = (owner: OutageOwner, family: FamilyIndex): boolean =>
    detectors.get(`${owner} ${family}`)?.isOpen() ?? false;

  /** What went long before an outage is no part of it. */
  function giveUp(now: number): void {
    for (const [at, prefixes] of lost) {
      const family = at % 2 === 0 ? 0 : 1;
      if (isOpen(at >> 1, family) || isOpen('country', family)) continue;
      for (const [prefix, since] of prefixes) if (now - since > LONG_GONE_SECONDS) prefixes.delete(prefix);
      if (prefixes.size === 0) lost.delete(at);
    }
  }

  const watched = { networks: { length: networkCount }, groups };
  const memory = memoryOf(outages, lifetimeOf);

  return {
    list: outages as readonly Outage[],
    sums: sums as readonly [number, number],
    valueOf,
    detectorOf,
    isOpen,
    memory: {
      ...memory,
      /** A larger outage that goes on keeps whose outages were parts of it. */
      forget(forgetting) {
        const gone = forgetOver(outages, lifetimeOf, forgetting);
        for (const whole of outages)
          for (const one of gone)
            if (typeof one.owner === 'number' && isPartOf(one, whole, watched))
              whole.formerParts.add(one.owner);
      },
    } satisfies Memory,
    /** Prefixes of all outages, and those that are lost. */
    *prefixes(): Generator<number> {
      for (const outage of outages) yield* outage.prefixes;
      for (const prefixes of lost.values()) yield* prefixes.keys();
    },
    /** Detectors that were saved begin where they were. */
    restore(): void {
      for (const { owner, family, isAwake, state } of saved?.detectors ?? []) {
        const detector = detectorOf(owner, family, state);
        if (isAwake) awake.add(detector);
      }
    },
    /** The visible space of a network or group changed. */
    covered: (network: number, family: FamilyIndex): void => {
      awake.add(detectorOf(network, family));
      if (network >= networkCount) return;
      const at = 2 * network + family;
      const share = parts.coverage().visibleOf(network, family);
      sums[family] += share - shares[at];
      shares[at] = share;
      awake.add(detectorOf('country', family));
    },
    /** A prefix became visible or ceased to be. */
    flipped(prefix: number, stretch: Stretch, isVisible: boolean, now: number): void {
      const coverage = parts.coverage();
      for (const owner of [...coverage.ownersIn(stretch), ...coverage.groupsIn(stretch)]) {
        const at = 2 * owner + stretch.family;
        const prefixes = lost.get(at);
        if (isVisible) prefixes?.delete(prefix);
        else if (prefixes) prefixes.set(prefix, now);
        else lost.set(at, new Map([[prefix, now]]));
      }
    },
    everySecond(at: number): void {
      for (const detector of awake) if (!detector.everySecond(at)) awake.delete(detector);
    },
    everyMinute(at: number): void {
      if (at % GIVE_UP_SECONDS === 0) giveUp(at);
      for (const detector of detectors.values()) {
        detector.everyMinute(at);
        awake.add(detector);
      }
    },
    save: (): OutagesState => ({
      sums,
      shares,
      lost,
      outages,
      detectors: [...detectors].map(([key, detector]) => ({
        ...ownerIn(key),
        isAwake: awake.has(detector),
        state: detector.save(),
      })),
    }),
  };
}

function lifetimeOf({ onset, usualUntil, detected, dismissed, end }: Outage): Lifetime {
  const from = Number.isNaN(usualUntil) ? onset : Math.min(onset, usualUntil);
  return { from, detected, until: Number.isNaN(dismissed) ? end : dismissed };
}

function ownerIn(key: string): { readonly owner: OutageOwner; readonly family: FamilyIndex } {
  const [owner, family] = key.split(' ');
  return { owner: owner === 'country' ? owner : Number(owner), family: family === '1' ? 1 : 0 };
}
