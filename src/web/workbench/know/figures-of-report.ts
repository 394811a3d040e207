import type { Block, KeyFigure, Report } from '../../../reports/model.ts';

/** A figure of the report with what stands beside it there, which is why it is so. */
export interface FigureOfReport {
  readonly figure: KeyFigure;
  readonly why: readonly Block[];
}

/** Where the figures that lead the report are explained, where that is not beside them. */
const EXPLAINED_IN: Readonly<Record<string, string>> = {
  'leading-network': 'gateways',
  'total-loss-single': 'failure',
  'loss-pair': 'failure',
  'leading-foreign-country': 'abroad',
  'islanding-policy': 'inside',
  unreached: 'failure',
};

/** Every figure once, with the sentences and tables of the section that explains it. */
export function figuresOfReport({ sections }: Report): FigureOfReport[] {
  const whyOf = (id: string): readonly Block[] =>
    sections
      .find((section) => section.id === id)
      ?.blocks.filter(({ kind }) => kind === 'table' || kind === 'paragraph') ?? [];
  const found = new Map<string, FigureOfReport>();
  for (const { id, blocks } of sections)
    for (const figure of blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : [])))
      if (!found.has(figure.id)) found.set(figure.id, { figure, why: whyOf(EXPLAINED_IN[figure.id] ?? id) });
  return [...found.values()];
}
