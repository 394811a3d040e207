import { message, type Text } from '../../i18n/text.ts';
import type { Block, Section } from '../model.ts';
import type { DistributionAnswer, DrawsAnswer } from '../../schemas/stress-answer.ts';

/** How the losses fall when the random parts of a scenario are drawn again and again. */
export function drawsSection({ draws, international, domestic }: DrawsAnswer): Section {
  return {
    id: 'draws',
    title: message('stress.section.draws'),
    blocks: [
      { kind: 'paragraph', texts: [message('stress.draws.explained', { draws })] },
      {
        kind: 'table',
        columns: [
          { label: message('stress.column.loss'), type: 'text' },
          { label: message('stress.draws.low'), type: 'share' },
          { label: message('stress.draws.median'), type: 'share' },
          { label: message('stress.draws.high'), type: 'share' },
          { label: message('stress.draws.worst'), type: 'share' },
        ],
        rows: [
          row(message('stress.loss.international'), international),
          row(message('stress.loss.domestic'), domestic),
        ],
      },
      histogram(message('stress.loss.international'), international, draws),
      histogram(message('stress.loss.domestic'), domestic, draws),
    ],
  };
}

function row(label: Text, { low, median, high, worst }: DistributionAnswer): (Text | number | undefined)[] {
  return [label, low ?? undefined, median ?? undefined, high ?? undefined, worst ?? undefined];
}

/** Bars from the first twentieth that holds a draw to the last. */
function histogram(title: Text, { histogram: counts }: DistributionAnswer, draws: number): Block {
  const first = Math.max(
    0,
    counts.findIndex((count) => count > 0),
  );
  const last = counts.findLastIndex((count) => count > 0);
  const edge = (at: number): Text => ({ kind: 'share', value: at / counts.length, digits: 0 });
  return {
    kind: 'bars',
    title,
    scale: { label: message('stress.draws.scale'), type: 'share' },
    bars: counts.slice(first, last + 1).map((count, at) => ({
      label: message('common.range', { low: edge(first + at), high: edge(first + at + 1) }),
      value: count / draws,
    })),
  };
}
