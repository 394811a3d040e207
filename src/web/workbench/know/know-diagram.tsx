import { useMemo, useRef, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { diagramBlock } from '../../../reports/assess/diagram-block.ts';
import { flowDrawing, screenRoom } from '../../../reports/charts/flow-drawing.ts';
import type { Report } from '../../../reports/model.ts';
import type { PlaneAnswer } from '../../../schemas/assess-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { useWidth } from '../../shared/use-width.ts';
import { Words } from '../../shared/words.tsx';
import { FlowPicture, type Pressing } from '../../what-if/diagram/flow-picture.tsx';
import { choiceKey, type Choice } from '../../what-if/scenario/choice.ts';
import { choiceText } from '../../what-if/view/choice-text.ts';
import { PictureButtons } from '../picture-buttons.tsx';
import { networkIn } from './network-in.ts';
import type { KnowSelection } from './selection.ts';

const LEAST_WIDTH = 640;
const MOST_WIDTH = 1400;
const PICTURE_WIDTH = 1120;

/** How international routes enter the country; a click selects. */
export function KnowDiagram({
  plane,
  report,
  selection,
  select,
}: {
  readonly plane: PlaneAnswer;
  readonly report: Report;
  readonly selection: KnowSelection | undefined;
  readonly select: (selection: KnowSelection) => void;
}): ReactNode {
  const words = useLanguage();
  const place = useRef<HTMLElement>(null);
  const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, useWidth(place)));
  const block = useMemo(() => diagramBlock(plane.diagram), [plane]);
  const drawing = useMemo(() => flowDrawing(block, words, screenRoom(width)), [block, words, width]);
  // A picture that leaves the page has room for names, however narrow the page.
  const picture = useMemo(() => flowDrawing(block, words, screenRoom(PICTURE_WIDTH)), [block, words]);
  const chosen = selection?.kind === 'choice' ? selection.choice : undefined;
  const pressing: Pressing = {
    isPressed: (choice) => isMeant(choice, chosen, plane),
    press: (choice) => select({ kind: 'choice', choice }),
    labelOf: (choice) =>
      message('know.select', { what: choiceText(choice, (asn) => networkIn(plane, asn)?.name ?? undefined) }),
  };
  return (
    <section className="diagram know-diagram" aria-labelledby="diagram-title" ref={place}>
      <div className="title-row">
        <h2 id="diagram-title">
          <Words text={message('explore.diagram.title')} />
        </h2>
        <PictureButtons chart={block} report={report} drawing={picture} />
      </div>
      <FlowPicture drawing={drawing} pressing={pressing} />
    </section>
  );
}

/** Whether a part of the diagram is what was chosen, or belongs to the country that was. */
function isMeant(choice: Choice, chosen: Choice | undefined, plane: PlaneAnswer): boolean {
  if (!chosen) return false;
  if (chosen.kind === 'country' && choice.kind === 'network')
    return networkIn(plane, choice.asn)?.country === chosen.country;
  return choiceKey(choice) === choiceKey(chosen);
}
