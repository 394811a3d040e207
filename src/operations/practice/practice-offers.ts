import type { Work } from '../../core/progress.ts';
import type { OfferOf } from '../../engines/cooperation/match.ts';
import { differences } from '../../exchange/dossier/differences.ts';
import type { OfferRecord } from '../../schemas/match-answer.ts';
import type { House } from '../operation.ts';
import { makerOf, readCardFile } from './card-file.ts';
import { tryCard } from './try-card.ts';

/** A practice card among the offers of a book. */
export interface PracticeOffer {
  readonly record: OfferRecord;
  readonly offer: OfferOf;
  /**
   * What a figure of a country becomes with the practice, its recipe being asked there; NaN where it needs more than a country and a snapshot, is refused, or
   * is about another figure than the one that is `now`.
   */
  readonly figureFor: (country: string, now: number) => Promise<number>;
}

/** The cards of a request as offers. */
export function practiceOffers(
  { practices, snapshot }: { readonly practices: readonly string[]; readonly snapshot?: string | undefined },
  house: House,
  work: Work,
): Promise<PracticeOffer[]> {
  return Promise.all(
    practices.map(async (file): Promise<PracticeOffer> => {
      const { card, keyid } = await readCardFile(file, house.locate(file));
      const { name } = await makerOf(card, keyid);
      const known = new Map<string, Promise<readonly [before: number, after: number]>>();
      const figures = async (country: string): Promise<readonly [number, number]> => {
        const own = { country, snapshot, set: new Map<string, readonly string[]>() };
        const { found } = await tryCard(file, card, own, house, work);
        return found ?? [NaN, NaN];
      };
      return {
        record: {
          id: card.id,
          title: card.title,
          field: null,
          organisation: keyid,
          organisationName: name,
          country: card.country ?? null,
          example: false,
        },
        offer: {
          country: card.country,
          field: undefined,
          improves: card.measure === undefined ? [] : [card.measure],
          buildsLinks: false,
          isTried: true,
        },
        async figureFor(country, now) {
          const asked = known.get(country) ?? figures(country);
          known.set(country, asked);
          const [before, after] = await asked;
          return differences(now, before, 1).length === 0 ? after : NaN;
        },
      };
    }),
  );
}
