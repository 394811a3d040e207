import { useState, type FormEvent, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { askServer } from '../api.ts';
import { Field, MomentText, RefusedNote, WhenAnswered } from '../parts.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { useWorking } from '../workbench-context.ts';

interface KnownWorkspace {
  readonly id: string;
  readonly name: string;
  readonly created_at: string;
}

/** All workspaces by their names; what is in one is seen by joining it, which everybody can read in the audit. */
export function Workspaces(): ReactNode {
  const { code } = useLanguage();
  const { me, meChanged } = useWorking();
  const workspaces = useAsked<KnownWorkspace[]>('/api/instance/workspaces');
  const [name, setName] = useState('');
  const { isBusy, refused, run } = useDoing();
  const open = (event: FormEvent): void => {
    event.preventDefault();
    run(async () => {
      await askServer('POST', '/api/instance/workspaces', code, { name });
      setName('');
      workspaces.again();
    });
  };
  const join = (id: string): void =>
    run(async () => {
      await askServer('POST', `/api/instance/workspaces/${id}/join`, code);
      meChanged();
    });
  return (
    <section>
      <form className="one-line" onSubmit={open}>
        <Field label={message('workbench.name')}>
          <input
            name="workspace-name"
            required
            maxLength={100}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        <button type="submit" className="main" disabled={isBusy}>
          <Words text={message('workbench.workspace.open')} />
        </button>
      </form>
      <p className="muted">
        <Words text={message('workbench.workspace.join-note')} />
      </p>
      <RefusedNote refused={refused} />
      <WhenAnswered asked={workspaces}>
        {(known) => (
          <ul className="rows">
            {known.map((one) => (
              <li key={one.id}>
                <span>
                  <bdi>{one.name}</bdi>{' '}
                  <bdi dir="ltr" className="muted secret">
                    {one.id}
                  </bdi>
                </span>
                <MomentText at={one.created_at} />
                {!me.workspaces.some(({ id }) => id === one.id) && (
                  <button type="button" disabled={isBusy} onClick={() => join(one.id)}>
                    <Words text={message('workbench.workspace.join')} />
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
