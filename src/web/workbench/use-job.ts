import { useEffect, useState } from 'react';
import { useLanguage } from '../shared/language-context.ts';
import type { Job, SaidProblem } from './api.ts';
import { useAsked, type AskedState } from './use-asked.ts';

interface Progress {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

const ASK_AGAIN_MS = 2000;

type Ended = Job & { readonly problem?: SaidProblem };

/** A job, followed until it ends. The browser asks again by itself where the connection breaks. */
export function useJob(path: string): {
  readonly job: AskedState<Job>;
  readonly progress: Progress | undefined;
  readonly problem: SaidProblem | undefined;
} {
  const { again, ...asked } = useAsked<Job>(path);
  const { code } = useLanguage();
  const [progress, setProgress] = useState<Progress>();
  const [ended, setEnded] = useState<Ended>();
  const isOpen =
    asked.state === 'answered' && (asked.answer.state === 'waiting' || asked.answer.state === 'running');
  useEffect(() => {
    setProgress(undefined);
    setEnded(undefined);
    if (!isOpen) return undefined;
    const source = new EventSource(`${path}/events?lang=${code}`);
    source.addEventListener('progress', ({ data }: MessageEvent<string>) =>
      setProgress(JSON.parse(data) as Progress),
    );
    source.addEventListener('ended', ({ data }: MessageEvent<string>) => {
      setEnded(JSON.parse(data) as Ended);
      source.close();
    });
    // The browser asks again by itself while there is hope; when it has given up, the job itself is asked for.
    let later: ReturnType<typeof setTimeout> | undefined;
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) later = setTimeout(again, ASK_AGAIN_MS);
    });
    return () => {
      clearTimeout(later);
      source.close();
    };
  }, [path, isOpen, code, again]);
  return { job: ended ? { state: 'answered', answer: ended } : asked, progress, problem: ended?.problem };
}
