import type { Certificate } from '../../../schemas/services-folder.ts';
import type { Failure } from '../../reach/failure.ts';
import type { Territory } from '../../territory/territory.ts';
import type { NameGraph } from '../name-graph.ts';
import type { ServiceGraph } from '../service-graph.ts';
import { certificateHours, FAILING, HOLDING } from '../service-hours.ts';
import { whoAsks } from '../who-asks.ts';
import { accessGround, type AccessForGood } from './access.ts';
import type { AlikeNeeds } from './alike-needs.ts';
import { sharesAdded, type ClassShares, type OutlastedRows } from './class-shares.ts';
import { ALWAYS_ROW, hourRows, NEVER_ROW, type HourRows } from './hour-rows.ts';
import {
  endForGood,
  namesBelow,
  namesForGood,
  rowsAfter,
  rowsBefore,
  type GroupsSideBySide,
  type NameRows,
  type NamesForGood,
  type Way,
} from './names.ts';
import { placeState } from './place-states.ts';
import { rowsOfDeath } from './rows-of-death.ts';
import { servicesForGood, type ServicesForGood } from './services.ts';

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
}

/** What fails at hour 0 and stays down, and countries whose issuers renew nothing any more. */
export interface ForGoodStrike {
  readonly failure: Failure;
  readonly withdrawn: readonly string[];
}

/** As `ServicesLive`, by classes of services that fare alike. */
export interface LiveForGood {
  readonly before: ClassShares;
  readonly after: ClassShares;
}

/** Groups of networks beside each other in rows. */
const MOST_GROUPS = 64;
/** A hair before an hour. */
const HAIR = 1e-6;
const HOUR_MS = 3_600_000;
const WAYS = [FAILING, HOLDING] as const;

/** Until when an issuer was reached by some group, and whether it still is. */
interface RenewedHours {
  readonly isUp: boolean;
  readonly last: number;
}

/**
 * What `servicesLive` says of failures that begin at hour 0 and last for good, many times as fast from the second question on: what does
 * not depend on the failure is found once, and what fares alike is looked at together, whether places, names, services or groups of
 * networks. The shares are the same to the last bit.
 *
 * @example const ask = liveForGood(ground); ask({ failure: { ases: [7], links: [] }, withdrawn: [] }).after.shares
 */
export function liveForGood(ground: ForGoodGround): (strike: ForGoodStrike) => LiveForGood {
  const known = groundKnown(ground);
  return (strike) => {
    const access = known.access.after(strike.failure);
    const total = access.weights.reduce((sum, weight) => sum + weight, 0);
    const asking = [...access.weights.keys()].filter((group) => access.weights[group] > 0);
    const { service, whole } = known.services;
    const before = sharesAdded(service, whole, 1);
    before.add(
      rowsOfGroups(
        known.before,
        asking.map((group) => access.groups[group].before),
      ),
      asking.map((group) => access.weights[group] / total),
    );
    const after = sharesAdded(service, whole, ground.hours.length);
    const renewed = WAYS.map((way) => renewedAfter(known, access, strike, way));
    for (let from = 0; from < asking.length; from += MOST_GROUPS) {
      const groups = asking.slice(from, from + MOST_GROUPS);
      const rows = hourRows(groups.length);
      const [failing, holding] = WAYS.map((way) =>
        serviceRowsAfter(known, access, groups, rows, way, renewed[way]),
      );
      after.add(
        outlasted(rows, ground.hours, failing, holding),
        groups.map((group) => access.weights[group] / total),
      );
    }
    return { before: before.found(), after: after.found() };
  };
}

/** What does not depend on the failure. */
interface GroundKnown {
  readonly access: ReturnType<typeof accessGround>;
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
  /** By way and renewal. */
  readonly renewedBefore: readonly (readonly RenewedHours[])[];
  /** Of all that was reached before, by its number. */
  readonly before: OutlastedRows;
}

function groundKnown(ground: ForGoodGround): GroundKnown {
  const { territory, names, services, certificates, originsOf, start } = ground;
  const { askers, origins, serverNetworks, slotsOf } = whoAsks(territory, names, services, originsOf);
  const access = accessGround(territory, askers, origins);
  const askerOf = new Map(askers.map((as, asker) => [as, asker]));
  const own = namesForGood(names, slotsOf, (place) =>
    (originsOf.get(place) ?? []).map((as) => askerOf.get(as)!),
  );
  const questions = [...services.leaves.values()].flatMap((leaf) =>
    leaf.kind === 'question' ? [names.answers[leaf.question]] : [],
  );
  const issuers = services.issuer.flatMap((question) => (question === undefined ? [] : [names.answers[question]]));
  const [asked, issuing] = [namesBelow(names, own, questions), namesBelow(names, own, issuers)];
  const alike = servicesForGood(
    services,
    certificates,
    (question) => asked.nodeOf[names.answers[question]],
    (question) => issuing.nodeOf[names.answers[question]],
    (service) => serverNetworks[service].map((as) => askerOf.get(as)!),
  );
  const rows = hourRows(access.beforeCount);
  const side = { before: access.before, beforeAt: (group: number) => group * access.words };
  const answered = WAYS.map((way) => rowsBefore(own, asked, rows, side, way));
  const issued = WAYS.map((way) => rowsBefore(own, issuing, rows, side, way));
  const hourOf = (moment: number): number => (moment - start) / HOUR_MS;
  const renewedBefore = WAYS.map((way) =>
    alike.renewals.map(({ issuer, askers: from }): RenewedHours => {
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
        return certificateHours(leaf.certificate, hourOf, renewedBefore[way][leaf.renewal]).map((hour) =>
          hour > -HAIR ? ALWAYS_ROW : NEVER_ROW,
        ) as [number, number];
      return leaf.kind === 'thing' || way === HOLDING ? BOTH_ALWAYS : BOTH_NEVER;
    });
  });
  return {
    access,
    names: own,
    asked,
    issuing,
    services: alike,
    hourOf,
    answered,
    issued,
    rowsBefore: rows,
    renewedBefore,
    before: outlasted(rows, [-HAIR], failing, holding),
  };
}

const BOTH_ALWAYS = [ALWAYS_ROW, ALWAYS_ROW] as const;
const BOTH_NEVER = [NEVER_ROW, NEVER_ROW] as const;

type ServiceRows = NameRows;

/** Rows of all nodes of the services from those of their leaves. */
function serviceRows(
  { graph, order, leaves, factOf }: ServicesForGood,
  rows: HourRows,
  rowsOf: (leaf: ServicesForGood['leaves'][number]) => readonly [earliest: number, latest: number],
): ServiceRows {
  const [earliest, latest] = [new Int32Array(graph.nodeCount), new Int32Array(graph.nodeCount)];
  for (const [kind, leaf] of leaves.entries())
    if (factOf[kind] >= 0) [earliest[factOf[kind]], latest[factOf[kind]]] = rowsOf(leaf);
  rowsOfDeath(graph, order, earliest, rows, false);
  rowsOfDeath(graph, order, latest, rows, true);
  return { earliest, latest };
}

/** Until when certificates can be renewed after a failure, by their renewals. */
function renewedAfter(
  known: GroundKnown,
  access: AccessForGood,
  { withdrawn }: ForGoodStrike,
  way: Way,
): readonly RenewedHours[] {
  const { services, issuing, names, renewedBefore } = known;
  const reached = new Map<number, Float64Array>();
  const wanted = new Set(services.renewals.flatMap(({ issuer }) => issuer ?? []));
  for (const node of wanted) reached.set(node, new Float64Array(access.groups.length));
  for (let from = 0; from < access.groups.length && wanted.size > 0; from += MOST_GROUPS) {
    const groups = Array.from(
      { length: Math.min(MOST_GROUPS, access.groups.length - from) },
      (_, at) => from + at,
    );
    const rows = hourRows(groups.length);
    const side = sideBySide(known, access, groups);
    const clockRow = clockRows(known, access, groups, rows, way);
    const { earliest } = rowsAfter(names, issuing, rows, side, clockRow, way);
    const hours = rows.hours();
    for (const [node, all] of reached)
      for (const at of groups.keys()) all[from + at] = hours[earliest[node] * rows.width + at];
  }
  return services.renewals.map(({ issuer, askers, country }, renewal): RenewedHours => {
    const before = renewedBefore[way][renewal].last;
    if (country !== undefined && withdrawn.includes(country)) return { isUp: false, last: before };
    if (issuer === undefined)
      return { isUp: way === HOLDING, last: way === HOLDING ? Infinity : before };
    const until = askers.map((asker) => reached.get(issuer)![access.groupOf[asker]]);
    return {
      isUp: until.includes(Infinity),
      last: Math.max(before, ...until.filter((hour) => hour > 0)),
    };
  });
}

/** What ends when, for some groups beside each other, after a failure. */
function serviceRowsAfter(
  known: GroundKnown,
  access: AccessForGood,
  groups: readonly number[],
  rows: HourRows,
  way: Way,
  renewed: readonly RenewedHours[],
): ServiceRows {
  const { names, asked, services, answered, hourOf } = known;
  const side = sideBySide(known, access, groups);
  const clockRow = clockRows(known, access, groups, rows, way);
  const { earliest, latest } = rowsAfter(names, asked, rows, side, clockRow, way);
  const before = known.rowsBefore;
  const beforeRows = new Map<number, number>();
  /** What was known of it before, for these groups. */
  const wasAnswered = (answer: number): number => {
    const row = answered[way].earliest[answer];
    const found =
      beforeRows.get(row) ??
      rows.of((at) => before.hours()[row * before.width + access.groups[groups[at]].before]);
    beforeRows.set(row, found);
    return found;
  };
  // What was answered until hour 0 is remembered from then on.
  const lastHeld = rows.pairwise((now, then) => (now > 0 ? now : then > 0 ? 0 : -Infinity));
  return serviceRows(services, rows, (leaf) => {
    if (leaf.kind === 'question') {
      const held = lastHeld(earliest[leaf.answer], wasAnswered(leaf.answer));
      const soon = rows.later(held, leaf.hours);
      return [soon, rows.most(soon, rows.later(latest[leaf.answer], leaf.hours))];
    }
    if (leaf.kind === 'certificate') {
      const own = renewed[leaf.renewal];
      if (own.isUp) return BOTH_ALWAYS;
      const [certain, possible] = certificateHours(leaf.certificate, hourOf, own);
      return [rows.constant(certain), rows.constant(possible)];
    }
    return leaf.kind === 'thing' || way === HOLDING ? BOTH_ALWAYS : BOTH_NEVER;
  });
}

function sideBySide(
  { access: { words, before } }: GroundKnown,
  access: AccessForGood,
  groups: readonly number[],
): GroupsSideBySide {
  return {
    before,
    beforeAt: (at) => access.groups[groups[at]].before * words,
    reached: access.reached,
    reachedAt: (at) => groups[at] * words,
  };
}

/** Rows of the ends of clocks, by the kinds of facts. */
function clockRows(
  { names, access: { words, before }, hourOf }: GroundKnown,
  access: AccessForGood,
  groups: readonly number[],
  rows: HourRows,
  way: Way,
): (kind: number) => number {
  const endOf = (kind: number, own: number): number => {
    const fact = names.facts[kind];
    if (fact.kind !== 'clock') throw new Error(`fact ${kind} has no clock`);
    return endForGood(
      fact,
      (asker, source, stretch) => {
        const group = asker === undefined ? own : access.groupOf[asker];
        return stretch === 0
          ? placeState(source, before, access.groups[group].before * words)
          : placeState(source, access.reached, group * words);
      },
      hourOf,
      way,
    );
  };
  return (kind) => {
    const fact = names.facts[kind];
    return fact.kind === 'clock' && fact.askers === undefined
      ? rows.of((at) => endOf(kind, groups[at]))
      : rows.constant(endOf(kind, 0));
  };
}

/** How many of the hours each row outlasts, group by group. */
function outlasted(
  rows: HourRows,
  hours: readonly number[],
  failing: ServiceRows,
  holding: ServiceRows,
): OutlastedRows {
  const counted = new Map<number, number>();
  const count = (row: number): number => {
    const known =
      counted.get(row) ??
      rows.of((at) => {
        const until = rows.hours()[row * rows.width + at];
        let count = 0;
        while (count < hours.length && until > hours[count]) count++;
        return count;
      });
    counted.set(row, known);
    return known;
  };
  const both = ({ earliest, latest }: ServiceRows): ServiceRows => ({
    earliest: earliest.map(count),
    latest: latest.map(count),
  });
  return { failing: both(failing), holding: both(holding), counts: rows.hours(), width: rows.width };
}

/** The same rows of other groups, each one of those. */
function rowsOfGroups(rows: OutlastedRows, of: readonly number[]): OutlastedRows {
  const { counts, width } = rows;
  const own = new Float64Array((counts.length / width) * of.length);
  for (let row = 0; row * width < counts.length; row++)
    for (let at = 0; at < of.length; at++) own[row * of.length + at] = counts[row * width + of[at]];
  return { ...rows, counts: own, width: of.length };
}
