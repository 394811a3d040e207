// A live watch of what a server says as RIS Live does, which sends what it finds away. A test kills it in the middle.
import { watchLive } from '../src/operations/watch/live.ts';
import { openWebhook } from '../src/operations/watch/webhook.ts';
import { followRisLive } from '../src/sources/watch/ris-live.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { paceClock } from './watch-live-clock.ts';

const [place, risLive, webhook, begun] = process.argv.slice(2);
const end = new AbortController();
process.once('SIGTERM', () => end.abort());
await watchLive(
  smallSnapshot(),
  {
    folder: { name: 'night', place },
    given: { country: undefined, networks: [], vrps: undefined, prefixes: undefined, learnMinutes: 10 },
    sources: [
      (sink, signal) => {
        void followRisLive(risLive, sink, signal);
        return Promise.resolve(undefined);
      },
    ],
    outlets: [openWebhook(webhook, 'secret', { firstWaitMs: 50 })],
    keeping: { checkpointMessages: 200 },
    segmentBytes: 20_000,
    seconds: undefined,
    now: paceClock(Number(begun)),
  },
  { signal: end.signal },
);
