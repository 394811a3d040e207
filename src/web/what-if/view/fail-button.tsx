import type { ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import type { Choice } from '../scenario/choice.ts';
import { choiceText } from './choice-text.ts';
import { useWhatIf } from './what-if-context.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';

/** A small button in a table that fails or restores what its row is about. */
export function FailButton({ choice, label }: { readonly choice: Choice; readonly label?: Text }): ReactNode {
  const { isFailed, toggle, nameOf } = useWhatIf();
  const words = useLanguage();
  const failed = isFailed(choice);
  const what = choiceText(choice, nameOf);
  const shown = failed ? message('explore.restore') : (label ?? message('explore.fail'));
  return (
    <button
      type="button"
      className="small"
      aria-pressed={failed}
      aria-label={words.plain(message('common.labelled', { label: shown, text: what }))}
      onClick={() => toggle(choice)}
    >
      <Words text={shown} />
    </button>
  );
}
