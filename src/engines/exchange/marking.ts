import { HANDLINGS, type Handling } from '../../schemas/services-folder.ts';

/**
 * Whether what is marked `marking` (Traffic Light Protocol 2.0, FIRST 2022) may stand where up to `limit` is allowed.
 *
 * @example isWithin('TLP:AMBER', 'TLP:AMBER+STRICT') // true
 */
export function isWithin(marking: Handling, limit: Handling): boolean {
  const strictness = HANDLINGS.indexOf(marking);
  return strictness >= 0 && strictness <= HANDLINGS.indexOf(limit);
}

/**
 * Whether who got something under a marking may pass it to a further organisation: CLEAR and GREEN go to the community of partners, the
 * others stay with who got them unless the terms name the next one.
 */
export function mayTravel(marking: Handling): boolean {
  return isWithin(marking, 'TLP:GREEN');
}
