import { wasmBytes } from '../../kernels/outer-routes.wasm.generated.ts';
import { layOutMemory, startKernel } from '../../kernels/wasm-memory.ts';
import type { Rows } from '../../core/rows.ts';
import { MAX_HOPS } from '../routing/route-class.ts';
import type { Entry, OutsideAnswer } from './border-answers.ts';
import type { BorderWorld } from './border-world.ts';

/** So many questions are followed at once. */
export const OUTER_LANES = 16;

/** Stands for no way where hops are compared. */
export const NO_WAY = 255;

/** What the inner nodes tell the outer ones, [innerCount]: hops, or `NO_WAY`. */
export interface ToldOutside {
  /** To customers, and to peers. */
  readonly overProvider: Uint8Array;
  readonly overPeer: Uint8Array;
  /** Hops that lengths are counted from. */
  readonly base: number;
}

/**
 * Routes of the outer nodes once the inner ones have theirs: from peers with a customer route, else from providers, the fewest hops; and what
 * comes in over them, in equal shares over equally good next hops. At most `OUTER_LANES` questions under one failure; the answer to each is
 * that of `fromOutside` (outer-routes.twin.ts), to the last bit.
 */
export type AskOuter = (
  questions: readonly ToldOutside[],
  failedLink: Uint8Array | undefined,
) => OutsideAnswer[];

interface OuterExports {
  ask(): void;
}

/** A kernel of a world takes a few megabytes; it goes with the world. */
const kernels = new WeakMap<BorderWorld, AskOuter>();

/** The kernel of a world, made when it is first asked for. */
export function outerKernelOf(world: BorderWorld): AskOuter {
  const known = kernels.get(world);
  if (known) return known;
  const made = outerKernel(world);
  kernels.set(world, made);
  return made;
}

function outerKernel(world: BorderWorld): AskOuter {
  const { innerCount, firstStub, nodeCount, providers, peers, touches, weight } = world;
  const borderLinks = new Map<number, Omit<Entry, 'share'> & { readonly row: number }>();
  const overProviders = arcsInto(world, providers, borderLinks);
  const overPeers = arcsInto(world, peers, borderLinks);
  const slots = firstStub - innerCount + 1;
  const rows = firstStub + borderLinks.size;
  const stride = rows + (rows % 2);
  const layout = layOutMemory({
    providerOffsets: { type: 'u32', of: providers.offsets },
    providerTargets: { type: 'u32', of: providers.targets },
    providerInto: { type: 'u32', of: overProviders.into },
    providerDown: { type: 'u8', of: providers.targets.length },
    peerOffsets: { type: 'u32', of: peers.offsets },
    peerTargets: { type: 'u32', of: peers.targets },
    peerInto: { type: 'u32', of: overPeers.into },
    peerDown: { type: 'u8', of: peers.targets.length },
    touches: { type: 'u8', of: touches },
    weight: { type: 'f64', of: weight },
    overProvider: { type: 'u8', of: firstStub * OUTER_LANES },
    overPeer: { type: 'u8', of: innerCount * OUTER_LANES },
    fewest: { type: 'u8', of: slots * OUTER_LANES },
    ways: { type: 'u16', of: slots * OUTER_LANES },
    isPeer: { type: 'u8', of: slots * OUTER_LANES },
    flow: { type: 'f64', of: stride * OUTER_LANES },
    columns: { type: 'f64', of: OUTER_LANES * stride },
    share: { type: 'f64', of: OUTER_LANES },
    routed: { type: 'f64', of: OUTER_LANES },
    weightedHops: { type: 'f64', of: OUTER_LANES },
    mostHops: { type: 'u8', of: OUTER_LANES },
  });
  const { views } = layout;
  const kernel = startKernel(wasmBytes, layout.memory, {
    ...layout.at,
    innerCount,
    firstStub,
    nodeCount,
    mostPassed: MAX_HOPS,
    stride,
    flowBytes: stride * OUTER_LANES * Float64Array.BYTES_PER_ELEMENT,
  }) as OuterExports;
  const gates = [...borderLinks.values()].toSorted((a, b) => a.link - b.link);

  const entriesIn = (column: Float64Array): Entry[] => {
    const entries: Entry[] = [];
    for (const { link, from, to, row } of gates)
      if (column[row] > 0) entries.push({ link, from, to, share: column[row] });
    return entries;
  };

  return (questions, failedLink) => {
    for (const { arc, link } of overProviders.national) views.providerDown[arc] = failedLink?.[link] ?? 0;
    for (const { arc, link } of overPeers.national) views.peerDown[arc] = failedLink?.[link] ?? 0;
    views.overProvider.fill(NO_WAY, 0, innerCount * OUTER_LANES);
    views.overPeer.fill(NO_WAY);
    questions.forEach(({ overProvider, overPeer }, lane) => {
      for (let node = 0; node < innerCount; node++) {
        views.overProvider[node * OUTER_LANES + lane] = overProvider[node];
        views.overPeer[node * OUTER_LANES + lane] = overPeer[node];
      }
    });
    kernel.ask();
    return questions.map(({ base }, lane) => {
      const column = views.columns.subarray(lane * stride, (lane + 1) * stride);
      const routed = views.routed[lane];
      return {
        crossing: column.slice(innerCount, firstStub),
        flow: column.slice(0, innerCount),
        entries: entriesIn(column),
        routed,
        weightedHops: views.weightedHops[lane] - base * routed,
        mostHops: views.mostHops[lane] - base,
      };
    });
  };
}

/** For each arc the row that its flow goes to: its target's, or that of its link where this leads into the country. */
function arcsInto(
  { innerCount, firstStub, nodeCount, isNational }: BorderWorld,
  { offsets, targets, links }: Rows,
  borderLinks: Map<number, Omit<Entry, 'share'> & { readonly row: number }>,
): { readonly into: Uint32Array; readonly national: { readonly arc: number; readonly link: number }[] } {
  const into = targets.slice();
  const national: { readonly arc: number; readonly link: number }[] = [];
  for (let node = innerCount; node < nodeCount; node++)
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      if (!isNational[targets[arc]]) continue;
      const link = links[arc];
      const row = firstStub + borderLinks.size;
      borderLinks.set(link, { link, from: node, to: targets[arc], row });
      into[arc] = row;
      national.push({ arc, link });
    }
  return { into, national };
}
