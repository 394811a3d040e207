import { stat } from 'node:fs/promises';
import { Refusal } from '../../core/refusal.ts';
import { orNaN, orNull } from '../../core/missing.ts';
import { keyOf, nameOf } from '../../engines/exchange/sharing.ts';
import type { HeldPractices, TriedCard } from '../../schemas/practice-answers.ts';
import { makerOf, MOST_CARD_BYTES, readCardFile } from '../practice/card-file.ts';
import { measured } from '../practice/try-card.ts';
import { namesIn } from './change.ts';
import { contentPath, type Exchange } from './exchange-folder.ts';

/** The practice cards among the items of an exchange whose content is here: one's own first, then by name. What was withdrawn is not among them, nor what somebody bent. */
export async function heldPractices(exchange: Exchange): Promise<HeldPractices> {
  const { state, self } = exchange;
  const called = namesIn(exchange);
  const cards: HeldPractices['cards'][number][] = [];
  for (const item of state.items.values()) {
    if (state.withdrawn.has(nameOf(item)) || state.flagged.has(keyOf(item))) continue;
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const read = await cardAt(contentPath(exchange, item.sha256));
    if (!read) continue;
    const { card, keyid } = read;
    const { id, title, done, effort, personDays, conditions, country, made } = card;
    cards.push({
      state: item.sha256,
      item: item.id,
      author: called(item.author),
      isOwn: item.author === self,
      marking: item.marking,
      id,
      title,
      done,
      effort: effort ?? null,
      personDays: orNull(orNaN(personDays)),
      conditions,
      country: country ?? null,
      made,
      // oxlint-disable-next-line no-await-in-loop -- as above
      maker: makerHere(exchange, await makerOf(card, keyid)),
      there: measured(card, card.before.value, card.after.value),
    });
  }
  return {
    cards: cards.toSorted(
      (one, other) => Number(other.isOwn) - Number(one.isOwn) || (one.item < other.item ? -1 : 1),
    ),
  };
}

/** Who made a card, as an exchange knows them: whose card was taken as a partner's is known by it. */
export function makerHere(exchange: Exchange, maker: TriedCard['maker']): TriedCard['maker'] {
  const isKnown = maker.keyid === exchange.self || exchange.state.partners.has(maker.keyid);
  if (!isKnown || maker.trust === 'revoked') return maker;
  return { ...maker, name: namesIn(exchange)(maker.keyid), trust: 'trusted' };
}

/** The card that a file is; undefined where it is something else. */
async function cardAt(path: string): Promise<Awaited<ReturnType<typeof readCardFile>> | undefined> {
  const info = await stat(path).catch(() => undefined);
  if (!info || info.size > MOST_CARD_BYTES) return undefined;
  try {
    return await readCardFile('', path);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
