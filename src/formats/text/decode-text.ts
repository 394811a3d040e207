import { findingOf, type Finding } from '../../core/finding.ts';
import { recogniseCompression } from '../compression/recognise.ts';
import { guessEncoding } from './guess-encoding.ts';

/** A text of bytes whose encoding is not declared. */
export interface DecodedText {
  /** Without a byte-order mark. */
  readonly text: string;
  /** A label of the WHATWG Encoding Standard. */
  readonly encoding: string;
  readonly findings: readonly Finding[];
}

/** How much of a file says what it is. */
const HEAD = 4096;
/** Of so many bytes of UTF-16 at least one is zero: fewer stray into other texts. */
const LEAST_WIDE = 25;

/**
 * Reads bytes as text: by a byte-order mark, as UTF-8 where they are that, by the encoding that XML declares, and else by what the
 * letters look like. Never throws on data.
 *
 * Findings: `text.encoding-guessed` {encoding}, `text.unknown-encoding` {encoding} where XML declares one nobody knows,
 * `text.broken-utf8` {count} where some bytes of UTF-8 are damaged, `text.binary` where it is not text at all,
 * `compression.workbook` where it is a file of an office program.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (recogniseCompression(bytes) === 'workbook')
    return { text: '', encoding: 'binary', findings: [findingOf('compression.workbook', 'lost', {}, 1)] };
  const marked = wideMark(bytes) ?? wideEncoding(bytes);
  if (marked === 'binary')
    return { text: '', encoding: 'binary', findings: [findingOf('text.binary', 'lost', {}, 1)] };
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, findings: [] };
  const text = strictUtf8(bytes);
  const declared = declaredEncoding(bytes);
  // An editor may have saved a file as UTF-8 and left its declaration; letters of another encoding are not UTF-8 by chance.
  if (text !== undefined) return { text, encoding: 'utf-8', findings: [] };
  const repaired = mendedUtf8(bytes);
  if (repaired && (declared === undefined || declared === 'utf-8')) return repaired;
  const encoding = declared === undefined || declared === 'utf-8' ? undefined : knownEncoding(declared);
  if (encoding !== undefined)
    return { text: new TextDecoder(encoding).decode(bytes), encoding, findings: [] };
  if (declared !== undefined && declared !== 'utf-8')
    return {
      text: '',
      encoding: declared,
      findings: [findingOf('text.unknown-encoding', 'lost', { encoding: declared }, 1)],
    };
  const guessed = guessEncoding(bytes);
  return {
    text: new TextDecoder(guessed).decode(bytes),
    encoding: guessed,
    findings: [findingOf('text.encoding-guessed', 'repaired', { encoding: guessed }, 1)],
  };
}

/** UTF-16, where a byte-order mark says so. */
export function wideMark([one, other]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (one === 0xff && other === 0xfe) return 'utf-16le';
  return one === 0xfe && other === 0xff ? 'utf-16be' : undefined;
}

/** Text has no zero bytes, but for UTF-16, where they are the upper halves of commas, digits and line ends. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | undefined {
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, HEAD); at++) if (bytes[at] === 0) zeros[at % 2]++;
  const [even, odd] = zeros;
  if (even + odd === 0) return bytes.includes(0) ? 'binary' : undefined;
  if ((even + odd) * LEAST_WIDE < Math.min(bytes.length, HEAD)) return 'binary';
  if (odd > 20 * even) return 'utf-16le';
  return even > 20 * odd ? 'utf-16be' : 'binary';
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 with some damage: more of its letters are whole than broken. */
function mendedUtf8(bytes: Uint8Array): DecodedText | undefined {
  const text = new TextDecoder().decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const whole = (text.match(/[\u0080-\uFFFC]/g) ?? []).length;
  if (whole <= 2 * broken) return undefined;
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  return {
    text,
    encoding: 'utf-8',
    findings: [findingOf('text.broken-utf8', 'repaired', { count: broken }, line)],
  };
}

/** What `<?xml … encoding="…"?>` says, in lower case. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 256));
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1].toLowerCase();
}

function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
