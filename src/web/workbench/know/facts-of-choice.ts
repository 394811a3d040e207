import { orNaN } from '../../../core/missing.ts';
import { message, type Message } from '../../../i18n/text.ts';
import type { KeyFigure } from '../../../reports/model.ts';
import type { PlaneAnswer } from '../../../schemas/assess-answer.ts';
import { METRIC_KINDS, type CoverageNeed } from '../../../schemas/metrics.ts';
import type { Choice } from '../../what-if/scenario/choice.ts';

/** What is known of a network, a gateway or a country, each with its definition, rank and coverage; none where the answer does not list it. */
export function factsOfChoice(choice: Choice, plane: PlaneAnswer): KeyFigure[] {
  switch (choice.kind) {
    case 'network':
      return [...factsOfNational(choice.asn, plane), ...factsOfForeign(choice.asn, plane)];
    case 'link':
      return factsOfGateway(choice, plane);
    case 'country':
      return factsOfCountry(choice.country, plane);
    default:
      return [];
  }
}

/** The gateway between two networks, if the answer lists it. */
export function gatewayOf(
  { one, other }: { readonly one: number; readonly other: number },
  { gateways }: PlaneAnswer,
): PlaneAnswer['gateways'][number] | undefined {
  const ends = new Set([one, other]);
  return gateways.find(({ national, foreign }) => ends.has(national.asn) && ends.has(foreign.asn));
}

function factsOfNational(asn: number, plane: PlaneAnswer): KeyFigure[] {
  const network = plane.networks.find((one) => one.asn === asn);
  const access = plane.access.find((one) => one.asn === asn);
  const share = shareFacts(plane);
  const weight = (value: number | null): KeyFigure =>
    share('weight', message('know.weight'), value, message('know.weight.meaning'), 'weight');
  if (!network) return access ? [weight(access.share)] : [];
  return [
    {
      ...share('routes', message('know.routes'), network.share, message('know.routes.national')),
      rank: rankOf(network, message('know.rank.national')),
    },
    share('crossing', message('assess.column.crossing'), network.crossing, message('know.routes.crossing')),
    share('ending', message('assess.column.ending'), network.ending, message('know.routes.ending')),
    ...directions(network, plane),
    share(
      'domestic',
      message('know.domestic'),
      network.domestic,
      message('know.domestic.meaning'),
      'domestic',
    ),
    weight(network.weight),
    ...influence(asn, plane),
  ];
}

function factsOfForeign(asn: number, plane: PlaneAnswer): KeyFigure[] {
  const network = plane.foreignNetworks.find((one) => one.asn === asn);
  const isNational = plane.networks.some((one) => one.asn === asn);
  if (!network) return isNational ? [] : influence(asn, plane);
  const share = shareFacts(plane);
  return [
    {
      ...share('routes', message('know.routes'), network.share, message('know.routes.foreign')),
      rank: rankOf(network, message('know.rank.foreign')),
    },
    ...directions(network, plane),
    {
      id: 'neighbours',
      label: message('assess.column.neighbours'),
      value: { kind: 'number', value: network.nationalNeighbours },
      definition: message('know.neighbours.meaning'),
      ...knownOf(plane, 'networks'),
      note: message('know.rank.by-routes'),
    },
    ...influence(asn, plane),
  ];
}

function factsOfGateway(choice: Extract<Choice, { kind: 'link' }>, plane: PlaneAnswer): KeyFigure[] {
  const gateway = gatewayOf(choice, plane);
  if (!gateway) return [];
  const { oldLinks } = plane.coverage;
  return [
    {
      id: 'routes',
      label: message('know.routes'),
      value: { kind: 'share', value: gateway.share },
      definition: message('know.routes.gateway'),
      rank: rankOf(gateway, message('know.rank.gateways')),
      ...knownOf(plane, 'international'),
      ...(orNaN(oldLinks.gateways) > 0 && { onOldLinks: orNaN(oldLinks.gateways) }),
    },
  ];
}

function factsOfCountry(country: string, plane: PlaneAnswer): KeyFigure[] {
  const found = plane.foreignCountries.find((one) => one.country === country);
  if (!found) return [];
  return [
    {
      ...shareFacts(plane)(
        'routes',
        message('know.routes'),
        found.share,
        message('know.routes.country'),
        'countries',
      ),
      rank: rankOf(found, message('know.rank.countries')),
    },
    ...directions(found, plane, 'countries'),
  ];
}

function directions(
  { inbound, outbound }: { readonly inbound: number; readonly outbound: number },
  plane: PlaneAnswer,
  need: CoverageNeed = 'international',
): KeyFigure[] {
  const share = shareFacts(plane);
  return [
    share('inbound', message('assess.column.inbound'), inbound, message('know.inbound.meaning'), need),
    share('outbound', message('assess.column.outbound'), outbound, message('know.outbound.meaning'), need),
  ];
}

function influence(asn: number, plane: PlaneAnswer): KeyFigure[] {
  const at = plane.transitInfluence.findIndex((one) => one.asn === asn);
  if (at < 0) return [];
  return [
    {
      id: 'influence',
      label: message('assess.metric.transit-influence'),
      value: { kind: 'number', value: plane.transitInfluence[at].value, digits: 3 },
      definition: message('know.influence.meaning'),
      ...knownOf(plane, 'weight'),
      note: message('know.rank.by-routes'),
    },
  ];
}

/** A share that is not ranked of its own. */
function shareFacts(
  plane: PlaneAnswer,
): (id: string, label: Message, value: number | null, definition: Message, need?: CoverageNeed) => KeyFigure {
  return (id, label, value, definition, need = 'international') => ({
    id,
    label,
    value:
      value === null
        ? { kind: 'missing', why: message(`assess.missing.${need === 'weight' ? 'weight' : 'domestic'}`) }
        : { kind: 'share', value },
    definition,
    ...(value !== null && knownOf(plane, need)),
    ...(id !== 'routes' && { note: message('know.rank.by-routes') }),
  });
}

function rankOf(
  { rank, of }: { readonly rank: number; readonly of: number },
  first: Message,
): NonNullable<KeyFigure['rank']> {
  return { rank, of, first };
}

/** How much is known of what a figure needs, and what of it rests on old links. */
function knownOf(
  { metrics, coverage: { oldLinks } }: PlaneAnswer,
  need: CoverageNeed,
): Pick<KeyFigure, 'coverage' | 'onOldLinks'> {
  const coverage = metrics.find(
    ({ id, coverage: known }) => METRIC_KINDS[id].needs === need && known !== null,
  )?.coverage;
  const pairs = need === 'international' || need === 'countries' ? 'international' : 'domestic';
  const old = need === 'networks' || need === 'weight' ? 0 : orNaN(oldLinks[pairs]);
  return {
    ...(typeof coverage === 'number' && { coverage }),
    ...(old > 0 && { onOldLinks: old }),
  };
}
