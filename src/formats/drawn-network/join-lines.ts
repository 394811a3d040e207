import { courseKm, type Place } from '../../core/great-circle.ts';
import { nearbyPlaces, REACH_KM, type Nearby } from '../geo/nearby.ts';
import { lookAlong, type LookAlong } from './on-the-way.ts';

/** A line as it is drawn, and the feature it belongs to. */
export interface DrawnLine {
  readonly path: readonly Place[];
  /** Lines of one feature are parts of one thing. */
  readonly feature: number;
}

/** A part of a line from one node to the next. */
export interface Leg {
  readonly line: number;
  /** Numbers of points, or from `points.length` on of joints. */
  readonly from: number;
  readonly to: number;
  readonly via: readonly Place[];
}

/** Points joined by lines. */
export interface JoinedLines {
  /** Places where lines end or branch and no point is, with the line that made each. */
  readonly joints: readonly { readonly place: Place; readonly line: number }[];
  readonly legs: readonly Leg[];
  /** Points that lie on a line between its vertices, each with the line. */
  readonly passed: readonly { readonly point: number; readonly line: number }[];
}

/** A point that lies so near to a line between two of its vertices is on it. */
const ON_LINE_KM = 0.2;
/** Where GeoJSON cuts lines in two (RFC 7946 §3.1.9). */
const CUT_DEGREES = 179.999;

/**
 * Joins lines to points: an end of a line becomes the nearest point within 2 km (less for short lines), else the end of another
 * line there, else a joint of its own; a line is parted where a vertex comes as near to a point or a joint, or where its course
 * passes through one. Where two parts of one feature just go on, or a line was cut at 180°, they are one again.
 */
export function joinLines(points: readonly Place[], lines: readonly DrawnLine[]): JoinedLines {
  const nearby = nearbyPlaces();
  points.forEach((place, number) => nearby.add(place, number));
  const joints: { place: Place; line: number }[] = [];
  const ends = nearbyPlaces();
  const endAt = (place: Place, line: number, reach: number): number => {
    const known = nearby.nearest(place, reach) ?? ends.nearest(place, reach);
    if (known) return known.number;
    const number = points.length + joints.length;
    joints.push({ place, line });
    ends.add(place, number);
    return number;
  };
  const reaches = lines.map(({ path }) => Math.min(REACH_KM, Math.max(0.05, courseKm(path) / 10)));
  const lineEnds = lines.map(({ path }, line) =>
    [path[0], path[path.length - 1]].map((place) => endAt(place, line, reaches[line])),
  );
  joints.forEach(({ place }, at) => nearby.add(place, points.length + at));
  const look = lookAlong(nearby, [...points, ...joints.map(({ place }) => place)]);
  const passed: { point: number; line: number }[] = [];
  const legs = lines.flatMap(({ path }, line) => {
    const [from, to] = lineEnds[line];
    const between = stopsBetween(path, nearby, look, reaches[line]);
    for (const { node, isVertex } of between)
      if (!isVertex && node < points.length) passed.push({ point: node, line });
    return legsOf(path, line, [{ at: 0, node: from }, ...between, { at: path.length - 1, node: to }]);
  });
  return { ...withoutIdle(dissolved(legs, points.length, joints, lines), joints, points.length), passed };
}

/** Joints at which something still ends, numbered anew. */
function withoutIdle(
  legs: readonly Leg[],
  joints: JoinedLines['joints'],
  pointCount: number,
): Pick<JoinedLines, 'joints' | 'legs'> {
  const used = new Set(legs.flatMap(({ from, to }) => [from, to]));
  const kept = joints.map((_, at) => at).filter((at) => used.has(pointCount + at));
  const renumbered = new Map(kept.map((at, position) => [pointCount + at, pointCount + position]));
  const number = (node: number): number => renumbered.get(node) ?? node;
  return {
    joints: kept.map((at) => joints[at]),
    legs: legs.map((leg) => ({ ...leg, from: number(leg.from), to: number(leg.to) })),
  };
}

/** A node on a line: at a vertex, or at a share of the way behind it. */
interface Stop {
  readonly at: number;
  readonly node: number;
}

/** Nodes that a line meets between its ends, in order; of vertices near the same node the nearest counts. */
function stopsBetween(
  path: readonly Place[],
  nearby: Nearby,
  look: LookAlong,
  reach: number,
): (Stop & { readonly isVertex: boolean })[] {
  const stops: (Stop & { readonly isVertex: boolean; readonly km: number })[] = [];
  const meet = (at: number, node: number, km: number, isVertex: boolean): void => {
    const last = stops.at(-1);
    if (last?.node !== node) stops.push({ at, node, km, isVertex });
    else if (km < last.km) stops[stops.length - 1] = { at, node, km, isVertex };
  };
  for (let vertex = 0; vertex + 1 < path.length; vertex++) {
    const near = vertex === 0 ? undefined : nearby.nearest(path[vertex], reach);
    if (near) meet(vertex, near.number, near.km, true);
    for (const { share, node, km } of look(path[vertex], path[vertex + 1], Math.min(reach, ON_LINE_KM)))
      meet(vertex + share, node, km, false);
  }
  return stops;
}

/** The parts of a line between its stops; stops that follow each other at the same node are one. */
function legsOf(path: readonly Place[], line: number, stops: readonly Stop[]): Leg[] {
  const kept: Stop[] = [];
  stops.forEach((stop, at) => {
    const again = kept.at(-1)?.node === stop.node;
    // At the start the line has not left yet; a line that never leaves it ends there.
    if (again && kept.length === 1 && at < stops.length - 1) return;
    if (again && kept.length > 1) kept.pop();
    kept.push(stop);
  });
  return kept.slice(1).map((stop, at) => ({
    line,
    from: kept[at].node,
    to: stop.node,
    via: path.slice(Math.floor(kept[at].at) + 1, Math.ceil(stop.at)),
  }));
}

/** Legs with those joined that only go on: two parts of one feature, or of whatever was cut at 180°. */
function dissolved(
  legs: readonly Leg[],
  pointCount: number,
  joints: readonly { readonly place: Place }[],
  lines: readonly DrawnLine[],
): Leg[] {
  const parts: (Leg | undefined)[] = [...legs];
  const touching = new Map<number, number[]>();
  legs.forEach(({ from, to }, leg) => {
    for (const node of [from, to]) {
      if (node < pointCount) continue;
      const others = touching.get(node);
      if (others) others.push(leg);
      else touching.set(node, [leg]);
    }
  });
  for (const [joint, met] of touching) {
    const [one, other] = met;
    if (met.length !== 2 || one === other) continue;
    const [before, after] = [parts[one]!, parts[other]!];
    const [line, next] = [lines[before.line], lines[after.line]];
    const { place } = joints[joint - pointCount];
    const goesOn = line.feature === next.feature && before.line !== after.line;
    if (!goesOn && Math.abs(place.lon) < CUT_DEGREES) continue;
    const head = endingAt(joint, before);
    const tail = reversed(endingAt(joint, after));
    parts[one] = { line: head.line, from: head.from, to: tail.to, via: [...head.via, place, ...tail.via] };
    parts[other] = undefined;
    const far = touching.get(tail.to);
    if (far) far[far.indexOf(other)] = one;
  }
  return parts.filter((leg) => leg !== undefined);
}

/** The leg so turned that it ends at a node. */
function endingAt(node: number, leg: Leg): Leg {
  return leg.to === node ? leg : reversed(leg);
}

function reversed({ line, from, to, via }: Leg): Leg {
  return { line, from: to, to: from, via: via.toReversed() };
}
