import { isSpecialPrefix } from '../../core/special-prefix.ts';

/** An IPv4 prefix that a network announces. */
export interface AnnouncedPrefix {
  readonly address: number;
  readonly length: number;
  /** Dense AS index. */
  readonly origin: number;
  /** Its first unit (/24), and that behind its last. */
  readonly start: number;
  readonly end: number;
}

/** Prefixes and their origins (dense AS indices), as the snapshot has them. */
export interface OriginatedPrefixes {
  readonly address: Uint32Array;
  readonly length: Uint8Array;
  readonly origin: Uint32Array;
}

const UNIT_BITS = 24;

export function announcedPrefix(address: number, length: number, origin: number): AnnouncedPrefix {
  const start = address >>> (32 - UNIT_BITS);
  return { address, length, origin, start, end: start + 2 ** (UNIT_BITS - length) };
}

/** What the networks announce alone, at most so many prefixes each, in the order of addresses. */
export function announcedBy(
  { address, length, origin }: OriginatedPrefixes,
  networks: readonly number[],
  most: number,
): AnnouncedPrefix[] {
  const left = new Map(networks.map((as) => [as, most]));
  const announced: AnnouncedPrefix[] = [];
  for (let row = 0; row < origin.length; row++) {
    const room = left.get(origin[row]) ?? 0;
    if (room === 0 || length[row] > UNIT_BITS || isSpecialPrefix(4, address[row], length[row])) continue;
    const isShared = [row - 1, row + 1].some(
      (other) => address[other] === address[row] && length[other] === length[row],
    );
    if (isShared) continue;
    left.set(origin[row], room - 1);
    announced.push(announcedPrefix(address[row], length[row], origin[row]));
  }
  return announced;
}

/** A part of the prefix that its network does not announce itself: the first half, else the second; undefined where there is none. */
export function unannouncedHalf(
  { address, length }: AnnouncedPrefix,
  isAnnounced: (address: number, length: number) => boolean,
  attacker: number,
): AnnouncedPrefix | undefined {
  if (length >= UNIT_BITS) return undefined;
  const halves = [address, (address + 2 ** (31 - length)) >>> 0];
  const half = halves.find((one) => !isAnnounced(one, length + 1));
  return half === undefined ? undefined : announcedPrefix(half, length + 1, attacker);
}
