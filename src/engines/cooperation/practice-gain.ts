/** How a figure stands to its betterment. */
export interface JudgedFigure {
  /** Which way it is better. */
  readonly better: 'less' | 'more';
  /** A share ends at 1, other figures have no end. */
  readonly isShare: boolean;
}

/**
 * Betterment of a figure from before to after, −1 … 1: the part of what there was to better that is gone; where it is worse, minus the part of what
 * there is to better now that was not there before. What there is to better is the figure where less is better, what a share lacks to 1 where more is, and the
 * inverse of any other figure. NaN where one of the two is missing or below zero.
 *
 * @example practiceGain({ better: 'less', isShare: true }, 0.4, 0.1) === 0.75
 */
export function practiceGain(judged: JudgedFigure, before: number, after: number): number {
  if (!(before >= 0) || !(after >= 0)) return NaN;
  const [was, is] = [toBetter(judged, before), toBetter(judged, after)];
  if (was === is) return 0;
  // Where nothing was to be had before, anything is all of it.
  if (was === Infinity) return 1;
  if (is === Infinity) return -1;
  return (was - is) / Math.max(was, is);
}

function toBetter({ better, isShare }: JudgedFigure, value: number): number {
  if (better === 'less') return value;
  return isShare ? Math.max(0, 1 - value) : 1 / value;
}
