import { groupsAbove } from './circles.ts';
import { clockCuts } from './clock-cuts.ts';
import { deathsAtTheEarliest, NEVER_HELD } from './hours-of-death.ts';
import { REACHED } from './question-hours.ts';
import { placeOfRemedy, type Remedy } from './remedies.ts';
import { certificateHours, type ServiceStrike } from './service-hours.ts';
import { emptyLanes, whatHolds } from './what-holds.ts';

/** A strike on services with all remedies in their tables (`remediedTables`). */
export interface RemedyGround {
  readonly strike: ServiceStrike;
  readonly remedies: readonly Remedy[];
  /** Whether a group of networks reaches the place at home where remedies stand. */
  readonly isHomeReached: (group: number, stretch: number) => boolean;
  /** Groups behind which there are people. */
  readonly asking: readonly number[];
  /** Hours from the strike that are looked at. */
  readonly horizon: number;
  /** The hour that is looked at alone; undefined = all up to the horizon, which is later. */
  readonly hour?: number | undefined;
}

/** Sets of remedies as the bits of two words. */
interface Bits {
  readonly low: number;
  readonly high: number;
}

/** A set of remedies, by those that are in it or, where these are fewer, by those that are left out. */
export type RemedySet = ReadonlySet<number> | { readonly without: readonly number[] };

/** Sets that are looked at together. */
export const MOST_SETS = 64;

/** The hours that a set of remedies can keep a service at most. */
export function mostHours({ hour, horizon }: Pick<RemedyGround, 'hour' | 'horizon'>): number {
  return hour === undefined ? horizon : 1;
}

/**
 * For how many hours up to the horizon each service certainly works with each of up to 64 sets of remedies (0 or 1 where one hour is looked
 * at): nothing is remembered, and what is not known fails. Sets are the lanes of `whatHolds`; those in which a group of networks finds the same share one pass over
 * the services, and of further passes only what differs between sets is looked at.
 *
 * @param onSets called for every group that asks with sets alike, by their bits, hours, [services], which are overwritten, and the services,
 * in rising order, whose hours may differ between the sets; all others have the same with each of them
 */
export function remedyWorlds(
  ground: RemedyGround,
): (
  sets: readonly RemedySet[],
  onSets: (group: number, alike: Bits, hours: Float64Array, varied: readonly number[]) => void,
) => void {
  const { strike, remedies, isHomeReached, asking, horizon, hour } = ground;
  const { names, services, certificates } = strike;
  const questionCount = services.questions.length;
  const lanes = emptyLanes(names.graph.nodeCount);
  const remedyOf = new Map(remedies.map((remedy, at) => [placeOfRemedy(remedy, at), at]));
  const places = [...names.places].map(([place, node]) => ({ place, node, remedy: remedyOf.get(place) }));
  const known = new Map<string, Uint8Array>();
  /** Which places a group reaches in a stretch of the strike, whatever the sets: 0 or 1, [places]. */
  function reachedFrom(group: number, of: number): Uint8Array {
    const key = `${group} ${of}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const isHome = isHomeReached(group, of);
    const reached = Uint8Array.from(places, ({ place, remedy }) =>
      Number(
        remedy === undefined
          ? strike.stateOf(group, place, of) === REACHED
          : isHome || remedies[remedy].kind === 'root-copy',
      ),
    );
    known.set(key, reached);
    return reached;
  }
  const lengthening = new Map(
    remedies.flatMap((remedy, at) =>
      remedy.kind === 'expiry' || remedy.kind === 'signature' ? [[`${remedy.kind} ${remedy.zone}`, at]] : [],
    ),
  );
  /** The remedy that makes a clock run longer, by its fact. */
  const lengthens = new Map(
    [...names.clocks].map(([fact, { kind, zone }]) => [fact, lengthening.get(`${kind} ${zone}`)]),
  );
  const asked = [...services.leaves].flatMap(([node, leaf]) =>
    leaf.kind === 'question' ? [{ node, ...leaf }] : [],
  );
  const fixed = [...services.leaves].flatMap(([node, leaf]) => {
    if (leaf.kind === 'unknown') return [{ node, hour: NEVER_HELD }];
    if (leaf.kind !== 'thing') return [];
    const gone = strike.goneAt.get(leaf.thing);
    return [{ node, hour: gone === undefined ? Infinity : gone.earliest + leaf.hours }];
  });
  const leaves = [...services.leaves].flatMap(([node, leaf]) =>
    leaf.kind === 'certificate' ? [{ node, ...leaf, servers: strike.serversOf(leaf.service) }] : [],
  );
  const secondIssuer = certificates.map((_, certificate) =>
    remedies.findIndex((remedy) => remedy.kind === 'issuer' && remedy.certificates.includes(certificate)),
  );
  const serverGroups = [...new Set(leaves.flatMap(({ servers }) => servers))];
  const issuers = [...new Set(services.issuer.filter((question) => question !== undefined))];
  const { stretches, clocksOf } = clockCuts(strike, [...new Set([...asking, ...serverGroups])], horizon);
  const wholes = strike.stretches.map((_, of): WholeStretch => ({
    first: stretches.findIndex((one) => one.of === of),
    last: stretches.findLastIndex((one) => one.of === of),
  }));
  const answers = wordsOf(stretches.length * questionCount);
  const hours = new Float64Array(services.service.length);
  /** Of each stretch of the strike the hours of all nodes as they were looked at last: what does not differ stays. */
  const earliest = wholes.map(() => new Float64Array(services.graph.nodeCount));
  const lastHeld = new Float64Array(questionCount);
  const lastRenewed = new Float64Array(leaves.length);
  for (const { node, hour: end } of fixed) for (const own of earliest) own[node] = end;
  const everything: Looked = {
    questions: Uint32Array.from({ length: questionCount }, (_, question) => question),
    asked,
    leaves: [...leaves.keys()],
    groups: undefined,
    services: [...services.service.keys()],
  };

  /** Which questions hold for a group, [stretches · questions]. */
  function ask(group: number, members: readonly Bits[], all: Bits): void {
    for (const { first, last } of wholes) {
      askAt(group, first, members, all);
      if (last === first) continue;
      askAt(group, last, members, all);
      askBetween(group, first, last, members, all);
    }
  }

  /** Within a stretch of the strike answers only end: where the first and the last are the same, so is what lies between. */
  function askBetween(group: number, first: number, last: number, members: readonly Bits[], all: Bits): void {
    if (last - first < 2) return;
    const middle = (first + last) >>> 1;
    if (areAlike(first, last)) {
      for (const word of [answers.low, answers.high])
        for (let between = first + 1; between < last; between++)
          word.copyWithin(between * questionCount, first * questionCount, (first + 1) * questionCount);
      return;
    }
    askAt(group, middle, members, all);
    askBetween(group, first, middle, members, all);
    askBetween(group, middle, last, members, all);
  }

  function areAlike(first: number, last: number): boolean {
    for (let question = 0; question < questionCount; question++) {
      const [one, other] = [first * questionCount + question, last * questionCount + question];
      if (answers.low[one] !== answers.low[other] || answers.high[one] !== answers.high[other]) return false;
    }
    return true;
  }

  function askAt(group: number, stretch: number, members: readonly Bits[], all: Bits): void {
    const { of, untilHours } = stretches[stretch];
    lanes.low.fill(0);
    lanes.high.fill(0);
    const isUp = reachedFrom(group, of);
    for (const [at, { node, remedy }] of places.entries()) {
      if (isUp[at] === 0) continue;
      const up = remedy === undefined ? all : members[remedy];
      lanes.low[node] = up.low;
      lanes.high[node] = up.high;
    }
    for (const { fact, own, longer } of clocksOf(group)) {
      const remedy = lengthens.get(fact);
      const up =
        own[of] >= untilHours
          ? all
          : remedy !== undefined && longer[of] >= untilHours
            ? members[remedy]
            : NONE;
      lanes.low[fact] = up.low;
      lanes.high[fact] = up.high;
    }
    whatHolds(names.graph, names.order, lanes);
    for (let question = 0; question < questionCount; question++) {
      const node = names.answers[question];
      answers.low[stretch * questionCount + question] = lanes.low[node] & all.low;
      answers.high[stretch * questionCount + question] = lanes.high[node] & all.high;
    }
  }

  return (sets, onSets) => {
    if (sets.length > MOST_SETS) throw new Error(`${sets.length} sets at once`);
    const { all, members } = bitsOf(sets, remedies.length);
    /** In which sets an issuer is reached from a group of servers, [stretches]. */
    const reached = new Map<string, readonly Bits[]>();
    for (const group of serverGroups) {
      ask(group, members, all);
      for (const question of issuers)
        reached.set(
          `${group} ${question}`,
          stretches.map((_, stretch) => wordAt(answers, stretch * questionCount + question)),
        );
    }
    const renewed = leaves.map(({ certificate, servers }) => {
      const question = services.issuer[certificate];
      const second = secondIssuer[certificate];
      return stretches.map(({ of }, stretch): Bits => {
        let [low, high] = [0, 0];
        const add = (bits: Bits): void => {
          low |= bits.low;
          high |= bits.high;
        };
        if (question !== undefined && strike.isIssuing(certificate, of))
          for (const group of servers) add(reached.get(`${group} ${question}`)![stretch]);
        if (second >= 0 && servers.some((group) => isHomeReached(group, of))) add(members[second]);
        return { low, high };
      });
    });

    for (const group of asking) {
      ask(group, members, all);
      const { classes, questions, certificates: varied } = classesOf(all, answers, questionCount, renewed);
      const differing = lookedAt(questions, varied);
      for (const [at, alike] of classes.entries()) {
        hoursOf(alike, renewed, at === 0 ? everything : differing);
        onSets(group, alike, hours, differing.services);
      }
    }
  };

  /** What there is to look at where only some questions and certificates differ: these and all that can need them. */
  function lookedAt(questions: Uint8Array, varied: Uint8Array): Looked {
    const ownAsked = asked.filter(({ question }) => questions[question] === 1);
    const ownLeaves = everything.leaves.filter((at) => varied[at] === 1);
    const changed = [...ownAsked.map(({ node }) => node), ...ownLeaves.map((at) => leaves[at].node)];
    const groups = groupsAbove(services.order, changed);
    const isAbove = new Uint8Array(services.order.isCircle.length);
    for (const group of groups) isAbove[group] = 1;
    return {
      questions: everything.questions.filter((question) => questions[question] === 1),
      asked: ownAsked,
      leaves: ownLeaves,
      groups,
      services: everything.services.filter((of) => isAbove[services.order.group[services.service[of]]] === 1),
    };
  }

  /** The end of the last of some stretches in which something holds for sets that find the same; within a stretch of the strike it only ends. */
  function lastHour({ first, last }: WholeStretch, holds: (stretch: number) => boolean): number {
    if (!holds(first)) return NEVER_HELD;
    let [yes, no] = [first, last + 1];
    while (no - yes > 1) {
      const middle = (yes + no) >>> 1;
      if (holds(middle)) yes = middle;
      else no = middle;
    }
    return stretches[yes].untilHours;
  }

  /** Fills the hours for sets that find the same, of what is looked at; the rest stays as the last sets had it. */
  function hoursOf(alike: Bits, renewed: readonly (readonly Bits[])[], looked: Looked): void {
    for (const of of looked.services) hours[of] = 0;
    for (const question of looked.questions) lastHeld[question] = NEVER_HELD;
    for (const at of looked.leaves) lastRenewed[at] = NEVER_HELD;
    for (const [stretch, whole] of wholes.entries()) {
      const { fromHours } = stretches[whole.first];
      const { untilHours } = stretches[whole.last];
      const own = earliest[stretch];
      const holdsIn = (piece: number, question: number): boolean => {
        const at = piece * questionCount + question;
        return (answers.low[at] & alike.low) !== 0 || (answers.high[at] & alike.high) !== 0;
      };
      for (const question of looked.questions) {
        // Most hold throughout a stretch or not at all.
        const end = holdsIn(whole.last, question)
          ? untilHours
          : lastHour(whole, (piece) => holdsIn(piece, question));
        if (end > NEVER_HELD) lastHeld[question] = end;
      }
      for (const { node, question, hours: stock } of looked.asked)
        own[node] = holdsIn(whole.last, question) ? Infinity : lastHeld[question] + stock;
      for (const at of looked.leaves) {
        const { node, certificate } = leaves[at];
        const end = lastHour(whole, (piece) => meets(renewed[at][piece], alike));
        if (end > NEVER_HELD) lastRenewed[at] = end;
        [own[node]] = certificateHours(certificates[certificate], strike.hourOf, {
          isUp: meets(renewed[at][whole.last], alike),
          last: lastRenewed[at],
        });
      }
      deathsAtTheEarliest(services.graph, services.order, own, looked.groups);
      const [from, until] = [Math.max(0, fromHours), Math.min(untilHours, horizon)];
      for (const of of looked.services) {
        const end = own[services.service[of]];
        if (hour === undefined) hours[of] += Math.max(0, Math.min(until, end) - from);
        else if (hour >= fromHours && hour < untilHours) hours[of] = Number(end > hour);
      }
    }
  }
}

/** What is computed in one pass over the services. */
interface Looked {
  readonly questions: Uint32Array;
  readonly asked: readonly { readonly node: number; readonly question: number; readonly hours: number }[];
  /** Needs of certificates, by their place among these. */
  readonly leaves: readonly number[];
  /** Groups of nodes, in order; undefined = all. */
  readonly groups: Uint32Array | undefined;
  readonly services: readonly number[];
}

/** A stretch of the strike: from which piece to which it goes. */
interface WholeStretch {
  readonly first: number;
  readonly last: number;
}

const NONE: Bits = { low: 0, high: 0 };

/** All sets by their bits, and of each remedy the sets that have it. */
function bitsOf(
  sets: readonly RemedySet[],
  remedies: number,
): { readonly all: Bits; readonly members: readonly Bits[] } {
  const all = { low: 0, high: 0 };
  /** The sets that are told by what is left out of them. */
  const most = { low: 0, high: 0 };
  const bitOf = (lane: number): Bits =>
    lane < 32 ? { low: 1 << lane, high: 0 } : { low: 0, high: 1 << (lane - 32) };
  for (const [lane, set] of sets.entries()) {
    const bit = bitOf(lane);
    for (const word of 'without' in set ? [all, most] : [all]) {
      word.low |= bit.low;
      word.high |= bit.high;
    }
  }
  const members = Array.from({ length: remedies }, () => ({ ...most }));
  for (const [lane, set] of sets.entries()) {
    const bit = bitOf(lane);
    // What is left out has the bit and loses it, what is in has it not and gains it.
    for (const remedy of 'without' in set ? new Set(set.without) : set) {
      members[remedy].low ^= bit.low;
      members[remedy].high ^= bit.high;
    }
  }
  return { all, members };
}

interface Words {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

function wordsOf(length: number): Words {
  return { low: new Uint32Array(length), high: new Uint32Array(length) };
}

function wordAt({ low, high }: Words, at: number): Bits {
  return { low: low[at], high: high[at] };
}

function meets(one: Bits, other: Bits): boolean {
  return (one.low & other.low) !== 0 || (one.high & other.high) !== 0;
}

/** Sets in classes within which every word says the same, and whose words differ: 0 or 1, of [questions] and of [needs of certificates]. */
function classesOf(
  all: Bits,
  answers: Words,
  questionCount: number,
  renewed: readonly (readonly Bits[])[],
): { readonly classes: readonly Bits[]; readonly questions: Uint8Array; readonly certificates: Uint8Array } {
  let classes = [all];
  /** Whether sets differ in a word. */
  const split = (low: number, high: number): boolean => {
    const isNone = (low | high) === 0;
    const isAll = ((low ^ all.low) | (high ^ all.high)) === 0;
    if (isNone || isAll) return false;
    const next: Bits[] = [];
    for (const one of classes) {
      const inside = { low: one.low & low, high: one.high & high };
      const outside = { low: one.low & ~low, high: one.high & ~high };
      if ((inside.low | inside.high) !== 0) next.push(inside);
      if ((outside.low | outside.high) !== 0) next.push(outside);
    }
    classes = next;
    return true;
  };
  const questions = new Uint8Array(questionCount);
  const certificates = new Uint8Array(renewed.length);
  for (let from = 0; from < answers.low.length; from += questionCount)
    for (let question = 0; question < questionCount; question++)
      if (split(answers.low[from + question], answers.high[from + question])) questions[question] = 1;
  for (const [at, words] of renewed.entries())
    for (const { low, high } of words) if (split(low, high)) certificates[at] = 1;
  return { classes, questions, certificates };
}

/** Calls for each lane of sets alike. */
export function eachSet({ low, high }: Bits, onSet: (lane: number) => void): void {
  for (let lane = 0; lane < MOST_SETS; lane++)
    if (((lane < 32 ? low >>> lane : high >>> (lane - 32)) & 1) === 1) onSet(lane);
}
