import type { Filter } from './filter.ts';
import { joined, readVarint, varintWriter } from './varint.ts';

/**
 * The two ends of links (`link.from` and `link.to`), in ascending order of (lower AS number, higher AS number): for each AS
 * in order of AS number how many links go to higher numbers; the steps from one higher end to the next; and a byte per link
 * that says whether its first end is the higher one. All in ranks, so that the size does not depend on the index order.
 */
export const linkEnds: Filter = {
  width: 2,
  encode: ([from, to], earlier) => {
    const rank = earlier.get('as.rank');
    if (!rank || to.length !== from.length) return undefined;
    const counts = new Uint32Array(rank.length);
    const steps = varintWriter();
    const swapped = new Uint8Array(from.length);
    for (let link = 0, lastLow = -1, lastHigh = -1; link < from.length; link++) {
      const low = Math.min(rank[from[link]], rank[to[link]]);
      const high = Math.max(rank[from[link]], rank[to[link]]);
      if (low < lastLow) return undefined;
      if (low > lastLow) lastHigh = low;
      if (!(high > lastHigh)) return undefined;
      counts[low]++;
      steps.write(high - lastHigh - 1);
      swapped[link] = Number(rank[from[link]] !== low);
      lastLow = low;
      lastHigh = high;
    }
    const writer = varintWriter();
    for (const count of counts) writer.write(count);
    return joined([writer.bytes(), steps.bytes(), swapped]);
  },
  decode: (cursor, [{ count }], earlier) => {
    const rank = earlier.get('as.rank')!;
    const indexOfRank = new Uint32Array(rank.length);
    for (let as = 0; as < rank.length; as++) indexOfRank[rank[as]] = as;
    const counts = new Uint32Array(rank.length);
    for (let low = 0; low < counts.length; low++) counts[low] = readVarint(cursor);
    const from = new Uint32Array(count);
    const to = new Uint32Array(count);
    let link = 0;
    for (let low = 0; low < counts.length; low++)
      for (let left = counts[low], high = low; left > 0 && link < count; left--, link++) {
        high += readVarint(cursor) + 1;
        from[link] = indexOfRank[low];
        to[link] = indexOfRank[high];
      }
    for (link = 0; link < count; link++)
      if (cursor.bytes[cursor.at++]) [from[link], to[link]] = [to[link], from[link]];
    return [from, to];
  },
};
