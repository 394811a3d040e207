import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import type { ScenarioSide } from '../state/what-if-state.ts';
import { useWhatIf } from './what-if-context.ts';
import { Words } from '../../shared/words.tsx';

const SIDES: readonly ScenarioSide[] = [0, 1];

/** Which of the two scenarios that are compared is edited. */
export function ScenarioTabs(): ReactNode {
  const { state, dispatch } = useWhatIf();
  return (
    <div className="tabs" role="group">
      {SIDES.map((side) => (
        <button
          key={side}
          type="button"
          aria-pressed={state.active === side}
          onClick={() => dispatch({ type: 'activate', side })}
        >
          <Words text={message('explore.scenario', { which: side === 0 ? 'A' : 'B' })} />
        </button>
      ))}
      <button type="button" className="plain" onClick={() => dispatch({ type: 'copy' })}>
        <Words text={message('explore.compare.copy')} />
      </button>
    </div>
  );
}
