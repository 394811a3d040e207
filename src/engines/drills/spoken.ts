import type { Random } from '../../core/random.ts';
import type { FeedCourse } from './ill-feeds.ts';
import type { DrillStates } from './states.ts';

/** What a vantage point says: a route, its end (empty path), or that its session fell or came up. Seconds after the table. */
export interface SpokenUpdate {
  readonly at: number;
  /** Index into the vantage points. */
  readonly vantagePoint: number;
  /** Index into the prefixes; −1 where the session changes. */
  readonly prefix: number;
  /** Dense AS indices; one that is not known to anybody repeats the first, as operators do to make a path longer. */
  readonly path: readonly number[];
  readonly isUp: boolean;
}

/** Every vantage point says something of other networks every few seconds. */
const CHATTER_SECONDS = 5;
const CHATTER_PREFIXES = 100;
/** Now and then a vantage point loses a route for some seconds. */
const LAPSES_PER_HOUR = 12;
const LAPSE_SECONDS = 30;
const DOWN_SECONDS = 32;
const SESSION_SECONDS = 30;

/** Everything that vantage points say after the table, in order of time: changes of state, each within `spread` seconds, and noise. */
export function spokenUpdates(
  drill: DrillStates,
  courses: readonly FeedCourse[],
  spread: number,
  random: Random,
): SpokenUpdate[] {
  const { world } = drill;
  return world.vantagePoints
    .flatMap((_, vantagePoint) => {
      const said = [
        ...changes(drill, vantagePoint, courses[vantagePoint], spread, random),
        ...lapses(drill, vantagePoint, spread, random),
        ...chatter(drill, vantagePoint),
      ].toSorted((a, b) => a.at - b.at);
      return afterCourse(drill, said, vantagePoint, courses[vantagePoint]);
    })
    .toSorted((a, b) => a.at - b.at);
}

function spoken(at: number, vantagePoint: number, prefix: number, path: readonly number[]): SpokenUpdate {
  return { at, vantagePoint, prefix, path, isUp: true };
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one === other || (one.length === other.length && one.every((as, at) => as === other[at]));

/** What it holds otherwise than in the state before; of one prefix nothing is said before what came before. */
function changes(
  { world: { prefixes }, states }: DrillStates,
  vantagePoint: number,
  { state }: FeedCourse,
  spread: number,
  random: Random,
): SpokenUpdate[] {
  const said: SpokenUpdate[] = [];
  for (let prefix = 0; prefix < prefixes.length; prefix++) {
    let path = states[0].held.paths[prefix][vantagePoint];
    let last = 0;
    for (const { from, held } of states.slice(1)) {
      const next = held.paths[prefix][vantagePoint];
      if (isSame(path, next) || (state === 'stale' && next.length === 0)) continue;
      path = next;
      last = Math.max(last + 1, from + random.below(spread));
      said.push(spoken(last, vantagePoint, prefix, path));
    }
  }
  return said;
}

/** Routes lost for some seconds, far from any change. */
function lapses(
  { world: { ownCount }, states, end }: DrillStates,
  vantagePoint: number,
  spread: number,
  random: Random,
): SpokenUpdate[] {
  const said: SpokenUpdate[] = [];
  const count = Math.round((LAPSES_PER_HOUR * end) / 3600);
  for (let lapse = 0; lapse < count; lapse++) {
    const at = 1 + random.below(end - LAPSE_SECONDS - 1);
    const prefix = random.below(ownCount);
    const until = at + 1 + random.below(LAPSE_SECONDS - 1);
    const state = states.find(({ from, until: over }) => at > from + 2 * spread && until < over);
    const path = state?.held.paths[prefix][vantagePoint] ?? [];
    if (path.length === 0) continue;
    said.push(spoken(at, vantagePoint, prefix, []), spoken(until, vantagePoint, prefix, path));
  }
  return said;
}

/** Paths to other networks made longer and shorter again. */
function chatter(
  { world: { prefixes, ownCount }, states, end }: DrillStates,
  vantagePoint: number,
): SpokenUpdate[] {
  const { paths } = states[0].held;
  const [from, until] = [Math.max(0, ownCount - CHATTER_PREFIXES), ownCount];
  const held = prefixes.flatMap((_, at) =>
    at >= from && at < until && paths[at][vantagePoint].length > 0 ? [at] : [],
  );
  const said: SpokenUpdate[] = [];
  for (let step = 0; held.length > 0 && CHATTER_SECONDS * (step + 1) < end; step++) {
    const prefix = held[step % held.length];
    const at = 1 + CHATTER_SECONDS * step + (vantagePoint % CHATTER_SECONDS);
    const state = states.findLast((one) => one.from <= at)!;
    const path = state.held.paths[prefix][vantagePoint];
    if (path.length === 0 || !isSame(path, paths[prefix][vantagePoint])) continue;
    const isLonger = Math.floor(step / held.length) % 2 === 0;
    said.push(spoken(at, vantagePoint, prefix, isLonger ? [path[0], ...path] : path));
  }
  return said;
}

/** What is said of it once it is silent, or once its session fell and came back with the whole table. */
function afterCourse(
  { states }: DrillStates,
  said: readonly SpokenUpdate[],
  vantagePoint: number,
  { state, at }: FeedCourse,
): SpokenUpdate[] {
  if (state === 'silent') return said.filter((one) => one.at < at);
  if (state !== 'flapping') return [...said];
  const back = at + DOWN_SECONDS;
  const held = new Map<number, readonly number[]>();
  for (const [prefix, paths] of states[0].held.paths.entries()) held.set(prefix, paths[vantagePoint]);
  for (const one of said) if (one.at <= back) held.set(one.prefix, one.path);
  const table = [...held].filter(([, path]) => path.length > 0);
  const session = (time: number, isUp: boolean): SpokenUpdate => ({
    at: time,
    vantagePoint,
    prefix: -1,
    path: [],
    isUp,
  });
  return [
    ...said.filter((one) => one.at < at),
    session(at, false),
    session(at + SESSION_SECONDS, true),
    ...table.map(([prefix, path]) => spoken(back, vantagePoint, prefix, path)),
    ...said.filter((one) => one.at > back),
  ];
}
