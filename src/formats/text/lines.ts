import { findingOf, type Finding } from '../../core/finding.ts';
import { wideMark } from './decode-text.ts';

/** Takes a text in chunks of bytes and hands on its lines. */
export interface LineStream {
  push(chunk: Uint8Array): void;
  /** No more chunks: hands on the last line, if it has no end of its own. */
  finish(): void;
}

/** What a parser of lines gets for each: the text without its end, and its number from 1. */
export type OnLine = (line: string, number: number) => void;

/** Whoever writes tables this long nearly always ends their last line, too. */
const LONG_TABLE = 1000;

/** No line of the formats read here is longer; anything longer is not text and must not fill memory. */
const LONGEST_LINE = 65_536;

/**
 * Splits UTF-8 text into lines at LF or CR LF; UTF-16 too, where a byte-order mark says so. Bytes that are not UTF-8 become U+FFFD.
 * Lines that are too long are left out with a finding; a long table whose last line has no end may be cut, which is one, too.
 */
export function openLines(onLine: OnLine, onFinding: (finding: Finding) => void): LineStream {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let early: Uint8Array = NOTHING;
  let carry = '';
  let overlong = false;
  let number = 0;

  function take(text: string): void {
    const lines = text.split('\n');
    for (let at = 0; at < lines.length - 1; at++) deliver(at === 0 ? carry + lines[at] : lines[at]);
    const rest = lines[lines.length - 1];
    carry = lines.length === 1 ? carry + rest : rest;
    if (carry.length > LONGEST_LINE) {
      overlong = true;
      carry = '';
    }
  }

  function deliver(line: string): void {
    number++;
    if (overlong || line.length > LONGEST_LINE)
      onFinding(findingOf('text.line-too-long', 'lost', { longest: LONGEST_LINE }, number));
    else onLine(line.endsWith('\r') ? line.slice(0, -1) : line, number);
    overlong = false;
  }

  return {
    push(chunk) {
      const bytes = early.length === 0 ? chunk : joined(early, chunk);
      // Two bytes say which encoding it is.
      early = decoder === undefined && bytes.length < 2 ? bytes : NOTHING;
      if (early.length > 0 || bytes.length === 0) return;
      decoder ??= new TextDecoder(wideMark(bytes) ?? 'utf-8');
      take(decoder.decode(bytes, { stream: true }));
    },
    finish() {
      decoder ??= new TextDecoder();
      take(decoder.decode(early));
      if (carry !== '' || overlong) {
        deliver(carry);
        if (number >= LONG_TABLE)
          onFinding({ code: 'text.no-line-end', severity: 'note', facts: {}, line: number });
      }
      carry = '';
    },
  };
}

const NOTHING = new Uint8Array(0);

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(one.length + other.length);
  bytes.set(one);
  bytes.set(other, one.length);
  return bytes;
}

/** A reader of one format: chunks in, records and findings out. */
export interface TextReader<T> {
  push(chunk: Uint8Array): void;
  finish(): T;
}

/** Reads a whole text at once. */
export function readWhole<T>(reader: TextReader<T>, bytes: Uint8Array): T {
  reader.push(bytes);
  return reader.finish();
}
