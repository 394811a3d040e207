import { useEffect, useReducer, type Dispatch } from 'react';
import { LANGUAGE_CODES } from '../../../i18n/codes.ts';
import { explorerReducer, START, type Action, type ExplorerState } from '../state/explorer-state.ts';
import { fragmentOf, placeOf } from '../state/fragment.ts';

/** The state of the page, kept in the fragment of its address. */
export function useExplorerState(language: string): readonly [ExplorerState, Dispatch<Action>] {
  const [state, dispatch] = useReducer(explorerReducer, undefined, () => ({
    ...START,
    language,
    ...placeOf(location.hash, LANGUAGE_CODES),
  }));
  const fragment = fragmentOf(state);
  useEffect(() => {
    if (location.hash !== fragment) history.replaceState(undefined, '', fragment);
  }, [fragment]);
  useEffect(() => {
    const visit = (): void => dispatch({ type: 'visit', place: placeOf(location.hash, LANGUAGE_CODES) });
    addEventListener('hashchange', visit);
    return () => removeEventListener('hashchange', visit);
  }, []);
  return [state, dispatch];
}
