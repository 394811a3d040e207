import { useState, type FormEvent, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { askServer } from '../api.ts';
import { Field, RefusedNote } from '../parts.tsx';
import { useDoing } from '../use-asked.ts';
import type { SignInWays } from './sign-in-ways.ts';
import { QrCode } from './qr-code.tsx';

interface Begun {
  readonly secret: string;
  readonly address: string;
}

/** Codes of a device as a second step: set up, confirmed by a first code, taken off with the password. */
export function OneTimeCodes({
  ways,
  changed,
}: {
  readonly ways: SignInWays;
  readonly changed: () => void;
}): ReactNode {
  const { code } = useLanguage();
  const [begun, setBegun] = useState<Begun>();
  const [recovery, setRecovery] = useState<readonly string[]>();
  const { isBusy, refused, run } = useDoing();
  const begin = (): void => run(async () => setBegun(await askServer<Begun>('POST', '/api/me/codes', code)));
  const confirmed = (codes: readonly string[]): void => {
    setBegun(undefined);
    setRecovery(codes);
    changed();
  };
  return (
    <section className="card">
      <h2>
        <Words text={message('workbench.codes')} />
      </h2>
      <p className="muted">
        <Words
          text={
            ways.hasCodes
              ? message('workbench.codes.on', { left: ways.recoveryLeft })
              : message('workbench.codes.off')
          }
        />
      </p>
      {recovery && <RecoveryCodes codes={recovery} />}
      {begun && <Confirm begun={begun} confirmed={confirmed} />}
      {ways.hasCodes && <TurnOff changed={changed} />}
      {!ways.hasCodes && !begun && (
        <button type="button" disabled={isBusy} onClick={begin}>
          <Words text={message('workbench.codes.set-up')} />
        </button>
      )}
      <RefusedNote refused={refused} />
    </section>
  );
}

function RecoveryCodes({ codes }: { readonly codes: readonly string[] }): ReactNode {
  return (
    <div className="notice note" role="status">
      <p>
        <Words text={message('workbench.codes.recovery')} />
      </p>
      <ul className="recovery-codes secret" dir="ltr">
        {codes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}

function Confirm({
  begun,
  confirmed,
}: {
  readonly begun: Begun;
  readonly confirmed: (codes: readonly string[]) => void;
}): ReactNode {
  const { code: lang, plain } = useLanguage();
  const [code, setCode] = useState('');
  const { isBusy, refused, run } = useDoing();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run(async () => {
      const { recovery } = await askServer<{ recovery: string[] }>('PUT', '/api/me/codes', lang, { code });
      confirmed(recovery);
    });
  };
  return (
    <form onSubmit={submit}>
      <p>
        <Words text={message('workbench.codes.scan')} />
      </p>
      <QrCode text={begun.address} label={plain(message('workbench.codes.qr'))} />
      <p>
        <span className="muted">
          <Words text={message('workbench.codes.secret')} />
        </span>{' '}
        <bdi dir="ltr" className="secret">
          {begun.secret}
        </bdi>
      </p>
      <Field label={message('workbench.codes.code')}>
        <input
          name="code"
          required
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
          maxLength={6}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
      </Field>
      <RefusedNote refused={refused} />
      <button type="submit" className="main" disabled={isBusy}>
        <Words text={message('workbench.codes.confirm')} />
      </button>
    </form>
  );
}

function TurnOff({ changed }: { readonly changed: () => void }): ReactNode {
  const { code } = useLanguage();
  const [password, setPassword] = useState('');
  const { isBusy, refused, run } = useDoing();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run(async () => {
      await askServer('POST', '/api/me/codes/end', code, { password });
      changed();
    });
  };
  return (
    <form onSubmit={submit}>
      <Field label={message('workbench.password.now')}>
        <input
          type="password"
          required
          autoComplete="current-password"
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
      </Field>
      <RefusedNote refused={refused} />
      <button type="submit" disabled={isBusy}>
        <Words text={message('workbench.codes.end')} />
      </button>
    </form>
  );
}
