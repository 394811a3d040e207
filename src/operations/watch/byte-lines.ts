const LINE_FEED = 10;
/** The longest messages have some hundred kilobytes; of a longer line only the beginning is looked at. */
const MOST_LINE_BYTES = 2 ** 23;

/**
 * Splits bytes into lines, each with where it begins and its number from 1; empty ones are left out, and of one that is longer than
 * `most` bytes only these are given. What a line says does not depend on where the pieces end. Bytes of the pieces are copied.
 */
export function openByteLines(
  onLine: (bytes: Uint8Array, offset: number, number: number) => void,
  most = MOST_LINE_BYTES,
) {
  /** The beginning of a line that has not ended yet: the first `length` bytes, and no more than `most`. */
  let held = new Uint8Array(2 ** 12);
  let length = 0;
  /** Where that line begins, and where the next piece does. */
  let begin = 0;
  let base = 0;
  let number = 0;

  function hold(bytes: Uint8Array): void {
    const wanted = bytes.subarray(0, most - length);
    if (length + wanted.length > held.length) {
      const larger = new Uint8Array(Math.min(most, 2 * (length + wanted.length)));
      larger.set(held.subarray(0, length));
      held = larger;
    }
    held.set(wanted, length);
    length += wanted.length;
  }

  function line(end: Uint8Array): void {
    number++;
    let bytes = end.subarray(0, most);
    if (length > 0) {
      hold(end);
      bytes = held.slice(0, length);
    }
    if (bytes.length > 0) onLine(bytes, begin, number);
    length = 0;
  }

  return {
    push(chunk: Uint8Array): void {
      const bytes = chunk.slice();
      let from = 0;
      for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
        line(bytes.subarray(from, end));
        from = end + 1;
        begin = base + from;
      }
      hold(bytes.subarray(from));
      base += bytes.length;
    },
    finish(): void {
      line(new Uint8Array(0));
      begin = base;
    },
  };
}
