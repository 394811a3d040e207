// Sends messages as RIS Live does, so many a second, to whoever subscribes; the bench starts it as a process of its own.
import { seededRandom } from '../src/core/random.ts';
import { risLiveServer } from '../test/ris-live-server.ts';

const MESSAGES_PER_SECOND = Number(process.argv[2]);
const PEERS = 100;
const PREFIXES = 5000;
const EVERY_MS = 10;

const random = seededRandom(1);
const pick = (count: number): number => random.below(count);
const server = await risLiveServer();
process.stdout.write(`${server.url}\n`);
let sent = 0;
let begun: number | undefined;
setInterval(() => {
  if (server.subscribers() === 0) return;
  begun ??= performance.now();
  const due = Math.floor(((performance.now() - begun) / 1000) * MESSAGES_PER_SECOND);
  // What this process was too slow for is not made up for at once.
  const until = Math.min(due, sent + (MESSAGES_PER_SECOND * 10 * EVERY_MS) / 1000);
  for (; sent < until; sent++) server.say(message(sent));
  sent = due;
}, EVERY_MS);

/** An announcement of a prefix or two, or now and then a withdrawal, of one of two paths. */
function message(id: number): string {
  const peer = pick(PEERS);
  const asn = 100_000 + peer;
  const data = {
    timestamp: Date.now() / 1000,
    peer: `10.0.0.${peer}`,
    peer_asn: String(asn),
    id: `${peer}-${id.toString(16)}`,
    host: `rrc${String(peer % 20).padStart(2, '0')}.ripe.net`,
    type: 'UPDATE',
  };
  const prefixes = Array.from({ length: 1 + pick(2) }, () => prefix(pick(PREFIXES)));
  const more =
    pick(10) === 0
      ? { withdrawals: prefixes }
      : {
          path: [asn, 3356 + pick(2), 1299, 174, 20_000 + (prefixes[0].charCodeAt(4) % 10)],
          community: [
            [3356, 2],
            [3356, 86],
            [3356, 501],
            [3356, 666],
            [1299, 20_000 + pick(2)],
          ],
          origin: 'IGP',
          announcements: [{ next_hop: `10.0.0.${peer}`, prefixes }],
          withdrawals: [],
        };
  return JSON.stringify({ type: 'ris_message', data: { ...data, ...more } });
}

/** A fifth of them IPv6. */
const prefix = (number: number): string =>
  number % 5 === 0
    ? `2a0${number & 7}:${(number >> 3).toString(16)}::/32`
    : `${40 + (number >> 8)}.${number & 255}.0.0/16`;
