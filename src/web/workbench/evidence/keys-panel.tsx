import { useState, type FormEvent, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { saveFile } from '../../what-if/export/save-file.ts';
import { askServer, type Stored } from '../api.ts';
import { FileInput } from '../file-input.tsx';
import { Field, MomentText, RefusedNote, WhenAnswered } from '../parts.tsx';
import { useDoing, type AskedState } from '../use-asked.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import { canSign, newKeyFile } from './key-file.ts';

const SHORTEST_PASSPHRASE = 12;
const PEM = 'application/x-pem-file';

/** Whose signatures the workspace trusts, and new keys: the private file goes to its owner and stays there. */
export function KeysPanel({
  keys,
}: {
  readonly keys: AskedState<Stored[]> & { readonly again: () => void };
}): ReactNode {
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('operator');
  const { isBusy, refused, run } = useDoing();
  const keep = async (name: string, publicKey: string): Promise<void> => {
    const query = new URLSearchParams({ kind: 'key', name });
    await askServer('POST', path(`/keys?${query.toString()}`), code, new Blob([publicKey]));
    keys.again();
  };
  return (
    <section aria-labelledby="keys-title">
      <h2 id="keys-title">
        <Words text={message('evidence.keys')} />
      </h2>
      <p className="muted">
        <Words text={message('evidence.keys.hint')} />
      </p>
      <WhenAnswered asked={keys}>
        {(known) => (
          <ul className="rows">
            {known.map(({ id, name, savedAt }) => (
              <li key={id}>
                <bdi>{name}</bdi>
                <MomentText at={savedAt} />
                {may && (
                  <button
                    type="button"
                    className="plain"
                    disabled={isBusy}
                    aria-label={`${plain(message('workbench.remove'))}: ${name}`}
                    onClick={() =>
                      run(async () => {
                        await askServer('DELETE', path(`/keys/${id}`), code);
                        keys.again();
                      })
                    }
                  >
                    <Words text={message('workbench.remove')} />
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </WhenAnswered>
      {may && (
        <>
          <Field label={message('evidence.keys.trust')}>
            <FileInput
              disabled={isBusy}
              onChange={({ target }) =>
                run(async () => {
                  const [file] = target.files ?? [];
                  if (file) await keep(file.name.replace(/\.pub$/, ''), await file.text());
                  target.value = '';
                })
              }
            />
          </Field>
          <NewKey keep={keep} />
        </>
      )}
      <RefusedNote refused={refused} />
    </section>
  );
}

function NewKey({ keep }: { readonly keep: (name: string, publicKey: string) => Promise<void> }): ReactNode {
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [isUnsupported, setUnsupported] = useState(!canSign());
  const { isBusy, refused, run } = useDoing();
  const make = (event: FormEvent): void => {
    event.preventDefault();
    run(async () => {
      const made = await newKeyFile(name, passphrase).catch((error: unknown) => {
        if (error instanceof DOMException) return undefined;
        throw error;
      });
      if (!made) return setUnsupported(true);
      const stem = made.key.keyid.slice(0, 12);
      saveFile(`muruna-${stem}.key`, PEM, made.file);
      saveFile(`muruna-${stem}.pub`, PEM, made.key.publicKey);
      await keep(name, made.key.publicKey);
      setPassphrase('');
      setName('');
    });
  };
  if (isUnsupported)
    return (
      <p className="notice caution">
        <Words text={message('evidence.key.unsupported')} />
      </p>
    );
  return (
    <details>
      <summary>
        <Words text={message('evidence.key.new')} />
      </summary>
      <form onSubmit={make}>
        <p className="muted">
          <Words text={message('evidence.key.new.hint')} />
        </p>
        <Field label={message('workbench.name')}>
          <input
            name="signer"
            dir="auto"
            required
            maxLength={100}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        <Field label={message('evidence.key.passphrase')} hint={message('workbench.password.rule')}>
          <input
            type="password"
            name="new-passphrase"
            autoComplete="new-password"
            required
            minLength={SHORTEST_PASSPHRASE}
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
        </Field>
        <button type="submit" className="main" disabled={isBusy}>
          <Words text={message('evidence.key.make')} />
        </button>
        <RefusedNote refused={refused} />
      </form>
    </details>
  );
}
