import { useState, type FormEvent, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { ROLES, type Role } from '../../../store/database/tables.ts';
import { askServer } from '../api.ts';
import { Field, MomentText, RefusedNote, ShownOnce } from '../parts.tsx';
import { TOKEN_DAYS, TokenDays, TokenRows } from '../token-rows.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { useWorking } from '../workbench-context.ts';

interface Token {
  readonly id: string;
  readonly name: string;
  readonly workspace: string;
  readonly role: Role;
  readonly ends_at: string;
  readonly used_at: string | null;
  readonly revoked_at: string | null;
}

/** Programs that act for one, each in one workspace, with a role and an end. */
export function Tokens(): ReactNode {
  const tokens = useAsked<Token[]>('/api/me/tokens');
  return (
    <section className="card">
      <h2>
        <Words text={message('workbench.tokens')} />
      </h2>
      <p className="muted">
        <Words text={message('workbench.tokens.intro')} />
      </p>
      <TokenRows
        asked={tokens}
        none={message('workbench.tokens.none')}
        path={(id) => `/api/me/tokens/${id}`}
        isOver={({ revoked_at: revoked }) => revoked !== null}
      >
        {(token) => <TokenFacts token={token} />}
      </TokenRows>
      <MakeToken made={tokens.again} />
    </section>
  );
}

function TokenFacts({ token }: { readonly token: Token }): ReactNode {
  const { me } = useWorking();
  const workspace = me.workspaces.find(({ id }) => id === token.workspace)?.name ?? token.workspace;
  return (
    <>
      <span>
        <bdi>{token.name}</bdi>{' '}
        <span className="muted">
          <bdi>{workspace}</bdi> · <Words text={message(`workbench.role.${token.role}`)} />
        </span>
      </span>
      <span className="muted">
        {token.used_at === null ? (
          <Words text={message('workbench.token.unused')} />
        ) : (
          <>
            <Words text={message('workbench.token.used')} /> <MomentText at={token.used_at} />
          </>
        )}
      </span>
      <span className="muted">
        <Words text={message(token.revoked_at === null ? 'workbench.ends' : 'workbench.revoked')} />{' '}
        <MomentText at={token.revoked_at ?? token.ends_at} />
      </span>
    </>
  );
}

function MakeToken({ made }: { readonly made: () => void }): ReactNode {
  const { code, plain } = useLanguage();
  const { workspace } = useWorking();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('viewer');
  const [days, setDays] = useState(String(TOKEN_DAYS.usual));
  const [secret, setSecret] = useState<string>();
  const { isBusy, refused, run } = useDoing();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run(async () => {
      const asked = { workspace: workspace.id, name, role, days: Number(days) };
      const { token } = await askServer<{ token: string }>('POST', '/api/me/tokens', code, asked);
      setSecret(token);
      setName('');
      made();
    });
  };
  const roles = ROLES.slice(0, ROLES.indexOf(workspace.role) + 1);
  return (
    <details open={secret !== undefined || undefined}>
      <summary>
        <Words text={message('workbench.token.make')} />
      </summary>
      <form onSubmit={submit}>
        <Field
          label={message('workbench.name')}
          hint={message('workbench.token.where', { workspace: workspace.name })}
        >
          <input
            name="token-name"
            required
            maxLength={100}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        <Field label={message('workbench.role')}>
          <select value={role} onChange={({ target }) => setRole(target.value as Role)}>
            {roles.map((one) => (
              <option key={one} value={one}>
                {plain(message(`workbench.role.${one}`))}
              </option>
            ))}
          </select>
        </Field>
        <TokenDays days={days} changed={setDays} />
        <RefusedNote refused={refused} />
        <button type="submit" disabled={isBusy}>
          <Words text={message('workbench.token.make')} />
        </button>
      </form>
      {secret !== undefined && <ShownOnce text={secret} label={message('workbench.tokens')} />}
    </details>
  );
}
