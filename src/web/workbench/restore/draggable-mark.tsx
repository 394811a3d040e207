import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { Place } from '../../../core/great-circle.ts';
import type { MapView } from './map-view.ts';

/** A key press moves a mark by so many degrees, with Shift by a tenth of it. */
const STEP_DEGREES = 0.05;
/** A pointer that went less far was a click. */
const CLICK_UNITS = 4;

const DIRECTIONS: Readonly<Record<string, readonly [lat: number, lon: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
};

/** Something on the map that is chosen by a click or Enter, and moved by dragging or by the arrow keys where that is allowed. */
export function DraggableMark({
  className,
  id,
  label,
  at,
  view,
  select,
  move,
  children,
}: {
  readonly className: string;
  readonly id: string;
  readonly label: string;
  readonly at: Place;
  readonly view: MapView;
  readonly select: (id: string) => void;
  readonly move: ((id: string, place: Place) => void) | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const [dragged, setDragged] = useState<readonly [number, number]>();
  const [x, y] = dragged ?? view.place(at);
  const under = (event: PointerEvent<SVGGElement>): readonly [number, number] => {
    const box = event.currentTarget.ownerSVGElement!.getBoundingClientRect();
    return [
      ((event.clientX - box.left) / box.width) * view.width,
      ((event.clientY - box.top) / box.height) * view.height,
    ];
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') return select(id);
    const direction = DIRECTIONS[event.key];
    if (!direction || !move) return;
    event.preventDefault();
    const step = event.shiftKey ? STEP_DEGREES / 10 : STEP_DEGREES;
    move(id, { lat: at.lat + direction[0] * step, lon: at.lon + direction[1] * step });
  };
  return (
    <g
      className={className}
      role="button"
      tabIndex={0}
      data-mark={id}
      aria-label={label}
      transform={`translate(${x} ${y})`}
      onKeyDown={pressed}
      onClick={() => select(id)}
      onPointerDown={(event) => {
        if (!move || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(under(event));
      }}
      onPointerMove={(event) => dragged && setDragged(under(event))}
      onPointerUp={(event) => {
        if (!dragged) return;
        const [toX, toY] = under(event);
        setDragged(undefined);
        const [fromX, fromY] = view.place(at);
        if (Math.hypot(toX - fromX, toY - fromY) >= CLICK_UNITS) move?.(id, view.at(toX, toY));
      }}
      onPointerCancel={() => setDragged(undefined)}
    >
      <title>{label}</title>
      {children}
    </g>
  );
}
