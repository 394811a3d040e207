import { ROLES, type Role } from '../../store/database/tables.ts';
import { useState, type ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { askServer, type WorkspaceMember } from './api.ts';
import { WhenAnswered, Field, RefusedNote, ShownOnce } from './parts.tsx';
import { ShareList } from './shares.tsx';
import { useAsked, useDoing } from './use-asked.ts';
import { useMay, useWorking, useWorkspacePath } from './workbench-context.ts';

/** Members of the workspace, their roles, invitations and links. */
export function People(): ReactNode {
  const { code, plain } = useLanguage();
  const { me } = useWorking();
  const path = useWorkspacePath();
  const may = useMay('operator');
  const members = useAsked<WorkspaceMember[]>(path('/members'));
  const { refused, run } = useDoing();
  return (
    <>
      <h1>
        <Words text={message('workbench.people')} />
      </h1>
      <RefusedNote refused={refused} />
      <WhenAnswered asked={members}>
        {(known) => (
          <ul className="rows">
            {known.map(({ account, display, role }) => (
              <li key={account}>
                <bdi>{display}</bdi>
                {may && account !== me.id ? (
                  <select
                    value={role}
                    aria-label={plain(message('workbench.role'))}
                    onChange={({ target }) =>
                      run(async () => {
                        await askServer('PUT', path(`/members/${account}`), code, { role: target.value });
                        members.again();
                      })
                    }
                  >
                    {ROLES.map((one) => (
                      <option key={one} value={one}>
                        {plain(message(`workbench.role.${one}`))}
                      </option>
                    ))}
                  </select>
                ) : (
                  <span className="muted">
                    <Words text={message(`workbench.role.${role}`)} />
                  </span>
                )}
                {may && account !== me.id && (
                  <button
                    type="button"
                    onClick={() =>
                      run(async () => {
                        await askServer('DELETE', path(`/members/${account}`), code);
                        members.again();
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
      {may && <Invite />}
      {may && <ShareList />}
    </>
  );
}

function Invite(): ReactNode {
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const [role, setRole] = useState<Role>('analyst');
  const [link, setLink] = useState<string>();
  const { isBusy, refused, run } = useDoing();
  return (
    <section className="invite">
      <h2>
        <Words text={message('workbench.invite')} />
      </h2>
      <Field label={message('workbench.role')}>
        <select value={role} onChange={({ target }) => setRole(target.value as Role)}>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {plain(message(`workbench.role.${one}`))}
            </option>
          ))}
        </select>
      </Field>
      <button
        type="button"
        className="main"
        disabled={isBusy}
        onClick={() =>
          run(async () => {
            const made = await askServer<{ link: string }>('POST', path('/invitations'), code, { role });
            setLink(made.link);
          })
        }
      >
        <Words text={message('workbench.invite.make')} />
      </button>
      <RefusedNote refused={refused} />
      {link !== undefined && <ShownOnce text={link} label={message('workbench.invite')} />}
    </section>
  );
}
