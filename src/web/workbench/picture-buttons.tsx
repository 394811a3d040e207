import type { ReactNode } from 'react';
import { message, type Text } from '../../i18n/text.ts';
import { drawChart } from '../../reports/charts/draw-chart.ts';
import type { Drawing } from '../../reports/charts/drawing.ts';
import { tableDrawing } from '../../reports/charts/table-drawing.ts';
import type { Report, Table } from '../../reports/model.ts';
import { sourceLine } from '../../reports/render/slides/deck-of.ts';
import { worldPicture, type MapShown } from '../map/world-picture.ts';
import { useLanguage } from '../shared/language-context.ts';
import { captionedSvg, svgToPng } from '../what-if/export/picture.ts';
import { saveFile } from '../what-if/export/save-file.ts';

type Chart = Parameters<typeof drawChart>[0];

/** Takes a picture of a report along, as SVG or PNG. */
export function PictureButtons({
  chart,
  report,
  note,
  drawing,
}: {
  readonly chart: Chart;
  /** The chart as it is drawn on the page; default: as reports draw it. */
  readonly drawing?: Drawing | undefined;
  readonly report: Report;
  /** What the picture should say beside its title. */
  readonly note?: Text | undefined;
}): ReactNode {
  const language = useLanguage();
  const { isolated, plain } = language;
  const svg = (): string =>
    captionedSvg(drawing ?? drawChart(chart, language), language, {
      title: chart.title,
      shows: [report.title, report.subtitle, note].flatMap((text) => (text ? isolated(text) : [])).join('. '),
      definition: message(`common.picture.${chart.kind}`),
      source: sourceLine(report),
    });
  return <PictureFiles name={`${report.id}-${chart.kind}`} label={plain(chart.title)} svg={svg} />;
}

/** A table as a picture: where a view draws nothing else, its figures leave it so. */
export function TablePicture({
  table,
  title,
  report,
}: {
  readonly table: Table;
  readonly title: Text;
  readonly report: Report;
}): ReactNode {
  const language = useLanguage();
  const { isolated, plain } = language;
  const svg = (): string =>
    captionedSvg(tableDrawing(table, title, language), language, {
      title,
      shows: [report.title, report.subtitle].flatMap((text) => (text ? isolated(text) : [])).join('. '),
      definition: table.caption ?? message('common.picture.table'),
      source: sourceLine(report),
    });
  return <PictureFiles name={`${report.id}-table`} label={plain(title)} svg={svg} />;
}

/** A map as a picture: as it is on the screen, with the report that it belongs to as its source. */
export function MapPicture({
  shown,
  name,
  title,
  shows,
  source,
}: {
  readonly shown: () => MapShown;
  readonly name: string;
  readonly title: Text;
  /** What of the country is on it beside the title. */
  readonly shows: readonly Text[];
  readonly source: Text;
}): ReactNode {
  const language = useLanguage();
  const { isolated, plain } = language;
  const svg = (): string =>
    captionedSvg(worldPicture(shown(), title, language), language, {
      title,
      shows: shows.map(isolated).join('. '),
      definition: message('common.picture.world'),
      source,
    });
  return <PictureFiles name={`${name}-map`} label={plain(title)} svg={svg} />;
}

/** A picture as a file of each kind. */
export function PictureFiles({
  name,
  label,
  svg,
}: {
  readonly name: string;
  readonly label: string;
  readonly svg: () => string;
}): ReactNode {
  const { plain } = useLanguage();
  const says = (format: string): string => `${plain(message('workbench.export'))}: ${label}, ${format}`;
  return (
    <span className="picture-buttons">
      <button
        type="button"
        className="plain"
        aria-label={says('SVG')}
        onClick={() => saveFile(`${name}.svg`, 'image/svg+xml', svg())}
      >
        SVG
      </button>
      <button
        type="button"
        className="plain"
        aria-label={says('PNG')}
        onClick={() => void svgToPng(svg()).then((png) => saveFile(`${name}.png`, 'image/png', png))}
      >
        PNG
      </button>
    </span>
  );
}
