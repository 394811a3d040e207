import type { ReactNode } from 'react';
import type { Finding } from '../../../core/finding.ts';
import { findingText } from '../../../i18n/coded-text.ts';
import { Words } from '../../shared/words.tsx';

/** What is said of files, each with its file and line; faults first. */
export function FindingsList({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  if (findings.length === 0) return null;
  const order = findings.toSorted((a, b) => Number(b.severity === 'lost') - Number(a.severity === 'lost'));
  return (
    <ul className="findings">
      {order.map((finding, at) => (
        <li key={at} className={finding.severity}>
          <bdi className="muted">
            {[finding.facts['file'], finding.line].filter((part) => part !== undefined).join(':')}
          </bdi>{' '}
          <Words text={findingText(finding)} />
        </li>
      ))}
    </ul>
  );
}
