import type { ReactNode } from 'react';
import { creditsFor } from '../../reports/credits.ts';

/** Links to publishers who ask for one where their data are shown, by the terms of what is shown. */
export function CreditLinks({ terms }: { readonly terms: readonly (string | undefined)[] }): ReactNode {
  const credits = creditsFor(terms);
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
