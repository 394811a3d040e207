import { findingOf, type Finding } from '../../core/finding.ts';
import { columnOf } from '../structured-text/column-names.ts';
import type { Place } from '../../core/great-circle.ts';

/** Something with places that was read from a file: points, lines, areas, and what is said of them. */
export interface Feature {
  /** 1-based line on which it begins. */
  readonly line: number;
  /** The id that the file gives it. */
  readonly id: string | undefined;
  /** What is said of it, by name as written. */
  readonly properties: ReadonlyMap<string, string>;
  readonly points: readonly Place[];
  readonly lines: readonly (readonly Place[])[];
  /** Outer rings of its polygons: shown on maps, not imported. */
  readonly areas?: readonly (readonly Place[])[];
  /** It has places, none of them on the globe. */
  readonly isOff?: boolean;
}

/** What a feature is called in a message: its name, its id, or `Feature`; its line stands before the message. */
export function featureName({ id, properties }: Pick<Feature, 'id' | 'properties'>): string {
  for (const [name, value] of properties) if (isNameProperty(name)) return value;
  return id ?? 'Feature';
}

const NAME = ['name'];

/** Whether a property is what people call a feature. */
export function isNameProperty(property: string): boolean {
  return /^(?:label|title)$/i.test(property) || columnOf(property, NAME) !== undefined;
}

/**
 * Places that are on the globe, with longitudes from 180 to 360 taken as west; what lies off it is left out. Where most do, the file
 * is not in degrees, and that is the one thing said of it.
 *
 * Findings: `geo.not-degrees` {x, y}, `geo.off-the-globe` {name, lat, lon}.
 */
export function onTheGlobe(features: readonly Feature[], findings: Finding[]): readonly Feature[] {
  const places = features.flatMap(({ points, lines, areas = [] }) => [
    ...points,
    ...lines.flat(),
    ...areas.flat(),
  ]);
  const off = places.filter((place) => !isOnGlobe(place));
  if (off.length * 2 > places.length) {
    const [{ lat, lon }] = off;
    findings.push(findingOf('geo.not-degrees', 'lost', { x: lon, y: lat }, 1));
    return [];
  }
  return features.map((feature) => {
    const wrong = [...feature.points, ...feature.lines.flat()].find((place) => !isOnGlobe(place));
    if (wrong !== undefined) {
      const facts = { name: featureName(feature), lat: wrong.lat, lon: wrong.lon };
      findings.push(findingOf('geo.off-the-globe', 'lost', facts, feature.line));
    }
    const points = feature.points.filter(isOnGlobe).map(wrapped);
    return {
      ...feature,
      isOff: wrong !== undefined && points.length === 0,
      points,
      lines: feature.lines.map((line) => line.filter(isOnGlobe).map(wrapped)),
      ...(feature.areas && { areas: feature.areas.map((ring) => ring.filter(isOnGlobe).map(wrapped)) }),
    };
  });
}

function isOnGlobe({ lat, lon }: Place): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 360;
}

function wrapped({ lat, lon }: Place): Place {
  return { lat, lon: lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon };
}

/** Counts the kinds of geometry that are not read, so that a file full of polygons is said in one sentence. */
export function unreadKinds(): {
  readonly add: (kind: string, name: string, line: number) => void;
  readonly findings: () => readonly Finding[];
} {
  const seen = new Map<string, { count: number; readonly name: string; readonly line: number }>();
  return {
    add(kind, name, line) {
      const known = seen.get(kind);
      if (known) known.count++;
      else seen.set(kind, { count: 1, name, line });
    },
    findings: () =>
      [...seen].map(([kind, { line, ...facts }]) =>
        findingOf('geo.kind-unread', 'lost', { kind, ...facts }, line),
      ),
  };
}
