import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { orNaN } from '../../../core/missing.ts';
import { CELL_LOSSES, type CellLosses } from '../../../exchange/rows/cell-losses.ts';
import { message, type Text } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { DataTable } from '../../what-if/view/data-table.tsx';
import { addressOf } from '../address.ts';
import { askServer, type KnownSnapshot } from '../api.ts';
import { Field, MomentText, RefusedNote, WhenAnswered } from '../parts.tsx';
import { useAsked, useDoing, type AskedState } from '../use-asked.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import type { CampaignResult, CampaignState } from './campaign-api.ts';
import { campaignLosses, type SnapshotLosses } from './campaign-losses.ts';
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
      <p className="downloads">
        <span className="muted">
          <Words text={message('workbench.export')} />
        </span>
        <a href={`${rows}?form=csv`} download>
          CSV
        </a>
        <a href={`${rows}?form=parquet`} download>
          Parquet
        </a>
        <a href={rows} download={`${campaign.id}.json`}>
          JSON
        </a>
      </p>
      <Losses rows={rows} />
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
function Losses({ rows }: { readonly rows: string }): ReactNode {
  const { plain } = useLanguage();
  const [kind, setKind] = useState<CellLosses>('international');
  const asked = useAsked<CampaignResult>(`${rows}?losses=${kind}&most=${MOST_CELLS}`);
  return (
    <div className="what-if" id="campaign-losses">
      <Field label={message('stress.column.loss')}>
        <select value={kind} onChange={({ target }) => setKind(target.value as CellLosses)}>
          {CELL_LOSSES.map((one) => (
            <option key={one} value={one}>
              {plain(message(`stress.loss.${one}`))}
            </option>
          ))}
        </select>
      </Field>
      <WhenAnswered asked={asked}>{(result) => <LossTables result={result} kind={kind} />}</WhenAnswered>
    </div>
  );
}

function LossTables({
  result,
  kind,
}: {
  readonly result: CampaignResult;
  readonly kind: CellLosses;
}): ReactNode {
  const snapshots = useMemo(() => campaignLosses(result, kind), [result, kind]);
  const known = useAsked<KnownSnapshot[]>('/api/snapshots');
  const titleOf = (id: string): Text => {
    const found = known.state === 'answered' ? known.answer.find((one) => one.id === id) : undefined;
    return found
      ? message('withstand.snapshot', { date: found.date })
      : { kind: 'literal', literal: id.slice(0, HASH_SHOWN) };
  };
  return (
    <>
      {result.rows.length >= MOST_CELLS && (
        <p className="notice caution small">
          <Words text={message('workbench.campaign.first-rows', { shown: MOST_CELLS })} />
        </p>
      )}
      {snapshots.map((losses) => (
        <CampaignTable
          key={losses.snapshot}
          campaign={result}
          losses={losses}
          title={titleOf(losses.snapshot)}
        />
      ))}
    </>
  );
}

/** The losses on one snapshot, and the way of any of them into a dossier. */
function CampaignTable({
  campaign,
  losses: shown,
  title,
}: {
  readonly campaign: CampaignState;
  readonly losses: SnapshotLosses;
  readonly title: Text;
}): ReactNode {
  const { scenarios, countries } = shown;
  return (
    <>
      <DataTable
        caption={title}
        columns={[
          { label: message('workbench.country') },
          ...scenarios.map((name) => ({ label: { kind: 'name' as const, name }, isNumber: true })),
        ]}
        rows={countries.map(({ country, losses }) => ({
          key: country,
          cells: [
            <a href={addressOf({ view: 'withstand', country, query: '' })}>
              <Words text={{ kind: 'country', country }} />
            </a>,
            ...losses.map((loss) =>
              loss === undefined ? '' : <Words text={{ kind: 'share', value: orNaN(loss) }} />,
            ),
          ],
        }))}
      />
      <CellToDossier campaign={campaign} losses={shown} />
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
