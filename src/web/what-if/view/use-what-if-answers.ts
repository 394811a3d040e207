import { useEffect, type Dispatch } from 'react';
import type { NetworkName } from '../../../schemas/answer-parts.ts';
import type { ImpactAnswer } from '../../../schemas/stress-answer.ts';
import { choiceKey, toggled, type Choice } from '../scenario/choice.ts';
import type { Action, WhatIfState } from '../state/what-if-state.ts';
import type { WhatIfSubject } from '../subject.ts';
import { useWorkers, type Answer, type Opened } from './use-workers.ts';
import type { WhatIf } from './what-if-context.ts';

/** Intervals are drawn once a visitor has stopped clicking for so long. */
const PAUSE_MS = 600;

/** The scenarios that are looked at, answered: what all parts share, the active scenario's answer and that of the undamaged country. */
export function useWhatIfAnswers(
  subject: WhatIfSubject,
  opened: Opened,
  state: WhatIfState,
  dispatch: Dispatch<Action>,
): {
  readonly whatIf: WhatIf;
  readonly answer: Answer | undefined;
  readonly undamaged: Answer | undefined;
} {
  const workers = useWorkers(opened);
  const { scenarios, active, comparing } = state;
  const choices = scenarios[active];
  const { ask, askIntervals, answerOf } = workers;
  useEffect(() => {
    ask([]);
    ask(choices);
    if (comparing) ask(scenarios[1 - active]);
  }, [ask, choices, comparing, scenarios, active]);
  const answer = answerOf(choices);
  const isAnswered = answer?.impact !== undefined;
  useEffect(() => {
    if (choices.length === 0 || !isAnswered) return undefined;
    const timer = setTimeout(() => askIntervals(choices), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [askIntervals, choices, isAnswered]);
  const undamaged = answerOf([]);
  const names = namesIn([undamaged?.impact, answer?.impact], workers.hits.hits);
  return {
    answer,
    undamaged,
    whatIf: {
      subject,
      state,
      dispatch,
      workers,
      nameOf: (asn) => names.get(asn),
      isFailed: (choice) => choices.some((other) => choiceKey(other) === choiceKey(choice)),
      toggle: (choice: Choice) => {
        // Asked at once: the answer need not wait for the page to be drawn.
        ask(toggled(choices, choice));
        dispatch({ type: 'toggle', choice });
      },
    },
  };
}

/** Names of all networks that have come up. */
function namesIn(
  impacts: readonly (ImpactAnswer | undefined)[],
  hits: readonly { readonly network?: NetworkName }[],
): ReadonlyMap<number, string> {
  const named = impacts.flatMap((impact) => [
    ...(impact?.networks ?? []),
    ...(impact?.gateways.flatMap(({ national, foreign }) => [national, foreign]) ?? []),
    ...(impact?.diagram.before.nodes.flatMap(({ network }) => network ?? []) ?? []),
    ...(impact?.diagram.after.nodes.flatMap(({ network }) => network ?? []) ?? []),
  ]);
  const all = [...named, ...hits.flatMap(({ network }) => network ?? [])];
  return new Map(all.flatMap(({ asn, name }) => (name === null ? [] : [[asn, name]])));
}
