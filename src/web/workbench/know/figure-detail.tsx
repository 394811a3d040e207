import { useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { figureFacts } from '../../../reports/render/figure-facts.ts';
import type { KeyFigure } from '../../../reports/model.ts';
import { Words } from '../../shared/words.tsx';
import { FigureSeries, type SeriesOf } from './figure-series.tsx';

/** What a figure means and what it rests on. */
export function FigureMeaning({
  figure,
  date,
}: {
  readonly figure: KeyFigure;
  /** Of the snapshot, ISO 8601. */
  readonly date: string;
}): ReactNode {
  const facts = [...figureFacts(figure), ...(figure.note ? [figure.note] : [])];
  return (
    <>
      {figure.definition && (
        <p className="definition">
          <Words text={figure.definition} />
        </p>
      )}
      <ul className="facts small muted">
        {facts.map((fact, at) => (
          <li key={at}>
            <Words text={fact} />
          </li>
        ))}
      </ul>
      <p className="small muted">
        {figure.coverage !== undefined && <Words text={message('know.coverage.explained')} />}{' '}
        {figure.onOldLinks !== undefined && <Words text={message('common.old-links', { date })} />}
      </p>
    </>
  );
}

/** A figure over the snapshots, computed once it is asked for. */
export function SeriesOnDemand(series: SeriesOf): ReactNode {
  const [isAsked, setAsked] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setAsked(true)}>
      <summary>
        <Words text={message('know.series')} />
      </summary>
      {isAsked && <FigureSeries {...series} />}
    </details>
  );
}
