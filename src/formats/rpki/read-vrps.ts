import type { Finding } from '../../core/finding.ts';
import { parseWrittenAsn } from '../text/asn-text.ts';
import { parseWordPrefix } from '../text/word-prefix.ts';
import type { Vrp } from './vrp.ts';

/**
 * Reads the JSON that validators write (`roas`: prefix, maxLength, asn; Routinator, rpki-client, OctoRPKI). Never throws on data: an entry
 * that is not of the form is left out with a finding.
 */
export function readVrps(text: string): {
  readonly vrps: readonly Vrp[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const vrps: Vrp[] = [];
  const roas = roasOf(text);
  if (!roas) return { vrps, findings: [{ code: 'vrps.no-list', severity: 'lost', facts: {} }] };
  for (const [index, roa] of roas.entries()) {
    const vrp = vrpOf(roa);
    if (vrp) vrps.push(vrp);
    else findings.push({ code: 'vrps.entry', severity: 'lost', facts: { number: index + 1 } });
  }
  return { vrps, findings };
}

function roasOf(text: string): readonly unknown[] | undefined {
  try {
    const document: unknown = JSON.parse(text);
    const roas = (document as { roas?: unknown } | null)?.roas;
    return Array.isArray(roas) ? roas : undefined;
  } catch {
    return undefined;
  }
}

/** A payload as JSON writes it: prefix, maxLength (else the length of the prefix), asn. */
export function vrpOf(roa: unknown): Vrp | undefined {
  if (typeof roa !== 'object' || roa === null) return undefined;
  const { prefix: text, maxLength, asn: written } = roa as Record<string, unknown>;
  const prefix = typeof text === 'string' ? parseWordPrefix(text) : undefined;
  const asn = typeof written === 'number' ? written : parseWrittenAsn(String(written));
  const longest = maxLength === undefined ? prefix?.length : Number(maxLength);
  if (!prefix || longest === undefined || !Number.isInteger(asn) || asn < 0 || asn > 0xffff_ffff)
    return undefined;
  if (!Number.isInteger(longest) || longest < prefix.length || longest > (prefix.family === 4 ? 32 : 128))
    return undefined;
  return { ...prefix, asn, maxLength: longest };
}
