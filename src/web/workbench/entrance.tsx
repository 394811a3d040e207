import { useState, type FormEvent, type ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import type { RefusedAtProvider } from '../../schemas/refused-at-provider.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { addressOf, goTo } from './address.ts';
import { askServer } from './api.ts';
import { Field, RefusedNote } from './parts.tsx';
import { useAsked, useDoing } from './use-asked.ts';

/** How one comes in: by name and password, or by a one-time link. */
export function Entrance({
  secret,
  notLetIn,
  entered,
}: {
  readonly secret: string | undefined;
  /** Why the sign-in provider did not bring one in. */
  readonly notLetIn?: RefusedAtProvider | undefined;
  readonly entered: () => void;
}): ReactNode {
  const { code } = useLanguage();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [oneTime, setOneTime] = useState('');
  const { isBusy, refused, run } = useDoing();
  // The server says that this account has a second step; what was typed stays.
  const isCodeAsked = ['muruna:code-needed', 'muruna:wrong-code'].includes(refused?.problem?.type ?? '');
  const [hasCode, setHasCode] = useState(false);
  if (isCodeAsked && !hasCode) setHasCode(true);
  const isNew = secret !== undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run(async () => {
      const account = { name, display: name, password };
      if (isNew) await askServer('POST', '/api/take-up', code, { link: secret, account });
      else
        await askServer('POST', '/api/sign-in', code, {
          name,
          password,
          ...(oneTime !== '' && { code: oneTime }),
        });
      if (isNew || location.hash.startsWith(addressOf({ view: 'sign-in' }))) goTo({ view: 'home' });
      entered();
    });
  };
  return (
    <main className="entrance">
      <h1>Muruna</h1>
      <p className="muted">
        <Words text={message(isNew ? 'workbench.take-up.intro' : 'workbench.sign-in.intro')} />
      </p>
      {notLetIn !== undefined && (
        <p className="notice warning" role="alert">
          <Words text={message(`problem.${notLetIn}`)} />
        </p>
      )}
      <form onSubmit={submit}>
        <Field label={message('workbench.name')}>
          <input
            name="name"
            autoComplete="username"
            required
            maxLength={64}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        <Field
          label={message('workbench.password')}
          hint={isNew ? message('workbench.password.rule') : undefined}
        >
          <input
            name="password"
            type="password"
            autoComplete={isNew ? 'new-password' : 'current-password'}
            required
            minLength={isNew ? 12 : undefined}
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </Field>
        {hasCode && (
          <Field label={message('workbench.codes.at-sign-in')}>
            <input
              name="code"
              autoComplete="one-time-code"
              dir="ltr"
              maxLength={32}
              required
              value={oneTime}
              onChange={({ target }) => setOneTime(target.value)}
            />
          </Field>
        )}
        <RefusedNote refused={refused} />
        <button type="submit" className="main" disabled={isBusy}>
          <Words text={message(isNew ? 'workbench.take-up' : 'workbench.sign-in')} />
        </button>
      </form>
      {!isNew && <AtProvider />}
    </main>
  );
}

/** The way in by the provider that the instance trusts, where there is one. */
function AtProvider(): ReactNode {
  const provider = useAsked<{ issuer: string | null }>('/api/provider');
  const issuer = provider.state === 'answered' ? provider.answer.issuer : null;
  if (issuer === null) return null;
  return (
    <p>
      <a className="button" href="/api/provider/sign-in">
        <Words text={message('workbench.provider.sign-in', { issuer: new URL(issuer).host })} />
      </a>
    </p>
  );
}
