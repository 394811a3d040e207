import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { exchangeLedgerReport } from '../../../reports/exchange/exchange-ledger-report.ts';
import { exchangeReadReport } from '../../../reports/exchange/exchange-read-report.ts';
import type { ExchangeLedger } from '../../../schemas/exchange-answers.ts';
import type { ExchangeRead } from '../../../schemas/exchange-formats.ts';
import { Words } from '../../shared/words.tsx';
import { NOT_FOUND } from '../api.ts';
import { WhenAnswered } from '../parts.tsx';
import { useAsked } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';
import { ReportParts } from './report-parts.tsx';
import { endsTable, partnersTable } from './ledger-tables.ts';
import { PartnerTokens } from './partner-tokens.tsx';
import { Practices } from './practices.tsx';
import { ReleasePreview } from './release-preview.tsx';

/** The exchange folder of the workspace, read only: partners, what each has, what a release would give, what others say, and who confirmed. */
export function ExchangeView(): ReactNode {
  const path = useWorkspacePath();
  const ledger = useAsked<ExchangeLedger>(path('/exchange'));
  const isNone = ledger.state === 'refused' && ledger.refused.problem?.type === NOT_FOUND;
  return (
    <div className="exchange">
      <h1>
        <Words text={message('workbench.exchange')} />
      </h1>
      <p className="muted">
        <Words text={message('workbench.exchange.intro')} />
      </p>
      {isNone ? (
        <p className="notice note">
          <Words
            text={message('workbench.exchange.none', {
              option: 'muruna serve --exchange WORKSPACE=FOLDER',
            })}
          />
        </p>
      ) : (
        <WhenAnswered asked={ledger}>{(known) => <Known ledger={known} />}</WhenAnswered>
      )}
    </div>
  );
}

/** Program and command stand on none of the parts that are shown. */
const NOWHERE = { software: '', command: '' };

function Known({ ledger }: { readonly ledger: ExchangeLedger }): ReactNode {
  const { notices, sections } = exchangeLedgerReport(ledger, NOWHERE);
  const ends = endsTable(ledger);
  return (
    <>
      <p className="subtitle">
        <bdi>{ledger.name}</bdi>
      </p>
      <div className="notice note verified">
        <Words text={message('workbench.exchange.verified')} />
      </div>
      {notices.map(({ text }, at) => (
        <p key={at} className="muted notes">
          <Words text={text} />
        </p>
      ))}
      <ReportParts
        sections={[
          ...(ledger.partners.length === 0 ? [] : [partnersTable(ledger)]),
          ...(ends ? [ends] : []),
          ...sections.filter(({ id }) => id !== 'partners'),
        ]}
      />
      <p className="muted">
        <Words
          text={message('workbench.exchange.take-back', {
            command: `muruna exchange withdraw ITEM --reason TEXT --folder ${ledger.folder} --key KEY --out parcels`,
          })}
        />
      </p>
      <ReleasePreview ledger={ledger} />
      <Told />
      <Practices folder={ledger.folder} />
      <PartnerTokens ledger={ledger} />
    </>
  );
}

/** What partners say over TAXII, beside the incidents of one's own items. */
function Told(): ReactNode {
  const path = useWorkspacePath();
  const told = useAsked<ExchangeRead>(path('/exchange/told'));
  return (
    <section className="told" aria-labelledby="told-heading">
      <h2 id="told-heading">
        <Words text={message('exchange.read')} />
      </h2>
      <WhenAnswered asked={told}>
        {(answer) => {
          const { notices, sections } = exchangeReadReport(answer, NOWHERE);
          return (
            <>
              {notices.map(({ level, text }, at) => (
                <p key={at} className={`notice ${level}`}>
                  <Words text={text} />
                </p>
              ))}
              <ReportParts sections={sections} isInner />
            </>
          );
        }}
      </WhenAnswered>
    </section>
  );
}
