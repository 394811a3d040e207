import { Refusal } from '../core/refusal.ts';

/** An AS number from the command line, with or without AS in front. */
export function asnOption(text: string): number {
  const digits = text.trim().replace(/^AS/i, '');
  const asn = /^\d{1,10}$/.test(digits) ? Number(digits) : 0;
  if (asn < 1 || asn > 0xffff_ffff) throw new Refusal('usage', 'usage.bad-asn', { asn: text });
  return asn;
}

/** AS numbers separated by commas; may be given several times. */
export function asnsOption(text: string, before: readonly number[] = []): number[] {
  return [...before, ...text.split(',').map(asnOption)];
}

/** Links such as 64500-64501, separated by commas; may be given several times. */
export function linksOption(
  text: string,
  before: readonly (readonly [number, number])[] = [],
): (readonly [number, number])[] {
  const links = text.split(',').map((link) => {
    const ends = link.split('-');
    if (ends.length !== 2) throw new Refusal('usage', 'routes.bad-link', { link });
    return [asnOption(ends[0]), asnOption(ends[1])] as const;
  });
  return [...before, ...links];
}
