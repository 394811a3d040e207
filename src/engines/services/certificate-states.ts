import type { Certificate } from '../../schemas/services-folder.ts';
import type { WorldAnswers } from './name-worlds.ts';
import { certificateHours, FAILING, HOLDING } from './service-hours.ts';
import type { ServiceGraph } from './service-graph.ts';
import { AT_ONCE, IN_THE_END, type LeafState, type LossTime } from './service-worlds.ts';

/** Which certificates hold at once and in the end; states that are the same have one number. */
export interface CertificateStates {
  /**
   * The state in which networks have come into worlds, and nobody renews some certificates.
   *
   * @param worldOf the world of a network that announces the address of a service, a dense AS index
   * @param isStopped whether nobody renews a certificate any more
   */
  readonly of: (worldOf: (as: number) => number, isStopped: (certificate: number) => boolean) => number;
  readonly isValid: (state: number) => LeafState;
}

interface CertificateGround {
  readonly services: ServiceGraph;
  readonly certificates: readonly Certificate[];
  /** Certificates that nobody renews from the start. */
  readonly struck?: { readonly certificates: readonly number[] };
}

/**
 * A certificate goes on while its issuer is reached from a network that announces its service's address; in the end only such ones hold. At
 * once it also holds until its end, possibly for the lifetime of one that was renewed the moment before.
 */
export function certificateStates(
  { services, certificates, struck }: CertificateGround,
  hourOf: (moment: number) => number,
  serverNetworks: readonly (readonly number[])[],
  worldBefore: (as: number) => number,
  yes: WorldAnswers['yes'],
): CertificateStates {
  const held = [...services.leaves].flatMap(([node, leaf]) =>
    leaf.kind === 'certificate' ? [{ node, ...leaf }] : [],
  );
  const placeOf = new Map(held.map(({ node }, at) => [node, at]));
  const states: Uint8Array[] = [];
  const known = new Map<string, number>();

  const isReached = (
    { certificate, service }: (typeof held)[number],
    worldOf: (as: number) => number,
    time: LossTime,
    way: typeof FAILING | typeof HOLDING,
  ): boolean => {
    const question = services.issuer[certificate];
    const servers = serverNetworks[service];
    return question === undefined || servers.length === 0
      ? way === HOLDING
      : servers.some((as) => yes(worldOf(as), question, time, way));
  };
  const stopped = new Set(struck?.certificates);
  const wasReached = held.map(
    (leaf) => !stopped.has(leaf.certificate) && isReached(leaf, worldBefore, AT_ONCE, HOLDING),
  );

  /** Bits 2 · time + way. */
  const bitsOf = (at: number, worldOf: (as: number) => number, isStopped: boolean): number => {
    let bits = 0;
    for (const way of [FAILING, HOLDING] as const) {
      const isUp = !isStopped && isReached(held[at], worldOf, AT_ONCE, way);
      const last = wasReached[at] ? 0 : -Infinity;
      const hours = certificateHours(certificates[held[at].certificate], hourOf, { isUp, last });
      if (hours[way === HOLDING ? 1 : 0] > 0) bits |= 1 << (2 * AT_ONCE + way);
      if (!isStopped && isReached(held[at], worldOf, IN_THE_END, way)) bits |= 1 << (2 * IN_THE_END + way);
    }
    return bits;
  };
  return {
    of(worldOf, isStopped) {
      const state = Uint8Array.from(held, ({ certificate }, at) =>
        bitsOf(at, worldOf, stopped.has(certificate) || isStopped(certificate)),
      );
      const key = state.join();
      const found = known.get(key) ?? states.push(state) - 1;
      known.set(key, found);
      return found;
    },
    isValid: (state) => (leaf, time, way) =>
      ((states[state][placeOf.get(leaf)!] >>> (2 * time + way)) & 1) === 1,
  };
}
