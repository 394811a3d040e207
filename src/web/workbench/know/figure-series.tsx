import type { ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import type { AssessAnswer, PlaneAnswer } from '../../../schemas/assess-answer.ts';
import type { PlaneId } from '../../../schemas/planes.ts';
import { Words } from '../../shared/words.tsx';
import { ViewAnswer } from '../view-answer.tsx';
import type { KnownSnapshot } from '../api.ts';

/** Where a figure is looked up in every snapshot. */
export interface SeriesOf {
  readonly country: string;
  readonly plane: PlaneId;
  readonly snapshots: readonly KnownSnapshot[];
  /** The snapshot that is looked at (undefined: the one in use), and the figure there. */
  readonly here: { readonly snapshot: string | undefined; readonly value: Text };
  readonly valueIn: (plane: PlaneAnswer) => Text | undefined;
}

/** One figure in every snapshot of the instance, oldest first. */
export function FigureSeries({ country, plane, snapshots, here, valueIn }: SeriesOf): ReactNode {
  const inOrder = snapshots.toSorted((one, other) => one.date.localeCompare(other.date));
  return (
    <>
      <table className="series">
        <tbody>
          {inOrder.map(({ id, date, isDefault }) => (
            <tr key={id}>
              <th scope="row">
                <Words text={{ kind: 'date', date }} />
              </th>
              <td className="end">
                {id === here.snapshot || (here.snapshot === undefined && isDefault) ? (
                  <Words text={here.value} />
                ) : (
                  // Ranks are not shown here, and take minutes where nobody has asked for them.
                  <ViewAnswer<AssessAnswer>
                    question={{ operation: 'assess', request: { country, snapshot: id, ranks: false } }}
                  >
                    {({ planes }) => {
                      const there = planes[plane];
                      return <Words text={(there && valueIn(there)) ?? { kind: 'missing' }} />;
                    }}
                  </ViewAnswer>
                )}
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
