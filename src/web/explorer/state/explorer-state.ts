import { choicesKey, toggled, type Choice, type Choices } from '../scenario/choice.ts';

export type Theme = 'auto' | 'light' | 'dark';
/** Which of the two scenarios. */
export type ScenarioSide = 0 | 1;
export type Pair = readonly [Choices, Choices];

/** Everything a visitor decides; the rest follows from it and the data. */
export interface ExplorerState {
  readonly scenarios: Pair;
  /** The scenario that clicks change. */
  readonly active: ScenarioSide;
  /** Whether both are shown. */
  readonly comparing: boolean;
  readonly language: string;
  readonly theme: Theme;
  readonly past: readonly Pair[];
  readonly future: readonly Pair[];
}

export type Action =
  | { readonly type: 'toggle'; readonly choice: Choice }
  /** Puts a whole scenario in the place of the active one. */
  | { readonly type: 'take'; readonly choices: Choices }
  | { readonly type: 'clear' | 'undo' | 'redo' | 'compare' | 'copy' }
  | { readonly type: 'activate'; readonly side: ScenarioSide }
  | { readonly type: 'language'; readonly language: string }
  | { readonly type: 'theme'; readonly theme: Theme }
  /** The address was changed by hand or by the browser's buttons. */
  | { readonly type: 'visit'; readonly place: Partial<SharedState> };

/** The part of the state that the address holds. */
export type SharedState = Pick<ExplorerState, 'scenarios' | 'active' | 'comparing' | 'language' | 'theme'>;

export const START: ExplorerState = {
  scenarios: [[], []],
  active: 0,
  comparing: false,
  language: 'en',
  theme: 'auto',
  past: [],
  future: [],
};

const REMEMBERED = 200;

export function explorerReducer(state: ExplorerState, action: Action): ExplorerState {
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
    case 'language':
      return { ...state, language: action.language };
    case 'theme':
      return { ...state, theme: action.theme };
    default: {
      const { scenarios: wanted, ...others } = action.place;
      const visited = { ...state, ...others };
      return wanted ? changed(visited, wanted) : visited;
    }
  }
}

function withActive({ scenarios, active }: ExplorerState, choices: Choices): Pair {
  return active === 0 ? [choices, scenarios[1]] : [scenarios[0], choices];
}

/** The state after a change of the scenarios; what changes nothing is not remembered. */
function changed(state: ExplorerState, scenarios: Pair): ExplorerState {
  if (scenarios.every((choices, side) => choicesKey(choices) === choicesKey(state.scenarios[side])))
    return state;
  return { ...state, scenarios, past: [...state.past, state.scenarios].slice(-REMEMBERED), future: [] };
}
