import { orNaN } from '../../core/missing.ts';
import { METRIC_KINDS, type CoverageNeed, type MetricId } from '../../schemas/metrics.ts';
import { asText, message, type Message, type ShareValue, type Text } from '../../i18n/text.ts';
import type { Block, KeyFigure, Report, Section } from '../model.ts';
import type { AssessAnswer, PlaneAnswer } from '../../schemas/assess-answer.ts';
import type { NetworkName } from '../../schemas/answer-parts.ts';
import { diagramBlock } from './diagram-block.ts';
import { isShown } from '../../schemas/losses.ts';
import { wholePercent } from '../whole-percent.ts';
import { leaderSentence, worstSentences } from './headline.ts';
import { firstOf, metricLabel, metricMeaning, metricValue } from './metric-text.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import {
  accessTable,
  chokepointTable,
  countryTable,
  foreignTable,
  gatewayTable,
  influenceTable,
  lossTable,
  measureTable,
  networkTable,
  providerTable,
} from './tables.ts';

/** Which measures lead each section, as key figures. */
const FIGURES: Readonly<
  Record<'summary' | 'gateways' | 'abroad' | 'failure' | 'inside', readonly MetricId[]>
> = {
  summary: [
    'leading-network',
    'total-loss-single',
    'loss-pair',
    'leading-foreign-country',
    'islanding-policy',
    'unreached',
  ],
  gateways: [
    'leading-gateway',
    'border-networks',
    'gateways',
    'foreign-providers',
    'chokepoint-potential',
    'border-concentration',
    'gateway-concentration',
  ],
  abroad: ['leading-foreign-country', 'leading-foreign-network', 'transit-influence'],
  failure: ['loss-single', 'reliability', 'domestic-loss-single', 'domestic-loss-pair'],
  inside: ['networks', 'weight', 'access-concentration', 'detour', 'islanding-policy', 'islanding-physical'],
};

/** Whose connectivity measures are about, which may rest on old links. */
const PAIRS: Readonly<Partial<Record<CoverageNeed, 'international' | 'domestic'>>> = {
  international: 'international',
  countries: 'international',
  domestic: 'domestic',
  detour: 'domestic',
};

/** The answer to `muruna assess` as a report. */
export function assessReport(answer: AssessAnswer, asked: Asked): Report {
  const { country, planes } = answer;
  const main = planes.ipv4 ?? planes.ipv6;
  return {
    id: `assess-${country}`,
    title: message('assess.title', { country }),
    subtitle: message('assess.subtitle', { date: answer.snapshot.date }),
    notices: answer.notices.map(noticeOf),
    sections: [
      ...(main ? planeSections(main, answer) : []),
      ...(planes.ipv4 && planes.ipv6 ? [secondPlane(planes.ipv6, answer)] : []),
      methodSection(answer, main),
    ],
    provenance: provenanceOf(asked, answer),
  };
}

function planeSections(plane: PlaneAnswer, answer: AssessAnswer): Section[] {
  const figures = (section: keyof typeof FIGURES): Block => figuresOf(plane, FIGURES[section]);
  return [
    {
      id: 'summary',
      title: message('assess.section.summary'),
      blocks: [{ kind: 'paragraph', texts: summary(plane) }, ...behindLeader(plane), figures('summary')],
    },
    {
      id: 'gateways',
      title: message('assess.section.gateways'),
      blocks: [
        figures('gateways'),
        ...(plane.diagram.nodes.length > 0 ? [diagramBlock(plane.diagram)] : []),
        networkTable(plane),
        gatewayTable(plane),
      ],
    },
    {
      id: 'abroad',
      title: message('assess.section.abroad'),
      blocks: [figures('abroad'), countryTable(plane), foreignTable(plane), influenceTable(plane)],
    },
    {
      id: 'failure',
      title: message('assess.section.failure'),
      blocks: [figures('failure'), lossTable(plane), chokepointTable(plane)],
    },
    {
      id: 'inside',
      title: message('assess.section.inside'),
      blocks: [{ kind: 'paragraph', texts: inside(plane) }, figures('inside'), accessTable(plane)],
    },
    {
      id: 'measures',
      title: message('assess.section.measures'),
      blocks: [measureTable(plane, answer.region)],
    },
  ];
}

/** IPv6 beside IPv4: the sentences, the networks and all measures. */
function secondPlane(plane: PlaneAnswer, answer: AssessAnswer): Section {
  return {
    id: 'ipv6',
    title: message('assess.section.ipv6'),
    blocks: [
      { kind: 'paragraph', texts: [...summary(plane), ...oneNetworksSpace(plane)] },
      figuresOf(plane, FIGURES.summary),
      networkTable(plane),
      lossTable(plane),
      measureTable(plane, answer.region),
    ],
  };
}

/** One large announcement can outweigh all users in IPv6, where space costs nothing. */
function oneNetworksSpace({ access: [largest], headline }: PlaneAnswer): Message[] {
  if (!headline.leader || !largest || largest.share <= 0.5) return [];
  return [message('assess.ipv6.weights', { network: network(largest), share: largest.share })];
}

function summary(plane: PlaneAnswer): Text[] {
  const { headline } = plane;
  const [abroad] = plane.foreignCountries;
  const [leader] = plane.networks;
  if (!headline.leader) return [leaderSentence(headline)];
  return [
    leaderSentence(headline),
    ...(leader ? [providersOf(leader)] : []),
    ...(abroad ? [message('assess.abroad.leader', { share: abroad.share, country: abroad.country })] : []),
    ...worstSentences(headline),
    ...pairSentence(plane),
  ];
}

function pairSentence({ losses }: PlaneAnswer): Message[] {
  const pair = losses.find(({ kind, size }) => kind === 'international' && size === 2);
  if (!pair || pair.networks.length < 2 || !isShown(pair.collateral)) return [];
  return [message('assess.failure.pair', { networks: pair.networks.map(network), share: pair.collateral })];
}

function providersOf({ foreignProviders }: PlaneAnswer['networks'][number]): Message {
  if (foreignProviders.length === 0) return message('assess.leader.no-providers');
  return message('assess.leader.providers', {
    count: foreignProviders.length,
    providers: foreignProviders.map(({ asn }) => asText(asn)),
  });
}

/** The providers of the leading gateway by name. */
function behindLeader({ networks }: PlaneAnswer): Block[] {
  const [leader] = networks;
  return leader && leader.foreignProviders.length > 0
    ? [{ kind: 'why', blocks: [providerTable(leader.foreignProviders)] }]
    : [];
}

function inside(plane: PlaneAnswer): Text[] {
  const detour = orNaN(plane.metrics.find(({ id }) => id === 'detour')?.value);
  const { before, after, loss } = plane.isolation.policy;
  if (loss === null) return [message('assess.inside.none')];
  return [
    message('assess.detour', { share: detour }),
    isShown(loss)
      ? message('assess.islanding', { before: orNaN(before), after: orNaN(after), loss })
      : message('assess.islanding.none', { after: orNaN(after) }),
    ...(isShown(detour) || isShown(loss) ? [message('assess.inside.unseen')] : []),
  ];
}

function figuresOf(plane: PlaneAnswer, ids: readonly MetricId[]): Block {
  return { kind: 'figures', figures: ids.map((id) => figureOf(id, plane)) };
}

function figureOf(id: MetricId, { metrics, coverage: { oldLinks } }: PlaneAnswer): KeyFigure {
  const metric = metrics.find((one) => one.id === id)!;
  const { rank, coverage, value } = metric;
  const pairs = PAIRS[METRIC_KINDS[id].needs];
  const old = pairs ? orNaN(oldLinks[pairs]) : 0;
  const isOnlyUnranked = id === 'gateway-concentration' && metrics.some((other) => other.rank !== null);
  return {
    id,
    label: metricLabel(id),
    value: value === null ? { kind: 'missing', why: whyMissing(id, metrics) } : metricValue(metric),
    definition: metricMeaning(id),
    ...(rank && { rank: { ...rank, first: firstOf(id) } }),
    ...(value !== null && { coverage: orNaN(coverage) }),
    ...(value !== null && old > 0 && { onOldLinks: old }),
    ...(value !== null && isOnlyUnranked && { note: message('assess.no-rank.gateway-concentration') }),
  };
}

/** Why a measure is not known, in a word. */
function whyMissing(id: MetricId, metrics: PlaneAnswer['metrics']): Message {
  const isMissing = (other: MetricId): boolean => metrics.find((one) => one.id === other)?.value === null;
  const { needs } = METRIC_KINDS[id];
  if (needs === 'networks' || isMissing('networks')) return message('assess.missing.networks');
  if (needs === 'weight' || isMissing('weight')) return message('assess.missing.weight');
  if (needs === 'domestic' || needs === 'detour') return message('assess.missing.domestic');
  return id === 'chokepoint-potential' && !isMissing('leading-network')
    ? message('assess.missing.chokepoint')
    : message('assess.missing.international');
}

function methodSection(answer: AssessAnswer, main: PlaneAnswer | null): Section {
  const ranked = main?.metrics.some(({ rank }) => rank !== null) ?? false;
  return {
    id: 'method',
    title: message('assess.section.method'),
    blocks: [
      {
        kind: 'list',
        items: [
          message('assess.method.routes'),
          ...(main
            ? [
                ...coverageSentences(main.coverage),
                ...oldLinksSentences(main.coverage.oldLinks, answer.snapshot.date),
              ]
            : []),
          message('assess.method.influence'),
          ranked
            ? message('assess.method.ranks', { page: 'docs/methods/country.md' })
            : message('assess.method.no-ranks'),
          ...(answer.planes.ipv4 ? [] : [message('assess.ipv4.missing')]),
          ...(answer.planes.ipv6 ? [] : [message('assess.ipv6.missing')]),
        ],
      },
    ],
  };
}

function coverageSentences(coverage: PlaneAnswer['coverage']): Message[] {
  const { countries, networks, networksWithWeight, networksOfNoWeight: none } = coverage;
  return [
    networks === networksWithWeight
      ? message('assess.method.weights.all', { all: networks, none })
      : message('assess.method.weights', { known: networksWithWeight, all: networks, none }),
    ...unlinkedSentences(coverage),
    message('assess.method.world', { share: coverage.worldWithoutCountry }),
    message('assess.method.countries', { share: 1 - orNaN(countries) }),
  ];
}

function unlinkedSentences({
  networksWithoutLinks: count,
  national,
  foreign,
}: PlaneAnswer['coverage']): Message[] {
  if (count === null) return [message('assess.method.unlinked.unknown')];
  const page = 'docs/methods/coverage.md';
  return [
    ...(count > 0 ? [message('assess.method.unlinked.further', { count })] : []),
    message('assess.method.unlinked', { national: known(national), foreign: known(foreign), page }),
  ];
}

function oldLinksSentences(
  { international, domestic, gateways }: PlaneAnswer['coverage']['oldLinks'],
  date: string,
): Message[] {
  if (international === null) return [message('assess.method.old-links.unknown')];
  const shares = { international, gateways: orNaN(gateways) };
  return [
    domestic === null
      ? message('assess.method.old-links.international', shares)
      : message('assess.method.old-links', { ...shares, domestic }),
    message('common.old-links', { date }),
  ];
}

/** A share that is known, in whole percent; all of it only where nothing is missing. */
function known(share: number | null): ShareValue {
  return { kind: 'share', value: wholePercent(orNaN(share)), digits: 0 };
}

function network({ asn, name }: NetworkName): ReturnType<typeof asText> & { kind: 'asn' } {
  return { kind: 'asn', asn, name: name ?? undefined };
}
