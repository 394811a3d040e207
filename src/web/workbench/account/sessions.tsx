import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { askServer } from '../api.ts';
import { MomentText, RefusedNote, WhenAnswered } from '../parts.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { browserName } from './browser-name.ts';

interface Session {
  readonly id: string;
  readonly agent: string;
  readonly seenAt: string;
  readonly isThis: boolean;
}

/** Where one is signed in; any other session can be ended from here. */
export function Sessions(): ReactNode {
  const { code } = useLanguage();
  const sessions = useAsked<Session[]>('/api/me/sessions');
  const { refused, run } = useDoing();
  const end = (id: string): void =>
    run(async () => {
      await askServer('DELETE', `/api/me/sessions/${id}`, code);
      sessions.again();
    });
  return (
    <section className="card">
      <h2>
        <Words text={message('workbench.sessions')} />
      </h2>
      <RefusedNote refused={refused} />
      <WhenAnswered asked={sessions}>
        {(known) => (
          <ul className="rows">
            {known.map(({ id, agent, seenAt, isThis }) => (
              <li key={id}>
                <bdi title={agent}>{browserName(agent)}</bdi>
                <MomentText at={seenAt} />
                {isThis ? (
                  <span className="muted">
                    <Words text={message('workbench.this-session')} />
                  </span>
                ) : (
                  <button type="button" onClick={() => end(id)}>
                    <Words text={message('workbench.end-session')} />
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </WhenAnswered>
    </section>
  );
}
