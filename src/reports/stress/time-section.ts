import { orNaN } from '../../core/missing.ts';
import { message, nameText, type Text } from '../../i18n/text.ts';
import type { Section, Series } from '../model.ts';
import type { MomentAnswer, StressAnswer } from '../../schemas/stress-answer.ts';

/** How much longer than its last change a curve is drawn, as a share of its length, and at least an hour. */
const TAIL = 0.1;

/** The losses of a scenario that unfolds in time: curves with their intervals, and a table of the stretches. */
export function timeSection({ moments, worst, scenario, uncertainty }: StressAnswer): Section {
  const last = moments.at(-1)!.fromHours;
  const end = last + Math.max(1, TAIL * (last - moments[0].fromHours));
  const series = (kind: 'international' | 'domestic'): Series => ({
    label: message(`stress.time.${kind}`),
    step: true,
    strong: kind === 'international',
    points: drawn(moments, end).map(([hours, { losses }]) => [hours, orNaN(losses.policy[kind].total.value)]),
    ...(uncertainty.samples > 0 && {
      band: drawn(moments, end).map(([hours, { losses }]): [number, number, number] => {
        const { low, high } = losses.policy[kind].total;
        return [hours, orNaN(low), orNaN(high)];
      }),
    }),
  });
  return {
    id: 'time',
    title: message('stress.section.time'),
    blocks: [
      {
        kind: 'lines',
        title: message('stress.time.title'),
        x: {
          label: message('stress.time.x'),
          ...(scenario.start === null ? { type: 'hours' } : { type: 'time', start: scenario.start }),
        },
        y: { label: message('stress.time.y'), type: 'share', min: 0 },
        series: [series('international'), series('domestic')],
      },
      {
        kind: 'table',
        columns: [
          { label: message('stress.column.from'), type: scenario.start === null ? 'duration' : 'date' },
          { label: message('stress.column.until'), type: scenario.start === null ? 'duration' : 'date' },
          { label: message('stress.column.events'), type: 'text' },
          { label: message('stress.loss.international'), type: 'bar', max: 1 },
          { label: message('stress.loss.domestic'), type: 'bar', max: 1 },
        ],
        rows: moments.map(({ fromHours, untilHours, events, losses }) => [
          timeOf(scenario.start, fromHours),
          untilHours === null ? message('stress.until.open') : timeOf(scenario.start, untilHours),
          eventList(events),
          losses.policy.international.total.value ?? undefined,
          losses.policy.domestic.total.value ?? undefined,
        ]),
      },
      {
        kind: 'paragraph',
        texts: [
          message('stress.time.worst', { from: moments[worst].fromHours }),
          ...(uncertainty.samples === 0 ? [] : unsampled(moments)),
        ],
      },
    ],
  };
}

/** That the periods with small losses were not sampled, where there are any. */
function unsampled(moments: readonly MomentAnswer[]): Text[] {
  const bare = moments.filter(({ losses }) => {
    const { low, known } = losses.policy.international.total;
    return low === null && known !== null;
  });
  if (bare.length === 0) return [];
  const count = moments.length - bare.length;
  return [message('stress.time.sampled', { count, option: '--samples' })];
}

/** Where each stretch begins, and the end of the drawing. */
function drawn(moments: readonly MomentAnswer[], end: number): [number, MomentAnswer][] {
  return [
    ...moments.map((moment): [number, MomentAnswer] => [moment.fromHours, moment]),
    [end, moments.at(-1)!],
  ];
}

function timeOf(start: string | null, hours: number): number | string {
  if (start === null) return hours;
  return new Date(Date.parse(start) + hours * 3_600_000).toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z');
}

function eventList(events: readonly string[]): Text {
  return { kind: 'list', items: events.map(eventName) };
}

/** What an event is called; one without a name of its own has its number. */
export function eventName(name: string): Text {
  return /^\d+$/.test(name) ? message('stress.event.numbered', { number: Number(name) }) : nameText(name);
}
