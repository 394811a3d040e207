import { choicesKey, toggled, type Choice, type Choices } from '../scenario/choice.ts';

/** Which of the two scenarios. */
export type ScenarioSide = 0 | 1;
export type Pair = readonly [Choices, Choices];

/** Everything a visitor decides about what fails; the rest follows from it and the data. */
export interface WhatIfState extends WhatIfPlace {
  readonly past: readonly Pair[];
  readonly future: readonly Pair[];
}

/** The part of the state that an address holds. */
export interface WhatIfPlace {
  readonly scenarios: Pair;
  /** The scenario that clicks change. */
  readonly active: ScenarioSide;
  /** Whether both are shown. */
  readonly comparing: boolean;
}

export type Action =
  | { readonly type: 'toggle'; readonly choice: Choice }
  /** Puts a whole scenario in the place of the active one. */
  | { readonly type: 'take'; readonly choices: Choices }
  | { readonly type: 'clear' | 'undo' | 'redo' | 'compare' | 'copy' }
  | { readonly type: 'activate'; readonly side: ScenarioSide }
  /** The address was changed by hand or by the browser's buttons. */
  | { readonly type: 'visit'; readonly place: WhatIfPlace };

export const START: WhatIfState = { scenarios: [[], []], active: 0, comparing: false, past: [], future: [] };

const REMEMBERED = 200;

export function whatIfReducer(state: WhatIfState, action: Action): WhatIfState {
  const { scenarios, active } = state;
  switch (action.type) {
    case 'toggle':
      return changed(state, withActive(state, toggled(scenarios[active], action.choice)));
    case 'take':
      return changed(state, withActive(state, action.choices));
    case 'clear':
      return changed(state, withActive(state, []));
    case 'copy':
      return changed(state, active === 0 ? [scenarios[0], scenarios[0]] : [scenarios[1], scenarios[1]]);
    case 'undo': {
      const before = state.past.at(-1);
      if (!before) return state;
      return {
        ...state,
        scenarios: before,
        past: state.past.slice(0, -1),
        future: [scenarios, ...state.future],
      };
    }
    case 'redo': {
      const [next, ...future] = state.future;
      return next ? { ...state, scenarios: next, past: [...state.past, scenarios], future } : state;
    }
    case 'compare':
      return { ...state, comparing: !state.comparing, active: state.comparing ? 0 : state.active };
    case 'activate':
      return { ...state, active: action.side };
    default: {
      const { scenarios: wanted, ...others } = action.place;
      return changed({ ...state, ...others }, wanted);
    }
  }
}

function withActive({ scenarios, active }: WhatIfState, choices: Choices): Pair {
  return active === 0 ? [choices, scenarios[1]] : [scenarios[0], choices];
}

/** The state after a change of the scenarios; what changes nothing is not remembered. */
function changed(state: WhatIfState, scenarios: Pair): WhatIfState {
  if (scenarios.every((choices, side) => choicesKey(choices) === choicesKey(state.scenarios[side])))
    return state;
  return { ...state, scenarios, past: [...state.past, state.scenarios].slice(-REMEMBERED), future: [] };
}
