import { orNaN } from '../../../core/missing.ts';
import type { ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import type { Answer } from './use-workers.ts';
import { DataTable } from './data-table.tsx';
import { useWhatIf } from './what-if-context.ts';
import { Words } from '../../shared/words.tsx';

/** The figures of both scenarios side by side. */
export function ComparePanel(): ReactNode {
  const { state, workers } = useWhatIf();
  const answers = state.scenarios.map((choices) => workers.answerOf(choices));
  // The tabs above say what A and B are.
  const scenario = (which: string): { label: Text; isNumber: true } => ({
    label: { kind: 'literal', literal: which },
    isNumber: true,
  });
  const rows = MEASURES.map(({ key, label, kind, of }) => {
    const [one, other] = answers.map((answer) => orNaN(answer && of(answer)));
    const text = (value: number, signed: boolean): Text =>
      kind === 'share'
        ? { kind, value, signed }
        : { kind: 'number', value, signed, ...(key === 'hops' && { digits: 2 }) };
    return {
      key,
      cells: [
        <Words text={label()} />,
        <Words text={text(one, false)} />,
        <Words text={text(other, false)} />,
        <Words text={text(other - one, true)} />,
      ],
    };
  });
  return (
    <section aria-labelledby="compare-title" id="comparison">
      <h2 id="compare-title">
        <Words text={message('explore.compare.title')} />
      </h2>
      <DataTable
        caption={message('stress.section.losses')}
        columns={[
          { label: message('stress.column.loss') },
          scenario('A'),
          scenario('B'),
          { label: message('explore.difference'), isNumber: true },
        ]}
        rows={rows}
      />
    </section>
  );
}

interface Measure {
  readonly key: string;
  readonly label: () => Text;
  readonly kind: 'share' | 'number';
  readonly of: (answer: Answer) => number | null | undefined;
}

const MEASURES: readonly Measure[] = [
  ...(['international', 'domestic'] as const).flatMap((reach): Measure[] =>
    (['policy', 'physical'] as const).map((by) => ({
      key: `${reach}-${by}`,
      label: () => message(`stress.losses.${reach}-${by}`),
      kind: 'share',
      of: ({ losses }) => losses?.[by][reach].total.value,
    })),
  ),
  ...(['cut-off', 'mostly-cut', 'partly-cut', 'reduced', 'rerouted'] as const).map((fate): Measure => ({
    key: fate,
    label: () => message(`stress.fate.${fate}`),
    kind: 'number',
    of: ({ impact }) => impact?.fates[fate],
  })),
  {
    key: 'chokepoints',
    label: () => message('stress.section.chokepoints'),
    kind: 'number',
    of: ({ impact }) => impact?.newChokepoints.length,
  },
];
