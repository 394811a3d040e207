import { useEffect, useRef, useState } from 'react';
import type { PlaneId } from '../../../schemas/planes.ts';
import { choicesKey, type Choices } from '../scenario/choice.ts';
import type { ServicesOfPage } from '../../../schemas/services-of-page.ts';
import type { LiveGrounds, LiveShares } from './live-session.ts';
import type { LiveReply, LiveRequest } from './live-worker.ts';

/** What the worker of services answers from, and how it is started. */
export interface LiveOpened {
  readonly country: string;
  readonly plane: PlaneId;
  readonly snapshot: () => Uint8Array<ArrayBuffer>;
  readonly services: ServicesOfPage;
  readonly newWorker: () => Worker;
}

/** Which services go on under the choices; until that is known, the last answer. */
export function useLiveShares(
  opened: LiveOpened,
  choices: Choices,
): {
  readonly shares: LiveShares | undefined;
  /** Whether they are of these choices. */
  readonly isCurrent: boolean;
  /** What ends services first under the choices; undefined until it is known. */
  readonly grounds: LiveGrounds | undefined;
  readonly error: string | undefined;
} {
  const [known, setKnown] = useState<ReadonlyMap<string, LiveShares>>(new Map());
  const [grounds, setGrounds] = useState<ReadonlyMap<string, LiveGrounds>>(new Map());
  const [last, setLast] = useState<LiveShares>();
  const [error, setError] = useState<string>();
  const post = useRef<(request: LiveRequest) => void>(undefined);
  useEffect(() => {
    const { country, plane, snapshot, services, newWorker } = opened;
    const worker = newWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<LiveReply>) => {
      if (data.type === 'error') return setError(data.detail);
      if (data.type === 'grounds') return setGrounds((before) => new Map(before).set(data.id, data.grounds));
      setLast(data.shares);
      return setKnown((before) => new Map(before).set(data.id, data.shares));
    });
    worker.addEventListener('error', ({ message }) => setError(message));
    const bytes = snapshot();
    const open: LiveRequest = { type: 'open', bytes, country, plane, services };
    worker.postMessage(open, [bytes.buffer]);
    post.current = (request) => worker.postMessage(request);
    return () => worker.terminate();
  }, [opened]);
  const id = choicesKey(choices);
  const shares = known.get(id);
  const isWhole = shares !== undefined && grounds.has(id);
  useEffect(() => {
    if (!isWhole) post.current?.({ type: 'ask', id, choices });
  }, [id, choices, isWhole]);
  return { shares: shares ?? last, isCurrent: shares !== undefined, grounds: grounds.get(id), error };
}
