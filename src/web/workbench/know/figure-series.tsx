import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { metricValue } from '../../../reports/assess/metric-text.ts';
import type { KeyFigure } from '../../../reports/model.ts';
import type { AssessAnswer } from '../../../schemas/assess-answer.ts';
import type { PlaneId } from '../../../schemas/planes.ts';
import { Words } from '../../shared/words.tsx';
import { ViewAnswer } from '../view-answer.tsx';
import type { KnownSnapshot } from '../api.ts';

/** One figure in every snapshot of the instance, oldest first. */
export function FigureSeries({
  figure,
  country,
  plane,
  snapshots,
}: {
  readonly figure: Pick<KeyFigure, 'id'>;
  readonly country: string;
  readonly plane: PlaneId;
  readonly snapshots: readonly KnownSnapshot[];
}): ReactNode {
  const inOrder = snapshots.toSorted((one, other) => one.date.localeCompare(other.date));
  return (
    <>
      <table className="series">
        <tbody>
          {inOrder.map(({ id, date }) => (
            <tr key={id}>
              <th scope="row">
                <Words text={{ kind: 'date', date }} />
              </th>
              <td className="end">
                <ViewAnswer<AssessAnswer>
                  question={{ operation: 'assess', request: { country, snapshot: id } }}
                >
                  {({ planes }) => {
                    const found = planes[plane]?.metrics.find((one) => one.id === figure.id);
                    return <Words text={found ? metricValue(found) : { kind: 'missing' }} />;
                  }}
                </ViewAnswer>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {snapshots.length < 2 && (
        <p className="muted small">
          <Words text={message('know.series.one')} />
        </p>
      )}
    </>
  );
}
