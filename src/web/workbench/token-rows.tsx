import type { ReactNode } from 'react';
import { message, type Text } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { askServer } from './api.ts';
import { Field, RefusedNote, WhenAnswered } from './parts.tsx';
import { useDoing, type AskedState } from './use-asked.ts';

/** So many days a token is good for where nobody says otherwise, and at most. */
export const TOKEN_DAYS = { usual: 90, most: 366 } as const;

/** Tokens by their rows, or a word that there are none. */
export function TokenRows<Token extends { readonly id: string }>({
  asked,
  none,
  path,
  isOver = () => false,
  children,
}: {
  readonly asked: AskedState<readonly Token[]> & { readonly again: () => void };
  readonly none: Text;
  /** Where one is revoked. */
  readonly path: (id: string) => string;
  readonly isOver?: (token: Token) => boolean;
  readonly children: (token: Token) => ReactNode;
}): ReactNode {
  return (
    <WhenAnswered asked={asked}>
      {(known) =>
        known.length === 0 ? (
          <p className="muted">
            <Words text={none} />
          </p>
        ) : (
          <ul className="rows">
            {known.map((token) => (
              <li key={token.id}>
                {children(token)}
                {!isOver(token) && <Revoke path={path(encodeURIComponent(token.id))} revoked={asked.again} />}
              </li>
            ))}
          </ul>
        )
      }
    </WhenAnswered>
  );
}

function Revoke({ path, revoked }: { readonly path: string; readonly revoked: () => void }): ReactNode {
  const { code } = useLanguage();
  const { isBusy, refused, run } = useDoing();
  return (
    <>
      <button
        type="button"
        disabled={isBusy}
        onClick={() =>
          run(async () => {
            await askServer('DELETE', path, code);
            revoked();
          })
        }
      >
        <Words text={message('workbench.revoke')} />
      </button>
      <RefusedNote refused={refused} />
    </>
  );
}

/** How long a new token is good. */
export function TokenDays({
  days,
  changed,
}: {
  readonly days: string;
  readonly changed: (days: string) => void;
}): ReactNode {
  return (
    <Field label={message('workbench.token.days')}>
      <input
        type="number"
        required
        min={1}
        max={TOKEN_DAYS.most}
        value={days}
        onChange={({ target }) => changed(target.value)}
      />
    </Field>
  );
}
