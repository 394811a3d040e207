import { useCallback, useEffect, useReducer, useState, type Dispatch } from 'react';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { START, whatIfReducer, type Action, type WhatIfState } from '../what-if/state/what-if-state.ts';
import { fragmentOf, placeOf, type Reading } from './fragment.ts';

/** The state of the page, kept in the fragment of its address. */
export function useExplorerState(language: string): {
  readonly state: WhatIfState;
  readonly dispatch: Dispatch<Action>;
  readonly reading: Reading;
  readonly read: (change: Partial<Reading>) => void;
} {
  const [state, dispatch] = useReducer(whatIfReducer, undefined, () => ({
    ...START,
    ...placeOf(location.hash, LANGUAGE_CODES).place,
  }));
  const [reading, setReading] = useState<Reading>(() => ({
    language,
    theme: 'auto',
    ...placeOf(location.hash, LANGUAGE_CODES).reading,
  }));
  const fragment = fragmentOf(state, reading);
  useEffect(() => {
    if (location.hash !== fragment) history.replaceState(undefined, '', fragment);
  }, [fragment]);
  useEffect(() => {
    const visit = (): void => {
      const visited = placeOf(location.hash, LANGUAGE_CODES);
      dispatch({ type: 'visit', place: visited.place });
      setReading((before) => ({ ...before, ...visited.reading }));
    };
    addEventListener('hashchange', visit);
    return () => removeEventListener('hashchange', visit);
  }, []);
  const read = useCallback(
    (change: Partial<Reading>): void => setReading((before) => ({ ...before, ...change })),
    [],
  );
  return { state, dispatch, reading, read };
}
