import type { ReactNode } from 'react';
import type { Finding } from '../../../core/finding.ts';
import { message } from '../../../i18n/text.ts';
import { Words } from '../../shared/words.tsx';

/** How many faults and remarks there are. */
export function FaultCount({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  return (
    <p className={findings.length > 0 ? 'faults' : 'muted'} role="status">
      <Words
        text={
          findings.length > 0
            ? message('workbench.plan.faults', { count: findings.length })
            : message('workbench.plan.no-faults')
        }
      />
    </p>
  );
}
