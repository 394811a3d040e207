import { orNaN } from '../../../core/missing.ts';
import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { COMPARABLE, FATES } from '../../../schemas/fates.ts';
import type { ImpactAnswer } from '../../../schemas/stress-answer.ts';
import { DataTable, Share } from './data-table.tsx';
import { NetworkLabel } from './network-label.tsx';
import { Words } from '../../shared/words.tsx';

const FATE_STATE = {
  failed: 'failed',
  'cut-off': 'failed',
  'mostly-cut': 'failed',
  'partly-cut': 'weaker',
  reduced: 'weaker',
  rerouted: '',
  unharmed: '',
};
const COUNTED = FATES.filter((fate) => fate !== 'unharmed');

/** Who is cut off and who is rerouted, those who lose most first. */
export function NetworkTable({
  impact,
  isNothing,
}: {
  readonly impact: ImpactAnswer | undefined;
  readonly isNothing: boolean;
}): ReactNode {
  return (
    <section aria-labelledby="networks-title">
      <h2 id="networks-title">
        <Words text={message('stress.section.networks')} />
      </h2>
      {isNothing || impact?.networks.length === 0 ? (
        <p className="muted">
          <Words text={message('explore.networks.none')} />
        </p>
      ) : (
        impact && (
          <>
            <ul className="fates">
              {COUNTED.filter((fate) => impact.fates[fate] > 0).map((fate) => (
                <li key={fate} className={FATE_STATE[fate]} data-fate={fate}>
                  <strong>
                    <Words text={{ kind: 'number', value: impact.fates[fate] }} />
                  </strong>{' '}
                  <Words text={message(`stress.fate.${fate}`)} />
                </li>
              ))}
            </ul>
            <DataTable
              caption={message('stress.networks.explained')}
              columns={[
                { label: message('stress.column.network') },
                { label: message('stress.column.fate') },
                { label: message('stress.column.weight'), isNumber: true },
                { label: message('stress.column.abroad-after'), isNumber: true },
                { label: message('stress.column.moved'), isNumber: true },
                { label: message('stress.column.hops-gained'), isNumber: true },
              ]}
              rows={impact.networks.map(({ asn, name, fate, weight, abroad, moved, hops }) => ({
                key: String(asn),
                state: FATE_STATE[fate],
                cells: [
                  <NetworkLabel asn={asn} name={name} />,
                  <span className="fate">
                    <Words text={message(`stress.fate.${fate}`)} />
                  </span>,
                  <Share value={weight} />,
                  <Share value={abroad.after} />,
                  ...(COMPARABLE.has(fate)
                    ? [<Share value={moved} />, <Words text={gained(hops.before, hops.after)} />]
                    : ['–', '–']),
                ],
              }))}
            />
          </>
        )
      )}
    </section>
  );
}

function gained(
  before: number | null,
  after: number | null,
): { kind: 'number'; value: number; digits: 1; signed: true } {
  return {
    kind: 'number',
    value: orNaN(after) - orNaN(before),
    digits: 1,
    signed: true,
  };
}
