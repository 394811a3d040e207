import { encodeCsv } from '../../../formats/text/csv.ts';
import type { ImpactAnswer } from '../../../schemas/stress-answer.ts';

const HEADER = [
  'asn',
  'name',
  'fate',
  'weight',
  'abroad_before',
  'abroad_after',
  'home_before',
  'home_after',
  'moved',
  'hops_before',
  'hops_after',
];

/** Networks that are not unharmed as a table for spreadsheets: shares 0 … 1 with all their digits, empty where nothing is known. */
export function networksCsv({ networks }: Pick<ImpactAnswer, 'networks'>): string {
  const rows = networks.map(({ asn, name, fate, weight, abroad, home, moved, hops }) =>
    [
      asn,
      name,
      fate,
      weight,
      abroad.before,
      abroad.after,
      home.before,
      home.after,
      moved,
      hops.before,
      hops.after,
    ].map((value) => value ?? ''),
  );
  return encodeCsv([HEADER, ...rows], { forExcel: true });
}
