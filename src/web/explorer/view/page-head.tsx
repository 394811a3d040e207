import type { ReactNode } from 'react';
import { LANGUAGE_CODES, type MessageCode } from '../../../i18n/codes.ts';
import { message, type Message } from '../../../i18n/text.ts';
import { leaderSentence, worstSentence } from '../../../reports/assess/headline.ts';
import type { Theme } from '../state/explorer-state.ts';
import { useExplorer } from './explorer-context.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** Title, snapshot, language and appearance. */
export function PageHead(): ReactNode {
  const { data, state, dispatch } = useExplorer();
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
          <Words text={leaderSentence(data.headline)} /> <Words text={worstSentence(data.headline)} />
        </p>
      </div>
      <div className="settings">
        <label>
          <Words text={message('explore.language')} />
          <select
            id="language"
            value={state.language}
            onChange={({ target }) => dispatch({ type: 'language', language: target.value })}
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
            value={state.theme}
            onChange={({ target }) => dispatch({ type: 'theme', theme: target.value as Theme })}
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {words.plain(message(`explore.theme.${theme}`))}
              </option>
            ))}
          </select>
        </label>
      </div>
      {data.notices.map(({ code, facts }) => (
        <p key={code} className="notice caution">
          <Words text={{ code: code as MessageCode, params: facts } satisfies Message} />
        </p>
      ))}
    </header>
  );
}

function ownName(code: string): string {
  return new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
}
