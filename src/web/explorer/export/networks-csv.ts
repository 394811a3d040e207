import type { ImpactAnswer } from '../../../schemas/stress-answer.ts';

const HEADER =
  'asn,name,fate,weight,abroad_before,abroad_after,home_before,home_after,moved,hops_before,hops_after';

/** Networks that are not unharmed as CSV (RFC 4180): shares 0 … 1 with all their digits, empty where nothing is known. */
export function networksCsv({ networks }: Pick<ImpactAnswer, 'networks'>): string {
  const rows = networks.map(({ asn, name, fate, weight, abroad, home, moved, hops }) =>
    [
      asn,
      field(name ?? ''),
      fate,
      weight,
      abroad.before,
      abroad.after,
      home.before,
      home.after,
      moved,
      hops.before,
      hops.after,
    ]
      .map((value) => value ?? '')
      .join(','),
  );
  return [HEADER, ...rows, ''].join('\r\n');
}

/** A text as a field; what a spreadsheet would take for a formula gets an apostrophe. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
