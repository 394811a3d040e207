import { isOfDefinition } from '../../formats/stix/own-end.ts';
import { identityIdOf } from '../../formats/stix/stix-ids.ts';
import { strictest, tlpOf } from '../../formats/stix/stix-tlp.ts';
import { fullHandling, HANDLINGS, type Handling } from '../../schemas/services-folder.ts';

/** How a content is marked by what stands in it. */
export interface MarkedItself {
  readonly marking: Handling;
  /** Whether others said it, in one of their formats: then only they can lower it. */
  readonly isOfOthers: boolean;
}

/** In answers of this program; in tags of MISP; in messages of CAP. */
const WORDS = [
  /"(?:handling|marking)":\s*"(TLP:[A-Z+]+)"/g,
  /"name":\s*"(tlp:[a-z+]+)"/gi,
  /<(?:[\w-]+:)?(?:code|restriction)>\s*(TLP:[A-Z+]+)\s*</gi,
];
const STIX_MARKING = /\bmarking-definition--[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
/** Who says it: in STIX, in MISP, in CAP. */
const AUTHORS = [
  /"created_by_ref":\s*"(?:identity--)?([^"]{1,200})"/g,
  /"Orgc":\s*\{[^{}]{0,2000}?"uuid":\s*"([^"]{1,200})"/g,
  /<(?:[\w-]+:)?sender>\s*(?:identity--)?([^<]{1,200}?)\s*</g,
];
/** The answer to `muruna exchange read`: what others say. */
const OTHERS_SAY = /"format":\s*"muruna\/exchange-read"/;

/**
 * The strictest marking that stands in a content itself, as in an answer about services, a bundle of STIX, an event of MISP or a message of CAP; undefined where
 * none does. Archives are read as far as they are not compressed, which dossiers are not.
 *
 * @param self key id of this exchange, whose own messages are not of others
 */
export function markedItself(bytes: Uint8Array, self: string): MarkedItself | undefined {
  const text = Buffer.from(bytes).toString('latin1');
  const found = (patterns: readonly RegExp[]): Set<string> =>
    new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, word]) => word)));
  const said = [...found(WORDS)].flatMap((word) => {
    const full = fullHandling(word.toLowerCase() === 'tlp:white' ? 'clear' : word);
    return HANDLINGS.find((handling) => handling === full) ?? [];
  });
  const refs = [...new Set(text.match(STIX_MARKING))].flatMap((id) => tlpOf(id, undefined) ?? []);
  const marking = strictest([...said, ...refs]);
  if (marking === null) return undefined;
  const own = identityIdOf(self).slice('identity--'.length);
  const isOfOthers =
    OTHERS_SAY.test(text) ||
    [...found(AUTHORS)].some((author) => author !== own && !isOfDefinition(`identity--${author}`));
  return { marking, isOfOthers };
}
