import type { z } from 'zod';
import { latinDigits } from '../../core/latin-digits.ts';
import { AMBIGUOUS, plainFlag, plainNumber, type CommaMeans } from '../structured-text/plain-number.ts';

/** What the cells of a column hold, as far as their writing goes. */
type Form = 'number' | 'flag' | 'names' | 'marked';

const forms = new WeakMap<z.ZodType, Form>();

/** Told by what the column's schema makes of a text. */
function formOf(field: z.ZodType): Form {
  const known = forms.get(field);
  if (known) return known;
  const [one, yes] = [field.safeParse('1').data, field.safeParse('yes').data];
  const isNames = typeof one === 'string' || (Array.isArray(one) && typeof one[0] === 'string');
  const form = typeof one === 'number' ? 'number' : yes === true ? 'flag' : isNames ? 'names' : 'marked';
  forms.set(field, form);
  return form;
}

/**
 * A cell in the form that its schema reads: plain numbers, yes or no, Latin digits in lists with numbers; names stay. Undefined for a
 * number that may be either of two.
 */
export function plainCell(text: string, field: z.ZodType, comma: CommaMeans): string | undefined {
  switch (formOf(field)) {
    case 'number':
      return plainNumberOf(text, comma);
    case 'flag':
      return plainFlag(text);
    case 'marked':
      return latinDigits(text);
    default:
      return text;
  }
}

function plainNumberOf(text: string, comma: CommaMeans): string | undefined {
  const number = plainNumber(text, comma);
  return number === AMBIGUOUS ? undefined : (number ?? text);
}
