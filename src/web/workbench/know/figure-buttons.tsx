import type { ReactNode } from 'react';
import { figureFacts } from '../../../reports/render/figure-facts.ts';
import { Words } from '../../shared/words.tsx';
import type { FigureOfReport } from './figures-of-report.ts';
import type { KnowSelection } from './selection.ts';

/** Figures, each a button that explains it. */
export function FigureButtons({
  figures,
  selection,
  select,
}: {
  readonly figures: readonly FigureOfReport[];
  readonly selection: KnowSelection | undefined;
  readonly select: (selection: KnowSelection) => void;
}): ReactNode {
  return (
    <ul className="figure-buttons">
      {figures.map(({ figure }) => (
        <li key={figure.id}>
          <button
            type="button"
            aria-pressed={selection?.kind === 'figure' && selection.id === figure.id}
            onClick={() => select({ kind: 'figure', id: figure.id })}
          >
            <span className="label">
              <Words text={figure.label} />
            </span>
            <span className="value">
              <Words text={figure.value} />
            </span>
            {figure.rank && (
              <span className="fact">
                <Words text={figureFacts({ ...figure, id: figure.id })[0]} />
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
