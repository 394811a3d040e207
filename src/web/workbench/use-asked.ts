import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '../shared/language-context.ts';
import { askServer, Refused, SIGNED_OUT } from './api.ts';

/** What the server says to a question: nothing yet, an answer, or why there is none. */
export type AskedState<Answer> =
  | { readonly state: 'asking' }
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'refused'; readonly refused: Refused };

/** Says the same in every language: in another one it is not asked for again, and a session that has ended meanwhile takes nothing away. */
const WORDLESS: ReadonlySet<string> = new Set(['/api/me']);

/** A server that is gone is asked again after so long. */
const ASK_AGAIN_MS = 4000;

/** Asks for what is at a path, and again when told to or when the server was gone. An undefined path is not asked for. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what comes as JSON is of the type that its route answers
export function useAsked<Answer>(
  path: string | undefined,
): AskedState<Answer> & { readonly again: () => void } {
  const { code } = useLanguage();
  const [turn, setTurn] = useState(0);
  const spoken = path !== undefined && WORDLESS.has(path) ? '' : code;
  const [known, setKnown] = useState<AskedState<Answer> & { readonly path?: string }>({ state: 'asking' });
  useEffect(() => {
    if (path === undefined) return undefined;
    let isWanted = true;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    askServer<Answer>('GET', path, code).then(
      (answer) => isWanted && setKnown({ state: 'answered', answer, path }),
      (error: unknown) => {
        if (!isWanted) return;
        const refused = asRefused(error);
        if (!refused.problem) waiting = setTimeout(() => setTurn((before) => before + 1), ASK_AGAIN_MS);
        // With the server or the session gone, what it said before stays, and with it all that was typed below it.
        const isPassing = !refused.problem || (refused.problem.type === SIGNED_OUT && !WORDLESS.has(path));
        setKnown((before) =>
          before.state === 'answered' && before.path === path && isPassing
            ? before
            : { state: 'refused', refused, path },
        );
      },
    );
    return () => {
      isWanted = false;
      clearTimeout(waiting);
    };
  }, [path, turn, spoken]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  const now: AskedState<Answer> = known.path === path ? known : { state: 'asking' };
  return { ...now, again };
}

/** Does something on the server; says whether it is under way, and why it was refused. */
export function useDoing(): {
  readonly isBusy: boolean;
  readonly refused: Refused | undefined;
  readonly run: (action: () => Promise<void>) => void;
} {
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const run = useCallback((action: () => Promise<void>) => {
    setBusy(true);
    setRefused(undefined);
    action()
      .catch((error: unknown) => setRefused(asRefused(error)))
      .finally(() => setBusy(false));
  }, []);
  return { isBusy, refused, run };
}

function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  throw error;
}
