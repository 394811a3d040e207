import { TICK_MINUTES } from './problem.ts';

/** When a crew (or a set of crews) is on shift, as two tables that are each other's inverse. */
export interface Calendar {
  /** On-shift ticks before tick t, [horizon + 1]. */
  readonly workBefore: Int32Array;
  /** The tick in which the w-th on-shift tick lies, [total work]. */
  readonly tickOfWork: Int32Array;
}

interface Shifted {
  readonly shifts: readonly { readonly start: number; readonly end: number }[];
  readonly fromTick: number;
}

/** The calendar of one crew; a tick is on shift when a window covers the whole of it. */
export function crewCalendar(crew: Shifted, startMinute: number, horizon: number): Calendar {
  return calendarOf(horizon, (tick) => tick >= crew.fromTick && onShift(crew, startMinute, tick));
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

function onShift(crew: Shifted, startMinute: number, tick: number): boolean {
  if (crew.shifts.length === 0) return true;
  const minute = (startMinute + tick * TICK_MINUTES) % 1440;
  return crew.shifts.some(({ start, end }) =>
    [minute, minute + 1440].some((begin) => begin >= start && begin + TICK_MINUTES <= end),
  );
}
