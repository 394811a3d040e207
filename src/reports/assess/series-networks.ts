import { asText, message, type Text } from '../../i18n/text.ts';
import type { SeriesAnswer, SeriesStep } from '../../schemas/series-answer.ts';
import type { Block, Cell, Section, Table } from '../model.ts';

/** Steps that the table of all countries shows; the document holds all. */
const MOST_STEPS = 60;
/** Countries whose networks are named, and networks that are named of each step. */
const MOST_COUNTRIES = 5;
const MOST_NETWORKS = 3;
/** Providers that a cell names. */
const MOST_PROVIDERS = 3;

/** What became of the networks from each snapshot to the next: counts for all countries, names for the first. */
export function networkSection(answer: SeriesAnswer): Section {
  return {
    id: 'network-changes',
    title: message('series.section.networks'),
    blocks: [
      { kind: 'paragraph', texts: [message('series.networks.explained')] },
      stepTable(answer),
      ...answer.countries.slice(0, MOST_COUNTRIES).flatMap(({ country }) => namedOf(country, answer)),
    ],
  };
}

function stepTable({ networks, snapshots }: SeriesAnswer): Table {
  const count = (
    code: 'networks' | 'came' | 'went' | 'moved' | 'providers' | 'gateways' | 'other-sources',
  ) => ({ label: message(`series.column.${code}`), type: 'number' as const });
  const shown = networks.slice(0, MOST_STEPS);
  return {
    kind: 'table',
    columns: [
      { label: message('assess.column.country'), type: 'country' },
      { label: message('series.column.until'), type: 'date' },
      count('networks'),
      count('came'),
      count('went'),
      count('moved'),
      count('providers'),
      count('gateways'),
      count('other-sources'),
    ],
    rows: shown.map((step) => [step.country, snapshots[step.to].date, ...countsOf(step)]),
    ...(networks.length > shown.length && { moreRows: networks.length - shown.length }),
  };
}

/** What the snapshots know; of a country without a network in either, nothing. */
function countsOf({ networks, came, went, movedIn, movedOut, providers, gateways }: SeriesStep): Cell[] {
  const counts = [
    networks.after,
    came.count,
    went.count,
    movedIn.count + movedOut.count,
    providers.count,
    gateways.after,
    gateways.ofOtherSources,
  ];
  return networks.before + networks.after === 0 ? counts.map(() => NaN) : counts;
}

function namedOf(country: string, { networks, snapshots }: SeriesAnswer): Block[] {
  const rows = networks
    .filter((step) => step.country === country)
    .flatMap((step) => moversOf(step).map((cells) => [snapshots[step.to].date, ...cells]));
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: { kind: 'country', country } },
    {
      kind: 'table',
      columns: [
        { label: message('series.column.until'), type: 'date' },
        { label: message('assess.column.network'), type: 'text' },
        { label: message('series.column.change'), type: 'text' },
        { label: message('assess.column.share'), type: 'share' },
      ],
      rows,
    },
  ];
}

/** The networks with most behind them that changed in one step, whatever became of them. */
function moversOf(step: SeriesStep): Cell[][] {
  const lists = (['came', 'went', 'movedIn', 'movedOut'] as const).flatMap((change) =>
    step[change].largest.map((network) => ({ network, change: message(`series.change.${change}`) as Text })),
  );
  const providers = step.providers.largest.map((network) => ({ network, change: providerText(network) }));
  return [...lists, ...providers]
    .toSorted((one, other) => other.network.share - one.network.share || one.network.asn - other.network.asn)
    .slice(0, MOST_NETWORKS)
    .map(({ network, change }) => [asText(network.asn, network.name ?? undefined), change, network.share]);
}

function providerText({ gained, lost }: SeriesStep['providers']['largest'][number]): Text {
  const gains = message('series.change.gained', { count: gained.length, providers: firstOf(gained) });
  const losses = message('series.change.lost', { count: lost.length, providers: firstOf(lost) });
  if (lost.length === 0) return gains;
  return gained.length === 0 ? losses : { kind: 'list', items: [gains, losses] };
}

function firstOf(asns: readonly number[]): Text[] {
  const items: Text[] = asns.slice(0, MOST_PROVIDERS).map((asn) => asText(asn));
  return asns.length > items.length ? [...items, { kind: 'literal', literal: '…' }] : items;
}
