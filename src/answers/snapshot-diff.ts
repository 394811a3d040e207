import { sumOf } from '../core/sum.ts';
import type { Internet } from '../core/internet.ts';
import { PROVIDER_TO_CUSTOMER } from '../core/link-kind.ts';
import { orNull } from '../core/missing.ts';
import type { LinkChange, LinkLabel, SnapshotDiff } from '../schemas/snapshot-answers.ts';

/** A snapshot as far as it is compared. */
interface ComparedSnapshot {
  readonly id: string;
  readonly manifest: { readonly date: string };
  readonly internet: Internet;
}

/** What differs between two snapshots, by what they say, not by their bytes. */
export function snapshotDiff(before: ComparedSnapshot, after: ComparedSnapshot): SnapshotDiff {
  const links = linkChanges(before.internet, after.internet);
  const known = new Set(before.internet.graph.asns);
  const found = new Set(after.internet.graph.asns);
  return {
    before: { id: before.id, date: before.manifest.date },
    after: { id: after.id, date: after.manifest.date },
    same: before.id === after.id,
    asesAdded: ascending([...found].filter((asn) => !known.has(asn))),
    asesRemoved: ascending([...known].filter((asn) => !found.has(asn))),
    linksAdded: links.filter((link) => link.before === undefined),
    linksRemoved: links.filter((link) => link.after === undefined),
    linksRelabelled: links.filter((link) => link.before !== undefined && link.after !== undefined),
    countryChanges: countryChanges(before.internet, after.internet),
    addresses4: {
      before: orNull(sumOf(before.internet.addresses4)),
      after: orNull(sumOf(after.internet.addresses4)),
    },
  };
}

/** Walks both link lists, which are in ascending order of (lower, higher AS number), side by side. */
function linkChanges(before: Internet, after: Internet): LinkChange[] {
  const changes: LinkChange[] = [];
  let one = linkAt(before, 0);
  let other = linkAt(after, 0);
  while (one || other) {
    const order = !one ? 1 : !other ? -1 : one.low - other.low || one.high - other.high;
    const { low, high } = order <= 0 ? one! : other!;
    const labels = {
      before: order <= 0 ? one!.label : undefined,
      after: order >= 0 ? other!.label : undefined,
    };
    if (labels.before !== labels.after) changes.push({ low, high, ...labels });
    if (order <= 0) one = linkAt(before, one!.link + 1);
    if (order >= 0) other = linkAt(after, other!.link + 1);
  }
  return changes;
}

function linkAt(
  { graph }: Internet,
  link: number,
): { link: number; low: number; high: number; label: LinkLabel } | undefined {
  if (link >= graph.linkKind.length) return undefined;
  const from = graph.asns[graph.linkFrom[link]];
  const to = graph.asns[graph.linkTo[link]];
  const provides = from < to ? 'low-provides' : 'high-provides';
  const label = graph.linkKind[link] === PROVIDER_TO_CUSTOMER ? provides : 'peers';
  return { link, low: Math.min(from, to), high: Math.max(from, to), label };
}

function countryChanges(before: Internet, after: Internet): SnapshotDiff['countryChanges'] {
  const countries = (internet: Internet): Map<number, string> =>
    new Map(Array.from(internet.graph.asns, (asn, as) => [asn, internet.countries[internet.country[as]]]));
  const earlier = countries(before);
  return [...countries(after)]
    .map(([asn, country]) => ({ asn, before: earlier.get(asn) ?? country, after: country }))
    .filter((change) => change.before !== change.after)
    .toSorted((one, other) => one.asn - other.asn);
}

function ascending(asns: number[]): number[] {
  return asns.sort((one, other) => one - other);
}
