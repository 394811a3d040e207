import type { GroupSpace } from '../engines/watch/groups.ts';
import type { Watch } from '../engines/watch/watch-face.ts';
import type { NetworkName } from '../schemas/answer-parts.ts';
import type { Incident, IncidentEvidence } from '../schemas/incident.ts';

/** The announced change of which an incident is a part, if any. */
export type ExpectedBy = (incident: Incident) => Incident['expected'];

/** What the answer needs beside the watch. */
export interface IncidentContext {
  readonly watch: Watch;
  readonly country: string | null;
  /** AS numbers of the watched networks, by their number in the watch. */
  readonly networks: readonly number[];
  /** In the order of their owners in the watch. */
  readonly groups: readonly (GroupSpace & { readonly name: string })[];
  readonly nameOf: (asn: number) => NetworkName;
  readonly prefixText: (prefix: number) => string;
  readonly expectedBy: ExpectedBy;
  /** Users of a network by its AS number; NaN where the snapshot does not say. */
  readonly usersOf: (asn: number) => number;
  readonly provenance: Incident['provenance'];
  /** A kept message by its number. */
  readonly evidenceOf: (message: number) => IncidentEvidence;
}

/** What an incident is made of, with its revision. */
export interface IncidentEntry {
  readonly of: object;
  readonly revision: number;
  readonly make: () => Incident;
}

/** So many messages stand in an incident; the others are counted. */
const MOST_EVIDENCE = 20;
export const PLANE_OF_FAMILY = ['ipv4', 'ipv6'] as const;
export const UNIT_OF_FAMILY = ['/24', '/48'] as const;

/** Unix seconds as ISO 8601, UTC. */
export function isoTime(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}

export const isoOrNull = (seconds: number): string | null =>
  Number.isNaN(seconds) ? null : isoTime(seconds);

/** For ids. */
export function compactTime(seconds: number): string {
  return isoTime(seconds).replaceAll(/[-:]/g, '');
}

/** A name as a part of an id: letters and digits of any script, all else as hyphens. */
export function plainName(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}

export function confidenceLevel(score: number): Incident['confidence']['level'] {
  return score >= 0.8 ? 'high' : score >= 0.5 ? 'medium' : 'low';
}

export function sortedUnion(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].toSorted((a, b) => a - b);
}

export function incidentHead(
  id: string,
  revision: number,
  { provenance }: Pick<IncidentContext, 'provenance'>,
) {
  return {
    format: 'muruna-incident',
    version: 1,
    id,
    revision,
    cause: { type: 'unknown', basis: 'none' },
    expected: null,
    provenance,
  } as const;
}

export function namesOfFeeds({ watch }: IncidentContext) {
  return (views: readonly number[]) =>
    views.map((view) => {
      const { collector, asn, peer } = watch.feeds[view];
      return { collector, asn, peer };
    });
}

export function evidenceOfMessages(messages: readonly number[], { evidenceOf }: IncidentContext) {
  const distinct = [...new Set(messages)];
  return { evidence: distinct.slice(0, MOST_EVIDENCE).map(evidenceOf), evidenceTotal: distinct.length };
}
