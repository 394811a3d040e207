import type { ReactNode } from 'react';
import { creditsFor } from '../../../reports/credits.ts';
import { useExplorer } from './explorer-context.ts';

/** Links to publishers who ask for one where their data are shown. */
export function PageFoot(): ReactNode {
  const { data } = useExplorer();
  const credits = creditsFor(data.snapshot.sources.map(({ terms }) => terms));
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
