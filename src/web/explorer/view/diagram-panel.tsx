import { useMemo, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { flowDrawing } from '../../../reports/charts/flow-drawing.ts';
import type { Choices } from '../scenario/choice.ts';
import { FlowPicture } from '../diagram/flow-picture.tsx';
import { diagramOf } from '../diagram/diagram-of.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { Answer } from './use-workers.ts';
import { Words } from '../../shared/words.tsx';

/** The living gateway diagram of the active scenario. Until its routes are known, the last one stays, greyed. */
export function DiagramPanel({
  undamaged,
  answer,
  choices,
}: {
  readonly undamaged: Answer | undefined;
  readonly answer: Answer | undefined;
  readonly choices: Choices;
}): ReactNode {
  const words = useLanguage();
  const before = undamaged?.impact?.diagram.before;
  const impact = answer?.impact;
  const routed = answer?.routed ?? 1;
  const drawing = useMemo(() => {
    if (!before || !impact) return undefined;
    return flowDrawing(diagramOf(before, impact.diagram.after, routed, choices), words);
  }, [before, impact, routed, choices, words]);
  return (
    <section className="diagram" aria-labelledby="diagram-title">
      <h2 id="diagram-title">
        <Words text={message('explore.diagram.title')} />
      </h2>
      <FlowPicture drawing={drawing} />
      <p className="muted small">
        <Words text={message('explore.diagram.hint')} />
      </p>
    </section>
  );
}
