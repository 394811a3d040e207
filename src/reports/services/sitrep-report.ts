import { orNaN } from '../../core/missing.ts';
import { message, nameText, type Message, type Text } from '../../i18n/text.ts';
import type { SituationState } from '../../schemas/situation-states.ts';
import type { SitrepAnswer, SitrepRow, SitrepService } from '../../schemas/sitrep-answer.ts';
import type { Cell, Column, KeyFigure, Report, Section, State } from '../model.ts';
import { protectionSections } from './protection-section.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';

const SHOWN_SERVICES = 40;
const FIGURES = ['total', 'works', 'degraded', 'down', 'unknown'] as const;

/** How services stand at an hour: what works, what does not, for how many people, since when, and when it is expected back. */
export function sitrepReport(answer: SitrepAnswer, asked: Asked): Report {
  const { country, handling, snapshot, notices, isPublic } = answer;
  return {
    id: `sitrep-${country}${isPublic ? '-public' : ''}`,
    title: message('sitrep.title', { country }),
    subtitle: message('sitrep.subtitle', { date: answer.at.date, situation: situationOf(answer) }),
    notices: [
      isPublic
        ? { level: 'note', text: message('sitrep.public') }
        : { level: 'warning', text: message('services-live.handling', { handling }) },
      ...notices.map(noticeOf),
    ],
    sections: [
      overviewSection(answer),
      regionsSection(answer),
      ...(answer.services === null
        ? []
        : [servicesSection(answer, answer.services), ...protectionSections(answer.services)]),
      methodSection(answer),
    ],
    provenance: provenanceOf(asked, { snapshot }),
  };
}

/** What has happened: the scenario, that everything abroad is cut, or what else has failed. */
function situationOf({ scenario: { name, file, isCutOff }, plan }: SitrepAnswer): Text {
  const named = name ?? file;
  if (named !== null) return nameText(named);
  if (isCutOff) return message('services-live.cut-off');
  return message(plan === null ? 'sitrep.situation.withdrawal' : 'sitrep.situation.damage');
}

function overviewSection(answer: SitrepAnswer): Section {
  const { rows, coverage } = answer;
  const [all] = rows;
  return {
    id: 'overview',
    title: message('sitrep.section.overview'),
    blocks: [
      {
        kind: 'figures',
        figures: [
          ...FIGURES.flatMap((name) => countFigure(all, name)),
          ...(all.people.total === null
            ? []
            : [...peopleFigure(all, 'down', coverage), ...peopleFigure(all, 'unknown', coverage)]),
        ],
      },
      {
        kind: 'table',
        columns: [{ label: message('sitrep.column.kind'), type: 'text' }, ...COUNT_COLUMNS],
        rows: rows
          .filter(({ level }) => level !== 'region')
          .map((row): Cell[] => [kindText(row), ...countCells(answer, row)]),
        states: rows.filter(({ level }) => level !== 'region').map(stateOfRow),
      },
    ],
  };
}

/** None where a public version does not say it. */
function countFigure({ services }: SitrepRow, name: (typeof FIGURES)[number]): KeyFigure[] {
  const value = services[name];
  const label = message(`sitrep.figure.${name}`);
  return value === null ? [] : [{ id: `services.${name}`, label, value: { kind: 'number', value } }];
}

function peopleFigure(
  { people }: SitrepRow,
  state: 'down' | 'unknown',
  { people: said, space }: SitrepAnswer['coverage'],
): KeyFigure[] {
  const value = people[state];
  if (value === null) return [];
  return [
    {
      id: `people.${state}`,
      label: message(`sitrep.figure.people.${state}`),
      value: { kind: 'number', value, unit: 'unit.people' },
      ...(space !== null && { coverage: said * space }),
    },
  ];
}

const COUNT_COLUMNS: readonly Column[] = [
  { label: message('sitrep.column.services'), type: 'number' },
  { label: message('sitrep.state.works'), type: 'number' },
  { label: message('sitrep.state.degraded'), type: 'number' },
  { label: message('sitrep.state.down'), type: 'number' },
  { label: message('sitrep.state.unknown'), type: 'number' },
  { label: message('sitrep.column.people'), type: 'number' },
  { label: message('sitrep.column.since'), type: 'duration' },
  { label: message('sitrep.column.back'), type: 'duration' },
];

function countCells({ at }: SitrepAnswer, row: SitrepRow): Cell[] {
  const { services, people, hidden, since, back } = row;
  const shown = (name: (typeof hidden)[number], value: number | null): Cell =>
    hidden.includes(name) ? message('sitrep.hidden') : value;
  const isHidden = hidden.includes('down') || hidden.includes('degraded');
  const [down, degraded] = [services.down ?? 0, services.degraded ?? 0];
  return [
    ...FIGURES.map((name) => shown(name, services[name])),
    hidden.includes('down') ? message('sitrep.hidden') : peopleWithout(people),
    isHidden ? message('sitrep.hidden') : down + degraded === 0 ? NOTHING : forText(at.hours, since),
    isHidden ? message('sitrep.hidden') : down === 0 ? NOTHING : inText(at.hours, back),
  ];
}

/** At least, and where it is not known of some, at most. */
function peopleWithout({ down, unknown }: SitrepRow['people']): Cell {
  if (down === null || unknown === null || unknown === 0) return down;
  return between({ kind: 'number', value: down }, { kind: 'number', value: down + unknown });
}

function shareWithout({ down, unknown }: SitrepService['shares']): Cell {
  if (unknown === 0) return down;
  const share = (value: number): Text => ({ kind: 'share', value, digits: 0 });
  return between(share(down), share(Math.min(1, down + unknown)));
}

function between(low: Text, high: Text): Message {
  return message('common.range', { low, high });
}

const NOTHING = message('sitrep.nothing');

/** For how long it has been so at an hour. */
function forText(at: number, since: number | null): Cell {
  if (since === null) return message('sitrep.longer');
  return since === at ? message('sitrep.just-now') : at - since;
}

/** In how long it is expected back; missing where nothing says so. */
function inText(at: number, back: number | null): Cell {
  return back === null ? undefined : Math.max(0, back - at);
}

function kindText({ kind }: SitrepRow): Message {
  return kind === null ? message('sitrep.all') : message(`services-who.service.${kind}`);
}

function stateOfRow({ services, hidden }: SitrepRow): State {
  if (hidden.includes('down') || hidden.includes('degraded')) return 'normal';
  if ((services.down ?? 0) > 0) return 'failed';
  return (services.degraded ?? 0) > 0 ? 'weaker' : 'normal';
}

/** Nothing where no service says its region. */
function regionsSection(answer: SitrepAnswer): Section {
  const rows = answer.rows.filter(({ level }) => level === 'region');
  const shown = rows.every(({ region }) => region === null) ? [] : rows.toSorted(byRegion);
  return {
    id: 'regions',
    title: message('sitrep.section.regions'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('sitrep.column.region'), type: 'text' },
          { label: message('sitrep.column.kind'), type: 'text' },
          ...COUNT_COLUMNS,
        ],
        rows: shown.map((row): Cell[] => [
          row.region ?? message('sitrep.no-region'),
          kindText(row),
          ...countCells(answer, row),
        ]),
        states: shown.map(stateOfRow),
      },
    ],
  };
}

/** By name, the one that is not known last; kinds stay in their order. */
function byRegion({ region: one }: SitrepRow, { region: other }: SitrepRow): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

function servicesSection({ at }: SitrepAnswer, services: readonly SitrepService[]): Section {
  const shown = services.slice(0, SHOWN_SERVICES);
  return {
    id: 'services',
    title: message('sitrep.section.services'),
    leads: true,
    blocks: [
      services.length === 0
        ? { kind: 'paragraph', texts: [message('sitrep.all-work')] }
        : {
            kind: 'table',
            columns: [
              { label: message('services-live.column.service'), type: 'text' },
              { label: message('sitrep.column.state'), type: 'text' },
              { label: message('sitrep.column.without'), type: 'share', digits: 0 },
              { label: message('services-live.column.ground'), type: 'text' },
              { label: message('sitrep.column.since'), type: 'duration' },
              { label: message('sitrep.column.back'), type: 'duration' },
            ],
            rows: shown.map(({ name, id, state, shares, because, since, back }): Cell[] => [
              name ?? id,
              message(`sitrep.state.${state}`),
              shareWithout(shares),
              because === null ? undefined : groundText(because),
              state === 'unknown' ? NOTHING : forText(at.hours, since),
              state === 'down' ? inText(at.hours, back) : NOTHING,
            ]),
            states: shown.map(({ state }) => STATES[state]),
            moreRows: services.length - shown.length,
          },
    ],
  };
}

const STATES: Readonly<Record<SituationState, State>> = {
  works: 'normal',
  degraded: 'weaker',
  down: 'failed',
  unknown: 'weaker',
};

function groundText(because: NonNullable<SitrepService['because']>): Message {
  return because === 'site' ? message('sitrep.ground.site') : message(`services-live.ground.${because}`);
}

function methodSection({ scenario, plan, coverage, isPublic }: SitrepAnswer): Section {
  const space = orNaN(coverage.space);
  return {
    id: 'method',
    title: message('services-live.section.method'),
    blocks: [
      {
        kind: 'paragraph',
        texts: [
          message('sitrep.method', { start: scenario.start }),
          message('sitrep.method.people', { share: coverage.people }),
          ...planTexts(plan),
          ...(isPublic ? [message('sitrep.method.public')] : []),
          ...(Number.isNaN(space) ? [] : [message('services-live.space', { share: space })]),
        ],
      },
    ],
  };
}

function planTexts(plan: SitrepAnswer['plan']): Text[] {
  if (plan === null) return [message('sitrep.method.no-plan')];
  const { file, at, sites } = plan;
  return [
    message('sitrep.method.plan', { file, at }),
    ...(sites === null ? [] : [message('sitrep.method.sites', { sites })]),
  ];
}
