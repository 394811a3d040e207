import type { Pin } from './damage.ts';

const PIN_TEXT = /^(.+?)(?:=([^=@]+))?(?:@(\d+(?:\.\d+)?)?(?:-(\d+(?:\.\d+)?))?)?$/;

/**
 * A pinned job as people type it: an asset, its crews, and the hours between which it is done. What is left out is free; an asset alone
 * stands for the job as it is in the plan at hand.
 *
 * @example pinOf('l3=c1+c2@8-12.5') // { asset: 'l3', crews: ['c1', 'c2'], from_hour: 8, until_hour: 12.5 }
 */
export function pinOf(text: string): Pin | undefined {
  const [, asset, crews, from, until] = PIN_TEXT.exec(text.trim()) ?? [];
  if (asset === undefined) return undefined;
  return {
    asset,
    ...(crews !== undefined && { crews: crews.split('+') }),
    ...(from !== undefined && { from_hour: Number(from) }),
    ...(until !== undefined && { until_hour: Number(until) }),
  };
}

/** The text that `pinOf` reads as this pin. */
export function pinText({ asset, crews, from_hour: from, until_hour: until }: Pin): string {
  const team = crews ? `=${crews.join('+')}` : '';
  const hours = from === undefined && until === undefined ? '' : `@${from ?? ''}`;
  return `${asset}${team}${hours}${until === undefined ? '' : `-${until}`}`;
}
