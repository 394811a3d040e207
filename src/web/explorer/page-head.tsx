import { Fragment, memo, type ReactNode } from 'react';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { message } from '../../i18n/text.ts';
import { leaderSentence, worstSentences } from '../../reports/assess/headline.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { THEMES, type Reading, type Theme } from './fragment.ts';
import type { PageData } from './page-data.ts';

/** Title, snapshot, language and appearance; not drawn again with every click below. */
export const PageHead = memo(function PageHead({
  data,
  reading,
  read,
}: {
  readonly data: PageData;
  readonly reading: Reading;
  readonly read: (change: Partial<Reading>) => void;
}): ReactNode {
  const words = useLanguage();
  return (
    <header>
      <div>
        <h1>
          <Words text={message('explore.title', { country: data.country })} />
        </h1>
        <p className="muted">
          <Words text={message('explore.intro')} />{' '}
          <Words text={message('explore.snapshot', { date: data.snapshot.date })} /> ·{' '}
          <bdi dir="ltr" className="technical">
            {data.plane === 'ipv4' ? 'IPv4' : 'IPv6'}
          </bdi>
        </p>
        <p id="headline">
          {[leaderSentence(data.headline), ...worstSentences(data.headline)].map((text) => (
            <Fragment key={text.code}>
              <Words text={text} />{' '}
            </Fragment>
          ))}
        </p>
      </div>
      <div className="settings">
        <label>
          <Words text={message('explore.language')} />
          <select
            id="language"
            value={reading.language}
            onChange={({ target }) => read({ language: target.value })}
          >
            {LANGUAGE_CODES.map((code) => (
              <option key={code} value={code} lang={code}>
                {ownName(code)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <Words text={message('explore.theme')} />
          <select
            id="theme"
            value={reading.theme}
            onChange={({ target }) => read({ theme: target.value as Theme })}
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {words.plain(message(`explore.theme.${theme}`))}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
});

function ownName(code: string): string {
  return new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
}
