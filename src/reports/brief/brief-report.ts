import { orNaN } from '../../core/missing.ts';
import { SIDE_MEASURES, type SideMeasure } from '../../schemas/side-measures.ts';
import { asText, message, type Message, type ShareValue, type Text } from '../../i18n/text.ts';
import { leaderSentence, worstSentences } from '../assess/headline.ts';
import { metricLabel, metricValue } from '../assess/metric-text.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import type { Block, Cell, KeyFigure, Report, Table } from '../model.ts';
import type {
  BriefAnswer,
  DependenceAnswer,
  KnowledgeAnswer,
  OutcomeAnswer,
  ProjectAnswer,
} from '../../schemas/brief-answer.ts';
import { isShown } from '../../schemas/losses.ts';
import { wholePercent } from '../whole-percent.ts';
import { liveSectionOf } from '../services/live-section.ts';
import { restorationSection } from './restoration-section.ts';

/** The brief for a meeting of two countries, or for a region. */
export function briefReport(answer: BriefAnswer, asked: Asked): Report {
  const { countries, snapshot } = answer;
  const isPair = countries.length === 2;
  return {
    id: `brief-${countries.join('-')}`,
    title: isPair
      ? message('brief.title', { one: countries[0], other: countries[1] })
      : message('brief.title.region', { countries: countries.map(countryText) }),
    subtitle: message('brief.subtitle', { date: snapshot.date }),
    notices: answer.notices.map(noticeOf),
    sections: [
      { id: 'summary', title: message('brief.section.summary'), blocks: summary(answer) },
      { id: 'standing', title: message('brief.section.standing'), blocks: [standing(answer)] },
      { id: 'dependence', title: message('brief.section.dependence'), blocks: dependence(answer) },
      ...(answer.services ?? []).map(({ country: one, partner: other, live }) =>
        liveSectionOf(live, { title: message('brief.services', { one, other }), name: `${one}.${other}` }),
      ),
      { id: 'projects', title: message('brief.section.projects'), blocks: projects(answer) },
      ...(answer.restoration ? [restorationSection(answer.restoration)] : []),
      { id: 'offers', title: message('brief.section.offers'), blocks: [offers(answer)] },
      {
        id: 'method',
        title: message('brief.section.method'),
        blocks: [
          {
            kind: 'list',
            items: [
              message('brief.method.routes'),
              ...answer.knowledge.map((known, at) => knowledgeSentence(countries[at], known)),
              message('brief.method.projects'),
              message('brief.method.exchange'),
            ],
          },
        ],
      },
    ],
    provenance: provenanceOf(asked, { snapshot }),
  };
}

function summary(answer: BriefAnswer): Block[] {
  const { countries, dependences, projects: outcomes } = answer;
  const isPair = countries.length === 2;
  const best = outcomes.at(0);
  const headlines = countries.map((country, at): Block => ({
    kind: 'paragraph',
    texts: [
      message('common.labelled', { label: countryText(country), text: leaderSentence(answer.headlines[at]) }),
      ...worstSentences(answer.headlines[at]),
    ],
  }));
  const depends: Block[] = isPair
    ? [
        { kind: 'paragraph', texts: dependences.map(dependsSentence) },
        { kind: 'figures', figures: dependences.map(dependenceFigure) },
      ]
    : [matrix(answer)];
  const blocks = [...headlines, ...depends];
  if (!best) return [...blocks, { kind: 'paragraph', texts: [message('brief.no-projects')] }];
  const changes = countries.flatMap((country, at) => {
    const [before, after] = [orNaN(answer.figures[at].foreign), orNaN(best.figures[at].foreign)];
    return before - after > 0.0005 ? [message('brief.best.change', { country, before, after })] : [];
  });
  return [
    ...blocks,
    {
      kind: 'paragraph',
      texts: [message('brief.best', { project: projectText(best.projects[0]) }), ...changes],
    },
  ];
}

function dependenceFigure({ country: one, partner: other, international }: DependenceAnswer): KeyFigure {
  return {
    id: `dependence.${one}.${other}`,
    label: message('brief.figure.dependence', { one, other }),
    value: { kind: 'share', value: orNaN(international) },
  };
}

/** How much of what the figures of a country need is known, and how much is of unknown country. */
function knowledgeSentence(country: string, known: KnowledgeAnswer): Message {
  if (known.international === null)
    return message('brief.knowledge.unknown', { country, unknown: orNaN(known.unknownCountry) });
  return message('brief.knowledge', {
    country,
    international: coverageValue(known.international),
    domestic: coverageValue(known.domestic),
    unknown: orNaN(known.unknownCountry),
  });
}

function coverageValue(share: number | null): ShareValue {
  return { kind: 'share', value: wholePercent(orNaN(share)), digits: 0 };
}

function standing({ countries, standing: rows }: BriefAnswer): Table {
  const medians = rows.some((row) => row.medians.some((median) => median !== null));
  return {
    kind: 'table',
    ...(medians && { caption: message('brief.table.standing') }),
    columns: [
      { label: message('brief.column.measure'), type: 'text' },
      ...countries.map((country) => ({ label: countryText(country), type: 'number' as const })),
      ...(medians
        ? countries.map((country) => ({
            label: message('brief.column.median', { country }),
            type: 'number' as const,
          }))
        : []),
    ],
    names: {
      rows: rows.map(({ metric }) => metric),
      columns: [undefined, ...countries, ...(medians ? countries.map((country) => `${country}.median`) : [])],
    },
    rows: rows.map(({ metric, kind, values, medians: ofRegions }) => [
      metricLabel(metric),
      ...[...values, ...(medians ? ofRegions : [])].map((value) => metricValue({ kind, value })),
    ]),
  };
}

function dependence(answer: BriefAnswer): Block[] {
  const { dependences, countries, shared } = answer;
  const isPair = countries.length === 2;
  const sides = dependences.flatMap((each): Block[] => [
    {
      kind: 'heading',
      text: message('brief.side', { one: each.country, other: each.partner }),
    },
    { kind: 'list', items: dependenceSentences(each, answer) },
    ...(isPair ? networkTable(each) : []),
  ]);
  if (shared.length === 0) return sides;
  return [
    ...sides,
    {
      kind: 'table',
      caption: message('brief.table.shared'),
      columns: [
        { label: message('brief.column.country'), type: 'country' },
        ...countries.map((country) => ({ label: countryText(country), type: 'bar' as const, max: 1 })),
      ],
      rows: shared.map(({ country, shares }): Cell[] => [country, ...shares]),
    },
  ];
}

function dependenceSentences(each: DependenceAnswer, answer: BriefAnswer): Text[] {
  const { country: one, partner: other, domestic } = each;
  const { foreign, length } = answer.figures[answer.countries.indexOf(one)];
  const share = answer.countries.length === 2 ? foreign : null;
  const sentences: Text[] = [dependsSentence(each)];
  if (domestic !== null && domestic > 0)
    sentences.push(message('brief.depends.domestic', { one, other, share: domestic }));
  sentences.push(...withdrawalSentences(each));
  if (answer.countries.length > 2) return sentences;
  if (share === null) return [...sentences, message('brief.between.none', { one, other })];
  return [...sentences, ...betweenSentences(each, share, orNaN(length))];
}

/** Whose networks the traffic to the partner crosses; those of unknown country first where they carry most. */
function betweenSentences(
  { country: one, partner: other, thirds, unknownCountry: unknown }: DependenceAnswer,
  share: number,
  length: number,
): Text[] {
  const hops = { kind: 'number' as const, value: length, digits: 1 };
  const [third] = thirds;
  if (unknown > (third?.share ?? 0))
    return [message('brief.between.mostly-unknown', { one, other, share, unknown, hops })];
  return [
    third
      ? message('brief.between', { one, other, share, third: third.country, hops })
      : message('brief.between.direct', { one, other, hops }),
    ...(unknown > 0 ? [message('brief.between.unknown', { one, other, share: unknown })] : []),
  ];
}

/** What is lost when the partner stops serving, and when only the gateways to it fail. */
function withdrawalSentences({
  country: one,
  partner: other,
  withdrawal,
  gateways,
}: DependenceAnswer): Text[] {
  const { total, direct, collateral } = withdrawal.international;
  const closed = gateways.international.total;
  // Without international routes nothing is lost that could be known; `dependsSentence` says so.
  if (total === null) return [];
  return [
    isShown(total)
      ? message('brief.withdrawal', {
          one,
          other,
          total,
          direct: orNaN(direct),
          collateral: orNaN(collateral),
        })
      : message('brief.withdrawal.none', { one, other }),
    isShown(closed) ? message('brief.gateways', { share: closed }) : message('brief.gateways.none'),
  ];
}

function dependsSentence({
  country: one,
  partner: other,
  international,
  networks,
}: DependenceAnswer): Message {
  if (international === null) return message('brief.depends.unknown', { one });
  const leader = networks.at(0);
  if (!leader) return message('brief.depends.not', { one, other });
  return message('brief.depends', {
    one,
    other,
    share: international,
    network: asText(leader.asn, leader.name ?? undefined),
  });
}

/** Networks that carry less than this are named in the figures (`--json`) alone. */
const WORTH_NAMING = 0.0005;

function networkTable({ country: one, partner: other, networks: all }: DependenceAnswer): Table[] {
  const networks = all.filter(({ share }) => share >= WORTH_NAMING);
  if (networks.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: message('brief.table.networks', { one, other }),
      columns: [
        { label: message('brief.column.network'), type: 'text' },
        { label: message('brief.column.share'), type: 'bar', max: 1 },
      ],
      rows: networks.map(({ asn, name, share }) => [asText(asn, name ?? undefined), share]),
    },
  ];
}

function matrix({ countries, dependences }: BriefAnswer): Table {
  const shareOf = (country: string, partner: string): Cell =>
    dependences.find((each) => each.country === country && each.partner === partner)?.international ??
    undefined;
  return {
    kind: 'table',
    caption: message('brief.table.matrix'),
    columns: [
      { label: message('brief.column.country'), type: 'country' },
      ...countries.map((country) => ({ label: countryText(country), type: 'share' as const })),
    ],
    names: { rows: countries.map((country) => `dependence.${country}`), columns: [undefined, ...countries] },
    rows: countries.map((country) => [country, ...countries.map((partner) => shareOf(country, partner))]),
  };
}

function projects(answer: BriefAnswer): Block[] {
  const { countries, projects: outcomes, set } = answer;
  if (outcomes.length === 0) return [{ kind: 'paragraph', texts: [message('brief.no-projects')] }];
  const table: Table = {
    kind: 'table',
    caption: message('brief.table.projects'),
    columns: [
      { label: message('brief.column.project'), type: 'text' },
      ...countries.map((country) => ({
        label: message('brief.column.gain', { country }),
        type: 'share' as const,
        digits: 1,
      })),
    ],
    names: { rows: outcomes.map((_, at) => `project.${at + 1}`), columns: [undefined, ...countries] },
    rows: outcomes.map(({ projects: [project], gains }) => [projectText(project), ...gains]),
  };
  if (!set) return [table, changes(answer, outcomes[0])];
  return [
    table,
    { kind: 'paragraph', texts: [message('brief.set')] },
    { kind: 'list', items: set.projects.map(projectText) },
    changes(answer, set),
  ];
}

/** Every figure of every country now and with a set of projects. */
function changes({ countries, figures }: BriefAnswer, outcome: OutcomeAnswer): Table {
  return {
    kind: 'table',
    caption: message('brief.table.changes'),
    columns: [
      { label: message('brief.column.measure'), type: 'text' },
      ...countries.flatMap((country) => [
        { label: message('brief.column.now', { country }), type: 'number' as const },
        { label: message('brief.column.then', { country }), type: 'number' as const },
      ]),
    ],
    names: {
      rows: SIDE_MEASURES.map((measure) => `change.${measure}`),
      columns: [undefined, ...countries.flatMap((country) => [`${country}.now`, `${country}.then`])],
    },
    rows: SIDE_MEASURES.map((measure) => [
      message(`brief.measure.${measure}`),
      ...countries.flatMap((_, at) => [
        figureText(measure, figures[at][measure]),
        figureText(measure, outcome.figures[at][measure]),
      ]),
    ]),
  };
}

function figureText(measure: SideMeasure, value: number | null): Text {
  if (measure === 'length') return { kind: 'number', value: orNaN(value), digits: 2 };
  return { kind: 'share', value: orNaN(value) };
}

function offers({ offers: found }: BriefAnswer): Block {
  if (!found) return { kind: 'paragraph', texts: [message('brief.offers.no-ranks', { option: '--ranks' })] };
  if (found.length === 0) return { kind: 'paragraph', texts: [message('brief.offers.none')] };
  return {
    kind: 'list',
    items: found.map(({ from, to, metric, kind, own, theirs, median }) =>
      message('brief.offer', {
        from,
        to,
        measure: metricLabel(metric),
        own: metricValue({ kind, value: own }),
        theirs: metricValue({ kind, value: theirs }),
        median: metricValue({ kind, value: median }),
      }),
    ),
  };
}

export function projectText({ kind, from, to, countries, links }: ProjectAnswer): Message {
  const one = asText(from.asn, from.name ?? undefined);
  if (!to) return message('brief.project.exchange', { network: one, country: countries[1], count: links });
  const other = asText(to.asn, to.name ?? undefined);
  return kind === 'transit'
    ? message('brief.project.transit', { one, other })
    : message('brief.project.peering', { one, other });
}

function countryText(country: string): Text {
  return { kind: 'country', country };
}
