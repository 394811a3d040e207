import { Refusal } from '../../core/refusal.ts';
import { readMisp } from '../../formats/misp/read-misp.ts';
import { readStix, type ReadStix } from '../../formats/stix/read-stix.ts';
import type { ReadableFormat } from '../../schemas/exchange-formats.ts';

/**
 * The incidents of a file in one of the formats of others, by what it is.
 *
 * @throws Refusal where it is none of them
 */
export function readFormat(
  file: string,
  text: string,
  now: string,
): ReadStix & { readonly as: ReadableFormat } {
  const events = readMisp(text, now);
  if (events) return { ...events, others: new Map(), as: 'misp' };
  const read = readStix(text, now);
  if (read.findings.some(({ code }) => code === 'stix.no-list'))
    throw new Refusal('bad-data', 'exchange.unknown-format', { file, formats: 'STIX 2.1, MISP' });
  return { ...read, as: 'stix' };
}
