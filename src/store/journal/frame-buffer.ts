import { grown } from '../../core/grown.ts';
import { encodedLength, encodeFrame, encodeMessageFrame, MESSAGE_AT, type JournalFrame } from './frame.ts';

/** Frames that wait, as octets one behind the other. */
export interface FrameBuffer {
  /** Octets that wait. */
  readonly length: number;
  /** Octets that were added. */
  put(frame: JournalFrame): number;
  /** The same for a message, without an object for it. */
  putMessage(source: number, time: number, bytes: Uint8Array): number;
  /** All that wait, written over by what comes next. */
  take(): Uint8Array;
}

export function createFrameBuffer(octetsAtFirst: number): FrameBuffer {
  let octets = new Uint8Array(octetsAtFirst);
  let view = new DataView(octets.buffer);
  let used = 0;

  function makeRoom(length: number): void {
    if (used + length <= octets.length) return;
    octets = grown(octets, used + length);
    view = new DataView(octets.buffer);
  }

  return {
    get length() {
      return used;
    },
    put(frame) {
      const length = encodedLength(frame);
      makeRoom(length);
      used = encodeFrame(frame, view, used);
      return length;
    },
    putMessage(source, time, bytes) {
      const length = MESSAGE_AT + bytes.length;
      makeRoom(length);
      used = encodeMessageFrame(source, time, bytes, view, octets, used);
      return length;
    },
    take() {
      const taken = octets.subarray(0, used);
      used = 0;
      return taken;
    },
  };
}
