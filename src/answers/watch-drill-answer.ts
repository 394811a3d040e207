import type { Internet } from '../core/internet.ts';
import type { Drill } from '../engines/drills/drill.ts';
import type { Campaign } from '../engines/stress/campaign.ts';
import type { WatchDrillAnswer } from '../schemas/watch-drill-answer.ts';
import { isoTime } from './incident-parts.ts';
import { nameOfNetwork } from './network-name.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

export interface DrillContext extends Pick<
  WatchDrillAnswer,
  'country' | 'scenario' | 'seed' | 'out' | 'files'
> {
  readonly snapshot: AskedSnapshot;
  readonly internet: Internet;
  readonly campaign: Campaign;
  readonly drill: Drill;
  /** When the table is from, unix seconds. */
  readonly start: number;
  readonly prefixText: (address: number, length: number) => string;
  readonly peerOf: (vantagePoint: number) => string;
}

/** What was made, and what is true of it. */
export function watchDrillAnswer(context: DrillContext): WatchDrillAnswer {
  const { snapshot, internet, campaign, drill, start, peerOf, prefixText, ...said } = context;
  const { world, states, courses, updates, outages, captures, end } = drill;
  const at = (seconds: number): string => isoTime(start + seconds);
  const stretch = ({ from, until }: { readonly from: number; readonly until: number }) => ({
    from: at(from),
    until: at(until),
  });
  return {
    format: 'muruna/watch-drill',
    version: 1,
    ...snapshotParts(snapshot),
    ...said,
    from: at(0),
    to: at(end),
    prefixes: world.prefixes.length,
    routes: states[0].held.paths.flat().filter((path) => path.length > 0).length,
    updates: updates.length,
    moments: states.map((state) => ({
      ...stretch(state),
      events: state.events.map((event) => campaign.events[event].name),
    })),
    vantagePoints: world.vantagePoints.map((as, index) => ({
      asn: internet.graph.asns[as],
      peer: peerOf(index),
      state: courses[index].state,
      at: Number.isNaN(courses[index].at) ? null : at(courses[index].at),
    })),
    outages: outages.map(({ network, depth, ...one }) => ({
      network: network === 'country' ? null : nameOfNetwork(internet, network),
      ...stretch(one),
      depth,
    })),
    captures: captures.map(({ kind, attacker, victim, prefix, vantagePoints, ...one }) => ({
      kind,
      attacker: nameOfNetwork(internet, attacker),
      victim: nameOfNetwork(internet, victim),
      prefix: prefixText(world.prefixes[prefix].address, world.prefixes[prefix].length),
      ...stretch(one),
      vantagePoints,
    })),
  };
}
