import { orNaN } from '../../core/missing.ts';
import { message } from '../../i18n/text.ts';
import type { PlaneAnswer } from '../../schemas/assess-answer.ts';
import { METRIC_KINDS, type CoverageNeed } from '../../schemas/metrics.ts';
import type { Block } from '../model.ts';
import { wholePercent } from '../whole-percent.ts';

/** What the measures of a comparison need, the columns of the table. */
const NEEDS = [
  'networks',
  'weight',
  'international',
  'domestic',
  'countries',
] as const satisfies readonly CoverageNeed[];

/** How much is known of each country in one plane, and what rests on old links. */
export function coverageOfEach(
  compared: readonly { readonly country: string; readonly plane: PlaneAnswer | null }[],
): Block[] {
  const share = { type: 'share' as const, digits: 0 };
  return [
    { kind: 'paragraph', texts: [message('compare.coverage.explained')] },
    {
      kind: 'table',
      columns: [
        { label: message('assess.column.country'), type: 'country' },
        ...NEEDS.map((need) => ({ label: message(`compare.coverage.${need}`), ...share })),
        { label: message('compare.coverage.old-links'), ...share },
      ],
      rows: compared.map(({ country, plane }) => [
        country,
        ...NEEDS.map((need) => wholePercent(coverageFor(plane, need))),
        orNaN(plane?.coverage.oldLinks.international),
      ]),
    },
  ];
}

/** The coverage of the measures that need this; NaN where none of them is known. */
function coverageFor(plane: PlaneAnswer | null, need: CoverageNeed): number {
  const known = plane?.metrics.find(
    ({ id, coverage }) => METRIC_KINDS[id].needs === need && coverage !== null,
  );
  return orNaN(known?.coverage);
}
