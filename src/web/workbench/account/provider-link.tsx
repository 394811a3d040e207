import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { askServer } from '../api.ts';
import { RefusedNote } from '../parts.tsx';
import { useAsked, useDoing } from '../use-asked.ts';

/** The provider that may vouch for the account: linked already, or to be linked while one is signed in. */
export function ProviderLink({ linked }: { readonly linked: string | null }): ReactNode {
  const { code } = useLanguage();
  const provider = useAsked<{ issuer: string | null }>('/api/provider');
  const { isBusy, refused, run } = useDoing();
  const issuer = provider.state === 'answered' ? provider.answer.issuer : null;
  if (issuer === null && linked === null) return null;
  const link = (): void =>
    run(async () => {
      const { address } = await askServer<{ address: string }>('POST', '/api/me/provider', code);
      location.assign(address);
    });
  return (
    <section className="card">
      <h2>
        <Words text={message('workbench.provider')} />
      </h2>
      <p>
        <Words
          text={
            linked === null
              ? message('workbench.provider.not-linked', { issuer: issuer! })
              : message('workbench.provider.linked', { issuer: linked })
          }
        />
      </p>
      {linked === null && (
        <button type="button" disabled={isBusy} onClick={link}>
          <Words text={message('workbench.provider.link')} />
        </button>
      )}
      <RefusedNote refused={refused} />
    </section>
  );
}
