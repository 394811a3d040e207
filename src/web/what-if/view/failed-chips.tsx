import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { choiceKey } from '../scenario/choice.ts';
import { choiceText } from './choice-text.ts';
import { ChoiceLabel } from './network-label.tsx';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { useWhatIf } from './what-if-context.ts';

/** What has failed, each with a button that restores it. */
export function FailedChips(): ReactNode {
  const { state, nameOf, toggle } = useWhatIf();
  const words = useLanguage();
  const choices = state.scenarios[state.active];
  if (choices.length === 0)
    return (
      <p className="chips muted small">
        <Words text={message('explore.failed.nothing')} />
      </p>
    );
  return (
    <ul className="chips" aria-label={words.plain(message('explore.failed'))}>
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
              <ChoiceLabel choice={choice} nameOf={nameOf} /> <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
