import { seededRandom, type Random } from '../src/core/random.ts';
import { madeArchive, madeUpdates, PEERS, ROUTES, type MadeUpdate } from './watch-archive.ts';

// Months of a small Internet, a file a day: outages, suspicions that pass, hijacks, reserved numbers in paths and sessions that fall, a few of each every day, and
// two things that do not end.

export const DAY = 86_400;
const [MINUTE, HOUR] = [60, 3600];
/** Every vantage point says something so often. */
const CHATTER_SECONDS = 240;
/** AS10 loses its block on the first of these days and has it again on the second, so that an outage of the country lasts for weeks. AS12 has outages of its own in its first days alone. */
const LONG_OUTAGE = [3, 30];
/** From this day on a stranger announces a part of AS11's space at two vantage points. */
const LONG_HIJACK = 2;

const pathOf = (peer: number, prefix: string): readonly number[] =>
  ROUTES.find((route) => route.peer === peer && route.prefix === prefix)!.path as readonly number[];

const everyone = [...PEERS.keys()];

function lose(at: number, until: number, prefixes: readonly string[]): MadeUpdate[] {
  return everyone.flatMap((peer) => [
    { at: at + peer, peer, withdrawn: prefixes },
    ...prefixes.map((prefix) => gain(until + peer, peer, prefix)),
  ]);
}

function gain(at: number, peer: number, prefix: string): MadeUpdate {
  return { at, peer, announced: [prefix], path: pathOf(peer, prefix) };
}

/** Three vantage points have another path for a while. */
function divert(at: number, until: number, prefix: string, path: readonly number[]): MadeUpdate[] {
  return [0, 1, 2].flatMap((peer) => [
    {
      at: at + peer,
      peer,
      announced: [prefix],
      path: [PEERS[peer], ...path.filter((asn) => asn !== PEERS[peer])],
    },
    gain(until + peer, peer, prefix),
  ]);
}

function sessionFalls(at: number, peer: number): MadeUpdate[] {
  return [
    { at, peer, isUp: false },
    { at: at + 300, peer, isUp: true },
    ...ROUTES.filter((route) => route.peer === peer).map(({ prefix }, index) =>
      gain(at + 301 + (index >> 3), peer, prefix),
    ),
  ];
}

function eventsOf(day: number, random: Random): MadeUpdate[] {
  const start = day * DAY;
  const hour = (of: number): number => start + of * HOUR + random.below(15 * MINUTE);
  const minutes = (least: number): number => (least + random.below(10)) * MINUTE;
  const [calm, first, second, third, fourth, fifth] = [1, 4, 8, 12, 16, 20].map(hour);
  const isTogether = day < LONG_OUTAGE[0] + 5 || day > LONG_OUTAGE[1];
  const updates = [
    ...lose(calm, calm + 40, ['5.2.0.0/18']),
    ...(isTogether ? lose(first, first + minutes(10), ['5.2.0.0/18']) : []),
    ...lose(second, second + minutes(5), ['5.1.0.0/17', '5.1.128.0/18']),
    ...divert(third, third + minutes(5), '5.2.0.0/18', [2, 90 + random.below(5)]),
    ...divert(fourth, fourth + minutes(5), '5.1.0.0/17', [2, 64_512 + random.below(5), 10, 11]),
    ...sessionFalls(fifth, 3),
  ];
  const [gone, back] = LONG_OUTAGE;
  if (day === gone)
    updates.push(
      ...everyone.map((peer) => ({ at: start + 6 * HOUR + peer, peer, withdrawn: ['5.3.0.0/18'] })),
    );
  if (day === back)
    updates.push(...everyone.map((peer) => gain(start + 6 * HOUR + peer, peer, '5.3.0.0/18')));
  if (day >= LONG_HIJACK)
    for (const peer of [0, 2])
      updates.push({
        at: start + 7 * HOUR + peer,
        peer,
        announced: ['5.1.128.0/20'],
        path: [PEERS[peer], 2, 77].slice(0, 3),
      });
  return updates;
}

function chatter(day: number): MadeUpdate[] {
  const updates: MadeUpdate[] = [];
  for (let at = day * DAY + 20; at < (day + 1) * DAY; at += CHATTER_SECONDS)
    for (const peer of everyone) updates.push(gain(at + peer, peer, `80.${(at / 20) % 40}.0.0/16`));
  return updates;
}

/** The archive of each day, the first with the table. */
export function* monthsOf(days: number, seed: number): Generator<Uint8Array> {
  const random = seededRandom(seed);
  for (let day = 0; day < days; day++) {
    const updates = [...chatter(day), ...eventsOf(day, random)].filter(({ at }) => at < (day + 1) * DAY);
    yield day === 0 ? madeArchive(PEERS, ROUTES, updates) : madeUpdates(PEERS, updates);
  }
}
