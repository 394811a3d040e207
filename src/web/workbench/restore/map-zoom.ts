import type { MapView } from './map-view.ts';

/** The part of a map that is looked at: how many times enlarged, and its upper left corner in units of the whole drawing. */
export interface MapZoom {
  readonly times: number;
  readonly left: number;
  readonly top: number;
}

export const WHOLE_MAP: MapZoom = { times: 1, left: 0, top: 0 };

/** A street of a town fills the map. */
const MOST_TIMES = 256;

/** The map as it is seen enlarged: marks and lines keep their size, so that what lies close together comes apart. */
export function zoomedView(view: MapView, { times, left, top }: MapZoom): MapView {
  return {
    ...view,
    place: (place) => {
      const [x, y] = view.place(place);
      return [(x - left) * times, (y - top) * times];
    },
    at: (x, y) => view.at(x / times + left, y / times + top),
  };
}

/** Enlarged by a factor around a point of what is seen, which stays where it is. Default: the middle. */
export function zoomedBy(
  zoom: MapZoom,
  factor: number,
  { width, height }: MapView,
  [x, y]: readonly [number, number] = [width / 2, height / 2],
): MapZoom {
  const times = Math.min(MOST_TIMES, Math.max(1, zoom.times * factor));
  return within(
    { times, left: zoom.left + x / zoom.times - x / times, top: zoom.top + y / zoom.times - y / times },
    width,
    height,
  );
}

/** Moved by so many units of what is seen; never beyond the whole map. */
export function pannedBy(zoom: MapZoom, x: number, y: number, { width, height }: MapView): MapZoom {
  return within({ ...zoom, left: zoom.left + x / zoom.times, top: zoom.top + y / zoom.times }, width, height);
}

/** So that a place is seen: in the middle where it was outside. */
export function shownIn(zoom: MapZoom, [x, y]: readonly [number, number], view: MapView): MapZoom {
  const isSeen = x >= 0 && y >= 0 && x <= view.width && y <= view.height;
  return isSeen ? zoom : pannedBy(zoom, x - view.width / 2, y - view.height / 2, view);
}

function within({ times, left, top }: MapZoom, width: number, height: number): MapZoom {
  const kept = (at: number, size: number): number => Math.min(size - size / times, Math.max(0, at));
  return { times, left: kept(left, width), top: kept(top, height) };
}

/** A name beside a mark, in units of what is seen. */
export interface MarkName {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const LETTER = 6.6;
const LINE = 15;
/** From the middle of the largest mark to its name. */
export const NAME_GAP = 17;

/** The names that can be read: each has room beside its mark; those that come first are preferred. `side` is −1 where names stand to the left. */
export function readableNames(
  names: readonly MarkName[],
  { width, height }: MapView,
  side: 1 | -1,
): readonly MarkName[] {
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = names.map(
    ({ x, y }) => [x - 7, y - 7, x + 7, y + 7],
  );
  return names.filter(({ text, x, y }, at) => {
    const near = x + side * NAME_GAP;
    const far = near + side * text.length * LETTER;
    const box = [Math.min(near, far), y - LINE / 2, Math.max(near, far), y + LINE / 2] as const;
    const isInside = box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height;
    const isFree = taken.every(
      (other, one) =>
        one === at || box[0] >= other[2] || box[2] <= other[0] || box[1] >= other[3] || box[3] <= other[1],
    );
    if (isInside && isFree) taken.push(box);
    return isInside && isFree;
  });
}
