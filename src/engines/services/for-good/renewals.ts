import { HOLDING, type IssuerHours } from '../service-hours.ts';
import type { AccessForGood } from './access.ts';
import type { GroundKnown } from './ground.ts';
import { endForGood, rowsAfter, type GroupsSideBySide, type UnknownWay } from './names.ts';
import { placeState } from './place-states.ts';

/** Until when certificates can be renewed after a failure, by their renewals. */
export function renewedAfter(
  known: GroundKnown,
  access: AccessForGood,
  withdrawn: readonly string[],
  way: UnknownWay,
): readonly IssuerHours[] {
  const { services, issuing, names, renewedBefore, groupsAtOnce } = known;
  const reached = new Map<number, Float64Array>();
  const wanted = new Set(services.renewals.flatMap(({ issuer }) => issuer ?? []));
  for (const node of wanted) reached.set(node, new Float64Array(access.groups.length));
  for (let from = 0; from < access.groups.length && wanted.size > 0; from += groupsAtOnce) {
    const groups = Array.from(
      { length: Math.min(groupsAtOnce, access.groups.length - from) },
      (_, at) => from + at,
    );
    known.rows.begin(groups.length);
    const { rows } = known;
    const side = sideBySide(known, access, groups);
    const clockRow = clockRows(known, access, groups, way);
    const { earliest } = rowsAfter(names, issuing, rows, side, clockRow, way);
    const hours = rows.hours();
    for (const [node, all] of reached)
      for (const at of groups.keys()) all[from + at] = hours[earliest[node] * rows.width + at];
  }
  return services.renewals.map(({ issuer, askers, country }, renewal): IssuerHours => {
    const before = renewedBefore[way][renewal].last;
    if (country !== undefined && withdrawn.includes(country)) return { isUp: false, last: before };
    if (issuer === undefined) return { isUp: way === HOLDING, last: way === HOLDING ? Infinity : before };
    const until = askers.map((asker) => reached.get(issuer)![access.groupOf[asker]]);
    return {
      isUp: until.includes(Infinity),
      last: Math.max(before, ...until.filter((hour) => hour > 0)),
    };
  });
}

export function sideBySide(
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

/** The hour after which a clock ceases, by the number of its kind and the group that asks. */
export function clockEnds(
  { names, access: { words, before }, hourOf }: GroundKnown,
  access: AccessForGood,
  way: UnknownWay,
): (kind: number, group: number) => number {
  return (kind, own) => {
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
}

/** Rows of the ends of clocks, by the kinds of facts. */
export function clockRows(
  known: GroundKnown,
  access: AccessForGood,
  groups: readonly number[],
  way: UnknownWay,
): (kind: number) => number {
  const { names, rows } = known;
  const endOf = clockEnds(known, access, way);
  return (kind) => {
    const fact = names.facts[kind];
    return fact.kind === 'clock' && fact.askers === undefined
      ? rows.of((at) => endOf(kind, groups[at]))
      : rows.constant(endOf(kind, 0));
  };
}
