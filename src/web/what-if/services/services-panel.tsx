import { useId, type ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import { Words } from '../../shared/words.tsx';
import { LiveCurve } from '../../workbench/live/live-curve.tsx';
import { DataTable } from '../view/data-table.tsx';
import { useWhatIf } from '../view/what-if-context.ts';
import { KIND_HOURS, type LiveGrounds, type LiveShares } from './live-session.ts';
import { useLiveShares, type LiveOpened } from './use-live-shares.ts';

type Fates = LiveShares['before'];

/** What still works of the services that the page was given, under the scenario that is looked at. */
export function ServicesPanel({ opened }: { readonly opened: LiveOpened }): ReactNode {
  const { state } = useWhatIf();
  const choices = state.scenarios[state.active];
  const { shares, isCurrent, grounds, error } = useLiveShares(opened, choices);
  const title = useId();
  const { handling, folder } = opened.services;
  return (
    <section
      className="services-panel"
      id="services"
      aria-labelledby={title}
      aria-busy={!isCurrent}
      data-works={isCurrent ? shares?.curve[0].works : undefined}
      data-grounds={grounds?.length}
    >
      <h2 id={title}>
        <Words text={message('services-live.chart')} />
      </h2>
      <p className="notice caution small">
        <Words text={message('explore.services.marked', { handling, count: folder.services.length })} />
      </p>
      {error !== undefined && (
        <p className="notice warning" role="alert">
          <Words text={message('explore.error', { detail: error, command: 'muruna explore --services' })} />
        </p>
      )}
      {shares ? (
        <>
          <p className="small" aria-live="polite">
            <Words text={message('explore.services.now', ranged(shares.curve[0]))} />
          </p>
          <LiveCurve curve={shares.curve} at={0} title={message('services-live.chart')} />
          <KindTable kinds={shares.kinds} />
          {/* Without a choice nothing ends: some people reach nothing as it is. */}
          {choices.length > 0 &&
            (grounds ? <GroundTable grounds={grounds} /> : <span className="shape" aria-hidden="true" />)}
          <p className="small muted">
            <Words text={message('services-sums.range')} />
          </p>
        </>
      ) : (
        <span className="shape" aria-hidden="true" />
      )}
    </section>
  );
}

function ranged({ works, remembered, unknown }: Fates): { readonly works: number; readonly most: number } {
  return { works, most: Math.min(1, works + remembered + unknown) };
}

function KindTable({ kinds }: { readonly kinds: LiveShares['kinds'] }): ReactNode {
  return (
    <DataTable
      caption={message('explore.services.kinds')}
      columns={[
        { label: message('sitrep.column.kind') },
        { label: message('services-live.column.services'), isNumber: true },
        ...KIND_HOURS.map((hours) => ({
          label: hours === 0 ? message('services-live.at-once') : ({ kind: 'duration', hours } as const),
          isNumber: true,
        })),
      ]}
      rows={kinds.map(({ kind, services, at }) => ({
        key: kind,
        cells: [
          <Words text={message(`services-who.service.${kind}`)} />,
          <Words text={{ kind: 'number', value: services }} />,
          ...KIND_HOURS.map((hours, column) => <Words key={hours} text={shareOf(at?.[column])} />),
        ],
      }))}
    />
  );
}

/** What ends services first; nothing where none ends. */
function GroundTable({ grounds }: { readonly grounds: LiveGrounds }): ReactNode {
  if (grounds.length === 0) return null;
  return (
    <DataTable
      caption={message('services-live.section.causes')}
      columns={[
        { label: message('services-live.column.ground') },
        { label: message('services-live.column.services'), isNumber: true },
        { label: message('services-live.column.share'), isNumber: true },
      ]}
      rows={grounds.map(({ ground, services, share }) => ({
        key: ground,
        cells: [
          <Words text={message(`services-live.ground.${ground}`)} />,
          <Words text={{ kind: 'number', value: services }} />,
          <Words text={share === null ? { kind: 'missing' } : whole(share)} />,
        ],
      }))}
    />
  );
}

/** From what certainly works to what may; missing where no service of the kind has a weight. */
function shareOf(fates: Fates | undefined): Text {
  if (fates === undefined) return { kind: 'missing' };
  const { works, most } = ranged(fates);
  const [low, high] = [whole(works), whole(most)];
  return low.value === high.value ? low : message('common.range', { low, high });
}

function whole(value: number) {
  return { kind: 'share' as const, value: Math.round(value * 100) / 100, digits: 0 };
}
