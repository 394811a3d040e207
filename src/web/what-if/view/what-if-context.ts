import { createContext, useContext, type Dispatch } from 'react';
import type { Choice } from '../scenario/choice.ts';
import type { Action, WhatIfState } from '../state/what-if-state.ts';
import type { WhatIfSubject } from '../subject.ts';
import type { Workers } from './use-workers.ts';

/** What every part of a what-if shares. */
export interface WhatIf {
  readonly subject: WhatIfSubject;
  readonly state: WhatIfState;
  readonly dispatch: Dispatch<Action>;
  readonly workers: Workers;
  readonly nameOf: (asn: number) => string | undefined;
  /** Whether the active scenario has this choice. */
  readonly isFailed: (choice: Choice) => boolean;
  /** Fails it in the active scenario, or restores it. */
  readonly toggle: (choice: Choice) => void;
}

export const WhatIfContext = createContext<WhatIf | undefined>(undefined);

export function useWhatIf(): WhatIf {
  const whatIf = useContext(WhatIfContext);
  if (!whatIf) throw new Error('outside of a what-if');
  return whatIf;
}
