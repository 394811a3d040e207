import { orNaN } from '../../core/missing.ts';
import { message, nameText, type Text } from '../../i18n/text.ts';
import type { Block, Gantt, KeyFigure, LineChart, Report, Scale, Section, Series } from '../model.ts';
import { provenanceOf, type Asked, type Basis } from '../provenance.ts';
import type { RestoreAnswer } from '../../schemas/restore-answer.ts';
import { localStart } from './local-start.ts';

/** A plan of restoration as a report. */
export function restoreReport(answer: RestoreAnswer, asked: Asked): Report {
  return {
    id: 'restore',
    title:
      answer.title === '' ? message('restore.title') : message('restore.title-of', { title: answer.title }),
    subtitle: message('restore.subtitle', {
      repairs: answer.jobs.length + answer.infeasible.length,
      crews: answer.crews.length,
      ...localStart(answer.at),
    }),
    notices: notices(answer),
    sections: [
      summary(answer),
      {
        id: 'recovery',
        title: message('restore.section.recovery'),
        blocks: [
          recoveryChart(answer),
          rulesTable(answer),
          { kind: 'paragraph', texts: [message('restore.rules.note')] },
        ],
      },
      ...work(answer),
      ...helps(answer),
      ...local(answer),
      ...left(answer),
    ],
    provenance: provenanceOf(asked, planBasis(answer)),
  };
}

/** What a plan was searched with. */
export function planBasis({ objectiveKind, effort }: RestoreAnswer): Basis {
  const objective = message(`restore.objective.${objectiveKind}`);
  return {
    parameters: [
      { name: message('restore.parameter.objective'), value: { kind: 'list', items: [objective] } },
      { name: message('restore.parameter.moves'), value: { kind: 'number', value: effort.moves } },
      { name: message('restore.parameter.steps'), value: { kind: 'number', value: effort.boundSteps } },
    ],
    seed: effort.seed,
  };
}

function notices(answer: RestoreAnswer): Report['notices'] {
  return [
    ...(answer.note === null
      ? []
      : [{ level: 'caution' as const, text: message('restore.synthetic', { note: answer.note }) }]),
    ...(answer.localOnly ? [{ level: 'note' as const, text: message('restore.local-only') }] : []),
    ...(answer.effort.stopped ? [{ level: 'caution' as const, text: message('restore.stopped') }] : []),
    ...(answer.crews.length === 0 ? [{ level: 'caution' as const, text: message('restore.no-crews') }] : []),
    ...(answer.undamaged === 0 ? [{ level: 'caution' as const, text: message('restore.no-people') }] : []),
    ...pinNotices(answer),
    ...answer.unconnected.map((group) => ({ level: 'caution' as const, text: unconnectedText(group) })),
  ];
}

/** That pinned jobs are as they must be, or each that is not, with its reason. */
function pinNotices({ pins, pinsProved }: RestoreAnswer): Report['notices'] {
  const broken = pins.filter(({ isKept }) => !isKept);
  if (pins.length > 0 && broken.length === 0)
    return [{ level: 'note', text: message('restore.pins.kept', { count: pins.length }) }];
  const whole = message(pinsProved ? 'restore.pins.none-keeps' : 'restore.pins.not-found');
  return [
    ...(broken.length > 0 ? [{ level: 'caution' as const, text: whole }] : []),
    ...broken.map(({ asset, name, reason }) => ({
      level: 'caution' as const,
      text: message('restore.pin.broken', { asset: name ?? asset, reason: reason! }),
    })),
  ];
}

const MOST_NAMED = 5;

function unconnectedText({ lacks, sites, people }: RestoreAnswer['unconnected'][number]): Text {
  const more = sites.length - MOST_NAMED;
  const named: Text[] = sites.slice(0, MOST_NAMED).map(nameText);
  if (more > 0) named.push(message('restore.more-sites', { sites: more }));
  const facts = { sites: named, people };
  if (lacks === 'core') return message('restore.reaches-no-core', facts);
  if (lacks === 'gateway') return message('restore.reaches-no-gateway', facts);
  return message('restore.unconnected', facts);
}

function summary(answer: RestoreAnswer): Section {
  const hours = (value: number | null): Text =>
    value === null
      ? { kind: 'missing', why: message('restore.figure.never') }
      : { kind: 'duration', hours: value };
  const blocks: Block[] = [
    {
      kind: 'figures',
      figures: [
        {
          id: 'restore.lost',
          label: message('restore.figure.lost'),
          value: { kind: 'number', value: Math.round(answer.objective), unit: 'unit.person-hours' },
          definition: message('restore.figure.lost.definition'),
          ...(answer.proved && { note: message('restore.figure.proved') }),
        },
        {
          id: 'restore.bound',
          label: message('restore.figure.bound'),
          value: { kind: 'number', value: Math.floor(answer.bound), unit: 'unit.person-hours' },
        },
        {
          id: 'restore.gap',
          label: message('restore.figure.gap'),
          value: { kind: 'share', value: answer.gap, digits: 2 },
        },
        {
          id: 'restore.now',
          label: message('restore.figure.now'),
          value:
            answer.undamaged > 0
              ? { kind: 'share', value: answer.servedNow / answer.undamaged }
              : { kind: 'missing', why: message('restore.figure.no-people') },
        },
        {
          id: 'restore.to95',
          label: message('restore.figure.to95'),
          value: hours(answer.hoursTo95) as { kind: 'duration'; hours: number },
        },
        {
          id: 'restore.last',
          label: message('restore.figure.last'),
          ...lastRepair(answer),
        },
      ],
    },
  ];
  const texts: Text[] = [];
  texts.push(...rangesTexts(answer.ranges));
  if (answer.moved)
    texts.push(
      answer.moved.length > 0
        ? message('restore.moved', {
            crews: answer.moved.map((crew) => nameText(namesOfCrews(answer).get(crew)!)),
          })
        : message('restore.kept'),
    );
  if (texts.length > 0) blocks.push({ kind: 'paragraph', texts });
  return { id: 'summary', title: message('restore.section.summary'), blocks };
}

/** What the plan comes to if repairs take other times than the likely ones, where that makes a difference. */
function rangesTexts(ranges: RestoreAnswer['ranges']): Text[] {
  if (!ranges || ranges.objective.low === ranges.objective.high) return [];
  const { low, median, high } = ranges.objective;
  const { low: soon, median: middle, high: late } = ranges.hoursTo95;
  return [
    message('restore.ranges', {
      low: Math.round(low),
      median: Math.round(median),
      high: Math.round(high),
    }),
    ...(soon === null || middle === null || late === null
      ? []
      : [message('restore.ranges.to95', { low: soon, median: middle, high: late })]),
  ];
}

/** How long until everything is repaired; while something stays undone that is never. */
function lastRepair({ lastHour, infeasible, jobs }: RestoreAnswer): Pick<KeyFigure, 'value' | 'note'> {
  if (lastHour !== null) return { value: { kind: 'duration', hours: lastHour } };
  return {
    value: { kind: 'missing', why: message('restore.figure.left', { left: infeasible.length }) },
    ...(jobs.length > 0 && { note: message('restore.figure.last-done', { hour: lastFinish(jobs) }) }),
  };
}

function lastFinish(jobs: RestoreAnswer['jobs']): number {
  return jobs.reduce((last, { finish }) => Math.max(last, finish), 0);
}

/** The recovery curve against the simple rules, to the hour at which all are done. */
export function recoveryChart(answer: RestoreAnswer): LineChart {
  const end = Math.max(
    lastFinish(answer.jobs),
    ...Object.values(answer.rules).map(({ curve }) => curve[curve.length - 1]?.[0] ?? 0),
  );
  const series = (label: Text, curve: RestoreAnswer['curve'], strong = false): Series => ({
    label,
    points: [...curve, [end, orNaN(curve[curve.length - 1]?.[1])] as const],
    step: true,
    strong,
  });
  return {
    kind: 'lines',
    title: message('restore.chart.recovery'),
    x: { ...localTime(answer.at), min: 0, max: end },
    y: servedScale(answer),
    series: [
      series(message('restore.chart.plan'), answer.curve, true),
      series(message('restore.chart.nearest'), answer.rules['nearest-first'].curve),
      series(message('restore.chart.biggest'), answer.rules['biggest-first'].curve),
      series(message('restore.chart.nothing'), answer.rules.nothing.curve),
      ...(answer.local ? [series(message('restore.chart.local'), answer.local.curve)] : []),
    ],
  };
}

/** The time axis: clock time where the damage is, which is what crews go by. */
export function localTime(written: string): Scale & { readonly start: string } {
  const { at, zone } = localStart(written);
  // Axes know UTC only: the local clock is given as such.
  return { label: message('restore.chart.clock', { zone }), type: 'time', start: `${at}Z`, isLocal: true };
}

/** From 0, or where that would flatten the curve to a line, from just below it. */
function servedScale({ curve, rules }: RestoreAnswer): Scale {
  const served = [curve, ...Object.values(rules).map((rule) => rule.curve)]
    .flat()
    .map(([, people]) => people);
  const low = served.reduce((a, b) => Math.min(a, b), Infinity);
  const high = served.reduce((a, b) => Math.max(a, b), 0);
  if (low < high / 2 || low === high)
    return { label: message('restore.chart.recovery'), type: 'number', min: 0 };
  const step = 10 ** Math.floor(Math.log10(high - low));
  return {
    label: message('restore.chart.recovery-cut'),
    type: 'number',
    min: Math.floor(low / step) * step,
  };
}

function rulesTable(answer: RestoreAnswer): Block {
  const row = (label: Text, { objective, hoursTo95 }: { objective: number; hoursTo95: number | null }) => [
    label,
    Math.round(objective),
    hoursTo95 ?? undefined,
  ];
  return {
    kind: 'table',
    caption: message('restore.rules.caption'),
    columns: [
      { label: message('restore.column.rule'), type: 'text' },
      { label: message('restore.column.lost'), type: 'number' },
      { label: message('restore.column.to95'), type: 'number' },
    ],
    rows: [
      row(message('restore.chart.plan'), answer),
      row(message('restore.chart.nearest'), answer.rules['nearest-first']),
      row(message('restore.chart.biggest'), answer.rules['biggest-first']),
      row(message('restore.chart.nothing'), answer.rules.nothing),
    ],
  };
}

function crewChart(answer: RestoreAnswer): Gantt {
  return {
    kind: 'gantt',
    title: message('restore.chart.crews'),
    start: localTime(answer.at).start,
    rows: answer.crews.map(({ id, name }) => ({
      label: nameText(name),
      bars: answer.jobs.flatMap((job) => {
        const at = job.crews.indexOf(id);
        if (at < 0) return [];
        const [departs, arrives] = [job.departs[at], job.arrives[at]];
        return [
          ...(arrives > departs ? [{ from: departs, to: arrives, type: 'travel' as const }] : []),
          ...(job.start > arrives ? [{ from: arrives, to: job.start, type: 'wait' as const }] : []),
          { from: job.start, to: job.finish, type: 'work' as const, label: nameText(job.name ?? job.asset) },
        ];
      }),
    })),
  };
}

/** Names of crews by their ids; crews that share a name are told apart by their ids. */
function namesOfCrews({ crews }: RestoreAnswer): ReadonlyMap<string, string> {
  return new Map(
    crews.map(({ id, name }) => {
      const shared = crews.some((other) => other.id !== id && other.name === name);
      return [id, shared ? `${name} (${id})` : name];
    }),
  );
}

/** Who does what, when and why; nothing where nothing can be done. */
function work(answer: RestoreAnswer): Section[] {
  if (answer.jobs.length === 0) return [];
  const crews = { id: 'crews', title: message('restore.section.crews'), blocks: [crewChart(answer)] };
  return [crews, jobs(answer)];
}

/** A list, not a table: the reason is what the reader is after, and it needs room. */
function jobs(answer: RestoreAnswer): Section {
  const crewNames = namesOfCrews(answer);
  const items = answer.jobs.map(({ asset, name, crews, start, finish, why }) =>
    message('restore.job', {
      start,
      finish,
      asset: name ?? asset,
      crews: crews.map((crew) => nameText(crewNames.get(crew)!)),
      why,
    }),
  );
  return {
    id: 'jobs',
    title: message('restore.section.jobs'),
    leads: true,
    blocks: [{ kind: 'list', ordered: true, items }],
  };
}

function helps(answer: RestoreAnswer): Section[] {
  if (answer.helps.length === 0) return [];
  return [
    {
      id: 'helps',
      title: message('restore.section.helps'),
      blocks: [
        {
          kind: 'table',
          columns: [
            { label: message('restore.column.help'), type: 'text' },
            { label: message('restore.column.gain'), type: 'number' },
          ],
          rows: answer.helps.map(({ what, gain }) => [what, Math.round(gain)]),
        },
        { kind: 'paragraph', texts: [message('restore.helps.note')] },
      ],
    },
  ];
}

function local({ local: alone, undamaged }: RestoreAnswer): Section[] {
  if (!alone) return [];
  return [
    {
      id: 'local',
      title: message('restore.section.local'),
      blocks: [
        {
          kind: 'paragraph',
          texts: [
            message('restore.local.text', { served: alone.servedAtEnd / undamaged, left: alone.repairsLeft }),
            alone.hoursTo95 === null
              ? message('restore.local.never')
              : message('restore.local.to95', { hours: alone.hoursTo95 }),
          ],
        },
      ],
    },
  ];
}

function left(answer: RestoreAnswer): Section[] {
  if (answer.infeasible.length === 0) return [];
  return [
    {
      id: 'left',
      title: message('restore.section.left'),
      blocks: [
        {
          kind: 'table',
          columns: [
            { label: message('restore.column.asset'), type: 'text' },
            { label: message('restore.column.reason'), type: 'text' },
          ],
          rows: answer.infeasible.map(({ asset, name, reason }) => [name ?? asset, reason]),
        },
      ],
    },
  ];
}
