import { useState, type ReactNode } from 'react';
import { orNaN } from '../../../core/missing.ts';
import { message, type Text } from '../../../i18n/text.ts';
import { figureFacts } from '../../../reports/render/figure-facts.ts';
import type { AssessAnswer, PlaneAnswer } from '../../../schemas/assess-answer.ts';
import type { PlaneId } from '../../../schemas/planes.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { choiceKey, type Choice } from '../../what-if/scenario/choice.ts';
import { ChoiceLabel, NetworkLabel } from '../../what-if/view/network-label.tsx';
import { addressOf } from '../address.ts';
import { BlockView } from '../report-view.tsx';
import { withstandQuery } from '../withstand/withstand-place.ts';
import { FigureSeries } from './figure-series.tsx';
import type { FigureOfReport } from './figures-of-report.ts';
import { networkIn } from './network-in.ts';
import type { KnownSnapshot } from '../api.ts';
import type { MapLayer } from '../layers/map-layers.ts';
import type { KnowSelection } from './selection.ts';

interface Inspected {
  readonly answer: AssessAnswer;
  readonly plane: PlaneAnswer;
  readonly planeId: PlaneId;
  readonly snapshot: string | undefined;
  readonly snapshots: readonly KnownSnapshot[];
  readonly select: (selection: KnowSelection) => void;
}

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
          onClick={() => inspected.select(selection)}
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
  snapshots,
}: Inspected & { readonly found: FigureOfReport | undefined }): ReactNode {
  const [isAsked, setAsked] = useState(false);
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
      {figure.definition && (
        <p>
          <Words text={figure.definition} />
        </p>
      )}
      <ul className="facts small muted">
        {figureFacts(figure).map((fact, at) => (
          <li key={at}>
            <Words text={fact} />
          </li>
        ))}
      </ul>
      {why.length > 0 && (
        <details>
          <summary>
            <Words text={message('know.why')} />
          </summary>
          {why.map((block, at) => (
            <BlockView key={at} block={block} />
          ))}
        </details>
      )}
      <details onToggle={({ currentTarget }) => currentTarget.open && setAsked(true)}>
        <summary>
          <Words text={message('know.series')} />
        </summary>
        {isAsked && (
          <FigureSeries figure={figure} country={answer.country} plane={planeId} snapshots={snapshots} />
        )}
      </details>
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

function share(value: number | null | undefined): Text | undefined {
  return value === undefined ? undefined : { kind: 'share', value: orNaN(value) };
}

function ChoiceExplained({
  choice,
  answer,
  plane,
  planeId,
  snapshot,
  select,
}: Inspected & { readonly choice: Choice }): ReactNode {
  const failing = withstandQuery({
    plane: planeId,
    snapshot,
    scenarios: [[choice], []],
    active: 0,
    comparing: false,
    layers: [],
  });
  return (
    <>
      <h2>
        {choice.kind === 'country' ? (
          <Words text={{ kind: 'country', country: choice.country }} />
        ) : (
          <ChoiceLabel choice={choice} nameOf={(asn) => networkIn(plane, asn)?.name ?? undefined} />
        )}
      </h2>
      {choice.kind === 'network' && <NetworkFacts asn={choice.asn} plane={plane} select={select} />}
      {choice.kind === 'link' && <GatewayFacts choice={choice} plane={plane} />}
      {choice.kind === 'country' && <CountryFacts country={choice.country} plane={plane} select={select} />}
      <p>
        <a
          className="button"
          href={addressOf({ view: 'withstand', country: answer.country, query: failing })}
        >
          <Words text={message('know.fail')} />
        </a>
      </p>
    </>
  );
}

function NetworkFacts({
  asn,
  plane,
  select,
}: {
  readonly asn: number;
  readonly plane: PlaneAnswer;
  readonly select: (selection: KnowSelection) => void;
}): ReactNode {
  const national = plane.networks.find((network) => network.asn === asn);
  const foreign = plane.foreignNetworks.find((network) => network.asn === asn);
  const country = networkIn(plane, asn)?.country;
  return (
    <>
      <Facts
        facts={[
          [
            message('assess.column.country'),
            typeof country === 'string' ? { kind: 'country', country } : undefined,
          ],
          [message('know.routes'), share(national?.share ?? foreign?.share)],
          [message('assess.column.inbound'), share(national?.inbound ?? foreign?.inbound)],
          [message('assess.column.outbound'), share(national?.outbound ?? foreign?.outbound)],
          [message('know.domestic'), share(national?.domestic)],
          [message('know.weight'), share(national?.weight)],
          [
            message('assess.column.neighbours'),
            foreign && { kind: 'number', value: foreign.nationalNeighbours },
          ],
        ]}
      />
      {national && national.foreignProviders.length > 0 && (
        <>
          <h3>
            <Words text={message('assess.column.providers')} />
          </h3>
          <NetworkButtons networks={national.foreignProviders} select={select} />
        </>
      )}
    </>
  );
}

function GatewayFacts({
  choice,
  plane,
}: {
  readonly choice: Extract<Choice, { kind: 'link' }>;
  readonly plane: PlaneAnswer;
}): ReactNode {
  const ends = new Set([choice.one, choice.other]);
  const gateway = plane.gateways.find(
    ({ national, foreign }) => ends.has(national.asn) && ends.has(foreign.asn),
  );
  if (!gateway) return null;
  const { national, foreign } = gateway;
  return (
    <>
      <p>
        <NetworkLabel asn={foreign.asn} name={foreign.name} />
        <br />
        <NetworkLabel asn={national.asn} name={national.name} />
      </p>
      <Facts facts={[[message('know.routes'), share(gateway.share)]]} />
    </>
  );
}

function CountryFacts({
  country,
  plane,
  select,
}: {
  readonly country: string;
  readonly plane: PlaneAnswer;
  readonly select: (selection: KnowSelection) => void;
}): ReactNode {
  const known = plane.foreignCountries.find((one) => one.country === country);
  const networks = plane.foreignNetworks.filter((network) => network.country === country);
  return (
    <>
      <Facts
        facts={[
          [message('know.routes'), share(known?.share ?? 0)],
          [message('assess.column.inbound'), share(known?.inbound)],
          [message('assess.column.outbound'), share(known?.outbound)],
        ]}
      />
      {networks.length > 0 && (
        <>
          <h3>
            <Words text={message('know.networks')} />
          </h3>
          <NetworkButtons networks={networks} select={select} />
        </>
      )}
    </>
  );
}

function NetworkButtons({
  networks,
  select,
}: {
  readonly networks: readonly {
    readonly asn: number;
    readonly name: string | null;
    readonly share: number;
  }[];
  readonly select: (selection: KnowSelection) => void;
}): ReactNode {
  return (
    <ul className="network-buttons">
      {networks.map(({ asn, name, share: routes }) => (
        <li key={asn}>
          <button
            type="button"
            className="plain"
            onClick={() => select({ kind: 'choice', choice: { kind: 'network', asn } })}
          >
            <NetworkLabel asn={asn} name={name} />
          </button>
          <Words text={{ kind: 'share', value: routes }} />
        </li>
      ))}
    </ul>
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
  if (!asset) return null;
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
