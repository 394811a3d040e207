import { readDecompressed } from '../../sources/read-file.ts';
import { SIGNAL_HEADER } from '../../formats/signals/read-signal-line.ts';
import type { JournalKind } from '../../store/journal/frame.ts';

const OPENING_BRACE = 0x7b;
const BMP_VERSION = 3;
const MOST_BMP_TYPE = 6;
/** An exchange with an RPKI cache begins with a query: version, type, session, length. */
const RTR_QUERY_LENGTH: Readonly<Record<number, number>> = { 1: 12, 2: 8 };

/** Its kind and first octets; undefined for an empty file. */
export async function beginningOf(
  path: string,
): Promise<{ readonly kind: JournalKind; readonly bytes: Uint8Array } | undefined> {
  for await (const bytes of readDecompressed(path))
    if (bytes.length > 0) return { kind: kindOf(bytes), bytes };
  return undefined;
}

function kindOf(bytes: Uint8Array): JournalKind {
  if (bytes[0] === OPENING_BRACE) return 'lines';
  if (new TextDecoder().decode(bytes.subarray(0, SIGNAL_HEADER.length)) === SIGNAL_HEADER) return 'signals';
  if (bytes[0] <= 1 && bytes.length > 8 && bytes[7] === RTR_QUERY_LENGTH[bytes[1]]) return 'rtr';
  const isBmp = bytes[0] === BMP_VERSION && bytes[5] <= MOST_BMP_TYPE && bytes[1] === 0 && bytes[2] < 16;
  return isBmp ? 'bmp' : 'mrt';
}

/**
 * The collector of an archive, by the names that RIPE RIS and RouteViews give to files and folders; else what stands before the kind
 * of the file, or its folder.
 */
export function collectorOf(path: string): string {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  const folder = parts.at(-2) ?? '';
  const known = /(?:^|[.\-_])(rrc\d\d|route-views[\w-]*(?:\.(?!ribs?\b|updates\b)[a-z]+)?)(?=[.\-_]|$)/i;
  const named = known.exec(file)?.[1] ?? known.exec(folder)?.[1];
  if (named) return named.toLowerCase();
  const before = /^(.+?)[.\-_](?:updates|ribs?|bview)\b/i.exec(file)?.[1];
  return before ?? (folder === '' ? file : folder);
}

/**
 * Arrival of the first message, as far as the first octets say; −∞ where they do not, so that the source is opened at once and takes its
 * turn by what it then says.
 */
export function firstTimeOf(kind: JournalKind, bytes: Uint8Array): number {
  const isWhole = kind === 'mrt' && bytes.length >= 12;
  return isWhole ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) : -Infinity;
}
