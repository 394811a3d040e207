const ZERO = 48;

/** Text being written as ASCII bytes, since strings would cost several times the time. */
export class ByteText {
  bytes: Uint8Array<ArrayBuffer>;
  length = 0;

  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity);
  }

  /** Makes room for `extra` more bytes. Writers below do not look: call it before them. */
  reserve(extra: number): void {
    if (this.length + extra <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.length + extra, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }

  byte(code: number): void {
    this.bytes[this.length++] = code;
  }

  ascii(text: string): void {
    for (let index = 0; index < text.length; index++) this.bytes[this.length++] = text.charCodeAt(index);
  }

  copy(from: Uint8Array, at: number, end: number): void {
    const { bytes } = this;
    let to = this.length;
    for (; at < end; at++) bytes[to++] = from[at];
    this.length = to;
  }

  /** An unsigned 32-bit number in decimal. */
  decimal(value: number): void {
    if (value < 10) return this.byte(ZERO + value);
    const { bytes } = this;
    const end = this.length + digitsOf(value);
    let at = end;
    let rest = value;
    if (rest > 0x7fffffff) {
      rest = Math.floor(value / 10);
      bytes[--at] = ZERO + (value - rest * 10);
    }
    rest |= 0;
    while (rest > 0) {
      const tenth = (rest / 10) | 0;
      bytes[--at] = ZERO + (rest - tenth * 10);
      rest = tenth;
    }
    this.length = end;
  }

  /** Six digits with leading zeros, as for microseconds. */
  sixDigits(value: number): void {
    for (let unit = 100_000; unit > 1 && value < unit; unit = (unit / 10) | 0) this.byte(ZERO);
    this.decimal(value);
  }

  private hex(value: number): void {
    let shift = 12;
    while (shift > 0 && value >>> shift === 0) shift -= 4;
    for (; shift >= 0; shift -= 4) {
      const digit = (value >>> shift) & 15;
      this.byte(digit < 10 ? ZERO + digit : 87 + digit);
    }
  }

  /** Four octets in dotted form; octets at or beyond `end` count as 0. */
  ipv4(from: Uint8Array, at: number, end: number = at + 4): void {
    for (let octet = 0; octet < 4; octet++) {
      if (octet > 0) this.byte(46);
      this.decimal(at + octet < end ? from[at + octet] : 0);
    }
  }

  /**
   * Sixteen octets as bgpdump's inet_ntop writes them (not RFC 5952 §4.2.2): the first longest run of zero groups shortened, even a run of one, and the last
   * four octets dotted where the address is IPv4-compatible or IPv4-mapped. Octets at or beyond `end` count as 0.
   */
  ipv6(from: Uint8Array, at: number, end: number = at + 16): void {
    for (let group = 0; group < 8; group++) {
      const high = at + 2 * group;
      groups[group] = ((high < end ? from[high] : 0) << 8) | (high + 1 < end ? from[high + 1] : 0);
    }
    const [runAt, runLength] = longestZeroRun();
    for (let group = 0; group < 8; group++) {
      if (group >= runAt && group < runAt + runLength) {
        if (group === runAt) this.byte(58);
        continue;
      }
      if (group > 0) this.byte(58);
      if (group === 6 && runAt === 0 && (runLength === 6 || (runLength === 5 && groups[5] === 0xffff))) {
        return this.dotted(groups[6], groups[7]);
      }
      this.hex(groups[group]);
    }
    if (runAt + runLength === 8 && runLength > 0) this.byte(58);
  }

  private dotted(high: number, low: number): void {
    this.decimal(high >>> 8);
    this.byte(46);
    this.decimal(high & 255);
    this.byte(46);
    this.decimal(low >>> 8);
    this.byte(46);
    this.decimal(low & 255);
  }
}

const groups = new Uint16Array(8);

/** Where in `groups` the first longest run of zeros begins, and its length; length 0 = none. */
function longestZeroRun(): readonly [number, number] {
  let best = -1;
  let bestLength = 0;
  let length = 0;
  for (let group = 0; group < 8; group++) {
    length = groups[group] === 0 ? length + 1 : 0;
    if (length > bestLength) {
      bestLength = length;
      best = group - length + 1;
    }
  }
  if (best < 0) return [-1, 0];
  // ::2 and up count as IPv4-compatible, with a group of zeros left for the dotted part; ::1 does not.
  return best === 0 && bestLength === 7 && groups[7] !== 1 ? [0, 6] : [best, bestLength];
}

function digitsOf(value: number): number {
  if (value < 100_000) {
    if (value < 100) return value < 10 ? 1 : 2;
    return value < 1000 ? 3 : value < 10_000 ? 4 : 5;
  }
  if (value < 10_000_000) return value < 1_000_000 ? 6 : 7;
  return value < 100_000_000 ? 8 : value < 1_000_000_000 ? 9 : 10;
}
