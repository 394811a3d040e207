import type { ReactNode } from 'react';
import { CHOKEPOINT } from '../../../engines/stress/impact.ts';
import { message } from '../../../i18n/text.ts';
import type { ImpactAnswer } from '../../../schemas/stress-answer.ts';
import { DataTable, Share } from './data-table.tsx';
import { FailButton } from './fail-button.tsx';
import { NetworkLabel } from './network-label.tsx';
import { Words } from '../../shared/words.tsx';

/** The networks that become new chokepoints, each with a button to fail it too. */
export function ChokepointTable({ impact }: { readonly impact: ImpactAnswer | undefined }): ReactNode {
  const points = impact?.newChokepoints ?? [];
  return (
    <section aria-labelledby="chokepoints-title">
      <h2 id="chokepoints-title">
        <Words text={message('stress.section.chokepoints')} />
      </h2>
      {points.length === 0 ? (
        <p className="muted">
          <Words text={message('stress.chokepoints.none')} />
        </p>
      ) : (
        <DataTable
          caption={message('stress.chokepoints.definition', {
            share: { kind: 'share', value: CHOKEPOINT.share, digits: 0 },
            rise: { kind: 'share', value: CHOKEPOINT.rise, digits: 0 },
          })}
          columns={[
            { label: message('stress.column.network') },
            { label: message('stress.column.country') },
            { label: message('stress.column.before'), isNumber: true },
            { label: message('stress.column.after'), isNumber: true },
            { label: message('explore.column.action') },
          ]}
          rows={points.map(({ network, before, after }) => ({
            key: String(network.asn),
            state: 'new',
            cells: [
              <NetworkLabel asn={network.asn} name={network.name} />,
              <Words text={{ kind: 'country', country: network.country ?? '' }} />,
              <Share value={before} />,
              <Share value={after} />,
              <FailButton choice={{ kind: 'network', asn: network.asn }} />,
            ],
          }))}
        />
      )}
    </section>
  );
}
