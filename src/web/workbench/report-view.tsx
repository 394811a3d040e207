import { createContext, Fragment, useContext, useId, useRef, useState, type ReactNode } from 'react';
import { message, type Text, type Value } from '../../i18n/text.ts';
import { drawChart, isChart } from '../../reports/charts/draw-chart.ts';
import { drawingSvg } from '../../reports/charts/drawing-svg.ts';
import { sourcesIn } from '../../reports/credits.ts';
import type { Block, KeyFigure, Notice, Report, Table } from '../../reports/model.ts';
import { barFractions, cellText, isNumericColumn } from '../../reports/render/cell-text.ts';
import { figureFacts } from '../../reports/render/figure-facts.ts';
import { provenanceSection } from '../../reports/render/provenance-section.ts';
import { CreditLinks } from '../shared/credit-links.tsx';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import type { Choice } from '../what-if/scenario/choice.ts';
import { PictureButtons, TablePicture } from './picture-buttons.tsx';

/** The report in which a picture stands. */
const ReportContext = createContext<Report | undefined>(undefined);

/** What a table is called as a picture; undefined where the report has charts to take along. */
const TableTitle = createContext<Text | undefined>(undefined);

/** What is done with a network or country that is chosen in a table; undefined where none can be. */
export const ChooseInTables = createContext<((choice: Choice) => void) | undefined>(undefined);

/** A report as the command line prints it, from the same model and the same drawings. */
export function ReportView({
  report,
  below = {},
}: {
  readonly report: Report;
  /** What a view has to add below a section, by its id. */
  readonly below?: Readonly<Record<string, ReactNode>>;
}): ReactNode {
  const sections = [...report.sections, provenanceSection(report.provenance)];
  const hasCharts = report.sections.some(({ blocks }) => blocks.some(isChart));
  // What the answer was computed from stands on each picture anyhow.
  const drawn = new Set(hasCharts ? [] : report.sections.map(({ id }) => id));
  return (
    <ReportContext value={report}>
      <article className="report">
        <header>
          <h1>
            <Words text={report.title} />
          </h1>
          {report.subtitle && (
            <p className="subtitle">
              <Words text={report.subtitle} />
            </p>
          )}
        </header>
        <NoticeList notices={report.notices} />
        {sections.map(({ id, title, blocks }) => (
          <section key={id} aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`}>
              <Words text={title} />
            </h2>
            <TableTitle value={drawn.has(id) ? title : undefined}>
              {blocks.map((block, at) => (
                <BlockView key={at} block={block} />
              ))}
            </TableTitle>
            {below[id]}
          </section>
        ))}
        <CreditLinks terms={sourcesIn(report.provenance).map(({ licence }) => licence)} />
      </article>
    </ReportContext>
  );
}

export function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          {block.texts.map((text, at) => (
            <span key={at}>
              <Words text={text} />{' '}
            </span>
          ))}
        </p>
      );
    case 'list':
      return block.ordered ? <ol>{items(block.items)}</ol> : <ul>{items(block.items)}</ul>;
    case 'heading':
      return (
        <h3>
          <Words text={block.text} />
        </h3>
      );
    case 'notices':
      return <NoticeList notices={block.notices} />;
    case 'figures':
      return (
        <dl className="figures">
          {block.figures.map((figure) => (
            <FigureView key={figure.id} figure={figure} />
          ))}
        </dl>
      );
    case 'table':
      return <TableView table={block} />;
    case 'why':
      return (
        <details>
          <summary>
            <Words text={block.title ?? message('common.why')} />
          </summary>
          {block.blocks.map((inner, at) => (
            <BlockView key={at} block={inner} />
          ))}
        </details>
      );
    default:
      return <ChartView chart={block} />;
  }
}

function items(texts: readonly Text[]): ReactNode {
  return texts.map((text, at) => (
    <li key={at}>
      <Words text={text} />
    </li>
  ));
}

function NoticeList({ notices }: { readonly notices: readonly Notice[] }): ReactNode {
  return notices.map(({ level, text }, at) => (
    <p key={at} className={`notice ${level}`}>
      <strong>
        <Words text={message(`common.${level}`)} />
      </strong>{' '}
      <Words text={text} />
    </p>
  ));
}

function FigureView({ figure }: { readonly figure: KeyFigure }): ReactNode {
  const notes = [figure.note, figure.definition].filter((note) => note !== undefined);
  return (
    <div className="figure" id={`figure-${figure.id}`}>
      <dt>
        <Words text={figure.label} />
      </dt>
      <dd className="value">
        <Words text={figure.value} />
      </dd>
      {figureFacts(figure).map((fact, at) => (
        <dd key={at} className="fact">
          <Words text={fact} />
        </dd>
      ))}
      {notes.map((note, at) => (
        <dd key={at} className="definition">
          <Words text={note} />
        </dd>
      ))}
    </div>
  );
}

/** A table with more rows than this begins with the first of them; on paper it has all. */
const MOST_ROWS = 12;
/** As many as `.table.short` shows. */
const SHORT_ROWS = 8;

function TableView({ table }: { readonly table: Table }): ReactNode {
  const { columns, rows, states, caption, moreRows } = table;
  const { plain } = useLanguage();
  const [isShort, setShort] = useState(rows.length > MOST_ROWS);
  const scroll = useRef<HTMLDivElement>(null);
  const showAll = (): void => {
    setShort(false);
    // The button goes: one is at the table then.
    scroll.current?.focus({ preventScroll: true });
  };
  const report = useContext(ReportContext);
  const title = useContext(TableTitle);
  const bars = columns.map((column, at) =>
    column.type === 'bar' ? barFractions(rows, column, at) : undefined,
  );
  return (
    <div className={isShort ? 'table short' : 'table'}>
      {caption && (
        <p className="caption">
          <Words text={caption} />
        </p>
      )}
      <div className="scroll" tabIndex={0} role="group" ref={scroll}>
        {/* Where it is narrow each row becomes a list; roles say that it is a table all the same. */}
        <table role="table" className={columns.length > 2 ? 'rows-as-lists' : undefined}>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column, at) => (
                <th
                  key={at}
                  scope="col"
                  role="columnheader"
                  className={isNumericColumn(column) ? 'end' : undefined}
                >
                  <Words text={column.label} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row, line) => (
              <tr key={line} role="row" className={states?.[line]}>
                {columns.map((column, at) => (
                  <td
                    key={at}
                    role="cell"
                    className={isNumericColumn(column) ? 'end' : undefined}
                    data-label={plain(column.label)}
                  >
                    <span>
                      <CellText text={cellText(row[at], column)} />
                      <Bar fraction={bars[at]?.[line]} />
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isShort && (
        <button type="button" className="plain unfold-rows" onClick={showAll}>
          <Words text={message('common.more-rows', { count: rows.length - SHORT_ROWS })} />
        </button>
      )}
      {moreRows && !isShort ? (
        <p className="more">
          … <Words text={message('common.more-rows', { count: moreRows })} />
        </p>
      ) : null}
      {report && title && rows.length > 0 && (
        <p className="of-table">
          <TablePicture table={table} title={title} report={report} />
        </p>
      )}
    </div>
  );
}

/** A cell; networks and countries in it are buttons where they can be chosen. */
function CellText({ text }: { readonly text: Text }): ReactNode {
  const choose = useContext(ChooseInTables);
  if (!choose || !('kind' in text)) return <Words text={text} />;
  if (text.kind === 'list')
    return text.items.map((item, at) => (
      <Fragment key={at}>
        <CellText text={item} />{' '}
      </Fragment>
    ));
  const choice = choiceOf(text);
  if (!choice) return <Words text={text} />;
  return (
    <button type="button" className="plain in-table" onClick={() => choose(choice)}>
      <Words text={text} />
    </button>
  );
}

function choiceOf(value: Value): Choice | undefined {
  if (value.kind === 'asn') return { kind: 'network', asn: value.asn };
  return value.kind === 'country' && value.country !== ''
    ? { kind: 'country', country: value.country }
    : undefined;
}

function Bar({ fraction }: { readonly fraction: number | undefined }): ReactNode {
  if (fraction === undefined) return null;
  const share = Number.isNaN(fraction) ? 0 : fraction;
  return (
    <span className="bar" aria-hidden="true">
      <i style={{ inlineSize: `${share * 100}%` }} />
    </span>
  );
}

type Chart = Parameters<typeof drawChart>[0];

function ChartView({ chart }: { readonly chart: Chart }): ReactNode {
  const language = useLanguage();
  const id = useId();
  const report = useContext(ReportContext);
  const svg = drawingSvg(drawChart(chart, language), { id, colour: (ink) => `var(--${ink})` });
  return (
    <figure>
      <figcaption>
        <span>
          <Words text={chart.title} />
        </span>
        {report && <PictureButtons chart={chart} report={report} />}
      </figcaption>
      {/* Our own drawing of our own model: its texts are escaped where it is made. */}
      <div
        className={`plot ${chart.kind}`}
        tabIndex={0}
        role="group"
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </figure>
  );
}
