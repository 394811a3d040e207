import type { Text } from '../i18n/text.ts';
import type { Block, Report, Table } from './model.ts';
import { cellText } from './render/cell-text.ts';

/** A figure of a report that a narrative may cite by its name. */
export interface CitableFigure {
  readonly id: string;
  /** What it is: its label, or the label of its row and that of its column. */
  readonly labels: readonly Text[];
  readonly value: Text;
}

/** Everything in a report that may be cited, in the order of the report: key figures, and the named cells of tables. */
export function citableFigures(report: Report | undefined): CitableFigure[] {
  // A sealed result has no report.
  return (report?.sections ?? []).flatMap(({ blocks }) => figuresIn(blocks));
}

function figuresIn(blocks: readonly Block[]): CitableFigure[] {
  return blocks.flatMap((block): CitableFigure[] => {
    if (block.kind === 'why') return figuresIn(block.blocks);
    if (block.kind === 'table') return cellsOf(block);
    if (block.kind !== 'figures') return [];
    return block.figures.map(({ id, label, value }) => ({ id, labels: [label], value }));
  });
}

function cellsOf({ names, columns, rows }: Table): CitableFigure[] {
  if (!names) return [];
  return rows.flatMap((row, line) =>
    columns.flatMap((column, at): CitableFigure[] => {
      const name = names.columns[at];
      if (name === undefined) return [];
      const labels = [cellText(row[0], columns[0]), column.label];
      return [{ id: `${names.rows[line]}.${name}`, labels, value: cellText(row[at], column) }];
    }),
  );
}
