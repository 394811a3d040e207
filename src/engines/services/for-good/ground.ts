import type { Certificate } from '../../../schemas/services-folder.ts';
import type { Territory } from '../../territory/territory.ts';
import type { NameGraph } from '../name-graph.ts';
import type { ServiceGraph } from '../service-graph.ts';
import { FAILING, HOLDING, hoursOfTerm, type IssuerHours } from '../service-hours.ts';
import { whoAsks } from '../who-asks.ts';
import { accessGround, type AccessGround } from './access.ts';
import type { AlikeNeeds } from './alike-needs.ts';
import { fatesBefore, type FatesBefore } from './fates-before.ts';
import { ALWAYS_ROW, hourRows, NEVER_ROW, type HourRows, type PairOfRows } from './hour-rows.ts';
import { namesBelow, namesForGood, rowsBefore, type NameRows, type NamesForGood } from './names.ts';
import { rowsOfDeath } from './rows-of-death.ts';
import { servicesForGood, type LeafKind, type ServicesForGood } from './services.ts';

/** A country with its services, about which the same is asked again and again: what goes on if something fails for good. */
export interface ForGoodGround {
  readonly territory: Territory;
  readonly names: NameGraph;
  readonly services: ServiceGraph;
  readonly certificates: readonly Certificate[];
  /** Networks that announce each place; none where that is not known. */
  readonly originsOf: ReadonlyMap<string, readonly number[]>;
  /** Hour 0 in milliseconds since 1970. */
  readonly start: number;
  /** Ascending, from 0. */
  readonly hours: readonly number[];
  /** So many groups of networks are looked at together, at most and unless said otherwise 64; fewer take less memory. */
  readonly groupsAtOnce?: number;
}

/** The two ways to take what is not known, in the order of their numbers. */
export const WAYS = [FAILING, HOLDING] as const;
/** A hair before an hour. */
const HAIR = 1e-6;
const HOUR_MS = 3_600_000;
/** Two words of bits. */
const MOST_GROUPS = 64;

/** What does not depend on the failure. */
export interface GroundKnown {
  readonly access: AccessGround;
  readonly hours: readonly number[];
  readonly groupsAtOnce: number;
  readonly names: NamesForGood;
  readonly asked: AlikeNeeds;
  readonly issuing: AlikeNeeds;
  readonly services: ServicesForGood;
  readonly hourOf: (moment: number) => number;
  /** Whether answers to what services ask are given before, with nothing remembered, by way. */
  readonly answered: readonly NameRows[];
  /** The same of issuers. */
  readonly issued: readonly NameRows[];
  readonly rowsBefore: HourRows;
  /** Room for what a failure does to some groups. */
  readonly rows: HourRows;
  /** What was answered until hour 0 is remembered from then on: of the last hour now, and before. */
  readonly lastHeld: PairOfRows;
  /** By way and renewal. */
  readonly renewedBefore: readonly (readonly IssuerHours[])[];
  /** Of all that was reached before, by its number. */
  readonly before: FatesBefore;
}

export function groundKnown(ground: ForGoodGround): GroundKnown {
  const { territory, names, services, certificates, originsOf, start } = ground;
  const { askers, origins, serverNetworks, slotsOf } = whoAsks(territory, names, services, originsOf);
  const hourOf = (moment: number): number => (moment - start) / HOUR_MS;
  const access = accessGround(territory, askers, origins);
  const askerOf = new Map(askers.map((as, asker) => [as, asker]));
  const own = namesForGood(names, slotsOf, (place) =>
    (originsOf.get(place) ?? []).map((as) => askerOf.get(as)!),
  );
  const questions = [...services.leaves.values()].flatMap((leaf) =>
    leaf.kind === 'question' ? [names.answers[leaf.question]] : [],
  );
  const issuers = services.issuer.flatMap((question) =>
    question === undefined ? [] : [names.answers[question]],
  );
  const [asked, issuing] = [namesBelow(names, own, questions), namesBelow(names, own, issuers)];
  const alike = servicesForGood(
    services,
    certificates,
    (question) => asked.nodeOf[names.answers[question]],
    (question) => issuing.nodeOf[names.answers[question]],
    (service) => serverNetworks[service].map((as) => askerOf.get(as)!),
    hourOf,
  );
  const room = hourRows(1);
  const rows = hourRows(access.beforeCount);
  const side = { before: access.before, beforeAt: (group: number) => group * access.words };
  const answered = WAYS.map((way) => rowsBefore(own, asked, rows, side, way));
  const issued = WAYS.map((way) => rowsBefore(own, issuing, rows, side, way));
  const renewedBefore = WAYS.map((way) =>
    alike.renewals.map(({ issuer, askers: from }): IssuerHours => {
      const isUp =
        issuer === undefined
          ? way === HOLDING
          : from.some((asker) => {
              const row = issued[way].earliest[issuer];
              return rows.hours()[row * rows.width + access.beforeOf[asker]] > 0;
            });
      return { isUp, last: isUp ? 0 : -Infinity };
    }),
  );
  const [failing, holding] = WAYS.map((way) => {
    const { earliest, latest } = answered[way];
    return serviceRows(alike, rows, (leaf) => {
      if (leaf.kind === 'question')
        return [earliest[leaf.answer], rows.most(earliest[leaf.answer], latest[leaf.answer])];
      if (leaf.kind === 'certificate')
        return hoursOfTerm(leaf.term, renewedBefore[way][leaf.renewal]).map((hour) =>
          hour > -HAIR ? ALWAYS_ROW : NEVER_ROW,
        ) as [number, number];
      return leaf.kind === 'thing' || way === HOLDING ? BOTH_ALWAYS : BOTH_NEVER;
    });
  });
  return {
    access,
    hours: ground.hours,
    groupsAtOnce: Math.min(MOST_GROUPS, ground.groupsAtOnce ?? MOST_GROUPS),
    names: own,
    asked,
    issuing,
    services: alike,
    hourOf,
    answered,
    issued,
    rowsBefore: rows,
    rows: room,
    lastHeld: room.pairwise((now, then) => (now > 0 ? now : then > 0 ? 0 : -Infinity)),
    renewedBefore,
    before: fatesBefore(alike, rows, failing, holding),
  };
}

export const BOTH_ALWAYS = [ALWAYS_ROW, ALWAYS_ROW] as const;
export const BOTH_NEVER = [NEVER_ROW, NEVER_ROW] as const;

/** Rows of the facts of the services from those of their leaves, [nodes]. */
export function rowsOfFacts(
  { graph, leaves, factOf }: ServicesForGood,
  rowsOf: (leaf: LeafKind) => readonly [earliest: number, latest: number],
): NameRows {
  const [earliest, latest] = [new Int32Array(graph.nodeCount), new Int32Array(graph.nodeCount)];
  for (const [kind, leaf] of leaves.entries())
    if (factOf[kind] >= 0) [earliest[factOf[kind]], latest[factOf[kind]]] = rowsOf(leaf);
  return { earliest, latest };
}

/** Rows of all nodes of the services. */
export function serviceRows(
  services: ServicesForGood,
  rows: HourRows,
  rowsOf: (leaf: LeafKind) => readonly [earliest: number, latest: number],
): NameRows {
  const { graph, order } = services;
  const { earliest, latest } = rowsOfFacts(services, rowsOf);
  rowsOfDeath(graph, order, earliest, rows, false);
  rowsOfDeath(graph, order, latest, rows, true);
  return { earliest, latest };
}
