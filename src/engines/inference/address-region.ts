/** World regions by regional Internet registry; 0 = unknown. */
export const REGIONS = ['', 'ARIN', 'RIPE', 'APNIC', 'LACNIC', 'AFRINIC'] as const;

/**
 * First octets of IPv4 by the registry they belong to (IANA IPv4 address space registry; legacy blocks, which hold networks
 * of several regions, count with ARIN, who administers most of them). What is left is RIPE's.
 */
const FIRST_OCTETS: readonly (readonly [region: number, octets: string])[] = [
  [
    1,
    '3-4 6-9 11-13 15-24 26 28-30 32-35 38 40 44-45 47-48 50 52 54-57 63-76 96-100 104 107-108 128-132 134-140 142-144 ' +
      '146-149 152 155-162 164-170 172-174 184 192 198-199 204-209 214-216',
  ],
  [
    3,
    '1 14 27 36 39 42-43 49 58-61 101 103 106 110-126 133 150 153 163 171 175 180 182-183 202-203 210-211 218-223',
  ],
  [4, '177 179 181 186-187 189-191 200-201'],
  [5, '41 102 105 154 196-197'],
];
const RIPE = 2;

const regionOfOctet = octetTable();

/** Region of the registry that administers the first octet of an IPv4 address, 1 … 5. */
export function regionOfAddress(firstOctet: number): number {
  return regionOfOctet[firstOctet & 0xff];
}

function octetTable(): Uint8Array {
  const table = new Uint8Array(256).fill(RIPE);
  for (const [region, octets] of FIRST_OCTETS)
    for (const range of octets.split(' ')) {
      const [first, last = first] = range.split('-').map(Number);
      table.fill(region, first, last + 1);
    }
  return table;
}

/**
 * Region of each origin AS: the one most of its IPv4 prefixes come from, the first in REGIONS among equals.
 *
 * @param origins AS number of each prefix, @param firstOctets first octet of each prefix
 */
export function originRegions(origins: Uint32Array, firstOctets: Uint8Array): Map<number, number> {
  const counts = new Map<number, Uint32Array>();
  for (let row = 0; row < origins.length; row++) {
    let count = counts.get(origins[row]);
    if (count === undefined) counts.set(origins[row], (count = new Uint32Array(REGIONS.length)));
    count[regionOfAddress(firstOctets[row])]++;
  }
  const regions = new Map<number, number>();
  for (const [origin, count] of counts) {
    let best = 1;
    for (let region = 2; region < count.length; region++) if (count[region] > count[best]) best = region;
    regions.set(origin, best);
  }
  return regions;
}
