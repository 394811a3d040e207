import { orNaN } from '../../core/missing.ts';
import { message, nameText, type Text } from '../../i18n/text.ts';
import type { LosingProvider, ServicesWhoAnswer } from '../../schemas/services-who-answer.ts';
import type { Block, Cell, KeyFigure, Report, Section } from '../model.ts';
import {
  protectionCells,
  protectionColumns,
  protectionSections,
  stateOfClaim,
} from './protection-section.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';

const SHOWN_PROVIDERS = 10;
const SHOWN_PROTECTED = 25;

/** Who services depend on, and what is lost if they go. */
export function servicesWhoReport(answer: ServicesWhoAnswer, asked: Asked): Report {
  const { country, handling, snapshot, notices, looked, worst } = answer;
  const kinds = looked.filter(({ providers }) => providers > 0);
  return {
    id: `services-who-${country}`,
    title: message('services-who.title', { country }),
    notices: [
      { level: 'warning', text: message('services-live.handling', { handling }) },
      ...notices.map(noticeOf),
    ],
    sections: [
      overviewSection(answer),
      ...kinds.map(({ kind, providers }) => kindSection(answer, kind, providers)),
      ...protectedSections(answer),
      ...(worst === null ? [] : [worstSection(worst)]),
      methodSection(answer),
    ],
    provenance: provenanceOf(asked, { snapshot }),
  };
}

type ProviderKindOf = LosingProvider['kind'];

function overviewSection(answer: ServicesWhoAnswer): Section {
  const { before, weighting, looked } = answer;
  return {
    id: 'overview',
    title: message('services-who.section.overview'),
    blocks: [
      {
        kind: 'paragraph',
        texts: [
          ...situationTexts(answer),
          message(`services-live.weighting.${weighting}`),
          message('services-who.before', { works: before.atOnce.works, unknown: before.atOnce.unknown }),
          message('services-who.explained'),
        ],
      },
      {
        kind: 'figures',
        figures: looked.flatMap(({ kind, providers }) => (providers > 0 ? [worstFigure(answer, kind)] : [])),
      },
    ],
  };
}

/** What has struck already. */
function situationTexts({ scenario, gone }: ServicesWhoAnswer): Text[] {
  const named = scenario && nameText(scenario.name ?? scenario.file);
  return [
    ...(named === null
      ? []
      : [message('services-who.scenario', { scenario: named, hours: scenario!.hours })]),
    ...(gone.length === 0 ? [] : [message('services-who.gone', { things: gone.map(nameText) })]),
  ];
}

/** From what is surely lost with the worst of a kind to what may be; covered is what was known to work or not, of people behind networks with links. */
function worstFigure({ providers, coverage, before }: ServicesWhoAnswer, kind: ProviderKindOf): KeyFigure {
  const worst = providers.find((provider) => provider.kind === kind);
  const { lost = 0, uncertain = 0 } = worst?.inTheEnd ?? {};
  const share = (value: number) => ({ kind: 'share' as const, value: Math.min(1, value) });
  return {
    id: `worst.${kind}`,
    label: message(`services-who.worst-one.${kind}`),
    value: share(lost),
    ...(uncertain > 0 && { interval: { low: share(lost), high: share(lost + uncertain) } }),
    ...(coverage.space !== null && {
      coverage: coverage.services * coverage.space * Math.max(0, 1 - before.inTheEnd.unknown),
    }),
  };
}

function kindSection({ providers }: ServicesWhoAnswer, kind: ProviderKindOf, looked: number): Section {
  const own = providers.filter((provider) => provider.kind === kind);
  const shown = own.slice(0, SHOWN_PROVIDERS);
  const table: Block = {
    kind: 'table',
    columns: [
      { label: message('services-who.column.name'), type: 'text' },
      { label: message('services-who.column.at-once'), type: 'share' },
      { label: message('services-who.column.in-the-end'), type: 'share' },
      { label: message('services-who.column.uncertain'), type: 'share' },
      { label: message('services-who.column.services'), type: 'number' },
      { label: message('services-who.column.hits'), type: 'text' },
    ],
    rows: shown.map((provider): Cell[] => [
      providerText(provider),
      provider.atOnce.lost,
      provider.inTheEnd.lost,
      provider.inTheEnd.uncertain,
      provider.services,
      hitText(provider),
    ]),
    moreRows: own.length - shown.length,
  };
  return {
    id: `kind-${kind}`,
    title: message(`services-who.kind.${kind}`),
    blocks: [
      own.length > 0
        ? table
        : { kind: 'paragraph', texts: [message('services-who.none', { count: looked })] },
    ],
  };
}

function providerText({ kind, id, network }: Pick<LosingProvider, 'kind' | 'id' | 'network'>): Text {
  if (network !== null) return { kind: 'asn', asn: network.asn, name: network.name ?? undefined };
  return kind === 'country' ? { kind: 'country', country: id } : nameText(id);
}

function hitText({ kinds }: LosingProvider): Text {
  const [hit] = kinds;
  return hit === undefined
    ? message('services-live.cause.none')
    : message(`services-who.service.${hit.kind}`);
}

/** Claims, and who takes what they are about away from somebody alone. */
function protectedSections({ protected: claims, providers }: ServicesWhoAnswer): Section[] {
  if (claims.length === 0) return [];
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const losses = providers
    .flatMap((provider) =>
      provider.protected.map((lost) => ({ provider, lost, claim: claimOf.get(lost.id)! })),
    )
    .sort((one, other) => other.lost.inTheEnd - one.lost.inTheEnd || other.lost.atOnce - one.lost.atOnce);
  const shown = losses.slice(0, SHOWN_PROTECTED);
  const table: Block = {
    kind: 'table',
    columns: [
      { label: message('services-who.column.name'), type: 'text' },
      { label: message('services-live.column.service'), type: 'text' },
      ...protectionColumns(),
      { label: message('services-who.column.at-once'), type: 'share', digits: 0 },
      { label: message('services-who.column.in-the-end'), type: 'share', digits: 0 },
    ],
    rows: shown.map(({ provider, lost, claim: { id, name, protection } }): Cell[] => [
      providerText(provider),
      name ?? id,
      ...protectionCells(protection),
      lost.atOnce,
      lost.inTheEnd,
    ]),
    states: shown.map(({ claim }) => stateOfClaim(claim.protection)),
    moreRows: losses.length - shown.length,
  };
  return [
    {
      id: 'protected',
      title: message('services-who.section.protected'),
      blocks: [
        {
          kind: 'paragraph',
          texts: [
            message(losses.length > 0 ? 'services-who.protected.explained' : 'services-who.protected.none'),
          ],
        },
        ...(losses.length > 0 ? [table] : []),
      ],
    },
    ...protectionSections(claims),
  ];
}

function worstSection({ k, members, lost, alone, looked }: NonNullable<ServicesWhoAnswer['worst']>): Section {
  return {
    id: 'worst',
    title: message('services-who.section.worst'),
    blocks: [
      {
        kind: 'paragraph',
        texts: [
          members.length === 0
            ? message('services-who.worst.none', { k })
            : message('services-who.worst', { members: members.map(providerText), lost, alone, looked, k }),
        ],
      },
    ],
  };
}

function methodSection({ clocks, coverage, start }: ServicesWhoAnswer): Section {
  const space = orNaN(coverage.space);
  return {
    id: 'method',
    title: message('services-live.section.method'),
    blocks: [
      {
        kind: 'paragraph',
        texts: [
          message('services-who.method', { start }),
          message('services-live.clocks', clocks),
          ...(Number.isNaN(space) ? [] : [message('services-live.space', { share: space })]),
        ],
      },
    ],
  };
}
