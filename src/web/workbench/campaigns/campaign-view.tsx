import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { campaignLosses } from '../../../exchange/rows/campaign-losses.ts';
import { message } from '../../../i18n/text.ts';
import { campaignReport } from '../../../reports/campaign/campaign-report.ts';
import { CELL_LOSSES, type CellLosses } from '../../../schemas/campaign-answers.ts';
import { REPORT_FORMATS } from '../../../schemas/report-formats.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import type { Choice } from '../../what-if/scenario/choice.ts';
import { goTo } from '../address.ts';
import { askServer, type KnownSnapshot } from '../api.ts';
import { FORMAT_NAMES } from '../downloads.tsx';
import { ChooseInTables, ReportView } from '../report-view.tsx';
import { Field, MomentText, RefusedNote, WhenAnswered } from '../parts.tsx';
import { useAsked, useDoing, type AskedState } from '../use-asked.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import type { CampaignResult, CampaignState } from './campaign-api.ts';
import { CellToDossier } from './cell-to-dossier.tsx';
import { cellsOf } from './campaigns-view.tsx';

const ASK_AGAIN_MS = 2000;
const ROWS_SHOWN = 100;
/** What the server sends at most. */
const MOST_CELLS = 100_000;

/** One campaign: how far it is, what was given up, its rows so far, and what can be done with it. */
export function CampaignView({ id }: { readonly id: string }): ReactNode {
  const path = useWorkspacePath();
  const asked = useAsked<CampaignState>(path(`/campaigns/${encodeURIComponent(id)}`));
  const kept = useLastAnswered(asked);
  const { again } = asked;
  const isRunning = kept.state === 'answered' && kept.answer.state === 'running';
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(again, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isRunning, again]);
  return (
    <WhenAnswered asked={kept}>
      {(campaign) => (
        <>
          <h1>
            <bdi>{campaign.name}</bdi>
          </h1>
          <p className="muted">
            <MomentText at={campaign.submittedAt} />
          </p>
          <Progress campaign={campaign} changed={again} />
          {campaign.computed > 0 && <Rows key={campaign.computed} campaign={campaign} />}
        </>
      )}
    </WhenAnswered>
  );
}

/** What was answered last stays while it is asked again. */
function useLastAnswered<Answer>(asked: AskedState<Answer>): AskedState<Answer> {
  const [last, setLast] = useState(asked);
  if (asked.state !== 'asking' && asked !== last && !isSame(asked, last)) setLast(asked);
  return asked.state === 'asking' ? last : asked;
}

function isSame<Answer>(one: AskedState<Answer>, other: AskedState<Answer>): boolean {
  if (one.state === 'answered' && other.state === 'answered') return one.answer === other.answer;
  return one.state === other.state;
}

function Progress({
  campaign,
  changed,
}: {
  readonly campaign: CampaignState;
  readonly changed: () => void;
}): ReactNode {
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('operator');
  const { isBusy, refused, run } = useDoing();
  const { id, state, computed, cells, failures } = campaign;
  const tell = (what: 'cancel' | 'resume'): void =>
    run(async () => {
      await askServer('POST', path(`/campaigns/${encodeURIComponent(id)}/${what}`), code);
      changed();
    });
  const mayGoOn = state === 'cancelled' || failures.length > 0;
  return (
    <section>
      <p className="progress">
        <progress
          max={cells}
          value={computed}
          aria-label={plain(message('workbench.campaign.cells', cellsOf(campaign)))}
        />{' '}
        <span className={`state ${state}`}>
          <Words text={message(`workbench.state.${state}`)} />
        </span>{' '}
        <span role="status">
          <Words text={message('workbench.campaign.cells', cellsOf(campaign))} />
        </span>
        {may && state === 'running' && (
          <button type="button" disabled={isBusy} onClick={() => tell('cancel')}>
            <Words text={message('workbench.cancel')} />
          </button>
        )}
        {may && mayGoOn && (
          <button type="button" disabled={isBusy} onClick={() => tell('resume')}>
            <Words text={message('workbench.campaign.resume')} />
          </button>
        )}
      </p>
      <RefusedNote refused={refused} />
      {campaign.refused > 0 && (
        <p className="notice note">
          <Words text={message('campaign.refused', { refused: campaign.refused })} />
        </p>
      )}
      {failures.map(({ from, until, reason }) => (
        <p key={from} className="notice warning">
          <Words text={message('campaign.given-up', { from: from + 1, until, reason })} />
        </p>
      ))}
    </section>
  );
}

function Rows({ campaign }: { readonly campaign: CampaignState }): ReactNode {
  const path = useWorkspacePath();
  const rows = path(`/campaigns/${encodeURIComponent(campaign.id)}/rows`);
  const asked = useAsked<CampaignResult>(`${rows}?most=${ROWS_SHOWN + 1}`);
  return (
    <section>
      <Losses rows={rows} id={campaign.id} />
      <WhenAnswered asked={asked}>
        {(result) => (
          <details>
            <summary>
              <Words text={message('workbench.campaign.rows')} />
            </summary>
            <RowTable result={result} />
          </details>
        )}
      </WhenAnswered>
    </section>
  );
}

/** Countries beside scenarios: what is lost in each, where it is known. */
function Losses({ rows, id }: { readonly rows: string; readonly id: string }): ReactNode {
  const { code, plain } = useLanguage();
  const [kind, setKind] = useState<CellLosses>('international');
  const asked = useAsked<CampaignResult>(`${rows}?losses=${kind}&most=${MOST_CELLS}`);
  return (
    <div id="campaign-losses">
      <p className="downloads">
        <span className="muted">
          <Words text={message('workbench.export')} />
        </span>
        {REPORT_FORMATS.map((format) => (
          <a
            key={format}
            href={`${rows.replace(/rows$/, 'report')}/${format}?losses=${kind}&lang=${code}`}
            download
          >
            {FORMAT_NAMES[format]}
          </a>
        ))}
        <a href={`${rows}?form=csv`} download>
          CSV
        </a>
        <a href={`${rows}?form=parquet`} download>
          Parquet
        </a>
        <a href={rows} download={`${id}.json`}>
          JSON
        </a>
      </p>
      <Field label={message('stress.column.loss')}>
        <select value={kind} onChange={({ target }) => setKind(target.value as CellLosses)}>
          {CELL_LOSSES.map((one) => (
            <option key={one} value={one}>
              {plain(message(`stress.loss.${one}`))}
            </option>
          ))}
        </select>
      </Field>
      <WhenAnswered asked={asked}>{(result) => <LossReport result={result} kind={kind} />}</WhenAnswered>
    </div>
  );
}

/** The report of the losses, as it is taken along too; a country in it opens in Withstand, and any cell goes into a dossier. */
function LossReport({
  result,
  kind,
}: {
  readonly result: CampaignResult;
  readonly kind: CellLosses;
}): ReactNode {
  const known = useAsked<KnownSnapshot[]>('/api/snapshots');
  const snapshots = useMemo(() => {
    const dates = new Map(
      known.state === 'answered' ? known.answer.map(({ id, date }) => [id, date] as const) : [],
    );
    return campaignLosses(result, kind).map((losses) => ({ ...losses, date: dates.get(losses.snapshot) }));
  }, [result, kind, known]);
  const report = useMemo(
    () => campaignReport({ campaign: result, kind, snapshots }, { software: 'Muruna' }),
    [result, kind, snapshots],
  );
  const below = Object.fromEntries(
    report.sections.map(({ id }, at) => [
      id,
      <CellToDossier key={id} campaign={result} losses={snapshots[at]} />,
    ]),
  );
  const open = (choice: Choice): void => {
    if (choice.kind === 'country') goTo({ view: 'withstand', country: choice.country, query: '' });
  };
  return (
    <>
      {result.rows.length >= MOST_CELLS && (
        <p className="notice caution small">
          <Words text={message('workbench.campaign.first-rows', { shown: MOST_CELLS })} />
        </p>
      )}
      <ChooseInTables value={open}>
        <ReportView report={report} below={below} />
      </ChooseInTables>
    </>
  );
}

function RowTable({ result }: { readonly result: CampaignResult }): ReactNode {
  const { code, numerals } = useLanguage();
  const columns = Object.entries(result.columns);
  const number = new Intl.NumberFormat(`${code}-u-nu-${numerals}`, { maximumSignificantDigits: 6 });
  return (
    <>
      {result.rows.length > ROWS_SHOWN && (
        <p className="muted">
          <Words text={message('workbench.campaign.first-rows', { shown: ROWS_SHOWN })} />
        </p>
      )}
      <div className="scroll" tabIndex={0}>
        <table className="campaign-rows">
          <thead>
            <tr>
              {columns.map(([name, kind]) => (
                <th key={name} className={kind === 'text' ? undefined : 'end'}>
                  <bdi dir="ltr">{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.rows.slice(0, ROWS_SHOWN).map((row, at) => (
              <tr key={at}>
                {row.map((value, column) => (
                  <Cell key={column} value={value} number={number} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const HASH = /^[0-9a-f]{64}$/;
const HASH_SHOWN = 12;

function Cell({
  value,
  number,
}: {
  readonly value: CampaignResult['rows'][number][number];
  readonly number: Intl.NumberFormat;
}): ReactNode {
  if (typeof value === 'number') return <td className="end">{number.format(value)}</td>;
  const text = String(value ?? '');
  if (!HASH.test(text))
    return (
      <td>
        <bdi>{text}</bdi>
      </td>
    );
  return (
    <td title={text}>
      <bdi dir="ltr">{text.slice(0, HASH_SHOWN)}</bdi>
    </td>
  );
}
