import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { askServer } from '../api.ts';
import { MomentText, RefusedNote, WhenAnswered } from '../parts.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { useWorking } from '../workbench-context.ts';

export interface KnownAccount {
  readonly id: string;
  readonly name: string;
  readonly display: string;
  readonly is_administrator: boolean;
  readonly issuer: string | null;
  readonly created_at: string;
  readonly disabled_at: string | null;
}

/** All accounts; who is disabled is signed out everywhere at once. */
export function AccountList(): ReactNode {
  const { code } = useLanguage();
  const { me } = useWorking();
  const accounts = useAsked<KnownAccount[]>('/api/instance/accounts');
  const { isBusy, refused, run } = useDoing();
  const disable = (id: string, isDisabled: boolean): void =>
    run(async () => {
      await askServer('PUT', `/api/instance/accounts/${id}`, code, { isDisabled });
      accounts.again();
    });
  return (
    <section>
      <RefusedNote refused={refused} />
      <WhenAnswered asked={accounts}>
        {(known) => (
          <ul className="rows">
            {known.map((one) => (
              <li key={one.id}>
                <AccountName account={one} />
                <MomentText at={one.created_at} />
                {one.disabled_at !== null && (
                  <span className="state failed">
                    <Words text={message('workbench.account.disabled')} />
                  </span>
                )}
                {one.id !== me.id && (
                  <button
                    type="button"
                    disabled={isBusy}
                    onClick={() => disable(one.id, one.disabled_at === null)}
                  >
                    <Words
                      text={message(
                        one.disabled_at === null ? 'workbench.account.disable' : 'workbench.account.enable',
                      )}
                    />
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

function AccountName({ account }: { readonly account: KnownAccount }): ReactNode {
  const { name, display, is_administrator: isAdministrator, issuer } = account;
  return (
    <span>
      <bdi>{display}</bdi>{' '}
      <span className="muted">
        {display !== name && <bdi>{name}</bdi>} {issuer !== null && <bdi dir="ltr">{issuer}</bdi>}{' '}
        {isAdministrator && <Words text={message('workbench.account.administrator')} />}
      </span>
    </span>
  );
}
