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

type Point = readonly [x: number, y: number];

/** Something on the map that is chosen by a click or Enter, and moved by dragging or by the arrow keys where that is allowed. */
export function DraggableMark({
  className,
  id,
  label,
  at,
  shown,
  view,
  select,
  move,
  children,
}: {
  readonly className: string;
  readonly id: string;
  readonly label: string;
  readonly at: Place;
  /** Where it is drawn, if that is beside its place: others lie there too. */
  readonly shown?: { readonly x: number; readonly y: number } | undefined;
  readonly view: MapView;
  readonly select: (id: string) => void;
  readonly move: ((id: string, place: Place) => void) | undefined;
  readonly children: ReactNode;
}): ReactNode {
  /** Where the pointer went down, and where it is. */
  const [dragged, setDragged] = useState<{ readonly from: Point; readonly to: Point }>();
  const [trueX, trueY] = view.place(at);
  const [x, y] = shown ? [shown.x, shown.y] : [trueX, trueY];
  const byX = dragged ? dragged.to[0] - dragged.from[0] : 0;
  const byY = dragged ? dragged.to[1] - dragged.from[1] : 0;
  const under = (event: PointerEvent<SVGGElement>): Point => {
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
      transform={`translate(${x + byX} ${y + byY})`}
      onKeyDown={pressed}
      onClick={() => select(id)}
      onPointerDown={(event) => {
        if (!move || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged({ from: under(event), to: under(event) });
      }}
      onPointerMove={(event) => dragged && setDragged({ ...dragged, to: under(event) })}
      onPointerUp={(event) => {
        if (!dragged) return;
        const [toX, toY] = under(event);
        setDragged(undefined);
        const [rightBy, downBy] = [toX - dragged.from[0], toY - dragged.from[1]];
        if (Math.hypot(rightBy, downBy) >= CLICK_UNITS) move?.(id, view.at(trueX + rightBy, trueY + downBy));
      }}
      onPointerCancel={() => setDragged(undefined)}
    >
      <title>{label}</title>
      {children}
    </g>
  );
}
