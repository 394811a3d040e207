import { useEffect, useMemo, type ReactNode } from 'react';
import { isLanguageCode, language } from '../../../i18n/language.ts';
import { message } from '../../../i18n/text.ts';
import type { NetworkName } from '../../../schemas/answer-parts.ts';
import type { ImpactAnswer } from '../../../schemas/stress-answer.ts';
import type { readPage } from '../page-data.ts';
import { choiceKey, toggled, type Choice } from '../scenario/choice.ts';
import { ChokepointTable } from './chokepoint-table.tsx';
import { ComparePanel } from './compare-panel.tsx';
import { DiagramPanel } from './diagram-panel.tsx';
import { ExplorerContext, type Explorer } from './explorer-context.ts';
import { ExportPanel } from './export-panel.tsx';
import { FailedPanel } from './failed-panel.tsx';
import { LanguageContext } from '../../shared/language-context.ts';
import { LossPanel } from './loss-panel.tsx';
import { NetworkTable } from './network-table.tsx';
import { PageFoot } from './page-foot.tsx';
import { PageHead } from './page-head.tsx';
import { ScenarioTabs } from './scenario-tabs.tsx';
import { SearchBox } from './search-box.tsx';
import { useExplorerState } from './use-explorer-state.ts';
import { useWorkers } from './use-workers.ts';
import { WaysTables } from './ways-tables.tsx';
import { Words } from '../../shared/words.tsx';
import { WorstPanel } from './worst-panel.tsx';

/** Intervals are drawn once a visitor has stopped clicking for so long. */
const PAUSE_MS = 600;

/** The explorer of one country: everything a visitor sees. */
export function ExplorerPage({ page }: { readonly page: ReturnType<typeof readPage> }): ReactNode {
  const [state, dispatch] = useExplorerState(page.data.language);
  const workers = useWorkers(page);
  const words = useMemo(
    () => language(isLanguageCode(state.language) ? state.language : 'en'),
    [state.language],
  );
  const { scenarios, active, comparing, theme } = state;
  const choices = scenarios[active];
  const { ask, askIntervals, answerOf, ready } = workers;
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
  useEffect(() => {
    const root = document.documentElement;
    root.lang = words.tag;
    root.dir = words.direction;
    root.dataset['theme'] = theme;
    document.title = words.plain(message('explore.title', { country: page.data.country }));
  }, [words, theme, page]);

  const undamaged = answerOf([]);
  const names = useNames([undamaged?.impact, answer?.impact], workers.hits.hits);
  const explorer: Explorer = {
    data: page.data,
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
  };
  return (
    <LanguageContext value={words}>
      <ExplorerContext value={explorer}>
        <PageHead />
        <main>
          {workers.error !== undefined && (
            <p className="notice warning" role="alert">
              <Words text={message('explore.error', { detail: workers.error, command: 'muruna explore' })} />
            </p>
          )}
          {!ready && workers.error === undefined && (
            <p className="notice" role="status">
              <Words text={message('explore.opening')} />
            </p>
          )}
          <div className="desk">
            <div className="side">
              {comparing && <ScenarioTabs />}
              <SearchBox />
              <FailedPanel />
              <LossPanel answer={answer} choices={choices} />
              {comparing && <ComparePanel />}
            </div>
            <DiagramPanel undamaged={undamaged} answer={answer} choices={choices} />
          </div>
          <div className="tables">
            <NetworkTable
              impact={choices.length > 0 ? answer?.impact : undefined}
              isNothing={choices.length === 0}
            />
            <ChokepointTable impact={choices.length > 0 ? answer?.impact : undefined} />
            <WaysTables impact={answer?.impact ?? undamaged?.impact} />
            <WorstPanel />
            <ExportPanel answer={answer} undamaged={undamaged} choices={choices} />
          </div>
        </main>
        <PageFoot />
      </ExplorerContext>
    </LanguageContext>
  );
}

/** Names of all networks that have come up. */
function useNames(
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
