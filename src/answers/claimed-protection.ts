import { momentInCell } from '../core/written-moment.ts';
import type { ClaimedProtection } from '../schemas/claimed-protection.ts';
import type { Service } from '../schemas/services-folder.ts';

/** A service for which protection is claimed, and its place in the folder. */
export interface ProtectedService {
  readonly of: number;
  readonly id: string;
  readonly name: string | null;
  readonly protection: ClaimedProtection;
}

/**
 * Services for which a register claims protection, in its order.
 *
 * @param at milliseconds since 1970
 */
export function protectedServices(services: readonly Service[], at: number): ProtectedService[] {
  return services.flatMap((service, of) => {
    const protection = claimedProtection(service, at);
    return protection === null ? [] : [{ of, id: service.id, name: service.name ?? null, protection }];
  });
}

/**
 * The protection that a register claims for a service, as it stands at a moment; null where it claims none. Nobody checks it here.
 *
 * @param at milliseconds since 1970
 */
export function claimedProtection(
  {
    protection,
    protection_authority: authority,
    protection_from: from,
    protection_until: until,
  }: Pick<Service, 'protection' | 'protection_authority' | 'protection_from' | 'protection_until'>,
  at: number,
): ClaimedProtection | null {
  if (protection === undefined) return null;
  return {
    kind: protection,
    authority: authority ?? null,
    from: from === undefined ? null : momentInCell(from, false),
    until: until === undefined ? null : momentInCell(until, true),
    state: at < (from ?? -Infinity) ? 'not-yet' : at >= (until ?? Infinity) ? 'lapsed' : 'claimed',
  };
}
