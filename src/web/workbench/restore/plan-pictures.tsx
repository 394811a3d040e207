import { useMemo, type ReactNode } from 'react';
import { isChart } from '../../../reports/charts/draw-chart.ts';
import { restoreReport } from '../../../reports/restore/restore-report.ts';
import type { Text } from '../../../i18n/text.ts';
import type { RestoreAnswer } from '../../../schemas/restore-answer.ts';
import { Words } from '../../shared/words.tsx';
import { PictureButtons } from '../picture-buttons.tsx';

/** Both pictures of a plan as files: the plan as it is on the screen, with a note where it was changed by hand. */
export function usePlanPictures(
  answer: RestoreAnswer,
  note: Text | undefined,
): (kind: 'lines' | 'gantt') => ReactNode {
  const report = useMemo(() => restoreReport(answer, { software: 'Muruna', command: '' }), [answer]);
  const charts = report.sections.flatMap(({ blocks }) => blocks.filter(isChart));
  return (kind) =>
    charts
      .filter((chart) => chart.kind === kind)
      .map((chart, at) => (
        <div key={at} className="title-row">
          <h3>
            <Words text={chart.title} />
          </h3>
          <PictureButtons chart={chart} report={report} note={note} />
        </div>
      ));
}
