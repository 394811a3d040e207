import { useMemo, useState, type ReactNode } from 'react';
import { message, type Message, type Text } from '../../../i18n/text.ts';
import { partnerTableReport, sharedText } from '../../../reports/brief/partner-table-report.ts';
import { metricLabel } from '../../../reports/assess/metric-text.ts';
import type { Report, Table } from '../../../reports/model.ts';
import type { MatchAnswer } from '../../../schemas/match-answer.ts';
import type { MetricId } from '../../../schemas/metrics.ts';
import type { PartnersAnswer } from '../../../schemas/partners-answer.ts';
import { SHARE_STEPS } from '../../map/share-steps.ts';
import { isCalled } from '../../shared/country-names.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { Field } from '../parts.tsx';
import { TablePicture } from '../picture-buttons.tsx';
import { orderedRows, partnerRows, type PartnerColumn, type PartnerOrder } from './partner-rows.ts';

/** So many partners stand there at first; the others come when asked for. */
const SHOWN_AT_FIRST = 25;

const LABELS: Readonly<Record<PartnerColumn, Message>> = {
  country: message('brief.partners.column.partner'),
  on: message('brief.partners.column.on'),
  by: message('brief.partners.column.by'),
  sharedMost: message('partners.column.shared'),
  offers: message('partners.column.offers'),
  needs: message('partners.column.needs'),
  matches: message('share.column.matches'),
};

/** One country beside every other: figures on shades, in any order; a partner leads to the brief on the two. */
export function PartnerMatrix({
  answer,
  match,
  addressOfPartner,
}: {
  readonly answer: PartnersAnswer;
  readonly match: MatchAnswer | undefined;
  readonly addressOfPartner: (partner: string) => string;
}): ReactNode {
  const { words, tag } = useLanguage();
  const [order, setOrder] = useState<PartnerOrder>({ by: 'on', isAscending: false });
  const [wanted, setWanted] = useState('');
  const [isWhole, setWhole] = useState(false);
  const rows = useMemo(() => partnerRows(answer, match), [answer, match]);
  const ordered = useMemo(() => orderedRows(rows, order, words.country, tag), [rows, order, words, tag]);
  const word = wanted.trim().toLocaleLowerCase();
  const found = ordered.filter(
    ({ country }) => word === '' || country.toLowerCase() === word || isCalled(country, word),
  );
  const shown = isWhole || word !== '' ? found : found.slice(0, SHOWN_AT_FIRST);
  // As it is ordered and searched here; the picture counts the rows for which it has no room.
  const report = partnerTableReport({ ...answer, partners: found }, { software: 'Muruna', command: '' });
  const columns = (Object.keys(LABELS) as PartnerColumn[]).filter(
    (column) => column !== 'matches' || match !== undefined,
  );
  return (
    <section aria-labelledby="partners-title">
      <h2 id="partners-title">
        <Words text={message('brief.partners.title', { country: answer.country })} />
      </h2>
      <p className="muted">
        <Words text={message('partners.note')} />
      </p>
      <Field label={message('share.find')}>
        <input type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
      </Field>
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="partners-title">
        <table className="matrix">
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHead key={column} column={column} order={order} choose={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.country} data-partner={row.country}>
                <th scope="row">
                  <a href={addressOfPartner(row.country)}>{words.country(row.country)}</a>
                </th>
                <ShareCell share={row.on} />
                <ShareCell share={row.by} />
                <td className={`shared heat-${heatOf(row.sharedMost)}`}>
                  <Words text={sharedText(row.shared)} />
                </td>
                <MeasuresCell measures={row.offers} />
                <MeasuresCell measures={row.needs} />
                {row.matches !== undefined && (
                  <td className="end">
                    <Words text={{ kind: 'number', value: row.matches }} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length > 0 && (
        <p className="of-table">
          <TablePicture table={tableOfSection(report)} title={report.sections[0].title} report={report} />
        </p>
      )}
      {found.length === 0 && (
        <p className="muted">
          <Words text={message('share.find.none')} />
        </p>
      )}
      {shown.length < found.length && (
        <button type="button" onClick={() => setWhole(true)}>
          <Words text={message('share.all-rows', { count: found.length })} />
        </button>
      )}
    </section>
  );
}

function tableOfSection({ sections }: Report): Table {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))[0];
}

function SortHead({
  column,
  order,
  choose,
}: {
  readonly column: PartnerColumn;
  readonly order: PartnerOrder;
  readonly choose: (order: PartnerOrder) => void;
}): ReactNode {
  const isChosen = order.by === column;
  const next = { by: column, isAscending: isChosen ? !order.isAscending : column === 'country' };
  const isText = column === 'country' || column === 'sharedMost';
  return (
    <th
      scope="col"
      className={isText ? undefined : 'end'}
      aria-sort={isChosen ? (order.isAscending ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" className="sort" onClick={() => choose(next)}>
        <Words text={LABELS[column]} />
        <span aria-hidden="true">{isChosen ? (order.isAscending ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>
  );
}

function ShareCell({ share }: { readonly share: number | null }): ReactNode {
  const text: Text = share === null ? { kind: 'missing' } : { kind: 'share', value: share };
  return (
    <td className={`end heat-${heatOf(share ?? 0)}`}>
      <Words text={text} />
    </td>
  );
}

/** How many measures, and which on a closer look. */
function MeasuresCell({ measures }: { readonly measures: readonly string[] }): ReactNode {
  if (measures.length === 0)
    return (
      <td className="end muted">
        <Words text={{ kind: 'number', value: 0 }} />
      </td>
    );
  const listed = (
    <Words text={{ kind: 'list', items: measures.map((one) => metricLabel(one as MetricId)) }} />
  );
  // Which they are stands there where there is room for it.
  return (
    <td className="end lists">
      <details className="measures">
        <summary>
          <Words text={{ kind: 'number', value: measures.length }} />
        </summary>
        {listed}
      </details>
      <span className="measures-listed">{listed}</span>
    </td>
  );
}

/** The shade of a share: the steps of the map. */
function heatOf(share: number): number {
  return SHARE_STEPS.filter((step) => share >= step).length;
}
