import { z } from 'zod';
import { matchOperation } from '../../operations/cooperation/match.operation.ts';
import { contentPath, type Exchange } from '../../operations/exchange/exchange-folder.ts';
import { heldPractices, makerHere } from '../../operations/exchange/held-practices.ts';
import { matchSchema } from '../../schemas/match-answer.ts';
import { heldPracticesSchema, practiceTriedSchema } from '../../schemas/practice-answers.ts';
import { askedAside, inFolder } from '../asked-exchange.ts';
import { resolveQuestion, snapshotOf } from '../computing/resolve-question.ts';
import { HttpProblem } from '../problem.ts';
import { route } from '../route.ts';
import type { Workspace } from '../workspace.ts';

// Practice cards of the exchange folder of a workspace. A card is tried where it lies, and nothing of what comes out is kept: it would stay when the card is withdrawn.

const PRACTICES = '/api/workspaces/{workspace}/exchange/practices';
const MOST_CARDS = 100;
const cards = z
  .array(z.string().regex(/^[0-9a-f]{64}$/))
  .min(1)
  .max(MOST_CARDS)
  .describe('By their SHA-256.');
const name = z.string().min(1).max(200);

/** The exchange of a workspace, and where those of its cards lie that are named. */
async function cardsOf(
  { instance, id }: Workspace,
  states: readonly string[],
): Promise<{ readonly exchange: Exchange; readonly places: Record<string, string> }> {
  const exchange = await instance.exchanges.collectionsOf(id)!.opened();
  const held = new Set((await heldPractices(exchange)).cards.map(({ state }) => state));
  if (!states.every((state) => held.has(state))) throw new HttpProblem('not-found');
  return {
    exchange,
    places: Object.fromEntries(states.map((state) => [state, contentPath(exchange, state)])),
  };
}

const practices = route({
  method: 'get',
  path: PRACTICES,
  permission: 'operate',
  summary: 'route.exchange-practices',
  answer: heldPracticesSchema,
  handle: ({ workspace, instance }) =>
    inFolder(workspace, async () =>
      heldPractices(await instance.exchanges.collectionsOf(workspace.id)!.opened()),
    ),
});

const tried = route({
  method: 'post',
  path: `${PRACTICES}/try`,
  permission: 'operate',
  summary: 'route.exchange-practices-try',
  body: z.strictObject({
    cards,
    country: name.optional(),
    snapshot: name.optional(),
    set: z.array(name).max(MOST_CARDS).default([]).describe('What is one’s own of a recipe, as field=value.'),
  }),
  answer: practiceTriedSchema,
  handle: ({
    workspace,
    instance,
    body: { cards: states, snapshot: named, ...asked },
    request: { signal },
  }) =>
    inFolder(workspace, async () => {
      const { exchange, places } = await cardsOf(workspace, states);
      const snapshot = await snapshotOf(instance, named);
      const question = {
        operation: 'practice.try',
        request: { ...asked, cards: states, snapshot },
        places: { ...places, [snapshot]: instance.contents.pathOf(snapshot) },
      };
      const answer = await askedAside(workspace, question, practiceTriedSchema, signal);
      const known = answer.cards.map((card) => ({ ...card, maker: makerHere(exchange, card.maker) }));
      return { ...answer, cards: known };
    }),
});

const offered = route({
  method: 'post',
  path: `${PRACTICES}/match`,
  permission: 'operate',
  summary: 'route.exchange-practices-match',
  body: z.strictObject({ cards, book: name, snapshot: name.optional() }),
  answer: matchSchema,
  handle: ({ workspace, language, body: { cards: states, ...asked }, request: { signal } }) =>
    inFolder(workspace, async () => {
      const { places } = await cardsOf(workspace, states);
      const { operation, request, titles, ...found } = await resolveQuestion(
        workspace,
        matchOperation,
        asked,
        language,
      );
      const question = {
        operation,
        request: { ...request, practices: states },
        titles,
        places: { ...found.places, ...places },
      };
      return askedAside(workspace, question, matchSchema, signal);
    }),
});

export const PRACTICE_CARDS = [practices, tried, offered];
