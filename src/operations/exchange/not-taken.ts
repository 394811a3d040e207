import type { TaxiiDetail } from '../../exchange/taxii/taxii-answers.ts';
import { NOT_TAKEN, type ExchangeWire } from '../../schemas/exchange-wire.ts';
import type { NotTaken } from './told-by-partner.ts';

/** A reason and a path in one text, as the words of `keepTold`. */
export function reasonText(why: NotTaken, path: string): string {
  return `${why} ${path}`;
}

/** What `keepTold` did not take, for an answer, where its words were those of `reasonText`. */
export function refusedOf(failures: readonly TaxiiDetail[]): ExchangeWire['refused'] {
  return failures.map(({ id, message = '' }) => ({ id, ...reasonIn(message), words: null }));
}

function reasonIn(text: string): Pick<ExchangeWire['refused'][number], 'why' | 'path'> {
  const [name, ...path] = text.split(' ');
  const why = NOT_TAKEN.find((one) => one === name) ?? null;
  return { why, path: path.join(' ') === '' ? null : path.join(' ') };
}
