import { orNull } from '../core/missing.ts';
import type { FamilyIndex } from '../engines/watch/view-routes.ts';
import type { CurrentShare } from '../engines/watch/detectors/gateway.ts';
import type { LiveStands } from '../schemas/live-stands.ts';
import { collectorHealth } from './collector-health.ts';
import { incidentsOf } from './incident-answer.ts';
import { isoTime, PLANE_OF_FAMILY } from './incident-parts.ts';
import { feedAnswers, watchedPlaneAnswer, type WatchContext } from './watch-answer.ts';
import type { Heard } from './watch-stands.ts';

const FAMILIES = [0, 1] as const satisfies readonly FamilyIndex[];
const POINTS_SECONDS = 6 * 3600;
/** As many rows are written, so that a country of twenty thousand networks takes no more than others. */
const MOST_NETWORKS = 200;
const MOST_SHARES = 20;
const MOST_INCIDENTS = 100;

/** How a live watch stands, with visible space by network and group, and shares by gateway. */
export function liveStands(
  context: WatchContext,
  heard: Heard,
  about: Pick<LiveStands, 'state' | 'written' | 'alone'>,
): LiveStands {
  const { watch, country, networks, groups, nameOf, snapshot } = context;
  const since = watch.now - POINTS_SECONDS;
  const rows = FAMILIES.flatMap((family) =>
    networks.flatMap((asn, owner) => rowOf(owner, family, context).map((row) => ({ ...row, asn }))),
  ).toSorted((a, b) => lostOf(b) - lostOf(a) || b.owned - a.owned);
  const incidents = incidentsOf(context).toReversed();
  const isOver = ({ state }: LiveStands['incidents'][number]): boolean => state === 'closed';
  return {
    format: 'muruna-watch-stands',
    version: 1,
    ...about,
    country,
    networks: networks.length,
    snapshot: snapshot.id,
    since: isoTime(heard.since),
    now: isoTime(watch.now),
    messages: heard.messages,
    messagesPerSecond: heard.messagesPerSecond,
    unwrittenBytes: heard.unwrittenBytes,
    visibility: FAMILIES.map((family) => {
      const plane = watchedPlaneAnswer(family, context);
      return { ...plane, points: plane.points.filter(([time]) => time >= since) };
    }),
    byNetwork: rows.slice(0, MOST_NETWORKS).map(({ asn, ...row }) => ({ ...row, network: nameOf(asn) })),
    networksLeftOut: Math.max(0, rows.length - MOST_NETWORKS),
    byGroup: FAMILIES.flatMap((family) =>
      groups.flatMap(({ name, kind }, number) =>
        rowOf(networks.length + number, family, context).map((row) => ({ ...row, group: { name, kind } })),
      ),
    ),
    gateways: FAMILIES.flatMap((family) => sharesOf(family, 'gateways', context)),
    upstreams: FAMILIES.flatMap((family) => sharesOf(family, 'upstreams', context)),
    collectors: collectorHealth(watch),
    feeds: feedAnswers(watch),
    incidents: [
      ...incidents.filter((one) => !isOver(one)),
      ...incidents.filter(isOver).slice(0, MOST_INCIDENTS),
    ].toSorted((a, b) => (a.detected < b.detected ? 1 : -1)),
  };
}

type Row = Pick<LiveStands['byNetwork'][number], 'plane' | 'owned' | 'visible'>;

/** Nothing for those that have no address space. */
function rowOf(owner: number, family: FamilyIndex, { watch }: WatchContext): Row[] {
  const owned = watch.ownedBy(owner, family);
  if (owned === 0) return [];
  const visible = watch.canTell(family) ? watch.visibleOf(owner, family) : null;
  return [{ plane: PLANE_OF_FAMILY[family], owned, visible }];
}

const lostOf = ({ owned, visible }: Row): number => (visible === null ? 0 : (owned - visible) / owned);

function sharesOf(
  family: FamilyIndex,
  kind: 'gateways' | 'upstreams',
  { watch, nameOf }: WatchContext,
): LiveStands['gateways'] {
  return watch
    .shares(family, kind)
    .slice(0, MOST_SHARES)
    .map(({ asn, now, before }: CurrentShare) => ({
      plane: PLANE_OF_FAMILY[family],
      network: nameOf(asn),
      now,
      before: orNull(before),
    }));
}
