import { literalText, type Text } from '../../../i18n/text.ts';
import { isChart, type Chart } from '../../charts/draw-chart.ts';
import type { Block, KeyFigure, Notice, Report, Section, Table } from '../../model.ts';
import { sourceOfSnapshot } from '../../provenance.ts';
import { provenanceSection } from '../provenance-section.ts';

/** A slide: one thing said under its title. */
export type Slide =
  | {
      readonly kind: 'title';
      readonly title: Text;
      readonly subtitle?: Text | undefined;
      readonly notices: readonly Notice[];
    }
  | { readonly kind: 'figures'; readonly title: Text; readonly figures: readonly KeyFigure[] }
  | { readonly kind: 'chart'; readonly title: Text; readonly chart: Chart }
  | { readonly kind: 'table'; readonly title: Text; readonly table: Table }
  | { readonly kind: 'text'; readonly title: Text; readonly items: readonly Text[] };

/** A report as slides, and the line that stands under each: what it was computed from and by what. */
export interface Deck {
  readonly slides: readonly Slide[];
  readonly source: Text;
}

const MOST_FIGURES = 6;
const MOST_ROWS = 8;
const MOST_ITEMS = 7;

/**
 * One thing a slide: figures six at a time, each picture, each table with its first rows, texts a few at a time. What lies behind (`why`) and the
 * rows of a table that have no room stay in the report, and a table says how many there are.
 */
export function deckOf(report: Report): Deck {
  const sections = [...report.sections, provenanceSection(report.provenance)];
  return {
    slides: [
      { kind: 'title', title: report.title, subtitle: report.subtitle, notices: report.notices },
      ...sections.flatMap(slidesOf),
    ],
    source: sourceLine(report),
  };
}

function slidesOf({ title, blocks }: Section): Slide[] {
  const slides: Slide[] = [];
  let texts: Text[] = [];
  const end = (): void => {
    for (const items of chunks(texts, MOST_ITEMS)) slides.push({ kind: 'text', title, items });
    texts = [];
  };
  for (const block of blocks) {
    const said = textsOf(block);
    if (said) {
      texts.push(...said);
      continue;
    }
    end();
    slides.push(...ownSlides(title, block));
  }
  end();
  return slides;
}

/** The sentences of a block of text; undefined for what has slides of its own. */
function textsOf(block: Block): readonly Text[] | undefined {
  switch (block.kind) {
    case 'paragraph':
      return block.texts;
    case 'list':
      return block.items;
    case 'heading':
      return [block.text];
    case 'notices':
      return block.notices.map(({ text }) => text);
    case 'why':
      return [];
    default:
      return undefined;
  }
}

function ownSlides(title: Text, block: Block): Slide[] {
  if (isChart(block)) return [{ kind: 'chart', title, chart: block }];
  if (block.kind === 'figures')
    return chunks(block.figures, MOST_FIGURES).map((figures) => ({ kind: 'figures', title, figures }));
  if (block.kind !== 'table' || block.rows.length === 0) return [];
  const { rows, states, moreRows = 0 } = block;
  const left = moreRows + Math.max(0, rows.length - MOST_ROWS);
  const table = {
    ...block,
    rows: rows.slice(0, MOST_ROWS),
    ...(states && { states: states.slice(0, MOST_ROWS) }),
    ...(left > 0 && { moreRows: left }),
  };
  return [{ kind: 'table', title, table }];
}

function chunks<Item>(items: readonly Item[], most: number): Item[][] {
  const parts = Math.ceil(items.length / most);
  return Array.from({ length: parts }, (_, part) => items.slice(part * most, (part + 1) * most));
}

/** Snapshot, its date and hash, and the software. */
export function sourceLine({ provenance: { snapshot, software } }: Report): Text {
  return snapshot
    ? sourceOfSnapshot({ id: snapshot.sha256, date: snapshot.date }, software)
    : literalText(software);
}
