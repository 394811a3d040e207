import type { Finding } from '../../core/finding.ts';

/** Takes a text in chunks of bytes and hands on its lines. */
export interface LineStream {
  push(chunk: Uint8Array): void;
  /** No more chunks: hands on the last line, if it has no end of its own. */
  finish(): void;
}

/** What a parser of lines gets for each: the text without its end, and its number from 1. */
export type OnLine = (line: string, number: number) => void;

/** No line of the formats read here is longer; what is longer is no text, and must not fill memory. */
const LONGEST_LINE = 65_536;

/**
 * Splits UTF-8 text into lines at LF or CR LF. Bytes that are no UTF-8 become U+FFFD. Lines that are too long are left out
 * with a finding.
 */
export function openLines(onLine: OnLine, onFinding: (finding: Finding) => void): LineStream {
  const decoder = new TextDecoder();
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
      onFinding({
        code: 'text.line-too-long',
        severity: 'lost',
        facts: { longest: LONGEST_LINE },
        line: number,
      });
    else onLine(line.endsWith('\r') ? line.slice(0, -1) : line, number);
    overlong = false;
  }

  return {
    push: (chunk) => take(decoder.decode(chunk, { stream: true })),
    finish() {
      take(decoder.decode());
      if (carry !== '' || overlong) deliver(carry);
      carry = '';
    },
  };
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
