/** How a figure stands to its betterment. */
export interface JudgedFigure {
  /** Which way it is better. */
  readonly better: 'less' | 'more';
  /** A share ends at 1, other figures have no end. */
  readonly isShare: boolean;
}

/**
 * Relative betterment of a figure to a better one, 0 … 1: of the figure itself where less is better; of what a share lacks to the whole, or of the
 * reciprocal of any other figure, where more is.
 */
export function bettered({ better, isShare }: JudgedFigure, from: number, to: number): number {
  if (better === 'less') return (from - to) / from;
  return isShare ? (to - from) / (1 - from) : 1 - from / to;
}

/**
 * What a practice changes, −1 … 1: the betterment from before to after, and where it is worse, minus that of going back. NaN where one of the two is missing or
 * below zero.
 *
 * @example practiceGain({ better: 'less', isShare: true }, 0.4, 0.1) === 0.75
 */
export function practiceGain(judged: JudgedFigure, before: number, after: number): number {
  if (!(before >= 0) || !(after >= 0)) return NaN;
  if (before === after) return 0;
  const isBetter = judged.better === 'less' ? after < before : after > before;
  return isBetter ? bettered(judged, before, after) : -bettered(judged, after, before);
}
