import { z } from 'zod';
import { matchOperation } from '../../operations/cooperation/match.operation.ts';
import { contentPath, type Exchange } from '../../operations/exchange/exchange-folder.ts';
import { heldPractices, makerHere } from '../../operations/exchange/held-practices.ts';
import { matchSchema } from '../../schemas/match-answer.ts';
import { heldPracticesSchema, practiceTriedSchema } from '../../schemas/practice-answers.ts';
import type { ObjectKind } from '../../store/database/tables.ts';
import { askedAside, inFolder } from '../asked-exchange.ts';
import { whereObjectLies, resolveQuestion, snapshotOf } from '../computing/resolve-question.ts';
import { HttpProblem } from '../problem.ts';
import { route } from '../route.ts';
import type { Workspace } from '../workspace.ts';

// Practice cards of the exchange folder of a workspace. A card is tried where it lies, and nothing of what comes out is kept: it would stay when the card is withdrawn.

const PRACTICES = '/api/workspaces/{workspace}/exchange/practices';
const MOST_CARDS = 100;
const MOST_OBJECTS = 20;
/** No recipe reads what opens or packs something, or how somebody looked at it. */
const NOT_READ: ReadonlySet<ObjectKind> = new Set(['key', 'dossier', 'view']);
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

/** Where objects of the workspace lie, by their ids: no name that is not one of them leads anywhere. */
async function placesOfObjects(
  workspace: Workspace,
  ids: readonly string[],
): Promise<{ readonly places: Record<string, string>; readonly titles: Record<string, string> }> {
  const found = await Promise.all(ids.map((id) => workspace.object(id)));
  if (found.some(({ kind }) => NOT_READ.has(kind))) throw new HttpProblem('not-found');
  const places = await Promise.all(
    found.map(async (one) => [one.id, await whereObjectLies(workspace, one)] as const),
  );
  return {
    places: Object.fromEntries(places),
    titles: Object.fromEntries(found.map(({ id, name: called }) => [id, called])),
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
    objects: z
      .array(name)
      .max(MOST_OBJECTS)
      .default([])
      .describe('Objects of the workspace that `set` names by their ids.'),
  }),
  answer: practiceTriedSchema,
  handle: ({
    workspace,
    instance,
    body: { cards: states, snapshot: named, objects, ...asked },
    request: { signal },
  }) =>
    inFolder(workspace, async () => {
      const { exchange, places } = await cardsOf(workspace, states);
      const snapshot = await snapshotOf(instance, named);
      const own = await placesOfObjects(workspace, objects);
      const question = {
        operation: 'practice.try',
        request: { ...asked, cards: states, snapshot },
        places: { ...own.places, ...places, [snapshot]: instance.contents.pathOf(snapshot) },
        titles: own.titles,
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
