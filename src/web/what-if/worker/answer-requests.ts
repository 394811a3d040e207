import { inflateSync } from 'fflate';
import { lossesAnswer } from '../../../answers/losses.ts';
import type { Losses } from '../../../engines/reach/losses.ts';
import type { ImpactAnswer, LossesAnswer } from '../../../schemas/stress-answer.ts';
import { choicesKey, type Choices } from '../scenario/choice.ts';
import { openSnapshot } from '../../../store/snapshot.ts';
import { bestDefence } from './best-defence.ts';
import { countrySession, type ChoiceTest, type CountrySession } from './country-session.ts';
import { likelyNext } from './likely-next.ts';
import type { DefendQuestion, Reply, Request, WorstQuestion } from './protocol.ts';
import { searchHits } from './search-hits.ts';
import { worstToTry } from './worst-sets.ts';

type Asked<Type extends Request['type']> = Extract<Request, { type: Type }>;

/** How often progress is reported and others get their turn. */
const SLICE_MS = 60;

/** Answers requests in the order they come; what goes on longer lets others through and ends when asked again. */
export function answerRequests(reply: (reply: Reply) => void): (request: Request) => Promise<void> {
  let opened: Promise<CountrySession> | undefined;
  const current = { intervals: 0, worst: 0, defend: 0 };
  const ahead = new Map<string, readonly Reply[]>();

  const stress = (session: CountrySession, { id, choices }: Asked<'stress'>): void => {
    const known = ahead.get(choicesKey(choices));
    if (known) return known.forEach((part) => reply({ ...part, id } as Reply));
    const impact = answerStress(session, id, choices, reply);
    if (choices.length === 0) void lookAhead(session, likelyNext(impact, session.tested));
  };

  /**
   * What a visitor will probably ask first, while nobody asks; a question waits for one of them at most. The losses of all, which take
   * little, go to the page at once; then the routes of each are followed.
   */
  const lookAhead = async (session: CountrySession, questions: readonly Choices[]): Promise<void> => {
    for (const choices of questions) {
      await nextTurn();
      reply({ type: 'ahead', id: choicesKey(choices), ...lossesOf(session.test(choices)) });
    }
    for (const choices of questions) {
      await nextTurn();
      const parts: Reply[] = [];
      answerStress(session, '', choices, (part) => part.type !== 'progress' && parts.push(part));
      ahead.set(choicesKey(choices), parts);
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
      if (request.type === 'stress') stress(session, request);
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

/** Losses first, then progress, then everything else. */
function answerStress(
  session: CountrySession,
  id: string,
  choices: Choices,
  reply: (reply: Reply) => void,
): ImpactAnswer {
  const test = session.test(choices);
  reply({ type: 'losses', id, ...lossesOf(test) });
  let told = performance.now();
  const { impact, routed } = test.impact((done, total) => {
    if (performance.now() - told < SLICE_MS) return;
    told = performance.now();
    reply({ type: 'progress', id, done, total });
  });
  reply({ type: 'impact', id, impact, routed });
  return impact;
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
