import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LossesAnswer, ImpactAnswer } from '../../../schemas/stress-answer.ts';
import type { PlaneId } from '../../../schemas/planes.ts';
import { choicesKey, type Choices } from '../scenario/choice.ts';
import type {
  DefendProgress,
  DefendQuestion,
  Hit,
  Reply,
  Request,
  WorstFound,
  WorstQuestion,
} from '../worker/protocol.ts';

/** What is known so far about one scenario. */
export interface Answer {
  readonly losses?: LossesAnswer;
  readonly unknown: readonly string[];
  /** How far the routes have been followed, 0 … 1. */
  readonly progress: number;
  readonly impact?: ImpactAnswer;
  /** Weight that still has a route, as a share of the undamaged. */
  readonly routed: number;
  readonly intervals?: { readonly losses: LossesAnswer; readonly done: number; readonly total: number };
  /** Milliseconds from the question to the losses, and to everything. */
  readonly lossMs: number;
  readonly routesMs: number;
}

export interface Workers {
  readonly ready: boolean;
  readonly error: string | undefined;
  readonly answerOf: (choices: Choices) => Answer | undefined;
  readonly hits: { readonly text: string; readonly hits: readonly Hit[] };
  readonly worst: { readonly question: WorstQuestion; readonly found: WorstFound } | undefined;
  readonly defence: DefendProgress | undefined;
  readonly ask: (choices: Choices) => void;
  readonly search: (text: string) => void;
  readonly findWorst: (question: WorstQuestion) => void;
  readonly findDefence: (question: DefendQuestion) => void;
  readonly askIntervals: (choices: Choices) => void;
}

/** Samples and seed of `muruna stress` where nothing else is asked for. */
const SAMPLES = 100;
const SEED = 1;

const NOTHING: Answer = { unknown: [], progress: 0, routed: 1, lossMs: NaN, routesMs: NaN };

/** What the workers answer from, and how one is started. */
export interface Opened {
  readonly country: string;
  readonly plane: PlaneId;
  /** The bytes of the snapshot, a copy for each worker. */
  readonly snapshot: () => Uint8Array<ArrayBuffer>;
  readonly newWorker: () => Worker;
}

/**
 * The two workers: one answers clicks, the other does what takes long (intervals, worst sets), so that it never makes a
 * click wait. Answers are kept by scenario.
 */
export function useWorkers(opened: Opened): Workers {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [hits, setHits] = useState<Workers['hits']>({ text: '', hits: [] });
  const [worst, setWorst] = useState<Workers['worst']>();
  const [defence, setDefence] = useState<DefendProgress>();
  const [error, setError] = useState<string>();
  const [ready, setReady] = useState(false);
  const asked = useRef(new Map<string, number>());
  /** Losses told before anybody asked; they are no news, so nothing is drawn when they come. */
  const ahead = useRef(new Map<string, Answer>());
  const searches = useRef<string[]>([]);
  const ports = useRef<{ now: (request: Request) => void; later: (request: Request) => void }>(undefined);

  const improve = useCallback(
    (id: string, more: Partial<Answer>): void =>
      setAnswers((known) =>
        new Map(known).set(id, { ...(known.get(id) ?? ahead.current.get(id) ?? NOTHING), ...more }),
      ),
    [],
  );

  useEffect(() => {
    const since = (id: string): number => performance.now() - (asked.current.get(id) ?? NaN);
    const hear = (reply: Reply): void => {
      switch (reply.type) {
        case 'opened':
          return setReady(true);
        case 'losses':
          // Those known ahead have been shown.
          if (ahead.current.has(reply.id)) return undefined;
          return improve(reply.id, { losses: reply.losses, unknown: reply.unknown, lossMs: since(reply.id) });
        case 'ahead':
          // Those asked for meanwhile are on their way.
          if (!asked.current.has(reply.id))
            ahead.current.set(reply.id, {
              ...NOTHING,
              losses: reply.losses,
              unknown: reply.unknown,
              lossMs: 0,
            });
          return undefined;
        case 'progress':
          return improve(reply.id, { progress: reply.done / reply.total });
        case 'impact':
          // The diagram and the tables take longer to draw than a visitor to click again.
          return startTransition(() =>
            improve(reply.id, {
              impact: reply.impact,
              routed: reply.routed,
              progress: 1,
              routesMs: since(reply.id),
            }),
          );
        case 'intervals':
          return improve(reply.id, { intervals: reply });
        case 'found':
          return setHits({ text: searches.current[reply.id], hits: reply.hits });
        case 'worst':
          return setWorst(reply);
        case 'defend':
          return setDefence(reply.found);
        default:
          return setError(reply.detail);
      }
    };
    const { country, plane } = opened;
    const started: Worker[] = [];
    const start = (onReply: (reply: Reply) => void): ((request: Request) => void) => {
      const worker = opened.newWorker();
      started.push(worker);
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => onReply(data));
      worker.addEventListener('error', ({ message }) => setError(message));
      const bytes = opened.snapshot();
      worker.postMessage({ type: 'open', bytes, country, plane } satisfies Request, [bytes.buffer]);
      return (request) => worker.postMessage(request);
    };
    let patient: ((request: Request) => void) | undefined;
    ports.current = {
      now: start(hear),
      later: (request) => (patient ??= start((reply) => reply.type !== 'opened' && hear(reply)))(request),
    };
    return () => started.forEach((worker) => worker.terminate());
  }, [opened, improve]);

  const actions = useMemo(
    () => ({
      ask: (choices: Choices): void => {
        const id = choicesKey(choices);
        if (asked.current.has(id)) return;
        asked.current.set(id, performance.now());
        const askAll = (): void => ports.current?.now({ type: 'stress', id, choices });
        if (!ahead.current.has(id)) return askAll();
        // Everything else may be there at once, and would be read and drawn before the losses are seen.
        return void requestAnimationFrame(() => setTimeout(askAll));
      },
      askIntervals: (choices: Choices): void =>
        ports.current?.later({
          type: 'intervals',
          id: choicesKey(choices),
          choices,
          samples: SAMPLES,
          seed: SEED,
        }),
      search: (text: string): void => {
        searches.current.push(text);
        ports.current?.now({ type: 'search', id: searches.current.length - 1, text });
      },
      findWorst: (question: WorstQuestion): void => {
        setWorst(undefined);
        ports.current?.later({ type: 'worst', question });
      },
      findDefence: (question: DefendQuestion): void => {
        setDefence(undefined);
        ports.current?.later({ type: 'defend', question });
      },
    }),
    [],
  );
  return {
    ready,
    error,
    hits,
    worst,
    defence,
    answerOf: (choices) => answers.get(choicesKey(choices)) ?? ahead.current.get(choicesKey(choices)),
    ...actions,
  };
}
