import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf } from '../address.ts';
import { SHARE_PARTS, sharePlace, shareQuery, type SharePlace } from './share-place.ts';

/** The parts of the subject, and the cooperation book in its forms. */
export function ShareParts({
  country,
  place,
}: {
  readonly country: string;
  /** Undefined in the cooperation book itself. */
  readonly place: SharePlace | undefined;
}): ReactNode {
  const { plain } = useLanguage();
  return (
    <nav className="share-parts" aria-label={plain(message('share.parts'))}>
      {SHARE_PARTS.map((part) => (
        <a
          key={part}
          href={addressOf({
            view: 'share',
            country,
            query: shareQuery({ ...(place ?? sharePlace('')), part }),
          })}
          aria-current={part === place?.part ? 'page' : undefined}
        >
          <Words text={message(`share.part.${part}`)} />
        </a>
      ))}
      <a href={addressOf({ view: 'book', book: place?.book })} aria-current={place ? undefined : 'page'}>
        <Words text={message('workbench.book.title')} />
      </a>
    </nav>
  );
}
