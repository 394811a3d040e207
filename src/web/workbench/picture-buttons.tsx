import type { ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { captionedDrawing } from '../../reports/charts/captioned-drawing.ts';
import { drawChart } from '../../reports/charts/draw-chart.ts';
import type { Report } from '../../reports/model.ts';
import { sourceLine } from '../../reports/render/slides/deck-of.ts';
import { useLanguage } from '../shared/language-context.ts';
import { pictureSvg, svgToPng } from '../what-if/export/picture.ts';
import { saveFile } from '../what-if/export/save-file.ts';

type Chart = Parameters<typeof drawChart>[0];

/** Takes a picture along, as SVG or PNG: with the title of its report, what it shows, the snapshot with its date and hash, and the address. */
export function PictureButtons({
  chart,
  report,
}: {
  readonly chart: Chart;
  readonly report: Report;
}): ReactNode {
  const language = useLanguage();
  const picture = (): string => {
    const drawing = drawChart(chart, language);
    const { isolated, direction } = language;
    const shows = [isolated(report.title), ...(report.subtitle ? [isolated(report.subtitle)] : [])].join(
      '. ',
    );
    return pictureSvg(
      captionedDrawing(drawing, {
        title: isolated(chart.title),
        notes: [shows, isolated(sourceLine(report)), location.href],
        isRightToLeft: direction === 'rtl',
      }),
    );
  };
  const name = `${report.id}-${chart.kind}`;
  const label = (format: string): string =>
    `${language.plain(message('workbench.export'))}: ${language.plain(chart.title)}, ${format}`;
  return (
    <span className="picture-buttons">
      <button
        type="button"
        className="plain"
        aria-label={label('SVG')}
        onClick={() => saveFile(`${name}.svg`, 'image/svg+xml', picture())}
      >
        SVG
      </button>
      <button
        type="button"
        className="plain"
        aria-label={label('PNG')}
        onClick={() => void svgToPng(picture()).then((png) => saveFile(`${name}.png`, 'image/png', png))}
      >
        PNG
      </button>
    </span>
  );
}
