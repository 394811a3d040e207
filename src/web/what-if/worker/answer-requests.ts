import { inflateSync } from 'fflate';
import { lossesAnswer } from '../../../answers/losses.ts';
import type { Losses } from '../../../engines/reach/losses.ts';
import type { Followed } from '../../../engines/stress/routes-into.ts';
import type { LossesAnswer } from '../../../schemas/stress-answer.ts';
import { choicesKey, type Choices } from '../scenario/choice.ts';
import { openSnapshot } from '../../../store/snapshot.ts';
import { bestDefence } from './best-defence.ts';
import {
  countrySession,
  type ChoiceTest,
  type CountrySession,
  type RoutedImpact,
} from './country-session.ts';
import { likelyNext } from './likely-next.ts';
import type { DefendQuestion, Reply, Request, WorstQuestion } from './protocol.ts';
import { searchHits } from './search-hits.ts';
import { worstToTry } from './worst-sets.ts';

type Asked<Type extends Request['type']> = Extract<Request, { type: Type }>;

/** How often progress is reported and others get their turn. */
const SLICE_MS = 60;
/** So long the losses of a click wait at most until routes that are being followed let them through. */
const STEP_MS = 8;

/** Answers requests in the order they come; what goes on longer lets others through and ends when asked again. */
export function answerRequests(reply: (reply: Reply) => void): (request: Request) => Promise<void> {
  let opened: Promise<CountrySession> | undefined;
  const current = { intervals: 0, worst: 0, defend: 0 };
  const ahead = new Map<string, readonly Reply[]>();
  /** The last question whose routes are followed, or have been. */
  let asked: Promise<unknown> = Promise.resolve();

  /** Losses at once, whatever else is under way; then, one question after the other, everything else. */
  const stress = async (session: CountrySession, { id, choices }: Asked<'stress'>): Promise<void> => {
    const known = ahead.get(choicesKey(choices));
    if (known) return known.forEach((part) => reply({ ...part, id } as Reply));
    const test = session.test(choices);
    reply({ type: 'losses', id, ...lossesOf(test) });
    let told = performance.now();
    const follow = (): Promise<RoutedImpact> =>
      followed(test, async ({ done, total }) => {
        if (performance.now() - told >= SLICE_MS) {
          told = performance.now();
          reply({ type: 'progress', id, done, total });
        }
        await nextTurn();
      });
    const answer = asked.then(follow, follow);
    asked = answer;
    const { impact, routed } = await answer;
    reply({ type: 'impact', id, impact, routed });
    if (choices.length === 0) void lookAhead(session, likelyNext(impact, session.tested));
  };

  /**
   * What a visitor will probably ask first, while nobody asks. The losses of all, which take little, go to the page at once; then the
   * routes of each are followed.
   */
  const lookAhead = async (session: CountrySession, questions: readonly Choices[]): Promise<void> => {
    const letThrough = async (): Promise<void> => {
      for (let before; before !== asked; await before.catch(() => undefined)) {
        await nextTurn();
        before = asked;
      }
    };
    for (const choices of questions) {
      await letThrough();
      reply({ type: 'ahead', id: choicesKey(choices), ...lossesOf(session.test(choices)) });
    }
    for (const choices of questions) {
      await letThrough();
      const test = session.test(choices);
      const { impact, routed } = await followed(test, letThrough);
      ahead.set(choicesKey(choices), [
        { type: 'losses', id: '', ...lossesOf(test) },
        { type: 'impact', id: '', impact, routed },
      ]);
    }
  };

  const intervals = async (
    session: CountrySession,
    { id, choices, samples, seed }: Asked<'intervals'>,
  ): Promise<void> => {
    const turn = ++current.intervals;
    const test = session.test(choices);
    const { losses } = test.damage;
    const drawn: Losses[] = [];
    for (let sample = 0; sample < samples; sample++) {
      await nextTurn();
      if (turn !== current.intervals) return;
      drawn.push(test.sample(seed + sample));
      const isStep = drawn.length % 10 === 0 || drawn.length === samples;
      if (isStep)
        reply({
          type: 'intervals',
          id,
          losses: lossesAnswer(losses, drawn),
          done: drawn.length,
          total: samples,
        });
    }
  };

  const worst = async (session: CountrySession, question: WorstQuestion): Promise<void> => {
    const turn = ++current.worst;
    if (question.k === 0) return;
    let told = performance.now();
    for (const found of worstToTry(session.tested, question)) {
      if (!found.done && performance.now() - told < SLICE_MS) continue;
      reply({ type: 'worst', question, found });
      await nextTurn();
      if (turn !== current.worst) return;
      told = performance.now();
    }
  };

  const defend = async (session: CountrySession, question: DefendQuestion): Promise<void> => {
    const turn = ++current.defend;
    let told = -Infinity;
    for (const found of bestDefence(session, question, () => performance.now())) {
      if ('task' in found && performance.now() - told < SLICE_MS) continue;
      reply({ type: 'defend', found });
      await nextTurn();
      if (turn !== current.defend) return;
      told = performance.now();
    }
  };

  return async (request) => {
    try {
      if (request.type === 'open') {
        opened = open(request);
        const { territory } = (await opened).tested;
        reply({ type: 'opened', networks: territory.nationals.length });
        return;
      }
      if (!opened) throw new Error(`${request.type} before open`);
      const session = await opened;
      if (request.type === 'stress') await stress(session, request);
      else if (request.type === 'search')
        reply({ type: 'found', id: request.id, hits: searchHits(session.tested, request.text) });
      else if (request.type === 'intervals') await intervals(session, request);
      else if (request.type === 'worst') await worst(session, request.question);
      else await defend(session, request.question);
    } catch (error) {
      reply({ type: 'error', detail: error instanceof Error ? error.message : String(error) });
    }
  };
}

/** Follows the routes of a question, with a pause every few milliseconds. */
async function followed(test: ChoiceTest, pause: (how: Followed) => Promise<void>): Promise<RoutedImpact> {
  const steps = test.impact();
  let begun = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - begun < STEP_MS) continue;
    await pause(value);
    begun = performance.now();
  }
}

function lossesOf({ damage, unknown }: ChoiceTest): {
  readonly losses: LossesAnswer;
  readonly unknown: readonly string[];
} {
  return { losses: lossesAnswer(damage.losses, []), unknown };
}

async function open({ bytes, country, plane }: Asked<'open'>): Promise<CountrySession> {
  const snapshot = await openSnapshot(bytes, {
    decompress: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  });
  return countrySession(snapshot, country, plane);
}

/** Lets the messages that wait be heard. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(0);
  });
}
