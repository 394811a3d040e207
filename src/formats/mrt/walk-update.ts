import type { MrtCursor } from './cursor.ts';
import { report, type MrtSink } from './sink.ts';

/** What stands behind the header of an UPDATE (RFC 4271 §4.3): what a message cut short or with a wrong inner length still holds is read. */
export function walkUpdate(cursor: MrtCursor, sink: MrtSink, at: number): void {
  const { view, messageEnd } = cursor;
  const withdrawn = at + 2 <= messageEnd ? view.getUint16(at) : 0;
  cursor.withdrawnAt = Math.min(at + 2, messageEnd);
  cursor.withdrawnEnd = Math.min(cursor.withdrawnAt + withdrawn, messageEnd);
  const lengthAt = cursor.withdrawnEnd;
  const attributes = lengthAt + 2 <= messageEnd ? view.getUint16(lengthAt) : 0;
  cursor.attributesAt = Math.min(lengthAt + 2, messageEnd);
  cursor.attributesEnd = Math.min(cursor.attributesAt + attributes, messageEnd);
  cursor.nlriAt = cursor.attributesEnd;
  cursor.nlriEnd = messageEnd;
  const isWhole =
    lengthAt + 2 <= messageEnd &&
    cursor.withdrawnAt + withdrawn <= messageEnd &&
    cursor.attributesAt + attributes <= messageEnd;
  if (!isWhole) report(sink, cursor, 'bgp.update-length', 'lost', { withdrawn, attributes }, at, messageEnd);
  sink.update(cursor);
}
