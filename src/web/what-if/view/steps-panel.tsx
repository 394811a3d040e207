import type { ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import { choiceOfKey } from '../scenario/choice.ts';
import { choiceText } from './choice-text.ts';
import { Words } from '../../shared/words.tsx';
import { useWhatIf } from './what-if-context.ts';

/** The way back and forth, and what fails or is compared as a whole. */
export function StepsPanel(): ReactNode {
  const { state, dispatch, toggle, isFailed } = useWhatIf();
  const choices = state.scenarios[state.active];
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title" className="visually-hidden">
        <Words text={message('explore.failed')} />
      </h2>
      <UnknownNote />
      <div className="buttons">
        <Step id="undo" isOff={state.past.length === 0} press={() => dispatch({ type: 'undo' })} />
        <Step id="redo" isOff={state.future.length === 0} press={() => dispatch({ type: 'redo' })} />
        <Step id="clear" isOff={choices.length === 0} press={() => dispatch({ type: 'clear' })} />
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

function Step({
  id,
  isOff,
  press,
}: {
  readonly id: 'undo' | 'redo' | 'clear';
  readonly isOff: boolean;
  readonly press: () => void;
}): ReactNode {
  return (
    <button type="button" id={id} disabled={isOff} onClick={press}>
      <Words text={message(`explore.${id}`)} />
    </button>
  );
}

/** Names what an address or a file makes fail and the snapshot does not know. */
function UnknownNote(): ReactNode {
  const { state, workers, nameOf } = useWhatIf();
  const unknown = workers.answerOf(state.scenarios[state.active])?.unknown ?? [];
  if (unknown.length === 0) return null;
  const what = unknown.flatMap((key): Text[] => {
    const choice = choiceOfKey(key);
    return choice ? [choiceText(choice, nameOf)] : [];
  });
  return (
    <p className="notice caution">
      <Words text={message('explore.unknown', { what })} />
    </p>
  );
}
