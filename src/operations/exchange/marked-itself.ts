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
  /"(?:handling|marking)"\s*:\s*"(TLP:[A-Z+]+)"/gi,
  /"name"\s*:\s*"(tlp:[a-z+]+)"/gi,
  /<(?:[\w-]+:)?(?:code|restriction)>\s*(TLP:[A-Z+]+)\s*</gi,
];
/** The label that TLP 2.0 wants on a document, such as a report. */
const LABEL = /\bTLP:(?:RED|AMBER(?:\+STRICT)?)(?![\w+])/g;
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
 * none does. Of what is not JSON the label of TLP counts, wherever it stands. Archives are read as far as they are not compressed, which dossiers are not.
 *
 * @param self key id of this exchange, whose own messages are not of others
 */
export function markedItself(bytes: Uint8Array, self: string): MarkedItself | undefined {
  const text = textOf(bytes);
  const found = (patterns: readonly RegExp[]): Set<string> =>
    new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, word]) => word)));
  const labels = /^\s*[[{]/.test(text) ? [] : (text.match(LABEL) ?? []);
  const said = [...found(WORDS), ...labels].flatMap((word) => {
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

/** As its letters, whatever stands for them: JSON may write any of them by its number, and a byte order mark says UTF-16. */
function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = Buffer.from(bytes).toString(isUtf16 ? 'utf16le' : 'latin1');
  return text.replaceAll(/\\u00([0-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
