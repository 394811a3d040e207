import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { choiceKey, choiceOfKey } from '../scenario/choice.ts';
import { choiceText } from './choice-text.ts';
import { useExplorer } from './explorer-context.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';

/** What has failed, each with a button that restores it, and the way back. */
export function FailedPanel(): ReactNode {
  const { state, dispatch, nameOf, toggle, isFailed, workers } = useExplorer();
  const words = useLanguage();
  const choices = state.scenarios[state.active];
  const unknown = workers.answerOf(choices)?.unknown ?? [];
  return (
    <section aria-labelledby="failed-title">
      <h2 id="failed-title">
        <Words text={message('explore.failed')} />
      </h2>
      {choices.length === 0 ? (
        <p className="muted">
          <Words text={message('explore.failed.nothing')} />
        </p>
      ) : (
        <ul className="chips">
          {choices.map((choice) => {
            const text = choiceText(choice, nameOf);
            return (
              <li key={choiceKey(choice)}>
                <button
                  type="button"
                  title={words.plain(message('explore.restore-what', { what: text }))}
                  aria-label={words.plain(message('explore.restore-what', { what: text }))}
                  onClick={() => toggle(choice)}
                >
                  <Words text={text} /> <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {unknown.length > 0 && (
        <p className="notice caution">
          <Words
            text={message('explore.unknown', {
              what: unknown.flatMap((key) => {
                const choice = choiceOfKey(key);
                return choice ? [choiceText(choice, nameOf)] : [];
              }),
            })}
          />
        </p>
      )}
      <div className="buttons">
        <button
          type="button"
          id="undo"
          disabled={state.past.length === 0}
          onClick={() => dispatch({ type: 'undo' })}
        >
          <Words text={message('explore.undo')} />
        </button>
        <button
          type="button"
          id="redo"
          disabled={state.future.length === 0}
          onClick={() => dispatch({ type: 'redo' })}
        >
          <Words text={message('explore.redo')} />
        </button>
        <button type="button" disabled={choices.length === 0} onClick={() => dispatch({ type: 'clear' })}>
          <Words text={message('explore.clear')} />
        </button>
        <button
          type="button"
          aria-pressed={isFailed({ kind: 'isolation' })}
          onClick={() => toggle({ kind: 'isolation' })}
        >
          <Words text={message('explore.choice.isolation')} />
        </button>
        <button
          type="button"
          id="compare"
          aria-pressed={state.comparing}
          onClick={() => dispatch({ type: 'compare' })}
        >
          <Words text={message('explore.compare')} />
        </button>
      </div>
    </section>
  );
}
