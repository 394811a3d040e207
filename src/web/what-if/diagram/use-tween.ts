import { useEffect, useRef, useState } from 'react';
import type { Drawing } from '../../../reports/charts/drawing.ts';
import { tween } from './tween.ts';

const GLIDE_MS = 200;

/** The drawing as it is to be shown now: on its way from the last one shown, unless the visitor wants no motion. */
export function useTween(drawing: Drawing | undefined): Drawing | undefined {
  const [shown, setShown] = useState(drawing);
  const last = useRef(drawing);
  useEffect(() => {
    if (!drawing || drawing === last.current) return undefined;
    const from = last.current;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!from || still) {
      last.current = drawing;
      setShown(drawing);
      return undefined;
    }
    const start = performance.now();
    const step = (now: number): void => {
      const next = tween(from, drawing, Math.min(1, Math.max(0, (now - start) / GLIDE_MS)));
      last.current = next;
      setShown(next);
      if (next !== drawing) frame = requestAnimationFrame(step);
    };
    let frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [drawing]);
  return shown;
}
