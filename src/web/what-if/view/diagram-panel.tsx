import { useMemo, useRef, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { flowDrawing, screenRoom } from '../../../reports/charts/flow-drawing.ts';
import type { Choices } from '../scenario/choice.ts';
import { FlowPicture, type Pressing } from '../diagram/flow-picture.tsx';
import { diagramOf } from '../diagram/diagram-of.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { useWidth } from '../../shared/use-width.ts';
import { choiceText } from './choice-text.ts';
import type { Answer } from './use-workers.ts';
import { useWhatIf } from './what-if-context.ts';
import { Words } from '../../shared/words.tsx';

/** Names and ribbons need so much; on a narrower screen the picture scrolls. */
const LEAST_WIDTH = 640;
const MOST_WIDTH = 1400;

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
  const { isFailed, toggle, nameOf } = useWhatIf();
  const place = useRef<HTMLElement>(null);
  const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, useWidth(place)));
  const before = undamaged?.impact?.diagram.before;
  const impact = answer?.impact;
  const routed = answer?.routed ?? 1;
  const drawing = useMemo(() => {
    if (!before || !impact) return undefined;
    return flowDrawing(diagramOf(before, impact.diagram.after, routed, choices), words, screenRoom(width));
  }, [before, impact, routed, choices, words, width]);
  const pressing: Pressing = {
    isPressed: isFailed,
    press: toggle,
    labelOf: (choice, failed) =>
      message(failed ? 'explore.restore-what' : 'explore.fail-what', { what: choiceText(choice, nameOf) }),
  };
  return (
    <section className="diagram" ref={place} aria-labelledby="diagram-title">
      <h2 id="diagram-title">
        <Words text={message('explore.diagram.title')} />
      </h2>
      <FlowPicture drawing={drawing} pressing={pressing} />
      <p className="muted small">
        <Words text={message('explore.diagram.hint')} />
      </p>
    </section>
  );
}
