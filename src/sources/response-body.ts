import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../core/refusal.ts';

/** A server that sends nothing for so long has gone. */
const SILENCE_MS = 60_000;
/** How long a server may be slow before it has to keep to the least pace. */
const PATIENCE_MS = 120_000;
const LEAST_KILOBYTES_PER_SECOND = 2;

/** Counts what a server sends, over all attempts at one file, so that a trickle does not keep the program for days. */
export interface Pace {
  /** @throws Refusal `download.too-slow` */
  readonly took: (bytes: number) => void;
}

export function startPace(url: string, patienceMs = PATIENCE_MS): Pace {
  const begin = performance.now();
  let taken = 0;
  return {
    took(bytes) {
      taken += bytes;
      const spare = performance.now() - begin - patienceMs;
      if (spare <= taken / LEAST_KILOBYTES_PER_SECOND) return;
      const facts = { url, kilobytes: LEAST_KILOBYTES_PER_SECOND, option: '--mirror' };
      throw new Refusal('network', 'download.too-slow', facts);
    },
  };
}

/** What a server sends, piece by piece; an error where it falls silent, a refusal where it does not keep pace. */
export async function* bodyOf({ body }: Response, pace: Pace): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  try {
    for (;;) {
      const next = reader && (await orSilence(reader.read()));
      if (!next || next.done) return;
      pace.took(next.value.length);
      yield next.value;
    }
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}

async function orSilence<T>(piece: Promise<T>): Promise<T> {
  const waiting = new AbortController();
  try {
    return await Promise.race([
      piece,
      delay(SILENCE_MS, undefined, { signal: waiting.signal, ref: false }).then(() => {
        throw new Error('the server fell silent');
      }),
    ]);
  } finally {
    waiting.abort();
  }
}
