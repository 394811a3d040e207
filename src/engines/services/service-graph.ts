import {
  mayNeedService,
  type Certificate,
  type NeedTarget,
  type Service,
  type ServiceNeed,
} from '../../schemas/services-folder.ts';
import { orderOfNeeds, type NeedsOrder } from './circles.ts';
import { ALL, ANY, needsDraft, type NeedsGraph } from './needs-graph.ts';
import type { NameQuestion } from './name-graph.ts';

/** A need with what it names. */
export type TargetedNeed = ServiceNeed & { readonly of: NeedTarget };

/** The services of a country and what they need, with targets read. */
export interface NamedServices {
  readonly services: readonly Service[];
  readonly needs: readonly TargetedNeed[];
  readonly certificates: readonly Certificate[];
}

/** What a fact of the services stands for. */
export type ServiceLeaf =
  /** An answer of the names. */
  | { readonly kind: 'question'; readonly question: number; readonly hours: number }
  | { readonly kind: 'certificate'; readonly certificate: number; readonly service: number }
  | { readonly kind: 'thing'; readonly thing: string; readonly hours: number }
  /** Nothing is known of it: a service without needs, a name without a certificate. */
  | { readonly kind: 'unknown'; readonly why: 'no-needs' | 'no-certificate'; readonly name: string };

export interface ServiceGraph {
  readonly graph: NeedsGraph;
  readonly order: NeedsOrder;
  /** The node of each service, and of the service with nothing that degrades it gone, [services]. */
  readonly service: Uint32Array;
  readonly whole: Uint32Array;
  readonly leaves: ReadonlyMap<number, ServiceLeaf>;
  /** The need that a node stands for. */
  readonly needOf: ReadonlyMap<number, TargetedNeed>;
  /** What is asked of names and places. */
  readonly questions: readonly NameQuestion[];
  /** The question whether the issuer of a certificate is reached; undefined where its host is not known, [certificates]. */
  readonly issuer: readonly (number | undefined)[];
  /** Addresses and networks at which each service stands, as questions, [services]. */
  readonly standsAt: readonly (readonly number[])[];
}

const ASKED: Readonly<Record<string, NameQuestion['asked']>> = {
  name: 'resolves',
  address: 'reached',
  mail: 'mail',
};

/** Services as all or any of their needs. Those of one group stand for each other. Services may need each other. */
export function serviceGraph({ services, needs, certificates }: NamedServices): ServiceGraph {
  const draft = needsDraft();
  const indexOf = new Map(services.map(({ id }, at) => [id, at]));
  const service = Uint32Array.from(services, () => draft.node(ALL));
  const whole = Uint32Array.from(services, () => draft.node(ALL));
  const leaves = new Map<number, ServiceLeaf>();
  const needOf = new Map<number, TargetedNeed>();
  const questions: NameQuestion[] = [];
  const numbers = new Map<string, number>();
  const ask = (asked: NameQuestion['asked'], target: NameQuestion['target']): number => {
    const key = `${asked} ${target.kind} ${Object.values(target).join(' ')}`;
    const known = numbers.get(key) ?? questions.push({ asked, target }) - 1;
    numbers.set(key, known);
    return known;
  };
  const leaf = (value: ServiceLeaf): number => {
    const fact = draft.fact();
    leaves.set(fact, value);
    return fact;
  };
  const standsAt = services.map((): number[] => []);

  const certificatesFor = certificateLookup(certificates);
  const certificate = (need: TargetedNeed, of: number): number => {
    const held = certificatesFor(need);
    if (held.length === 0) return leaf({ kind: 'unknown', why: 'no-certificate', name: need.target });
    const facts = held.map((at) => leaf({ kind: 'certificate', certificate: at, service: of }));
    return facts.length === 1 ? facts[0] : draft.any(facts);
  };
  const nodeOf = (need: TargetedNeed, of: number): number => {
    const { layer, of: target, hours = 0 } = need;
    const other = mayNeedService(need) ? indexOf.get(need.target) : undefined;
    if (other !== undefined) return draft.all([service[other]], hours);
    if (layer === 'certificate') return certificate(need, of);
    if (layer === 'power' || target.kind === 'thing')
      return leaf({ kind: 'thing', thing: need.target, hours });
    const question = ask(ASKED[layer] ?? 'served', target);
    if (layer === 'address') standsAt[of].push(question);
    return leaf({ kind: 'question', question, hours });
  };

  const groups = new Map<string, number>();
  const hasMust = new Uint8Array(services.length);
  for (const need of needs) {
    const of = indexOf.get(need.service);
    if (of === undefined) continue;
    const node = nodeOf(need, of);
    needOf.set(node, need);
    const isMust = need.need !== 'degrades';
    if (isMust) hasMust[of] = 1;
    const user = isMust ? service[of] : whole[of];
    if (need.group === undefined) {
      draft.need(user, node);
      continue;
    }
    const key = `${of} ${isMust ? 'must' : 'degrades'} ${need.group}`;
    let any = groups.get(key);
    if (any === undefined) {
      any = draft.node(ANY);
      groups.set(key, any);
      draft.need(user, any);
    }
    draft.need(any, node);
  }
  for (const [of, { id }] of services.entries()) {
    draft.need(whole[of], service[of]);
    if (!hasMust[of]) draft.need(service[of], leaf({ kind: 'unknown', why: 'no-needs', name: id }));
  }
  const issuer = certificates.map(({ issuer_host: host }) =>
    host === undefined ? undefined : ask('served', { kind: 'host', host }),
  );
  const graph = draft.graph();
  return {
    graph,
    order: orderOfNeeds(graph),
    service,
    whole,
    leaves,
    needOf,
    questions,
    issuer,
    standsAt,
  };
}

/** Finds the certificates that a need names by id, else those that hold for its host, in their order. */
function certificateLookup(certificates: readonly Certificate[]): (need: TargetedNeed) => readonly number[] {
  const byId = new Map<string, number>();
  const byName = new Map<string, number[]>();
  for (const [at, { id, names = [] }] of certificates.entries()) {
    if (!byId.has(id)) byId.set(id, at);
    for (const name of new Set(names)) {
      const own = byName.get(name);
      if (own) own.push(at);
      else byName.set(name, [at]);
    }
  }
  return ({ target, of }) => {
    const own = byId.get(target);
    if (own !== undefined) return [own];
    if (of.kind !== 'host') return [];
    const held = new Set([...(byName.get(of.host) ?? []), ...(byName.get(starFor(of.host)) ?? [])]);
    return [...held].sort((one, other) => one - other);
  };
}

/** The name with a star that holds for a host: a star stands for one label (RFC 9525 §6.3). */
function starFor(host: string): string {
  return `*.${host.slice(host.indexOf('.') + 1)}`;
}

/** Whether names of a certificate hold for a host. */
export function holdsFor(names: readonly string[], host: string): boolean {
  const star = starFor(host);
  return names.some((name) => name === host || name === star);
}
