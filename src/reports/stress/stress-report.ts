import { orNaN } from '../../core/missing.ts';
import { COMPARABLE, FATES, LEFT, type Fate } from '../../schemas/fates.ts';
import { message, nameText, type Text } from '../../i18n/text.ts';
import type { KeyFigure, Report, Section, State } from '../model.ts';
import type { ImpactAnswer, MomentAnswer, StressAnswer } from '../../schemas/stress-answer.ts';
import { isShown, type LossAnswer } from '../../schemas/losses.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import {
  asOf,
  gained,
  interval,
  knowledge,
  shareValue,
  uncertaintySection,
  wholeShare,
} from './report-parts.ts';
import { liveSectionOf } from '../services/live-section.ts';
import { drawsSection } from './draws-section.ts';
import { eventName, timeSection } from './time-section.ts';
import { chokepointsSection, diagramSection, waysSection } from './ways-sections.ts';

const SHOWN_NETWORKS = 25;

/** Where hardly any route is left, none is compared. */
const NOTHING = nameText('–');

/** Fates that leave less than half of the reach. */
const GONE: ReadonlySet<Fate> = new Set<Fate>(['failed', 'cut-off', 'mostly-cut']);

/** A stress test as a report. */
export function stressReport(answer: StressAnswer, asked: Asked): Report {
  const { country, snapshot, scenario, uncertainty, moments, worst, impact } = answer;
  const moment = moments[worst];
  const hasOld = Object.values(answer.oldLinks).some((share) => orNaN(share) > 0);
  const timed = moments.length > 1 || Number.isFinite(moments[0].untilHours ?? Infinity);
  return {
    id: `stress-${country}`,
    title: message('stress.title', { country }),
    ...(scenario.name !== null && { subtitle: nameText(scenario.name) }),
    notices: answer.notices.map(noticeOf),
    sections: [
      lossesSection(moment, answer),
      ...(timed ? [timeSection(answer)] : []),
      networksSection(impact),
      waysSection(impact),
      chokepointsSection(impact),
      diagramSection(impact, moment),
      ...(answer.services ? [liveSectionOf(answer.services)] : []),
      ...(answer.draws ? [drawsSection(answer.draws)] : []),
      ...(answer.regions ? [regionsSection(answer.regions)] : []),
      scenarioSection(answer),
      uncertaintySection(answer, hasOld ? snapshot.date : undefined),
    ],
    provenance: provenanceOf(asked, { snapshot, seed: uncertainty.seed }),
  };
}

function lossesSection(
  { losses, connected }: MomentAnswer,
  { coverage, oldLinks, uncertainty }: StressAnswer,
): Section {
  const { policy, helped, physical } = losses;
  const { confidence } = uncertainty;
  const withIntervals = uncertainty.samples > 0;
  const figure = (kind: 'international' | 'domestic'): KeyFigure => ({
    id: `loss.${kind}`,
    label: message(`stress.loss.${kind}`),
    value: shareValue(policy[kind].total.value),
    definition: message(`stress.loss.${kind}.definition`),
    // What is not known has neither an interval nor a coverage.
    ...(policy[kind].total.value !== null && {
      ...(withIntervals && interval(policy[kind].total, confidence)),
      ...knowledge(coverage[kind], oldLinks[kind]),
      ...noteOf(losses, kind),
    }),
  });
  const { before, after } = connected.policy.domestic;
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
      ...(before === null || after === null
        ? []
        : [{ kind: 'paragraph' as const, texts: [message('stress.connected', { before, after })] }]),
      {
        kind: 'why',
        blocks: [
          {
            kind: 'table',
            caption: message('stress.losses.caption', { confidence: wholeShare(confidence) }),
            columns: [
              { label: message('stress.column.loss'), type: 'text' },
              ...parts.flatMap((part) => [
                { label: message(`stress.column.${part}`), type: 'share' as const },
                ...(withIntervals
                  ? [
                      {
                        label: message('stress.column.low'),
                        type: 'share' as const,
                        ofPrevious: true as const,
                      },
                      {
                        label: message('stress.column.high'),
                        type: 'share' as const,
                        ofPrevious: true as const,
                      },
                    ]
                  : []),
              ]),
            ],
            rows: [
              row(message('stress.losses.international-policy'), policy.international),
              row(message('stress.losses.international-helped'), helped.international),
              row(message('stress.losses.international-physical'), physical.international),
              row(message('stress.losses.domestic-policy'), policy.domestic),
              row(message('stress.losses.domestic-helped'), helped.domestic),
              row(message('stress.losses.domestic-physical'), physical.domestic),
            ],
          },
        ],
      },
    ],
  };
}

/** Who loses, and what would be lost in the other two cases. */
function noteOf(
  { policy, helped, physical }: MomentAnswer['losses'],
  kind: 'international' | 'domestic',
): Pick<KeyFigure, 'note'> {
  const { total, direct, collateral } = policy[kind];
  if (!isShown(total.value)) return { note: message('stress.loss.none-shown') };
  return {
    note: message('stress.loss.note', {
      direct: orNaN(direct.value),
      collateral: orNaN(collateral.value),
      helped: orNaN(helped[kind].total.value),
      physical: orNaN(physical[kind].total.value),
    }),
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
      { kind: 'paragraph', texts: [fatesExplained(), message('stress.networks.explained')] },
      {
        kind: 'table',
        columns: [
          { label: message('stress.column.network'), type: 'asn' },
          { label: message('stress.column.fate'), type: 'text' },
          { label: message('stress.column.weight'), type: 'share' },
          { label: message('stress.column.abroad-after'), type: 'share' },
          { label: message('stress.column.moved'), type: 'share' },
          { label: message('stress.column.hops-gained'), type: 'number', digits: 1 },
        ],
        rows: shown.map((network) => [
          asOf(network),
          message(`stress.fate.${network.fate}`),
          network.weight ?? undefined,
          network.abroad.after ?? undefined,
          ...(COMPARABLE.has(network.fate)
            ? [network.moved ?? undefined, gained(network.hops)]
            : [NOTHING, NOTHING]),
        ]),
        states: shown.map(({ fate }): State => (GONE.has(fate) ? 'failed' : 'weaker')),
        moreRows: Math.max(0, concerned - shown.length),
      },
    ],
  };
}

function fatesExplained(): Text {
  return message('stress.fates.explained', {
    cut: wholeShare(LEFT['cut-off']),
    half: wholeShare(LEFT['mostly-cut']),
    most: wholeShare(LEFT['partly-cut']),
    all: wholeShare(LEFT.reduced),
  });
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
        rows: scenario.events.map(({ name, networks, links }) => [eventName(name), networks, links]),
      },
    ],
  };
}
