import { orNaN } from '../../core/missing.ts';
import { asText, message, type Text } from '../../i18n/text.ts';
import type { Cell, Column, Table } from '../model.ts';
import type {
  MetricAnswer,
  NetworkAnswer,
  PlaneAnswer,
  LargestLoss,
  Rank,
} from '../../schemas/assess-answer.ts';
import type { NetworkName } from '../../schemas/answer-parts.ts';
import { metricLabel, metricValue } from './metric-text.ts';

/** Rows that a table in the report shows; the JSON answer holds more. */
const ROWS = 10;

export function networkTable({ networks }: PlaneAnswer): Table {
  return table(
    message('assess.table.networks'),
    [
      NETWORK,
      NAME,
      bar('assess.column.share'),
      share('assess.column.crossing'),
      share('assess.column.ending'),
      count('assess.column.providers'),
    ],
    networks.map((each) => [
      each.asn,
      each.name ?? undefined,
      each.share,
      each.crossing,
      each.ending,
      each.foreignProviders.length,
    ]),
  );
}

/** All providers, however many: the leading gateway depends on them. */
export function providerTable(providers: NetworkAnswer['foreignProviders']): Table {
  return {
    kind: 'table',
    columns: [NETWORK, NAME, COUNTRY, bar('assess.column.share')],
    rows: providers
      .toSorted((a, b) => b.share - a.share || a.asn - b.asn)
      .map((each) => [each.asn, each.name ?? undefined, each.country ?? undefined, each.share]),
  };
}

export function gatewayTable({ gateways }: PlaneAnswer): Table {
  return table(
    message('assess.table.gateways'),
    [
      { label: message('assess.column.from'), type: 'text' },
      { label: message('assess.column.to'), type: 'text' },
      COUNTRY,
      { label: message('assess.column.role'), type: 'text' },
      bar('assess.column.share'),
    ],
    gateways.map(({ national, foreign, foreignIs, share: part }) => [
      network(national),
      network(foreign),
      foreign.country ?? undefined,
      message(`assess.role.${foreignIs}`),
      part,
    ]),
  );
}

export function countryTable({ foreignCountries }: PlaneAnswer): Table {
  return table(
    message('assess.table.countries'),
    [COUNTRY, bar('assess.column.share'), share('assess.column.inbound'), share('assess.column.outbound')],
    foreignCountries.map(({ country, share: part, inbound, outbound }) => [country, part, inbound, outbound]),
  );
}

export function foreignTable({ foreignNetworks }: PlaneAnswer): Table {
  return table(
    message('assess.table.foreign'),
    [NETWORK, NAME, COUNTRY, bar('assess.column.share'), count('assess.column.neighbours')],
    foreignNetworks.map((each) => [
      each.asn,
      each.name ?? undefined,
      each.country ?? undefined,
      each.share,
      each.nationalNeighbours,
    ]),
  );
}

export function influenceTable({ transitInfluence }: PlaneAnswer): Table {
  return table(
    message('assess.table.influence'),
    [NETWORK, NAME, COUNTRY, { label: message('assess.column.influence'), type: 'number', digits: 3 }],
    transitInfluence.map(({ asn, name, country, value }) => [
      asn,
      name ?? undefined,
      country ?? undefined,
      value,
    ]),
  );
}

export function chokepointTable({ chokepoints }: PlaneAnswer): Table {
  return table(
    message('assess.table.chokepoints'),
    [NETWORK, NAME, bar('assess.column.share')],
    chokepoints.map(({ asn, name, share: part }) => [asn, name ?? undefined, part]),
  );
}

export function accessTable({ access }: PlaneAnswer): Table {
  return table(
    message('assess.table.access'),
    [NETWORK, NAME, bar('assess.column.share')],
    access.map(({ asn, name, share: part }) => [asn, name ?? undefined, part]),
  );
}

export function lossTable({ losses }: PlaneAnswer): Table {
  return table(
    message('assess.table.losses'),
    [
      { label: message('assess.column.case'), type: 'text' },
      { label: message('assess.column.networks'), type: 'text' },
      { label: message('stress.column.total'), type: 'share' },
      { label: message('stress.column.direct'), type: 'share' },
      { label: message('stress.column.collateral'), type: 'share' },
      { label: message('assess.column.proof'), type: 'text' },
    ],
    losses.map((loss) => [
      loss.by === 'total'
        ? message(`assess.case.${loss.kind}-total`)
        : message(`assess.case.${loss.kind}`, { count: loss.size }),
      failedNetworks(loss),
      orNaN(loss.total),
      orNaN(loss.direct),
      orNaN(loss.collateral),
      proofOf(loss),
    ]),
  );
}

/** Every measure with its ranks. */
export function measureTable({ metrics }: PlaneAnswer, region: string | null): Table {
  const ranked = metrics.some(({ rank }) => rank !== null);
  const inRegion = region !== null && metrics.some(({ rankInRegion }) => rankInRegion !== null);
  return {
    kind: 'table',
    caption: message('assess.table.measures'),
    columns: [
      { label: message('assess.column.measure'), type: 'text' },
      { label: message('assess.column.value'), type: 'number' },
      ...(ranked ? [{ label: message('assess.column.rank'), type: 'number' as const }] : []),
      ...(inRegion ? [{ label: message('assess.column.rank-in', { region }), type: 'number' as const }] : []),
      ...(ranked ? [{ label: message('assess.column.median'), type: 'number' as const }] : []),
    ],
    rows: metrics.map((metric) => [
      metricLabel(metric.id),
      metricValue(metric),
      ...(ranked ? [rankText(metric.rank)] : []),
      ...(inRegion ? [rankText(metric.rankInRegion)] : []),
      ...(ranked ? [metricValue(medianOf(metric))] : []),
    ]),
  };
}

const NETWORK: Column = { label: message('assess.column.network'), type: 'asn' };
const NAME: Column = { label: message('assess.column.name'), type: 'text' };
const COUNTRY: Column = { label: message('assess.column.country'), type: 'country' };

type ColumnCode =
  `assess.column.${'share' | 'crossing' | 'ending' | 'inbound' | 'outbound' | 'providers' | 'neighbours'}`;

function bar(code: ColumnCode): Column {
  return { label: message(code), type: 'bar', max: 1 };
}

function share(code: ColumnCode): Column {
  return { label: message(code), type: 'share' };
}

function count(code: ColumnCode): Column {
  return { label: message(code), type: 'number' };
}

function table(caption: Text, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table {
  return {
    kind: 'table',
    caption,
    columns,
    rows: rows.slice(0, ROWS),
    ...(rows.length > ROWS && { moreRows: rows.length - ROWS }),
  };
}

function rankText(rank: Rank | null): Text {
  return rank ? message('assess.rank.of', { rank: rank.rank, of: rank.of }) : { kind: 'missing' };
}

function medianOf({ kind, median }: MetricAnswer): Pick<MetricAnswer, 'kind' | 'value'> {
  return { kind, value: median };
}

/** Which networks fail; none where no failure costs anything. */
function failedNetworks({ networks, total }: LargestLoss): Text {
  if (total === null) return { kind: 'missing' };
  if (networks.length === 0) return message('assess.losses.nobody');
  return { kind: 'list', items: networks.map(({ asn }) => asText(asn)) };
}

function proofOf({ proved, bound }: LargestLoss): Text {
  if (bound === null) return { kind: 'missing' };
  return proved ? message('assess.proof.proved') : message('assess.proof.bound', { share: bound });
}

function network({ asn, name }: NetworkName): Text {
  return asText(asn, name ?? undefined);
}
