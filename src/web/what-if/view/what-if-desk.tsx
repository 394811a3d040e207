import type { ReactNode } from 'react';
import type { MessageCode } from '../../../i18n/codes.ts';
import { message, type Message, type Text } from '../../../i18n/text.ts';
import { Words } from '../../shared/words.tsx';
import { ChokepointTable } from './chokepoint-table.tsx';
import { ComparePanel } from './compare-panel.tsx';
import { DiagramPanel } from './diagram-panel.tsx';
import { ExportPanel } from './export-panel.tsx';
import { LossBar, LossNotes } from './loss-panel.tsx';
import { NetworkTable } from './network-table.tsx';
import { ScenarioTabs } from './scenario-tabs.tsx';
import { SearchBox } from './search-box.tsx';
import { StepsPanel } from './steps-panel.tsx';
import type { Answer } from './use-workers.ts';
import { WaysTables } from './ways-tables.tsx';
import { useWhatIf } from './what-if-context.ts';
import type { WorstQuestion } from '../worker/protocol.ts';
import { WorstPanel } from './worst-panel.tsx';

/** Everything a visitor sees of a what-if. The page around it may put more beside the search, below the diagram and behind the tables. */
export function WhatIfDesk({
  answer,
  undamaged,
  aside,
  map,
  exports,
  worstFiles,
  children,
  broken,
}: {
  readonly answer: Answer | undefined;
  readonly undamaged: Answer | undefined;
  readonly aside?: ReactNode;
  readonly map?: ReactNode;
  /** More files to take along. */
  readonly exports?: ReactNode;
  /** How the worst sets that were found are taken along. */
  readonly worstFiles?: (question: WorstQuestion) => ReactNode;
  readonly children?: ReactNode;
  /** What to say where the engine stopped with an error. */
  readonly broken: (detail: string) => Text;
}): ReactNode {
  const { state, workers } = useWhatIf();
  const choices = state.scenarios[state.active];
  const isNothing = choices.length === 0;
  return (
    <div className="what-if">
      <LossBar answer={answer} choices={choices} />
      <Status
        error={workers.error === undefined ? undefined : broken(workers.error)}
        isReady={workers.ready}
      />
      <div className="desk">
        <div className="side">
          {state.comparing && <ScenarioTabs />}
          <SearchBox />
          <StepsPanel />
          {state.comparing && <ComparePanel />}
        </div>
        <div className="picture">
          <DiagramPanel undamaged={undamaged} answer={answer} choices={choices} />
        </div>
        <div className="around">
          {map}
          {!isNothing && <LossNotes answer={answer} />}
          <Notices />
        </div>
        <div className="more-side">
          {aside}
          <WorstPanel files={worstFiles} />
          <ExportPanel answer={answer} undamaged={undamaged} choices={choices}>
            {exports}
          </ExportPanel>
        </div>
        <div className="tables">
          <NetworkTable impact={isNothing ? undefined : answer?.impact} isNothing={isNothing} />
          <ChokepointTable impact={isNothing ? undefined : answer?.impact} />
          <WaysTables impact={answer?.impact ?? undamaged?.impact} />
          {children}
        </div>
      </div>
    </div>
  );
}

/** What every answer from the snapshot should say. */
function Notices(): ReactNode {
  const { subject } = useWhatIf();
  return subject.notices.map(({ code, facts }) => (
    <p key={code} className="notice caution small">
      <Words text={{ code: code as MessageCode, params: facts } satisfies Message} />
    </p>
  ));
}

function Status({
  error,
  isReady,
}: {
  readonly error: Text | undefined;
  readonly isReady: boolean;
}): ReactNode {
  if (error !== undefined)
    return (
      <p className="notice warning" role="alert">
        <Words text={error} />
      </p>
    );
  if (isReady) return null;
  return (
    <p className="notice" role="status">
      <Words text={message('explore.opening')} />
    </p>
  );
}
