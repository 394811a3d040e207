import type { Certificate } from '../../../schemas/services-folder.ts';
import { certificateTerm, type CertificateTerm } from '../service-hours.ts';
import type { ServiceGraph, ServiceLeaf } from '../service-graph.ts';
import { alikeNeeds, type AlikeNeeds } from './alike-needs.ts';
import { kindsBy } from './place-states.ts';

/** What decides whether and how long a fact of the services holds; facts of one kind never differ. */
export type LeafKind =
  | { readonly kind: 'unknown' | 'thing' }
  /** @property answer node among the names below the questions */
  | { readonly kind: 'question'; readonly answer: number; readonly hours: number }
  | {
      readonly kind: 'certificate';
      readonly term: CertificateTerm;
      /** Number of the way in which it is renewed. */
      readonly renewal: number;
    };

/** From where a certificate is renewed: its issuer, and who asks it; undefined where either is not known. */
export interface RenewalKind {
  readonly issuer: number | undefined;
  readonly askers: readonly number[];
  readonly country: string | undefined;
}

/** Services as needs of each other, alike ones together. */
export interface ServicesForGood extends AlikeNeeds {
  readonly leaves: readonly LeafKind[];
  readonly renewals: readonly RenewalKind[];
  /** Nodes of each service, and of it with nothing that degrades it gone, [services]. */
  readonly service: Int32Array;
  readonly whole: Int32Array;
  /** `FACT`, `ALL` or `ANY`, [nodes]. */
  readonly kind: Uint8Array;
  /** Whether some go on for a time when others have ceased. */
  readonly hasLags: boolean;
}

/**
 * @param answerOf node of the answer to a question among the names below the questions that services ask
 * @param issuerOf node of the same among the names below the issuers of certificates
 * @param askersOf numbers of those who ask from where a service stands
 */
export function servicesForGood(
  services: ServiceGraph,
  certificates: readonly Certificate[],
  answerOf: (question: number) => number,
  issuerOf: (question: number) => number,
  askersOf: (service: number) => readonly number[],
  hourOf: (moment: number) => number,
): ServicesForGood {
  const leaves = kindsBy<LeafKind>();
  const renewals = kindsBy<RenewalKind>();
  const renewalOf = (certificate: number, service: number): number => {
    const question = services.issuer[certificate];
    const country = certificates[certificate].issuer_country;
    const askers = [...new Set(askersOf(service))].sort((one, other) => one - other);
    const isKnown = question !== undefined && askers.length > 0;
    const issuer = isKnown ? issuerOf(question) : undefined;
    const key = `${country ?? ''} ${isKnown ? `${issuer} ${askers.join()}` : '?'}`;
    return renewals.of(key, () => ({ issuer, askers, country }));
  };
  const kindOfLeaf = (leaf: ServiceLeaf): number => {
    if (leaf.kind === 'thing') return leaves.of('thing', () => ({ kind: 'thing' }));
    if (leaf.kind === 'unknown') return leaves.of('unknown', () => ({ kind: 'unknown' }));
    if (leaf.kind === 'question') {
      const answer = answerOf(leaf.question);
      const { hours } = leaf;
      return leaves.of(`question ${answer} ${hours}`, () => ({ kind: 'question', answer, hours }));
    }
    const term = certificateTerm(certificates[leaf.certificate], hourOf);
    const renewal = renewalOf(leaf.certificate, leaf.service);
    const key = `certificate ${renewal} ${term.until} ${term.lifetime}`;
    return leaves.of(key, () => ({ kind: 'certificate', term, renewal }));
  };
  const { graph, order, service, whole } = services;
  const kindOf = new Int32Array(graph.nodeCount).fill(-1);
  for (const [node, leaf] of services.leaves) kindOf[node] = kindOfLeaf(leaf);
  const alike = alikeNeeds(graph, order, kindOf, [...service, ...whole]);
  return {
    ...alike,
    leaves: leaves.all,
    renewals: renewals.all,
    kind: alike.graph.kind,
    hasLags: alike.graph.lag.some((lag) => lag > 0),
    service: Int32Array.from(service, (node) => alike.nodeOf[node]),
    whole: Int32Array.from(whole, (node) => alike.nodeOf[node]),
  };
}
