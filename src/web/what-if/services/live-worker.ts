import { inflateSync } from 'fflate';
import { openSnapshot } from '../../../store/snapshot.ts';
import type { Choices } from '../scenario/choice.ts';
import type { PlaneId } from '../../../schemas/planes.ts';
import { liveSession, type LiveFound, type LiveGrounds, type LiveShares } from './live-session.ts';
import type { ServicesOfPage } from '../../../schemas/services-of-page.ts';

/** What the panel of services asks; the first thing is always `open`, and of several scenarios that wait only the last is answered. */
export type LiveRequest =
  | {
      readonly type: 'open';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly country: string;
      readonly plane: PlaneId;
      readonly services: ServicesOfPage;
    }
  | { readonly type: 'ask'; readonly id: string; readonly choices: Choices };

export type LiveReply =
  | { readonly type: 'shares'; readonly id: string; readonly shares: LiveShares; readonly ms: number }
  /** Comes after the shares, unless something else was asked meanwhile. */
  | { readonly type: 'grounds'; readonly id: string; readonly grounds: LiveGrounds }
  | { readonly type: 'error'; readonly detail: string };

const port = self as unknown as {
  postMessage: (reply: LiveReply) => void;
  addEventListener: (type: 'message', hear: (event: MessageEvent<LiveRequest>) => void) => void;
};
let session: Promise<ReturnType<typeof liveSession>> | undefined;
/** For so long at a time nothing is heard. */
const STEP_MS = 20;
let wanted: Extract<LiveRequest, { type: 'ask' }> | undefined;

async function open({ bytes, country, plane, services }: Extract<LiveRequest, { type: 'open' }>) {
  const snapshot = await openSnapshot(bytes, {
    decompress: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  });
  return liveSession(snapshot, country, plane, services);
}

async function answer(): Promise<void> {
  try {
    const ask = await session!;
    if (!wanted) return;
    const { id, choices } = wanted;
    wanted = undefined;
    const begun = performance.now();
    const { shares, grounds } = ask(choices);
    port.postMessage({ type: 'shares', id, shares, ms: performance.now() - begun });
    goOn(id, grounds());
  } catch (error) {
    port.postMessage({ type: 'error', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** The next steps, unless something else is asked: that is answered first, and these are left off. */
function goOn(id: string, steps: ReturnType<LiveFound['grounds']>): void {
  setTimeout(() => {
    if (wanted) return;
    try {
      for (const until = performance.now() + STEP_MS; performance.now() < until;) {
        const step = steps.next();
        if (step.done) return port.postMessage({ type: 'grounds', id, grounds: step.value });
      }
      goOn(id, steps);
    } catch (error) {
      port.postMessage({ type: 'error', detail: error instanceof Error ? error.message : String(error) });
    }
  });
}

port.addEventListener('message', ({ data }) => {
  if (data.type === 'open') {
    session = open(data);
    return;
  }
  wanted = data;
  // Those that came meanwhile are heard first.
  setTimeout(() => void answer());
});
