import { useEffect, useMemo, useReducer, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { Words } from '../../shared/words.tsx';
import { START, whatIfReducer } from '../../what-if/state/what-if-state.ts';
import type { WhatIfSubject } from '../../what-if/subject.ts';
import { DiagramPanel } from '../../what-if/view/diagram-panel.tsx';
import { useWhatIfAnswers } from '../../what-if/view/use-what-if-answers.ts';
import { WhatIfContext } from '../../what-if/view/what-if-context.ts';
// Vite makes the default export.
// oxlint-disable-next-line import/default
import WhatIfWorker from '../../what-if/worker/what-if-worker.ts?worker';
import type { KnownSnapshot } from '../api.ts';
import { WhenAnswered } from '../parts.tsx';
import { useAsked } from '../use-asked.ts';
import { useSnapshotPart, type SnapshotPart } from '../withstand/use-snapshot-part.ts';

/** The living diagram of a country, with those networks failing that are down in the live watch. */
export function LiveDiagram({
  country,
  down,
}: {
  readonly country: string;
  readonly down: string;
}): ReactNode {
  const snapshots = useAsked<KnownSnapshot[]>('/api/snapshots');
  const usual =
    snapshots.state === 'answered' ? snapshots.answer.find(({ isDefault }) => isDefault) : undefined;
  const part = useSnapshotPart(usual?.id, 'ipv4');
  return (
    <WhenAnswered asked={part}>
      {(answer) =>
        answer.facts.countries.includes(country) ? (
          <Opened key={country} country={country} down={down} part={answer} name={usual?.name} />
        ) : null
      }
    </WhenAnswered>
  );
}

function Opened({
  country,
  down,
  part,
  name,
}: {
  readonly country: string;
  readonly down: string;
  readonly part: SnapshotPart;
  readonly name: string | undefined;
}): ReactNode {
  const [state, dispatch] = useReducer(whatIfReducer, START);
  const subject: WhatIfSubject = useMemo(() => {
    const { snapshot } = part.facts;
    return { ...part.facts, snapshot: { ...snapshot, name: name ?? snapshot.name }, country, plane: 'ipv4' };
  }, [part, name, country]);
  const opened = useMemo(
    () => ({
      country,
      plane: 'ipv4' as const,
      snapshot: () => new Uint8Array(part.bytes.slice(0)),
      newWorker: () => new WhatIfWorker(),
    }),
    [part, country],
  );
  const { whatIf, answer, undamaged } = useWhatIfAnswers(subject, opened, state, dispatch);
  useEffect(() => {
    const choices = down
      .split(' ')
      .flatMap((asn) => (asn === '' ? [] : [{ kind: 'network' as const, asn: Number(asn) }]));
    dispatch({ type: 'take', choices });
  }, [down]);
  return (
    <WhatIfContext value={whatIf}>
      <p className="muted small">
        <Words text={message('workbench.live.diagram')} />
      </p>
      <DiagramPanel undamaged={undamaged} answer={answer} choices={state.scenarios[state.active]} />
    </WhatIfContext>
  );
}
