import { FOR_ANYBODY, saysRegister } from '../../../schemas/registers.ts';

/**
 * Whether an answer may be put into a dossier, which is made to be handed on. Answers about dossiers go into none; what names services or
 * supplies only where it is known to be marked for anybody, as with links to share.
 *
 * @param document the answer, where it is at hand
 * @example
 * mayGoIntoDossier('services.live', { handling: 'TLP:RED' }); // false
 */
export function mayGoIntoDossier(operation: string, document?: { readonly handling?: unknown }): boolean {
  if (operation.startsWith('dossier.')) return false;
  return !saysRegister(operation) || document?.handling === FOR_ANYBODY;
}
