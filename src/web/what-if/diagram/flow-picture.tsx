import type { KeyboardEvent, ReactNode } from 'react';
import type { Text } from '../../../i18n/text.ts';
import type { Drawing, Ink, Shape } from '../../../reports/charts/drawing.ts';
import { shapeSvg } from '../../../reports/charts/drawing-svg.ts';
import type { Choice } from '../scenario/choice.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { asnOfNode, gatewayOfLink } from './living-diagram.ts';
import { useTween } from './use-tween.ts';

/** What a click on a part does, and how the part is marked and called. */
export interface Pressing {
  readonly isPressed: (choice: Choice) => boolean;
  readonly press: (choice: Choice) => void;
  readonly labelOf: (choice: Choice, isPressed: boolean) => Text;
}

/** The drawing of the reports, with boxes and gateways that can be clicked or reached by keyboard, gliding to its next state. */
export function FlowPicture({
  drawing,
  pressing,
}: {
  readonly drawing: Drawing | undefined;
  readonly pressing: Pressing;
}): ReactNode {
  const shown = useTween(drawing);
  if (!shown) return <div className="plot empty" />;
  const { width, height, title } = shown;
  return (
    <div className="plot" tabIndex={0} role="group" aria-label={title}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={title}
        direction="ltr"
      >
        {groups(shown.shapes).map(({ key, shapes }, at) => (
          <Part key={key ?? `plain ${at}`} id={key} shapes={shapes} pressing={pressing} />
        ))}
      </svg>
    </div>
  );
}

/** The shapes of one thing, in the order of the drawing: a button where the thing can fail. */
function Part({
  id,
  shapes,
  pressing,
}: {
  readonly id: string | undefined;
  readonly shapes: readonly Shape[];
  readonly pressing: Pressing;
}): ReactNode {
  const words = useLanguage();
  const markupOf = (some: readonly Shape[]): { __html: string } => ({
    __html: some.map((shape) => shapeSvg(shape, inkVariable)).join(''),
  });
  const choice = id === undefined ? undefined : choiceOfPart(id);
  if (!choice) return <g aria-hidden={id?.includes(' ')} dangerouslySetInnerHTML={markupOf(shapes)} />;
  const isPressed = pressing.isPressed(choice);
  const label = words.plain(pressing.labelOf(choice, isPressed));
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    pressing.press(choice);
  };
  // Labels may be cut short: they are for the eye, and the button says its whole name.
  const isText = ({ type }: Shape): boolean => type === 'text';
  return (
    <>
      <g
        role="button"
        tabIndex={0}
        aria-pressed={isPressed}
        aria-label={label}
        data-part={id}
        className={choice.kind}
        onClick={() => pressing.press(choice)}
        onKeyDown={press}
        dangerouslySetInnerHTML={markupOf(shapes.filter((shape) => !isText(shape)))}
      />
      <g aria-hidden="true" className="label" dangerouslySetInnerHTML={markupOf(shapes.filter(isText))} />
    </>
  );
}

function choiceOfPart(id: string): Choice | undefined {
  if (id.includes(' ')) {
    const gateway = gatewayOfLink(id);
    return gateway && { kind: 'link', one: gateway[0], other: gateway[1] };
  }
  const asn = asnOfNode(id);
  return asn === undefined ? undefined : { kind: 'network', asn };
}

/** Shapes that follow each other with one key belong together. */
function groups(shapes: readonly Shape[]): { key: string | undefined; shapes: Shape[] }[] {
  const found: { key: string | undefined; shapes: Shape[] }[] = [];
  for (const shape of shapes) {
    const last = found.at(-1);
    if (last && last.key === shape.key) last.shapes.push(shape);
    else found.push({ key: shape.key, shapes: [shape] });
  }
  return found;
}

function inkVariable(ink: Ink): string {
  return `var(--${ink})`;
}
