import type { Language } from '../../i18n/language.ts';

/** Steps of the choropleth, as shares; the legend shows the same. */
export const SHARE_STEPS = [0.001, 0.01, 0.05, 0.2] as const;
const OPACITIES = [0.08, 0.22, 0.42, 0.66, 0.92];

/** How dark a share is drawn. */
export function opacityOfShare(share: number): number {
  return OPACITIES[SHARE_STEPS.filter((step) => share >= step).length];
}

/** The shares of a step, `1 %–5 %`. */
export function stepText(at: number, { words }: Language): string {
  const from = words.share(SHARE_STEPS[at], at === 0 ? 1 : 0);
  return at === SHARE_STEPS.length - 1 ? `${from}+` : `${from}–${words.share(SHARE_STEPS[at + 1], 0)}`;
}
