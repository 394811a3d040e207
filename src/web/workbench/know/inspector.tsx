import type { ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import { metricValue } from '../../../reports/assess/metric-text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { choiceKey } from '../../what-if/scenario/choice.ts';
import { ChoiceLabel } from '../../what-if/view/network-label.tsx';
import { addressOf } from '../address.ts';
import { LostObjects } from '../parts.tsx';
import { BlockView, ChooseInTables } from '../report-view.tsx';
import { withstandQuery } from '../withstand/withstand-place.ts';
import { ChoiceExplained } from './choice-explained.tsx';
import { FigureMeaning, SeriesOnDemand } from './figure-detail.tsx';
import type { FigureOfReport } from './figures-of-report.ts';
import { networkIn } from './network-in.ts';
import type { Inspected } from './inspected.ts';
import type { MapLayer } from '../layers/map-layers.ts';
import type { KnowSelection } from './selection.ts';

/** What is selected, explained: what it means, what it rests on, why it is so, and what one can do. */
export function Inspector({
  figures,
  selection,
  layers,
  ...inspected
}: Inspected & {
  readonly figures: readonly FigureOfReport[];
  readonly selection: KnowSelection | undefined;
  readonly layers: readonly MapLayer[];
}): ReactNode {
  const { plain } = useLanguage();
  return (
    <aside className="inspector" aria-live="polite">
      {selection && (
        <button
          type="button"
          className="plain close"
          aria-label={plain(message('know.close'))}
          onClick={() => {
            // The focus goes back to what was selected.
            document
              .querySelector<HTMLElement>('.know-desk [aria-pressed="true"]')
              ?.focus({ preventScroll: true });
            inspected.select(selection);
          }}
        >
          ×
        </button>
      )}
      {selection?.kind === 'figure' && (
        <FigureExplained
          key={selection.id}
          found={figures.find(({ figure }) => figure.id === selection.id)}
          {...inspected}
        />
      )}
      {selection?.kind === 'choice' && (
        <ChoiceExplained key={choiceKey(selection.choice)} choice={selection.choice} {...inspected} />
      )}
      {selection?.kind === 'asset' && <AssetExplained {...selection} layers={layers} {...inspected} />}
      {!selection && (
        <p className="muted">
          <Words text={message('know.inspector.hint')} />
        </p>
      )}
    </aside>
  );
}

function FigureExplained({
  found,
  answer,
  planeId,
  snapshot,
  snapshots,
  select,
}: Inspected & { readonly found: FigureOfReport | undefined }): ReactNode {
  if (!found) return null;
  const { figure, why } = found;
  return (
    <>
      <h2>
        <Words text={figure.label} />
      </h2>
      <p className="value">
        <Words text={figure.value} />
      </p>
      <FigureMeaning figure={figure} date={answer.snapshot.date} />
      {why.length > 0 && (
        <details>
          <summary>
            <Words text={message('know.why')} />
          </summary>
          <ChooseInTables value={(choice) => select({ kind: 'choice', choice })}>
            {why.map((block, at) => (
              <BlockView key={at} block={block} />
            ))}
          </ChooseInTables>
        </details>
      )}
      <SeriesOnDemand
        country={answer.country}
        plane={planeId}
        snapshots={snapshots}
        here={{ snapshot, value: figure.value }}
        valueIn={({ metrics }) => {
          const metric = metrics.find(({ id }) => id === figure.id);
          return metric && metricValue(metric);
        }}
      />
    </>
  );
}

/** Labels and values of what is known, without what is not there. */
function Facts({ facts }: { readonly facts: readonly (readonly [Text, Text | undefined])[] }): ReactNode {
  return (
    <dl className="facts">
      {facts.map(([label, value], at) =>
        value === undefined ? null : (
          <div key={at}>
            <dt>
              <Words text={label} />
            </dt>
            <dd>
              <Words text={value} />
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

function AssetExplained({
  object,
  id,
  layers,
  answer,
  plane,
  planeId,
  snapshot,
  select,
}: Inspected & {
  readonly object: string;
  readonly id: string;
  readonly layers: readonly MapLayer[];
}): ReactNode {
  const asset = layers.find((layer) => layer.object === object)?.assets.get(id);
  if (!asset) return <LostObjects ids={[id]} />;
  const { people, region, users } = asset;
  const failing = withstandQuery({
    plane: planeId,
    snapshot,
    scenarios: [users, []],
    active: 0,
    comparing: false,
    layers: layers.map((layer) => layer.object),
  });
  return (
    <>
      <h2>
        <bdi>{asset.label}</bdi>
      </h2>
      <Facts
        facts={[
          [message('know.region'), region === undefined ? undefined : { kind: 'name', name: region }],
          [message('know.people'), people === undefined ? undefined : { kind: 'number', value: people }],
        ]}
      />
      {users.length > 0 && (
        <>
          <h3>
            <Words text={message('know.users')} />
          </h3>
          <ul className="network-buttons">
            {users.map((choice) => (
              <li key={choiceKey(choice)}>
                <button type="button" className="plain" onClick={() => select({ kind: 'choice', choice })}>
                  <ChoiceLabel choice={choice} nameOf={(asn) => networkIn(plane, asn)?.name ?? undefined} />
                </button>
              </li>
            ))}
          </ul>
          <p>
            <a
              className="button"
              href={addressOf({ view: 'withstand', country: answer.country, query: failing })}
            >
              <Words text={message('know.fail')} />
            </a>
          </p>
        </>
      )}
    </>
  );
}
