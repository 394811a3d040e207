/** Nobody sends longer messages (RFC 8654). */
const LONGEST = 65_535;
const HEADER = 19;

/** Cuts a session into its messages, whatever the chunks; `onFault` where there is no marker or the length is impossible. */
export function createBgpFrames(
  onMessage: (type: number, bytes: Uint8Array) => void,
  onFault: () => void,
): (chunk: Uint8Array) => void {
  let waiting = new Uint8Array(0);
  return (chunk) => {
    const bytes = new Uint8Array(waiting.length + chunk.length);
    bytes.set(waiting);
    bytes.set(chunk, waiting.length);
    let at = 0;
    while (at + HEADER <= bytes.length) {
      const length = (bytes[at + 16] << 8) | bytes[at + 17];
      const hasMarker = bytes.subarray(at, at + 16).every((octet) => octet === 0xff);
      if (!hasMarker || length < HEADER || length > LONGEST) {
        onFault();
        return;
      }
      if (at + length > bytes.length) break;
      onMessage(bytes[at + 18], bytes.slice(at, at + length));
      at += length;
    }
    waiting = bytes.slice(at);
  };
}
