import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { truthTexts } from '../../../reports/watch/exercise-truth.ts';
import type { ExerciseState } from '../../../schemas/exercise.ts';
import { Words } from '../../shared/words.tsx';

type Result = NonNullable<ExerciseState['result']>;

/** What was true, and beside it what each said. */
export function ExerciseResult({ result: { truth, calls } }: { readonly result: Result }): ReactNode {
  return (
    <div className="exercise-result">
      <section>
        <h2>
          <Words text={message('workbench.exercise.truth')} />
        </h2>
        <ul>
          {truthTexts(truth).map((text, at) => (
            <li key={at}>
              <Words text={text} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>
          <Words text={message('workbench.exercise.calls')} />
        </h2>
        {calls.length === 0 && (
          <p className="muted">
            <Words text={message('workbench.exercise.no-calls')} />
          </p>
        )}
        {calls.map((call, at) => (
          <OneCall key={at} call={call} />
        ))}
      </section>
    </div>
  );
}

function OneCall({ call }: { readonly call: Result['calls'][number] }): ReactNode {
  const { by, at, what, since, who, why } = call;
  return (
    <article className="one-call">
      <h3>
        <bdi>{by}</bdi>
      </h3>
      <p>
        <strong>
          <Words text={message(`workbench.exercise.what.${what}`)} />
        </strong>
        {since !== null && (
          <>
            {' · '}
            <Words text={message('workbench.watch.since', { from: since })} />
          </>
        )}
        {who !== '' && (
          <>
            {' · '}
            <bdi>{who}</bdi>
          </>
        )}
      </p>
      {why !== '' && <p dir="auto">{why}</p>}
      <p className="muted">
        <Words text={message('workbench.exercise.said-at', { at })} />
      </p>
    </article>
  );
}
