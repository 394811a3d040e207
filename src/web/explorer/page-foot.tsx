import type { ReactNode } from 'react';
import { creditsFor } from '../../reports/credits.ts';
import type { SnapshotOfAnswer } from '../../schemas/answer-parts.ts';

/** Links to publishers who ask for one where their data are shown. */
export function PageFoot({ sources }: Pick<SnapshotOfAnswer, 'sources'>): ReactNode {
  const credits = creditsFor(sources.map(({ terms }) => terms));
  if (credits.length === 0) return null;
  return (
    <footer className="muted">
      {credits.map(({ words, address }) => (
        <bdi key={address}>
          <a href={address} rel="noreferrer">
            {words}
          </a>
        </bdi>
      ))}
    </footer>
  );
}
