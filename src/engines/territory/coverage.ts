import type { UnlinkedSpace } from '../../core/internet.ts';
import type { Plane } from './plane.ts';

/** How much of what some networks weigh is known, with links that lead there. */
export interface Coverage {
  /** Networks with a link in the plane, and of them those whose weight is known. */
  readonly ases: number;
  readonly asesWithWeight: number;
  /** Of these, those that originate nothing. */
  readonly asesOfNoWeight: number;
  /** Sum of the known weights. */
  readonly weight: number;
  /** Networks that announce something but have no link in the plane; NaN where the snapshot does not tell. */
  readonly unlinkedAses: number;
  readonly unlinkedWeight: number;
}

/** The coverage of a country and of all the others together. */
export interface CoverageOfSides {
  readonly national: Coverage;
  readonly foreign: Coverage;
}

/** How much is known of a country (an index into the countries of the snapshot) and of the rest of the world. */
export function coverageOfSides(
  plane: Plane,
  countryOf: ArrayLike<number>,
  country: number,
): CoverageOfSides {
  const { weights } = plane;
  const linked = linkedIn(plane);
  const sides = [emptyCoverage(), emptyCoverage()];
  for (let as = 0; as < weights.length; as++) {
    const side = sides[countryOf[as] === country ? 0 : 1];
    const weight = weights[as];
    if (linked[as] === 0) {
      if (weight > 0) addUnlinked(side, 1, weight);
      continue;
    }
    side.ases++;
    if (Number.isNaN(weight)) continue;
    side.asesWithWeight++;
    if (weight === 0) side.asesOfNoWeight++;
    side.weight += weight;
  }
  addUnlinkedSpace(sides, plane.unlinked, country);
  return { national: sides[0], foreign: sides[1] };
}

/**
 * The share of the weight that is known with links. A network whose weight is not known is taken to weigh as much as those whose weight
 * is known do on average. NaN where there is nothing to know, or the snapshot does not tell what networks without links announce.
 */
export function knownShare({ ases, asesWithWeight, weight, unlinkedWeight }: Coverage): number {
  if (Number.isNaN(unlinkedWeight)) return NaN;
  const linked = asesWithWeight > 0 ? weight * (ases / asesWithWeight) : 0;
  if (linked + unlinkedWeight > 0) return weight / (linked + unlinkedWeight);
  return ases > asesWithWeight ? 0 : NaN;
}

/** What is known of pairs of networks: the product of what is known of either end. */
export function pairCoverage({ national, foreign }: CoverageOfSides): {
  readonly international: number;
  readonly domestic: number;
} {
  const home = knownShare(national);
  return { international: home * knownShare(foreign), domestic: home * home };
}

/** The share of the networks that have links. */
export function linkedShare({ ases, unlinkedAses }: Coverage): number {
  return ases + unlinkedAses === 0 ? NaN : ases / (ases + unlinkedAses);
}

type Counts = { -readonly [Name in keyof Coverage]: number };

function emptyCoverage(): Counts {
  return { ases: 0, asesWithWeight: 0, asesOfNoWeight: 0, weight: 0, unlinkedAses: 0, unlinkedWeight: 0 };
}

function addUnlinked(side: Counts, ases: number, weight: number): void {
  side.unlinkedAses += ases;
  side.unlinkedWeight += weight;
}

function addUnlinkedSpace(sides: readonly Counts[], space: UnlinkedSpace | undefined, country: number): void {
  if (!space) for (const side of sides) addUnlinked(side, NaN, NaN);
  space?.networks.forEach((ases, at) => addUnlinked(sides[at === country ? 0 : 1], ases, space.weight[at]));
}

const linkedOfPlane = new WeakMap<Plane, Uint8Array>();

/** 1 = has a link in the plane, [n]; one for all countries. */
function linkedIn(plane: Plane): Uint8Array {
  const known = linkedOfPlane.get(plane);
  if (known) return known;
  const { graph, outside } = plane;
  const linked = new Uint8Array(graph.asCount);
  for (let link = 0; link < graph.linkKind.length; link++)
    if (!outside?.[link]) linked[graph.linkFrom[link]] = linked[graph.linkTo[link]] = 1;
  linkedOfPlane.set(plane, linked);
  return linked;
}
