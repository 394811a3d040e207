// A live watch of a server that speaks as RIS Live does and says 30,000 messages a second: what it takes of a processor, how long a message waits until it has
// been taken, and whether memory grows. `--seconds 600` for ten minutes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { loadSnapshot } from '../src/operations/snapshot/load-snapshot.ts';
import { watchLive } from '../src/operations/watch/live.ts';
import type { LiveSink } from '../src/sources/watch/listen.ts';
import { followRisLive } from '../src/sources/watch/ris-live.ts';
import type { Recorder } from './results.ts';

const MESSAGES_PER_SECOND = 30_000;
/** Until the tables are full. */
const WARM_SECONDS = 60;
const SECONDS = 60;

export async function bench(record: Recorder, _isWriting: boolean, seconds = SECONDS): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'muruna-bench-'));
  const sender = spawn(
    process.execPath,
    [
      '--conditions=muruna-source',
      resolve(import.meta.dirname, 'ris-live-sender.ts'),
      String(MESSAGES_PER_SECOND),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const [url] = (await once(sender.stdout, 'data')) as [Buffer];
    await follow(url.toString().trim(), join(folder, 'journal'), seconds, record);
  } finally {
    sender.kill();
    rmSync(folder, { recursive: true });
  }
}

async function follow(url: string, place: string, seconds: number, record: Recorder): Promise<void> {
  const snapshot = await loadSnapshot(resolve(import.meta.dirname, '../data/bundled.muruna'));
  /** Of messages by how many milliseconds they waited; the last has all that waited longer. */
  const waited = new Uint32Array(10_000);
  let messages = 0;
  let isMeasuring = false;
  const timed = (sink: LiveSink): LiveSink => ({
    ...sink,
    message(from, bytes) {
      sink.message(from, bytes);
      if (!isMeasuring) return;
      messages++;
      waited[Math.min(waited.length - 1, Math.max(0, Math.round(Date.now() - sentAt(bytes))))]++;
    },
  });
  const end = new AbortController();
  const watching = watchLive(
    snapshot,
    {
      folder: { name: 'bench', place },
      given: { country: 'IR', networks: [], vrps: undefined, prefixes: undefined, learnMinutes: 10 },
      sources: [
        (sink, signal) => {
          void followRisLive(url, timed(sink), signal);
          return Promise.resolve(undefined);
        },
      ],
      outlets: [],
      seconds: undefined,
      keeping: { retention: { bytes: 1e9 } },
    },
    { signal: end.signal },
  );
  await Promise.race([watching, delay(WARM_SECONDS * 1000)]);
  const [memory, begun, cpu] = [memoryNow(), performance.now(), process.cpuUsage()];
  isMeasuring = true;
  await Promise.race([watching, delay(seconds * 1000)]);
  isMeasuring = false;
  const lasted = (performance.now() - begun) / 1000;
  const used = process.cpuUsage(cpu);
  const grown = (memoryNow() - memory) / 1e6;
  end.abort();
  await watching;
  const cpuSeconds = (used.user + used.system) / 1e6;
  const share = cpuSeconds / lasted;
  process.stdout.write(
    `${(messages / lasted).toFixed(0)} messages/s for ${lasted.toFixed(0)} s: ${(100 * share).toFixed(0)} % of a core, ${((1e6 * cpuSeconds) / messages).toFixed(1)} µs a message; p50 ${quantile(waited, 0.5)} ms, p99 ${quantile(waited, 0.99)} ms; memory ${grown.toFixed(0)} MB more\n`,
  );
  // Figures of fewer messages would be of something else.
  if (messages / lasted < 0.95 * MESSAGES_PER_SECOND)
    throw new Error('the machine is too busy to send as many messages');
  record('live.cpu', (cpuSeconds / messages) * MESSAGES_PER_SECOND * 100);
  record('live.wait', quantile(waited, 0.99));
  record('live.memory', grown);
}

const STAMP = Buffer.from('"timestamp":');

/** When it was sent, unix milliseconds. */
function sentAt(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = text.indexOf(STAMP) + STAMP.length;
  return Number.parseFloat(text.toString('latin1', at, at + 20)) * 1000;
}

function quantile(counts: Uint32Array, share: number): number {
  const wanted = share * counts.reduce((sum, one) => sum + one, 0);
  let sum = 0;
  return counts.findIndex((one) => (sum += one) >= wanted);
}

function memoryNow(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}
