import { TICK_MINUTES } from './problem.ts';

/** When a crew (or a set of crews) is on shift, as two tables that are each other's inverse. */
export interface Calendar {
  /** On-shift ticks before tick t, [horizon + 1]. */
  readonly workBefore: Int32Array;
  /** The tick in which the w-th on-shift tick lies, [total work]. */
  readonly tickOfWork: Int32Array;
}

const DAY_MINUTES = 1440;

interface Shifted {
  readonly shifts: readonly { readonly start: number; readonly end: number }[];
  readonly fromTick: number;
}

/** The calendar of one crew; a tick is on shift when its windows cover the whole of it, one going on where another ends. */
export function crewCalendar(crew: Shifted, startMinute: number, horizon: number): Calendar {
  const off = minutesOff(crew);
  return calendarOf(horizon, (tick) => {
    if (tick < crew.fromTick) return false;
    for (let minute = 0; minute < TICK_MINUTES; minute++)
      if (off[(startMinute + tick * TICK_MINUTES + minute) % DAY_MINUTES]) return false;
    return true;
  });
}

/** The calendar of crews that work together: on shift when all are. */
export function commonCalendar(calendars: readonly Calendar[], horizon: number): Calendar {
  return calendarOf(horizon, (tick) =>
    calendars.every(({ workBefore }) => workBefore[tick + 1] > workBefore[tick]),
  );
}

/** The tick by which `work` (≥ 1) ticks of work begun at tick `from` are done; `horizon` when not before it. */
export function finishOf(calendar: Calendar, from: number, work: number, horizon: number): number {
  if (from >= horizon) return horizon;
  const last = calendar.workBefore[from] + work - 1;
  return last < calendar.tickOfWork.length ? calendar.tickOfWork[last] + 1 : horizon;
}

function calendarOf(horizon: number, works: (tick: number) => boolean): Calendar {
  const workBefore = new Int32Array(horizon + 1);
  const ticks: number[] = [];
  for (let tick = 0; tick < horizon; tick++) {
    if (works(tick)) ticks.push(tick);
    workBefore[tick + 1] = ticks.length;
  }
  return { workBefore, tickOfWork: Int32Array.from(ticks) };
}

/** 1 for every minute of the day that no window covers. */
function minutesOff({ shifts }: Shifted): Uint8Array {
  const off = new Uint8Array(DAY_MINUTES).fill(shifts.length > 0 ? 1 : 0);
  for (const { start, end } of shifts)
    for (let minute = start; minute < end; minute++) off[minute % DAY_MINUTES] = 0;
  return off;
}
