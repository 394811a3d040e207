import { useState, type FormEvent, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import type { ExchangeLedger } from '../../../schemas/exchange-answers.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { askServer } from '../api.ts';
import { Field, MomentText, RefusedNote, ShownOnce } from '../parts.tsx';
import { TOKEN_DAYS, TokenDays, TokenRows } from '../token-rows.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';

interface PartnerToken {
  readonly id: string;
  readonly name: string;
  readonly madeAt: string;
  readonly endsAt: string;
}

/** With what partners read over TAXII: each token is shown once, and ends. */
export function PartnerTokens({ ledger }: { readonly ledger: ExchangeLedger }): ReactNode {
  const path = useWorkspacePath();
  const tokens = useAsked<PartnerToken[]>(path('/partner-tokens'));
  const partners = ledger.partners.filter(({ limit }) => limit !== null);
  return (
    <section className="partner-tokens" aria-labelledby="partner-tokens-heading">
      <h2 id="partner-tokens-heading">
        <Words text={message('workbench.exchange.tokens')} />
      </h2>
      <TokenRows
        asked={tokens}
        none={message('workbench.exchange.tokens.none')}
        path={(id) => path(`/partner-tokens/${id}`)}
      >
        {({ name, endsAt }) => (
          <>
            <bdi>{name}</bdi>
            <span className="muted">
              <Words text={message('workbench.ends')} /> <MomentText at={endsAt} />
            </span>
          </>
        )}
      </TokenRows>
      {partners.length > 0 && <NewToken partners={partners} made={tokens.again} />}
    </section>
  );
}

function NewToken({
  partners,
  made,
}: {
  readonly partners: ExchangeLedger['partners'];
  readonly made: () => void;
}): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const [partner, setPartner] = useState(partners[0].keyid);
  const [days, setDays] = useState(String(TOKEN_DAYS.usual));
  const [told, setTold] = useState<{ token: string; url: string }>();
  const { isBusy, refused, run } = useDoing();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTold(undefined);
    run(async () => {
      const body = { partner, days: Number(days) };
      setTold(await askServer<{ token: string; url: string }>('POST', path('/partner-tokens'), code, body));
      made();
    });
  };
  return (
    <form onSubmit={submit}>
      <div className="terms">
        <Field label={message('exchange.column.partner')}>
          <select name="token-partner" value={partner} onChange={({ target }) => setPartner(target.value)}>
            {partners.map(({ partner: name, keyid }) => (
              <option key={keyid} value={keyid}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <TokenDays days={days} changed={setDays} />
      </div>
      <RefusedNote refused={refused} />
      <button type="submit" disabled={isBusy}>
        <Words text={message('workbench.token.make')} />
      </button>
      {told && (
        <>
          <ShownOnce text={told.token} label={message('workbench.exchange.tokens')} />
          <p className="muted">
            <Words text={message('workbench.exchange.tokens.at', { url: told.url })} />
          </p>
        </>
      )}
    </form>
  );
}
