import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { MapView } from './map-view.ts';
import { pannedBy, shownIn, WHOLE_MAP, zoomedBy, zoomedView, type MapZoom } from './map-zoom.ts';

/** A press of a button or key. */
const STEP = 2;
/** A notch of a wheel turns 100 units. */
const WHEEL = 1 / 300;
/** An arrow key moves by so much of the map. */
const PAN = 0.2;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Zoom = (factor: number) => void;

/** A map that is enlarged and moved: by wheel and dragging, by buttons and by keys. What has the focus is always seen. */
export function useMapZoom(whole: MapView): {
  readonly view: MapView;
  readonly isWhole: boolean;
  readonly zoom: Zoom;
  readonly showWhole: () => void;
  readonly pressed: (event: KeyboardEvent) => void;
  readonly canvas: {
    readonly ref: RefObject<SVGSVGElement | null>;
    readonly className: string;
    readonly tabIndex: 0;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
} {
  const ref = useRef<SVGSVGElement>(null);
  const [seen, setSeen] = useState<MapZoom>(WHOLE_MAP);
  const dragged = useRef<readonly [x: number, y: number]>(undefined);
  const zoom: Zoom = (factor) => setSeen((old) => zoomedBy(old, factor, whole));
  const showWhole = (): void => setSeen(WHOLE_MAP);

  useEffect(() => {
    const svg = ref.current;
    const turned = (event: WheelEvent): void => {
      event.preventDefault();
      const at = pointIn(svg!, whole, event);
      setSeen((old) => zoomedBy(old, Math.exp(-event.deltaY * WHEEL), whole, at));
    };
    // React's own would not be asked before the page scrolls.
    svg?.addEventListener('wheel', turned, { passive: false });
    return () => svg?.removeEventListener('wheel', turned);
  }, [whole]);

  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = event.target === ref.current ? ARROWS[event.key] : undefined;
    if (arrow)
      setSeen((old) => pannedBy(old, arrow[0] * PAN * whole.width, arrow[1] * PAN * whole.height, whole));
    else if (event.key === '+' || event.key === '=') zoom(STEP);
    else if (event.key === '-' || event.key === '−') zoom(1 / STEP);
    else if (event.key === '0') showWhole();
    else return;
    event.preventDefault();
  };
  const lost = (): void => {
    dragged.current = undefined;
  };
  return {
    view: zoomedView(whole, seen),
    isWhole: seen.times === 1,
    zoom,
    showWhole,
    pressed,
    canvas: {
      ref,
      className: seen.times > 1 ? 'enlarged' : '',
      tabIndex: 0,
      onFocus({ target }) {
        if (target === ref.current) return;
        const { left, top, width, height } = target.getBoundingClientRect();
        const at = pointIn(ref.current!, whole, { clientX: left + width / 2, clientY: top + height / 2 });
        setSeen((old) => shownIn(old, at, whole));
      },
      onPointerDown(event) {
        // What begins on a mark moves the mark.
        if (event.target !== event.currentTarget || event.button !== 0 || seen.times === 1) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = pointIn(event.currentTarget, whole, event);
      },
      onPointerMove(event) {
        const from = dragged.current;
        if (!from) return;
        const to = pointIn(event.currentTarget, whole, event);
        dragged.current = to;
        setSeen((old) => pannedBy(old, from[0] - to[0], from[1] - to[1], whole));
      },
      onPointerUp: lost,
      onPointerCancel: lost,
    },
  };
}

function pointIn(
  svg: SVGSVGElement,
  { width, height }: MapView,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): readonly [x: number, y: number] {
  const box = svg.getBoundingClientRect();
  return [((clientX - box.left) / box.width) * width, ((clientY - box.top) / box.height) * height];
}

export function ZoomButtons({
  isWhole,
  zoom,
  showWhole,
}: {
  readonly isWhole: boolean;
  readonly zoom: Zoom;
  readonly showWhole: () => void;
}): ReactNode {
  const { plain } = useLanguage();
  const [nearer, farther, whole] = (['map.zoom-in', 'map.zoom-out', 'map.whole'] as const).map((code) =>
    plain(message(code)),
  );
  // Nothing is greyed out: a button that goes grey under the finger would lose the focus.
  return (
    <span className="zoom-buttons">
      <button type="button" aria-label={nearer} title={nearer} onClick={() => zoom(STEP)}>
        +
      </button>
      <button
        type="button"
        aria-label={farther}
        title={farther}
        aria-disabled={isWhole}
        onClick={() => zoom(1 / STEP)}
      >
        −
      </button>
      <button type="button" aria-label={whole} title={whole} aria-disabled={isWhole} onClick={showWhole}>
        ⤢
      </button>
    </span>
  );
}
