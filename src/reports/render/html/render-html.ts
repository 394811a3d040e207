import type { Language } from '../../../i18n/language.ts';
import { message, type Text } from '../../../i18n/text.ts';
import { drawChart } from '../../charts/draw-chart.ts';
import { drawingSvg, escapeXml } from '../../charts/drawing-svg.ts';
import { creditsFor, sourcesIn } from '../../credits.ts';
import type { Block, KeyFigure, Notice, Report, Section, Table } from '../../model.ts';
import { barFractions, cellText, isNumericColumn } from '../cell-text.ts';
import { figureFacts } from '../figure-facts.ts';
import { provenanceSection } from '../provenance-section.ts';
import { htmlStyle } from './html-style.ts';
import { htmlText } from './html-text.ts';

/** A report as one HTML document that needs nothing else: no script, no font, no network. */
export function renderHtml(report: Report, language: Language): string {
  const sections = [...report.sections, provenanceSection(report.provenance)];
  const writer = htmlWriter(language);
  return `<!doctype html>
<html lang="${language.tag}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="${escapeXml(report.provenance.software)}">
<title>${escapeXml(language.plain(report.title))}</title>
<style>${htmlStyle(language)}</style>
</head>
<body>
<main>
<header>
<h1>${writer.text(report.title)}</h1>
${report.subtitle ? `<p class="subtitle">${writer.text(report.subtitle)}</p>\n` : ''}${sections.length > 4 ? writer.contents(sections) : ''}</header>
${writer.notices(report.notices)}${sections.map(writer.section).join('\n')}
${creditsHtml(report)}</main>
</body>
</html>
`;
}

function creditsHtml({ provenance }: Report): string {
  const credits = creditsFor(sourcesIn(provenance).map(({ licence }) => licence));
  if (credits.length === 0) return '';
  const links = credits.map(
    ({ words, address }) => `<bdi><a href="${escapeXml(address)}">${escapeXml(words)}</a></bdi>`,
  );
  return `<footer>${links.join(' · ')}</footer>\n`;
}

interface HtmlWriter {
  readonly text: (text: Text) => string;
  readonly notices: (notices: readonly Notice[]) => string;
  readonly section: (section: Section) => string;
  readonly contents: (sections: readonly Section[]) => string;
}

function htmlWriter(language: Language): HtmlWriter {
  let charts = 0;
  const text = (value: Text): string => htmlText(value, language);
  const notices = (list: readonly Notice[]): string =>
    list
      .map(
        ({ level, text: words }) =>
          `<p class="notice ${level}"><strong>${text(message(`common.${level}`))}</strong> ${text(words)}</p>\n`,
      )
      .join('');
  const block = (part: Block): string => {
    switch (part.kind) {
      case 'paragraph':
        return `<p>${part.texts.map(text).join(' ')}</p>`;
      case 'list': {
        const name = part.ordered ? 'ol' : 'ul';
        return `<${name}>${part.items.map((item) => `<li>${text(item)}</li>`).join('')}</${name}>`;
      }
      case 'heading':
        return `<h3>${text(part.text)}</h3>`;
      case 'notices':
        return notices(part.notices);
      case 'figures':
        return `<dl class="figures">${part.figures.map((figure) => figureHtml(figure, text)).join('')}</dl>`;
      case 'table':
        return tableHtml(part, text);
      case 'why':
        return `<details><summary>${text(part.title ?? message('common.why'))}</summary>${part.blocks.map(block).join('\n')}</details>`;
      default: {
        const id = `chart-${++charts}`;
        const svg = drawingSvg(drawChart(part, language), { id, colour: (ink) => `var(--${ink})` });
        return `<figure><figcaption>${text(part.title)}</figcaption><div class="plot ${part.kind}" tabindex="0">${svg}</div></figure>`;
      }
    }
  };
  return {
    text,
    notices,
    section: ({ id, title, blocks }) =>
      `<section id="${escapeXml(id)}" aria-labelledby="${escapeXml(id)}-h">
<h2 id="${escapeXml(id)}-h">${text(title)}</h2>
${blocks.map(block).join('\n')}
</section>`,
    contents: (sections) =>
      `<nav aria-label="${escapeXml(language.plain(message('common.contents')))}">${sections
        .map(({ id, title }) => `<a href="#${escapeXml(id)}">${text(title)}</a>`)
        .join('')}</nav>\n`,
  };
}

function figureHtml(figure: KeyFigure, text: (value: Text) => string): string {
  const facts = figureFacts(figure)
    .map(text)
    .map((fact) => `<div>${fact}</div>`)
    .join('');
  const notes = [figure.note, figure.definition]
    .filter((note) => note !== undefined)
    .map((note) => `<dd class="definition">${text(note)}</dd>`)
    .join('');
  return `<div class="figure" id="figure-${escapeXml(figure.id)}"><dt>${text(figure.label)}</dt><dd class="value">${text(figure.value)}</dd>${facts ? `<dd class="facts">${facts}</dd>` : ''}${notes}</div>`;
}

function tableHtml(table: Table, text: (value: Text) => string): string {
  const { columns, rows, states } = table;
  const align = columns.map((column) => (isNumericColumn(column) ? ' class="end"' : ''));
  const bars = columns.map((column, at) =>
    column.type === 'bar' ? barFractions(rows, column, at) : undefined,
  );
  const head = columns.map((column, at) => `<th scope="col"${align[at]}>${text(column.label)}</th>`).join('');
  const body = rows
    .map((row, line) => {
      const state = states?.[line];
      const cells = columns.map((column, at) => {
        const words = text(cellText(row[at], column));
        const bar = bars[at];
        return bar
          ? `<td class="end barred">${words}${barHtml(bar[line])}</td>`
          : `<td${align[at]}>${words}</td>`;
      });
      return `<tr${state && state !== 'normal' ? ` class="${state}"` : ''}>${cells.join('')}</tr>`;
    })
    .join('\n');
  const caption = table.caption ? `<caption>${text(table.caption)}</caption>` : '';
  const more = table.moreRows
    ? `<p class="more">… ${text(message('common.more-rows', { count: table.moreRows }))}</p>`
    : '';
  return `<div class="scroll" tabindex="0"><table>${caption}<thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table>${more}</div>`;
}

function barHtml(fraction: number): string {
  const width = Number.isNaN(fraction) ? 0 : Math.round(fraction * 1000) / 10;
  return `<span class="bar" aria-hidden="true"><i style="inline-size:${width}%"></i></span>`;
}
