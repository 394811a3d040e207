import { Refusal } from '../../core/refusal.ts';
import { REMEDY_KINDS } from '../../schemas/services-keep-answer.ts';
import { optionOf } from '../option-of.ts';
import { servicesKeepRequest, type ServicesKeepRequest } from '../../schemas/requests/services.ts';

const EXAMPLE = 'secondary=2';
const PRICE = /^(.+)=(\d+(?:\.\d+)?)$/;

/**
 * The price of each remedy, from what was said of its kind or of itself; undefined where nothing was said of any.
 *
 * @param ids `kind:target`, as the answer writes them
 * @throws Refusal for what is no price, a remedy that is none here, one without a price, and a budget without prices
 */
export function pricesOf(
  { prices, budget }: Pick<ServicesKeepRequest, 'prices' | 'budget'>,
  ids: readonly string[],
): number[] | undefined {
  if (prices === undefined) {
    if (budget === undefined) return undefined;
    throw new Refusal('usage', 'services-keep.budget-alone', {
      option: optionOf(servicesKeepRequest, 'prices'),
      example: EXAMPLE,
    });
  }
  const known = new Map<string, number>();
  for (const text of prices) {
    const [, name, price] = PRICE.exec(text) ?? [];
    if (name === undefined)
      throw new Refusal('usage', 'services-keep.price-form', { text, example: EXAMPLE });
    if (!ids.includes(name) && !(REMEDY_KINDS as readonly string[]).includes(name))
      throw new Refusal('not-found', 'services-keep.price-unknown', {
        remedy: name,
        kinds: REMEDY_KINDS.join(', '),
      });
    known.set(name, Number(price));
  }
  return ids.map((id) => {
    const price = known.get(id) ?? known.get(id.replace(/:.*$/, ''));
    if (price === undefined) throw new Refusal('usage', 'services-keep.price-missing', { remedy: id });
    return price;
  });
}
