import { useCallback, useEffect, useRef } from 'react';
// Vite makes the default export.
// oxlint-disable-next-line import/default
import PlanWorker from './plan-worker.ts?worker';
import type { PlanReply, PlanRequest } from './protocol.ts';

type Ask = PlanRequest extends infer One ? (One extends unknown ? Omit<One, 'id'> : never) : never;

/** Asks the worker that reads inventories and arranges plans; answers come in the order of the questions. */
export function usePlanWorker(): (request: Ask) => Promise<PlanReply> {
  const worker = useRef<Worker>(undefined);
  const waiting = useRef(new Map<number, (reply: PlanReply) => void>());
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = undefined;
    },
    [],
  );
  return useCallback((request) => {
    if (!worker.current) {
      worker.current = new PlanWorker();
      worker.current.addEventListener('message', ({ data }: MessageEvent<PlanReply>) => {
        waiting.current.get(data.id)?.(data);
        waiting.current.delete(data.id);
      });
    }
    const id = ++lastId;
    return new Promise((resolve) => {
      waiting.current.set(id, resolve);
      worker.current!.postMessage({ ...request, id });
    });
  }, []);
}

let lastId = 0;
