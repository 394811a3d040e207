import { asText, message, nameText, type AsValue, type Text, type Value } from '../../i18n/text.ts';
import { CHOKEPOINT, type Fate } from '../../engines/stress/impact.ts';
import type { CodedNotice, DiagramAnswer, NetworkName } from '../assess/answer.ts';
import type { Block, FlowDiagram, KeyFigure, Notice, Report, Section, State } from '../model.ts';
import { codedText } from '../../i18n/coded-text.ts';
import type {
  ChangeAnswer,
  ImpactAnswer,
  LossAnswer,
  LossesAnswer,
  LossFigure,
  MomentAnswer,
  StressAnswer,
} from './answer.ts';
import { timeSection } from './time-section.ts';

const SHOWN_NETWORKS = 25;
const SHOWN_GATEWAYS = 15;

const FATES: readonly Fate[] = ['failed', 'cut-off', 'partly-cut', 'rerouted', 'unharmed'];

/** A stress test as a report. */
export function stressReport(answer: StressAnswer): Report {
  const { country, snapshot, scenario, uncertainty, moments, worst, impact } = answer;
  const moment = moments[worst];
  const timed = moments.length > 1 || Number.isFinite(moments[0].untilHours ?? Infinity);
  return {
    id: `stress-${country}`,
    title: message('stress.title', { country }),
    ...(scenario.name !== null && { subtitle: nameText(scenario.name) }),
    notices: noticesOf(answer),
    sections: [
      lossesSection(moment.losses, uncertainty.confidence, uncertainty.samples > 0),
      ...(timed ? [timeSection(answer)] : []),
      networksSection(impact),
      waysSection(impact),
      chokepointsSection(impact),
      diagramSection(impact, moment),
      ...(answer.regions ? [regionsSection(answer.regions)] : []),
      scenarioSection(answer),
      uncertaintySection(answer),
    ],
    provenance: {
      snapshot: {
        name: snapshot.name,
        sha256: snapshot.id,
        date: snapshot.date,
        sources: snapshot.sources.map(({ name, date, terms, sha256 }) => ({
          name,
          licence: terms,
          sha256,
          ...(date !== undefined && { date }),
        })),
      },
      parameters: [],
      seed: uncertainty.seed,
      software: 'muruna',
    },
  };
}

function noticesOf({ notices, coverage }: StressAnswer): Notice[] {
  const told = notices.map(
    (notice: CodedNotice): Notice => ({ level: 'caution', text: codedText(notice) }),
  );
  if (coverage === null || coverage > 0.95) return told;
  return [...told, { level: 'note', text: message('stress.coverage', { share: coverage }) }];
}

function lossesSection({ policy, physical }: LossesAnswer, confidence: number, withIntervals: boolean): Section {
  const figure = (kind: 'international' | 'domestic'): KeyFigure => ({
    id: `loss.${kind}`,
    label: message(`stress.loss.${kind}`),
    value: share(policy[kind].total.value),
    definition: message(`stress.loss.${kind}.definition`),
    ...(withIntervals && interval(policy[kind].total, confidence)),
    note: message('stress.loss.note', {
      direct: policy[kind].direct.value ?? NaN,
      collateral: policy[kind].collateral.value ?? NaN,
      physical: physical[kind].total.value ?? NaN,
    }),
  });
  const row = (label: Text, { total, direct, collateral }: LossAnswer): (Text | number | undefined)[] => [
    label,
    ...[total, direct, collateral].flatMap(({ value, low, high }) =>
      withIntervals ? [value ?? undefined, low ?? undefined, high ?? undefined] : [value ?? undefined],
    ),
  ];
  const parts = ['total', 'direct', 'collateral'] as const;
  return {
    id: 'losses',
    title: message('stress.section.losses'),
    blocks: [
      { kind: 'figures', figures: [figure('international'), figure('domestic')] },
      {
        kind: 'why',
        blocks: [
          {
            kind: 'table',
            caption: message('stress.losses.caption', { confidence }),
            columns: [
              { label: message('stress.column.loss'), type: 'text' },
              ...parts.flatMap((part) => [
                { label: message(`stress.column.${part}`), type: 'share' as const },
                ...(withIntervals
                  ? [
                      { label: message('stress.column.low'), type: 'share' as const },
                      { label: message('stress.column.high'), type: 'share' as const },
                    ]
                  : []),
              ]),
            ],
            rows: [
              row(message('stress.losses.international-policy'), policy.international),
              row(message('stress.losses.international-physical'), physical.international),
              row(message('stress.losses.domestic-policy'), policy.domestic),
              row(message('stress.losses.domestic-physical'), physical.domestic),
            ],
          },
        ],
      },
    ],
  };
}

function networksSection({ fates, networks }: ImpactAnswer): Section {
  const shown = networks.slice(0, SHOWN_NETWORKS);
  const concerned = FATES.filter((fate) => fate !== 'unharmed').reduce((sum, fate) => sum + fates[fate], 0);
  return {
    id: 'networks',
    title: message('stress.section.networks'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('stress.column.fate'), type: 'text' },
          { label: message('stress.column.networks'), type: 'number' },
        ],
        rows: FATES.map((fate) => [message(`stress.fate.${fate}`), fates[fate]]),
      },
      {
        kind: 'table',
        caption: message('stress.networks.caption'),
        columns: [
          { label: message('stress.column.network'), type: 'asn' },
          { label: message('stress.column.fate'), type: 'text' },
          { label: message('stress.column.weight'), type: 'share' },
          { label: message('stress.column.abroad-before'), type: 'share' },
          { label: message('stress.column.abroad-after'), type: 'share' },
          { label: message('stress.column.home-after'), type: 'share' },
          { label: message('stress.column.moved'), type: 'share' },
          { label: message('stress.column.hops-gained'), type: 'number', digits: 1 },
        ],
        rows: shown.map((network) => [
          asOf(network),
          message(`stress.fate.${network.fate}`),
          network.weight ?? undefined,
          network.abroad.before ?? undefined,
          network.abroad.after ?? undefined,
          network.home.after ?? undefined,
          network.moved ?? undefined,
          gained(network.hops),
        ]),
        states: shown.map(({ fate }): State => (fate === 'failed' || fate === 'cut-off' ? 'failed' : 'weaker')),
        moreRows: Math.max(0, concerned - shown.length),
      },
    ],
  };
}

function waysSection({ hops, supplierCountries, suppliers, gateways, diverted }: ImpactAnswer): Section {
  const sentences = [
    message('stress.hops', { after: rounded(hops.after), before: rounded(hops.before) }),
    ...diverted.map(({ leaker, share: part }) =>
      message('stress.diverted', { leaker: asOf(leaker), share: part ?? NaN }),
    ),
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
          value: after ?? NaN,
          reference: before ?? NaN,
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
          .map(({ network, before, after }) => [asOf(network), network.country ?? '', before ?? undefined, after ?? undefined]),
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
          .map(({ national, foreign, before, after }) => [asOf(national), asOf(foreign), before ?? undefined, after ?? undefined]),
        moreRows: Math.max(0, gateways.length - SHOWN_GATEWAYS),
      },
    ],
  };
}

function chokepointsSection({ newChokepoints }: ImpactAnswer): Section {
  const definition = message('stress.chokepoints.definition', CHOKEPOINT);
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
      { kind: 'paragraph', texts: table.length === 0 ? [message('stress.chokepoints.none'), definition] : [definition] },
      ...table,
    ],
  };
}

function diagramSection({ diagram }: ImpactAnswer, { failedNetworks }: MomentAnswer): Section {
  const failed = new Set(failedNetworks.map(({ asn }) => asn));
  const seenBefore = new Set(diagram.before.nodes.map(({ id }) => id));
  return {
    id: 'diagram',
    title: message('stress.section.diagram'),
    blocks: [
      flowDiagram(message('stress.diagram.before'), diagram.before, ({ asn }) => (failed.has(asn) ? 'failed' : 'normal')),
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

function regionsSection(regions: NonNullable<StressAnswer['regions']>): Section {
  return {
    id: 'regions',
    title: message('stress.section.regions'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('stress.column.region'), type: 'text' },
          { label: message('stress.column.weight'), type: 'share' },
          { label: message('stress.loss.international'), type: 'bar', max: 1 },
          { label: message('stress.loss.domestic'), type: 'bar', max: 1 },
        ],
        rows: regions.map(({ region, weight, international, domestic }) => [
          region,
          weight ?? undefined,
          international ?? undefined,
          domestic ?? undefined,
        ]),
      },
    ],
  };
}

function scenarioSection({ scenario }: StressAnswer): Section {
  return {
    id: 'scenario',
    title: message('stress.section.scenario'),
    blocks: [
      ...(scenario.origin === null
        ? []
        : [{ kind: 'paragraph' as const, texts: [nameText(scenario.origin)] }]),
      {
        kind: 'table',
        caption: message('stress.events.caption'),
        columns: [
          { label: message('stress.column.event'), type: 'text' },
          { label: message('stress.column.networks'), type: 'number' },
          { label: message('stress.column.links'), type: 'number' },
        ],
        rows: scenario.events.map(({ name, networks, links }) => [name, networks, links]),
      },
    ],
  };
}

function uncertaintySection({ uncertainty }: StressAnswer): Section {
  const { samples, confidence, rates } = uncertainty;
  const labels = message(`stress.uncertainty.labels.${rates.labelBasis}`, {
    transit: rates.wrongTransit,
    peer: rates.wrongPeer,
  });
  const unseen =
    rates.unseenBasis === 'nothing'
      ? message('stress.uncertainty.unseen.nothing')
      : message(`stress.uncertainty.unseen.${rates.unseenBasis}`, { rate: rates.unseenPeers ?? NaN });
  return {
    id: 'uncertainty',
    title: message('stress.section.uncertainty'),
    blocks: [
      {
        kind: 'paragraph',
        texts:
          samples === 0
            ? [message('stress.uncertainty.none')]
            : [message('stress.uncertainty.samples', { confidence, samples }), labels, unseen],
      },
    ],
  };
}

function beforeAfter(): { label: Text; type: 'bar'; max: number }[] {
  return [
    { label: message('stress.column.before'), type: 'bar', max: 1 },
    { label: message('stress.column.after'), type: 'bar', max: 1 },
  ];
}

function interval({ low, high }: LossFigure, confidence: number): Pick<KeyFigure, 'interval'> {
  return { interval: { low: share(low), high: share(high), confidence } };
}

function share(value: number | null): Value {
  return { kind: 'share', value: value ?? NaN };
}

function gained({ before, after }: ChangeAnswer): Value {
  return { kind: 'number', value: before === null || after === null ? NaN : after - before, digits: 1, signed: true };
}

function rounded(value: number | null): Value & { kind: 'number' } {
  return { kind: 'number', value: value ?? NaN, digits: 1 };
}

function asOf({ asn, name }: NetworkName): AsValue {
  return asText(asn, name ?? undefined);
}

function countryText(country: string | null): Value {
  return country === null ? { kind: 'missing' } : { kind: 'country', country };
}
