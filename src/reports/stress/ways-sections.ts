import { orNaN } from '../../core/missing.ts';
import { CHOKEPOINT } from '../../engines/stress/impact.ts';
import { message, type Text } from '../../i18n/text.ts';
import type { DiagramAnswer } from '../../schemas/assess-answer.ts';
import type { NetworkName } from '../../schemas/answer-parts.ts';
import type { Block, FlowDiagram, Section, State } from '../model.ts';
import type { ChangeAnswer, ImpactAnswer, MomentAnswer } from '../../schemas/stress-answer.ts';
import { asOf, beforeAfter, countryText, rounded, wholeShare } from './report-parts.ts';

const SHOWN_GATEWAYS = 15;

export function waysSection({
  hops,
  supplierCountries,
  unknownCountry,
  suppliers,
  gateways,
  diverted,
}: ImpactAnswer): Section {
  const sentences = [
    hops.after === null
      ? message('stress.hops.none', { before: rounded(hops.before) })
      : message('stress.hops', { after: rounded(hops.after), before: rounded(hops.before) }),
    ...diverted.map(({ leaker, share: part }) =>
      message('stress.diverted', { leaker: asOf(leaker), share: orNaN(part) }),
    ),
    ...unknownCountrySentence(unknownCountry),
  ];
  return {
    id: 'ways',
    title: message('stress.section.ways'),
    blocks: [
      { kind: 'paragraph', texts: sentences },
      {
        kind: 'bars',
        title: message('stress.countries.title'),
        scale: { label: message('stress.countries.scale'), type: 'share' },
        bars: supplierCountries.slice(0, SHOWN_GATEWAYS).map(({ country, before, after }) => ({
          label: countryText(country),
          value: orNaN(after),
          reference: orNaN(before),
        })),
        referenceLabel: message('stress.before'),
      },
      {
        kind: 'table',
        caption: message('stress.suppliers.caption'),
        columns: [
          { label: message('stress.column.foreign'), type: 'asn' },
          { label: message('stress.column.country'), type: 'country' },
          ...beforeAfter(),
        ],
        rows: suppliers
          .slice(0, SHOWN_GATEWAYS)
          .map(({ network, before, after }) => [
            asOf(network),
            network.country ?? '',
            before ?? undefined,
            after ?? undefined,
          ]),
        moreRows: Math.max(0, suppliers.length - SHOWN_GATEWAYS),
      },
      {
        kind: 'table',
        caption: message('stress.gateways.caption'),
        columns: [
          { label: message('stress.column.national'), type: 'asn' },
          { label: message('stress.column.foreign'), type: 'asn' },
          ...beforeAfter(),
        ],
        rows: gateways
          .slice(0, SHOWN_GATEWAYS)
          .map(({ national, foreign, before, after }) => [
            asOf(national),
            asOf(foreign),
            before ?? undefined,
            after ?? undefined,
          ]),
        moreRows: Math.max(0, gateways.length - SHOWN_GATEWAYS),
      },
    ],
  };
}

/** How much comes from who knows where; that is not a country among the others. */
function unknownCountrySentence({ before, after }: ChangeAnswer): Text[] {
  if (!(orNaN(before) > 0 || orNaN(after) > 0)) return [];
  return [message('stress.countries.unknown', { before: orNaN(before), after: orNaN(after) })];
}

export function chokepointsSection({ newChokepoints }: ImpactAnswer): Section {
  const definition = message('stress.chokepoints.definition', {
    share: wholeShare(CHOKEPOINT.share),
    rise: wholeShare(CHOKEPOINT.rise),
  });
  const table: Block[] =
    newChokepoints.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { label: message('stress.column.network'), type: 'asn' },
              { label: message('stress.column.country'), type: 'country' },
              ...beforeAfter(),
            ],
            rows: newChokepoints.map(({ network, before, after }) => [
              asOf(network),
              network.country ?? '',
              before ?? undefined,
              after ?? undefined,
            ]),
            states: newChokepoints.map(() => 'new' as const),
          },
        ];
  return {
    id: 'chokepoints',
    title: message('stress.section.chokepoints'),
    blocks: [
      {
        kind: 'paragraph',
        texts: table.length === 0 ? [message('stress.chokepoints.none'), definition] : [definition],
      },
      ...table,
    ],
  };
}

export function diagramSection({ diagram }: ImpactAnswer, { failedNetworks }: MomentAnswer): Section {
  const failed = new Set(failedNetworks.map(({ asn }) => asn));
  const seenBefore = new Set(diagram.before.nodes.map(({ id }) => id));
  return {
    id: 'diagram',
    title: message('stress.section.diagram'),
    blocks: [
      flowDiagram(message('stress.diagram.before'), diagram.before, ({ asn }) =>
        failed.has(asn) ? 'failed' : 'normal',
      ),
      flowDiagram(message('stress.diagram.after'), diagram.after, (_network, id) =>
        seenBefore.has(id) ? 'normal' : 'new',
      ),
    ],
  };
}

function flowDiagram(
  title: Text,
  { nodes, links }: DiagramAnswer,
  stateOf: (network: NetworkName, id: string) => State,
): FlowDiagram {
  const states = new Map(
    nodes.map(({ id, network }): [string, State] => [id, network ? stateOf(network, id) : 'normal']),
  );
  return {
    kind: 'flow',
    title,
    columns: [
      message('stress.diagram.world'),
      message('stress.diagram.upstreams'),
      message('stress.diagram.border'),
      message('stress.diagram.transit'),
      message('stress.diagram.access'),
    ],
    nodes: nodes.map(({ id, column, network, others }) => ({
      id,
      column,
      label: network
        ? asOf(network)
        : others === undefined
          ? message('stress.diagram.world')
          : message('stress.diagram.others', { count: others }),
      state: states.get(id)!,
    })),
    links: links.map(({ from, to, weight }) => ({
      from,
      to,
      weight,
      state: [states.get(from)!, states.get(to)!].find((state) => state !== 'normal') ?? 'normal',
    })),
  };
}
