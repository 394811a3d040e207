import { useState, type FormEvent, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import type { RefusedAtProvider } from '../../../schemas/refused-at-provider.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { askServer } from '../api.ts';
import { Field, RefusedNote } from '../parts.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { useWorking } from '../workbench-context.ts';
import { OneTimeCodes } from './one-time-codes.tsx';
import { ProviderLink } from './provider-link.tsx';
import { Sessions } from './sessions.tsx';
import type { SignInWays } from './sign-in-ways.ts';
import { Tokens } from './tokens.tsx';

/** One's own account: how one signs in, where one is signed in, and which programs act for one. */
export function AccountView({
  notLinked,
}: {
  /** Why the account was not linked with the sign-in provider. */
  readonly notLinked?: RefusedAtProvider | undefined;
}): ReactNode {
  const { me } = useWorking();
  const ways = useAsked<SignInWays>('/api/me/sign-in');
  return (
    <>
      <h1>
        <bdi>{me.display}</bdi>
      </h1>
      {notLinked !== undefined && (
        <p className="notice warning" role="alert">
          <Words text={message(`problem.${notLinked}`)} />
        </p>
      )}
      <div className="account">
        {ways.state === 'refused' && <RefusedNote refused={ways.refused} />}
        {ways.state === 'answered' && ways.answer.hasPassword && <Password />}
        {ways.state === 'answered' && ways.answer.hasPassword && (
          <OneTimeCodes ways={ways.answer} changed={ways.again} />
        )}
        {ways.state === 'answered' && <ProviderLink linked={ways.answer.issuer} />}
        <Sessions />
        <Tokens />
      </div>
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
    <form className="card" onSubmit={submit}>
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
