import { createContext, useContext, type Dispatch } from 'react';
import type { PageData } from '../page-data.ts';
import type { Choice } from '../scenario/choice.ts';
import type { Action, ExplorerState } from '../state/explorer-state.ts';
import type { Workers } from './use-workers.ts';

/** What every part of the page shares. */
export interface Explorer {
  readonly data: PageData;
  readonly state: ExplorerState;
  readonly dispatch: Dispatch<Action>;
  readonly workers: Workers;
  readonly nameOf: (asn: number) => string | undefined;
  /** Whether the active scenario has this choice. */
  readonly isFailed: (choice: Choice) => boolean;
  /** Fails it in the active scenario, or restores it. */
  readonly toggle: (choice: Choice) => void;
}

export const ExplorerContext = createContext<Explorer | undefined>(undefined);

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (!explorer) throw new Error('outside of the explorer');
  return explorer;
}
