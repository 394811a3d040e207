import { certificateStates, type CertificateStates } from './certificate-states.ts';
import { NOBODY_GOES, type Going } from './going.ts';
import { answersInWorlds, worldBook, type WorldAnswers, type WorldBook } from './name-worlds.ts';
import { lastingClocks, type LastingClocks } from './lasting-clocks.ts';
import type { ReachRows } from './reach-rows.ts';
import { askingOf, type ServiceAskers, type GoingGround } from './asking.ts';
import { FAILING, HOLDING } from './service-hours.ts';
import {
  AT_ONCE,
  IN_THE_END,
  servicesInWorlds,
  type ServiceWorld,
  type WorldServices,
} from './service-worlds.ts';

/** Shares of people by service, [services], at once and in the end. */
export interface ServiceLoss {
  /** Surely does not work any more, whatever is not known, and might have worked. */
  readonly lost: readonly [Float64Array, Float64Array];
  /** Of what surely worked: may go on or not, which what is known does not decide. */
  readonly uncertain: readonly [Float64Array, Float64Array];
}

/** Shares of people by service while nobody has gone, [services]; what is neither is not known. */
export interface ServiceBase {
  readonly works: readonly [Float64Array, Float64Array];
  readonly fails: readonly [Float64Array, Float64Array];
}

/**
 * What each going takes away, all together in one pass of lanes, and how things are before. The loss that `take` is given is only good until
 * it returns.
 *
 * @param onGoing called after the reach under each going; may throw to stop
 */
export type GoingLosses = (
  goings: readonly Going[],
  take: (going: number, loss: ServiceLoss) => void,
  onGoing?: (done: number, all: number) => void,
) => ServiceBase;

const HOUR_MS = 3_600_000;
const TIMES = [AT_ONCE, IN_THE_END] as const;

/**
 * What is lost of the services of a country when somebody that they depend on goes and stays gone. Every network with people behind it asks
 * by itself, under policy. Of all networks and goings only the worlds that differ are looked at: sets of origins that are reached, with what
 * has gone besides, and with the certificates that are renewed in them.
 */
export function goingLosses(ground: GoingGround, asking = askingOf(ground)): GoingLosses {
  const { names, services, start } = ground;
  const { askerOf, serverNetworks } = asking;
  const hourOf = (moment: number): number => (moment - start) / HOUR_MS;

  return (goings, take, onGoing) => {
    const book = worldBook();
    const clocks = lastingClocks(ground, asking);
    const lasting = clocks.of(asking.rows.base, NOBODY_GOES);
    const worldBefore = Int32Array.from(asking.askers, (_, at) =>
      book.worldOf(asking.rows.base, at, lasting),
    );
    const bases = { worlds: worldBefore, clocks, lasting };
    const before = movesOf(asking, book, bases, NOBODY_GOES, -1);
    const moved = goings.map((going, index) => {
      const moves = movesOf(asking, book, bases, going, index);
      onGoing?.(index + 1, goings.length);
      return moves;
    });
    const { yes } = answersInWorlds(names, book.worlds, asking.slotsOf, clocks, ground.isRunning);
    const worldIn =
      ({ worldAfter }: Moves) =>
      (as: number): number =>
        worldAfter[askerOf.get(as)!];
    const states = certificateStates(ground, hourOf, serverNetworks, worldIn(before), yes);
    const valid = states.of(worldIn(before), () => false);
    const register = serviceWorlds(yes, states, ground.struck?.things ?? []);
    const steps = moved.map((moves, index) => {
      const going = goings[index];
      const validAfter =
        moves.worldAfter === worldBefore && going.certificates.length === 0
          ? valid
          : states.of(worldIn(moves), (certificate) => going.certificates.includes(certificate));
      return moves.moves.map(({ base, world, weight }) => ({
        from: register.worldOf(base, base, valid),
        to: register.worldOf(base, world, validAfter, going, index),
        weight,
      }));
    });
    const standing = before.moves.map(({ base, weight }) => ({
      world: register.worldOf(base, base, valid),
      weight,
    }));
    const found = servicesInWorlds(services, register.worlds, names.clocks.size > 0);
    const count = services.service.length;
    const loss = { lost: pair(count), uncertain: pair(count) };
    for (const [index, parts] of steps.entries()) {
      for (const column of [...loss.lost, ...loss.uncertain]) column.fill(0);
      for (const part of parts) addLoss(loss, found, part);
      take(index, loss);
    }
    return baseOf(found, standing, count);
  };
}

/** Which people come from which world into which. */
interface Moves {
  readonly moves: readonly { readonly base: number; readonly world: number; readonly weight: number }[];
  /** The world of each asker after it, [askers]; the same column for all goings that leave every place as it is. */
  readonly worldAfter: ArrayLike<number>;
}

/** The worlds of those who ask before anybody has gone, and the state of clocks there in the end. */
interface BaseWorlds {
  readonly worlds: Int32Array;
  readonly clocks: LastingClocks;
  readonly lasting: number;
}

function movesOf(
  asking: ServiceAskers,
  book: WorldBook,
  { worlds: before, clocks, lasting: lastingBefore }: BaseWorlds,
  going: Going,
  index: number,
): Moves {
  const { askers, rows, share } = asking;
  const { words } = rows.base;
  const isElsewhere = going.places.length + going.hosts.length > 0;
  const after = going.ases.length === 0 ? rows.base : rows.under(going.ases);
  const gone = isElsewhere ? { going, index } : undefined;
  const lasting = clocks.of(after, going);
  const isSame = (at: number): boolean =>
    !isElsewhere && lasting === lastingBefore && areAlike(after, rows.base, at * words);
  const worldAfter =
    after !== rows.base
      ? Int32Array.from(askers, (_, at) => (isSame(at) ? before[at] : book.worldOf(after, at, lasting, gone)))
      : isElsewhere
        ? worldsWithout(book, rows.base, before, lasting, { going, index })
        : before;
  const moves = new Map<string, { base: number; world: number; weight: number }>();
  for (let at = 0; at < askers.length; at++) {
    if (share[at] === 0) continue;
    const key = `${before[at]} ${worldAfter[at]}`;
    const move = moves.get(key);
    if (move) move.weight += share[at];
    else moves.set(key, { base: before[at], world: worldAfter[at], weight: share[at] });
  }
  return { moves: [...moves.values()], worldAfter };
}

/** The same row in each world, with places or hosts gone. */
function worldsWithout(
  book: WorldBook,
  rows: ReachRows,
  before: Int32Array,
  lasting: number,
  gone: { readonly going: Going; readonly index: number },
): Int32Array {
  const worlds = new Map<number, number>();
  return before.map((world, at) => {
    const known = worlds.get(world) ?? book.worldOf(rows, at, lasting, gone);
    worlds.set(world, known);
    return known;
  });
}

/** Worlds of services that were met, each once. */
function serviceWorlds(
  yes: WorldAnswers['yes'],
  states: CertificateStates,
  struck: readonly string[],
): {
  readonly worlds: readonly ServiceWorld[];
  readonly worldOf: (base: number, world: number, valid: number, going?: Going, index?: number) => number;
} {
  const worlds: ServiceWorld[] = [];
  const known = new Map<string, number>();
  return {
    worlds,
    worldOf(base, world, valid, going = NOBODY_GOES, index = -1) {
      const key = `${base} ${world} ${valid} ${going.things.length > 0 ? index : ''}`;
      const found =
        known.get(key) ??
        worlds.push({
          yes: (question, time, way) => yes(world, question, time, way),
          yesBefore: (question, way) => yes(base, question, AT_ONCE, way),
          isValid: states.isValid(valid),
          gone: going.things.length > 0 ? [...struck, ...going.things] : struck,
        }) - 1;
      known.set(key, found);
      return found;
    },
  };
}

function addLoss(
  { lost, uncertain }: ServiceLoss,
  { works }: WorldServices,
  { from, to, weight }: { readonly from: number; readonly to: number; readonly weight: number },
): void {
  if (from === to) return;
  for (const time of TIMES)
    for (let of = 0; of < lost[time].length; of++) {
      if (!works(to, of, time, HOLDING)) {
        if (works(from, of, time, HOLDING)) lost[time][of] += weight;
      } else if (works(from, of, time, FAILING) && !works(to, of, time, FAILING))
        uncertain[time][of] += weight;
    }
}

function baseOf(
  { works }: WorldServices,
  standing: readonly { readonly world: number; readonly weight: number }[],
  count: number,
): ServiceBase {
  const base = { works: pair(count), fails: pair(count) };
  for (const { world, weight } of standing)
    for (const time of TIMES)
      for (let of = 0; of < count; of++)
        if (works(world, of, time, FAILING)) base.works[time][of] += weight;
        else if (!works(world, of, time, HOLDING)) base.fails[time][of] += weight;
  return base;
}

function areAlike({ bits, words }: ReachRows, other: ReachRows, at: number): boolean {
  for (let word = at; word < at + words; word++) if (bits[word] !== other.bits[word]) return false;
  return true;
}

function pair(length: number): [Float64Array, Float64Array] {
  return [new Float64Array(length), new Float64Array(length)];
}
