import { useState, type FormEvent, type ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { askServer } from './api.ts';
import { WhenAnswered, Field, MomentText, RefusedNote } from './parts.tsx';
import { useAsked, useDoing } from './use-asked.ts';
import { useWorking } from './workbench-context.ts';

interface Session {
  readonly id: string;
  readonly agent: string;
  readonly seenAt: string;
  readonly isThis: boolean;
}

/** One's own account: the password, and where one is signed in. */
export function AccountView(): ReactNode {
  const { code } = useLanguage();
  const { me } = useWorking();
  const sessions = useAsked<Session[]>('/api/me/sessions');
  const { refused, run } = useDoing();
  return (
    <>
      <h1>
        <bdi>{me.display}</bdi>
      </h1>
      <Password />
      <section>
        <h2>
          <Words text={message('workbench.sessions')} />
        </h2>
        <RefusedNote refused={refused} />
        <WhenAnswered asked={sessions}>
          {(known) => (
            <ul className="rows">
              {known.map(({ id, agent, seenAt, isThis }) => (
                <li key={id}>
                  <bdi>{agent}</bdi>
                  <MomentText at={seenAt} />
                  {isThis ? (
                    <span className="muted">
                      <Words text={message('workbench.this-session')} />
                    </span>
                  ) : (
                    <button
                      type="button"
                      onClick={() =>
                        run(async () => {
                          await askServer('DELETE', `/api/me/sessions/${id}`, code);
                          sessions.again();
                        })
                      }
                    >
                      <Words text={message('workbench.end-session')} />
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )}
        </WhenAnswered>
      </section>
    </>
  );
}

function Password(): ReactNode {
  const { code } = useLanguage();
  const [now, setNow] = useState('');
  const [next, setNext] = useState('');
  const [isDone, setDone] = useState(false);
  const { isBusy, refused, run } = useDoing();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setDone(false);
    run(async () => {
      await askServer('PUT', '/api/me/password', code, { now, next });
      setNow('');
      setNext('');
      setDone(true);
    });
  };
  return (
    <form onSubmit={submit}>
      <h2>
        <Words text={message('route.password')} />
      </h2>
      <Field label={message('workbench.password.now')}>
        <input
          type="password"
          required
          autoComplete="current-password"
          value={now}
          onChange={({ target }) => setNow(target.value)}
        />
      </Field>
      <Field label={message('workbench.password.next')} hint={message('workbench.password.rule')}>
        <input
          type="password"
          required
          minLength={12}
          autoComplete="new-password"
          value={next}
          onChange={({ target }) => setNext(target.value)}
        />
      </Field>
      <RefusedNote refused={refused} />
      {isDone && (
        <p role="status">
          <Words text={message('workbench.saved')} />
        </p>
      )}
      <button type="submit" className="main" disabled={isBusy}>
        <Words text={message('workbench.save')} />
      </button>
    </form>
  );
}
