import { HANDLINGS, type Handling } from '../../schemas/services-folder.ts';

/** As answers say it, wherever in them. */
const SAID = /"handling":\s*"(TLP:[A-Z+]+)"/g;

/** The strictest marking that a content says of itself, as an answer about services does; undefined = it says none. */
export function ownHandling(bytes: Uint8Array): Handling | undefined {
  const said = new Set(
    [...Buffer.from(bytes).toString('latin1').matchAll(SAID)].map(([, handling]) => handling),
  );
  return HANDLINGS.findLast((handling) => said.has(handling));
}
