import type { ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { Words } from '../shared/words.tsx';
import { useLanguage } from '../shared/language-context.ts';
import { opacityOfShare, SHARE_STEPS, stepText } from './share-steps.ts';

/** What the shades of countries mean. */
export function MapLegend(): ReactNode {
  const language = useLanguage();
  return (
    <ul className="map-legend small muted">
      <li>
        <Words text={message('know.map.legend')} />
      </li>
      {SHARE_STEPS.map((step, at) => (
        <li key={step}>
          <svg width="18" height="12" aria-hidden="true">
            <rect width="18" height="12" rx="2" fill="var(--accent)" opacity={opacityOfShare(step)} />
          </svg>{' '}
          <bdi>{stepText(at, language)}</bdi>
        </li>
      ))}
    </ul>
  );
}
