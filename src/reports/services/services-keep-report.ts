import { orNaN } from '../../core/missing.ts';
import { message, nameText, type Text } from '../../i18n/text.ts';
import type { ServiceRemedy, ServicesKeepAnswer } from '../../schemas/services-keep-answer.ts';
import type { Block, Cell, Column, KeyFigure, Report, Section } from '../model.ts';
import {
  protectionCells,
  protectionColumns,
  protectionSections,
  stateOfClaim,
} from './protection-section.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';

const SHOWN_REMEDIES = 20;
const SHOWN_PROTECTED = 25;

/** What would keep services, one by one and together. */
export function servicesKeepReport(answer: ServicesKeepAnswer, asked: Asked): Report {
  const { country, handling, snapshot, notices, scenario } = answer;
  const named = scenario.name ?? scenario.file;
  return {
    id: `services-keep-${country}`,
    title: message('services-keep.title', { country }),
    ...((named !== null || answer.withdrawal === null) && {
      subtitle: named === null ? message('services-live.cut-off') : nameText(named),
    }),
    notices: [
      { level: 'warning', text: message('services-live.handling', { handling }) },
      ...notices.map(noticeOf),
    ],
    sections: [
      overviewSection(answer),
      setsSection(answer),
      programmesSection(answer),
      ...protectedSections(answer),
      remediesSection(answer),
      methodSection(answer),
    ],
    provenance: provenanceOf(asked, { snapshot }),
  };
}

function overviewSection(answer: ServicesKeepAnswer): Section {
  const { before, most, best, weighting, coverage, days, hour, home } = answer;
  const covered = coverage.space === null ? {} : { coverage: coverage.services * coverage.space };
  const figure = (id: string, label: Text, value: number): KeyFigure => ({
    id,
    label,
    value: { kind: 'share', value },
    ...covered,
  });
  const last = best.at(-1);
  return {
    id: 'overview',
    title: message('services-keep.section.overview'),
    blocks: [
      {
        kind: 'paragraph',
        texts: [
          message(`services-live.weighting.${weighting}`),
          ...(days === null ? [] : [message('services-keep.days', { days })]),
          ...(hour === null ? [] : [message('services-keep.hour', { hour })]),
          message(home.isAsked ? 'services-keep.home.asked' : 'services-keep.home', {
            asn: home.network.asn,
            share: home.reached,
          }),
        ],
      },
      {
        kind: 'figures',
        figures: [
          figure('keep.before', message('services-keep.figure.before'), before),
          ...(last === undefined
            ? []
            : [figure('keep.best', message('services-keep.figure.best', { count: last.size }), last.works)]),
          figure('keep.most', message('services-keep.figure.most'), most),
        ],
      },
    ],
  };
}

function setsSection({ best, remedies, before, budget }: ServicesKeepAnswer): Section {
  const byId = new Map(remedies.map((remedy) => [remedy.id, remedy]));
  const isPriced = best.some(({ price }) => price !== null);
  const isProved = best.every((set) => set.isProved);
  const table: Block = {
    kind: 'table',
    columns: [
      { label: message('services-keep.column.size'), type: 'number' },
      { label: message('services-keep.column.remedies'), type: 'text' },
      { label: message('services-keep.column.works'), type: 'share' },
      { label: message('services-keep.column.gain'), type: 'share' },
      ...priceColumn(isPriced),
    ],
    rows: best.map((set): Cell[] => [
      set.size,
      set.remedies.length === 0
        ? message('services-keep.none-helps')
        : message('services-keep.set', { remedies: set.remedies.map((id) => remedyText(byId.get(id)!)) }),
      set.works,
      Math.max(0, set.works - before),
      ...(isPriced ? [set.price] : []),
    ]),
  };
  return {
    id: 'sets',
    title: message('services-keep.section.sets'),
    leads: true,
    blocks: [
      {
        kind: 'paragraph',
        texts: [
          message('services-keep.sets.explained'),
          ...(budget === null ? [] : [message('services-keep.budget', { budget })]),
          message(isProved ? 'services-keep.proved' : 'services-keep.not-proved'),
        ],
      },
      best.length === 0 ? { kind: 'paragraph', texts: [message('services-keep.no-remedies')] } : table,
    ],
  };
}

function programmesSection({ programmes, before, remedies }: ServicesKeepAnswer): Section {
  const isPriced = remedies.some(({ price }) => price !== null);
  // Of each number of kinds the best.
  const shown = programmes.filter(({ kinds }, at) => kinds.length !== programmes[at - 1]?.kinds.length);
  return {
    id: 'programmes',
    title: message('services-keep.section.programmes'),
    blocks: [
      { kind: 'paragraph', texts: [message('services-keep.programmes.explained')] },
      {
        kind: 'table',
        columns: [
          { label: message('services-keep.column.kinds'), type: 'text' },
          { label: message('services-keep.column.count'), type: 'number' },
          { label: message('services-keep.column.works'), type: 'share' },
          { label: message('services-keep.column.gain'), type: 'share' },
          ...priceColumn(isPriced),
        ],
        rows: shown.map(({ kinds, remedies: count, works, price }): Cell[] => [
          message('services-keep.set', {
            remedies: kinds.map((kind) => message(`services-keep.kind.${kind}`)),
          }),
          count,
          works,
          Math.max(0, works - before),
          ...(isPriced ? [price] : []),
        ]),
      },
    ],
  };
}

/** Claims, and what remedies do for the services that they are about. */
function protectedSections({ protected: claims, best }: ServicesKeepAnswer): Section[] {
  if (claims.length === 0) return [];
  const last = best.at(-1);
  const shown = claims.slice(0, SHOWN_PROTECTED);
  return [
    {
      id: 'protected',
      title: message('services-keep.section.protected'),
      blocks: [
        { kind: 'paragraph', texts: [message('services-keep.protected.explained')] },
        {
          kind: 'table',
          columns: [
            { label: message('services-live.column.service'), type: 'text' },
            ...protectionColumns(),
            { label: message('services-keep.figure.before'), type: 'share' },
            ...(last === undefined
              ? []
              : [
                  {
                    label: message('services-keep.figure.best', { count: last.size }),
                    type: 'share' as const,
                  },
                ]),
            { label: message('services-keep.figure.most'), type: 'share' },
          ],
          rows: shown.map(({ id, name, protection, before, best: withBest, most }): Cell[] => [
            name ?? id,
            ...protectionCells(protection),
            before,
            ...withBest.slice(-1),
            most,
          ]),
          states: shown.map(({ protection }) => stateOfClaim(protection)),
          moreRows: claims.length - shown.length,
        },
      ],
    },
    ...protectionSections(claims),
  ];
}

function priceColumn(isPriced: boolean): Column[] {
  return isPriced ? [{ label: message('services-keep.column.price'), type: 'number' }] : [];
}

function remediesSection({ remedies, protected: claims }: ServicesKeepAnswer): Section {
  const useful = remedies.filter(({ alone, missed }) => alone > 0 || missed > 0);
  const shown = useful.slice(0, SHOWN_REMEDIES);
  const isPriced = remedies.some(({ price }) => price !== null);
  return {
    id: 'remedies',
    title: message('services-keep.section.remedies'),
    blocks: [
      {
        kind: 'paragraph',
        texts: [
          message('services-keep.remedies.explained'),
          message('services-keep.looked-at', { count: remedies.length, useful: useful.length }),
        ],
      },
      {
        kind: 'table',
        columns: [
          { label: message('services-keep.column.remedy'), type: 'text' },
          { label: message('services-keep.column.alone'), type: 'share' },
          { label: message('services-keep.column.missed'), type: 'share' },
          ...(claims.length > 0
            ? [{ label: message('services-keep.column.protected'), type: 'number' as const }]
            : []),
          ...priceColumn(isPriced),
        ],
        rows: shown.map((remedy): Cell[] => [
          remedyText(remedy),
          remedy.alone,
          remedy.missed,
          ...(claims.length > 0 ? [remedy.protected.length] : []),
          ...(isPriced ? [remedy.price] : []),
        ]),
        moreRows: useful.length - shown.length,
      },
    ],
  };
}

/** A remedy in words: what is put where. */
export function remedyText({ kind, target }: ServiceRemedy): Text {
  if (kind === 'root-copy') return message('services-keep.remedy.root-copy');
  if (kind === 'issuer') return message('services-keep.remedy.issuer', { issuer: target ?? '' });
  return message(`services-keep.remedy.${kind}`, { target: target ?? '' });
}

function methodSection({
  memory,
  clocks,
  coverage,
  scenario,
  gone,
  withdrawal,
  looked,
}: ServicesKeepAnswer): Section {
  const space = orNaN(coverage.space);
  return {
    id: 'method',
    title: message('services-live.section.method'),
    blocks: [
      {
        kind: 'paragraph',
        texts: [
          message('services-keep.method', { start: scenario.start, looked }),
          message('services-live.clocks', clocks),
          message('services-keep.memory', memory),
          ...(Number.isNaN(space) ? [] : [message('services-live.space', { share: space })]),
          ...(gone.length > 0
            ? [message('services-live.gone', { things: gone.map((thing): Text => nameText(thing)) })]
            : []),
          ...(withdrawal === null ? [] : [message('services-keep.withdrawal', { file: withdrawal })]),
        ],
      },
    ],
  };
}
