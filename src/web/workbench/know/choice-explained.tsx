import type { ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import { figureFacts } from '../../../reports/render/figure-facts.ts';
import type { KeyFigure } from '../../../reports/model.ts';
import type { PlaneAnswer } from '../../../schemas/assess-answer.ts';
import { Words } from '../../shared/words.tsx';
import type { Choice } from '../../what-if/scenario/choice.ts';
import { ChoiceLabel, NetworkLabel } from '../../what-if/view/network-label.tsx';
import { addressOf } from '../address.ts';
import { withstandQuery } from '../withstand/withstand-place.ts';
import { FigureMeaning, SeriesOnDemand } from './figure-detail.tsx';
import type { SeriesOf } from './figure-series.tsx';
import { factsOfChoice } from './facts-of-choice.ts';
import type { Inspected } from './inspected.ts';
import { networkIn } from './network-in.ts';
import { reachedOver, type Way } from './reached-over.ts';
import type { KnowSelection } from './selection.ts';

type Select = (selection: KnowSelection) => void;

/** A network, a gateway or a country: its figures, each explained, what lies behind them, and what if it fails. */
export function ChoiceExplained({
  choice,
  answer,
  plane,
  planeId,
  snapshot,
  snapshots,
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
  const facts = factsOfChoice(choice, plane);
  return (
    <>
      <h2>
        {choice.kind === 'country' ? (
          <Words text={{ kind: 'country', country: choice.country }} />
        ) : (
          <ChoiceLabel choice={choice} nameOf={(asn) => networkIn(plane, asn)?.name ?? undefined} />
        )}
      </h2>
      {choice.kind === 'network' && <CountryOf asn={choice.asn} plane={plane} />}
      {facts.length === 0 && (
        <p className="muted">
          <Words text={nothingOf(choice)} />
        </p>
      )}
      {facts.map((figure) => (
        <Fact
          key={figure.id}
          figure={figure}
          date={answer.snapshot.date}
          series={{
            country: answer.country,
            plane: planeId,
            snapshots,
            here: { snapshot, value: figure.value },
            valueIn: (there) =>
              factsOfChoice(choice, there).find(({ id }) => id === figure.id)?.value ?? {
                kind: 'missing',
                why: message('know.series.unlisted'),
              },
          }}
        />
      ))}
      <Behind choice={choice} plane={plane} select={select} />
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

/** A figure in one line, explained below when it is opened. */
function Fact({
  figure,
  date,
  series,
}: {
  readonly figure: KeyFigure;
  readonly date: string;
  readonly series: SeriesOf;
}): ReactNode {
  // The rank stands in the line already.
  const { rank: _, ...unranked } = figure;
  return (
    <details className="fact" data-figure={figure.id}>
      <summary>
        <span className="muted">
          <Words text={figure.label} />
        </span>
        <strong>
          <Words text={figure.value} />
        </strong>
        {figure.rank && (
          <span className="rank small muted">
            <Words text={figureFacts(figure)[0]} />
          </span>
        )}
      </summary>
      <FigureMeaning figure={unranked} date={date} />
      <SeriesOnDemand {...series} />
    </details>
  );
}

function CountryOf({ asn, plane }: { readonly asn: number; readonly plane: PlaneAnswer }): ReactNode {
  const country = networkIn(plane, asn)?.country;
  return country ? (
    <p className="muted">
      <Words text={{ kind: 'country', country }} />
    </p>
  ) : null;
}

/** Why there is no figure of it. */
function nothingOf(choice: Choice): Text {
  if (choice.kind === 'country') return message('know.country.little', { country: choice.country });
  return message(choice.kind === 'network' ? 'know.network.little' : 'know.link.little');
}

/** What the figures come from, each of which can be selected in turn. */
function Behind({
  choice,
  plane,
  select,
}: {
  readonly choice: Choice;
  readonly plane: PlaneAnswer;
  readonly select: Select;
}): ReactNode {
  switch (choice.kind) {
    case 'network': {
      const { asn } = choice;
      const providers = plane.networks.find((network) => network.asn === asn)?.foreignProviders ?? [];
      const gateways = plane.gateways.filter(({ foreign }) => foreign.asn === asn);
      return (
        <>
          <Ways title={message('know.reached-over')} ways={reachedOver(asn, plane)} select={select} />
          <Ways title={message('assess.column.providers')} ways={providers} select={select} />
          <Ways
            title={message('know.links')}
            ways={gateways.map(({ national, share }) => ({ ...national, share, link: [asn, national.asn] }))}
            select={select}
          />
        </>
      );
    }
    case 'link':
      return (
        <Ways
          title={message('know.ends')}
          ways={[choice.one, choice.other].map((asn) => ({
            asn,
            name: networkIn(plane, asn)?.name ?? null,
          }))}
          select={select}
        />
      );
    case 'country':
      return (
        <Ways
          title={message('know.networks')}
          ways={plane.foreignNetworks.filter(({ country }) => country === choice.country)}
          select={select}
        />
      );
    default:
      return null;
  }
}

function Ways({
  title,
  ways,
  select,
}: {
  readonly title: Text;
  readonly ways: readonly Way[];
  readonly select: Select;
}): ReactNode {
  if (ways.length === 0) return null;
  return (
    <>
      <h3>
        <Words text={title} />
      </h3>
      <ul className="network-buttons">
        {ways.map(({ asn, name, share, link }) => (
          <li key={asn}>
            <button
              type="button"
              className="plain"
              onClick={() =>
                select({
                  kind: 'choice',
                  choice: link ? { kind: 'link', one: link[0], other: link[1] } : { kind: 'network', asn },
                })
              }
            >
              <NetworkLabel asn={asn} name={name} />
            </button>
            {share !== undefined && <Words text={{ kind: 'share', value: share }} />}
          </li>
        ))}
      </ul>
    </>
  );
}
