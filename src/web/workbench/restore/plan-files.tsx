import { useMemo, type ReactNode } from 'react';
import { isChart } from '../../../reports/charts/draw-chart.ts';
import { restoreReport } from '../../../reports/restore/restore-report.ts';
import type { RestoreAnswer } from '../../../schemas/restore-answer.ts';
import { Words } from '../../shared/words.tsx';
import { Downloads } from '../downloads.tsx';
import { PictureButtons } from '../picture-buttons.tsx';

/** The plan as the server computed it: its documents and its pictures. */
export function PlanFiles({
  plan,
  answer,
}: {
  readonly plan: string;
  readonly answer: RestoreAnswer;
}): ReactNode {
  const report = useMemo(() => restoreReport(answer, { software: 'Muruna', command: '' }), [answer]);
  const charts = report.sections.flatMap(({ blocks }) => blocks.filter(isChart));
  return (
    <div className="plan-files small">
      <Downloads job={{ id: plan, operation: 'restore' }} document={answer} />
      {charts.map((chart) => (
        <p key={chart.kind} className="downloads">
          <span className="muted">
            <Words text={chart.title} />
          </span>
          <PictureButtons chart={chart} report={report} />
        </p>
      ))}
    </div>
  );
}
