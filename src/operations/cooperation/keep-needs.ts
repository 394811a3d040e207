import { z } from 'zod';
import type { BookNeed } from '../../engines/cooperation/match.ts';
import { inEveryLanguage, LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { message } from '../../i18n/text.ts';
import { country } from '../../schemas/answer-parts.ts';
import type { CooperationBook } from '../../schemas/cooperation-book.ts';
import { REMEDY_KINDS } from '../../schemas/services-keep-answer.ts';
import { readResult } from '../files/read-result.ts';

const keptSchema = z.object({
  format: z.literal('muruna/services-keep'),
  country,
  remedies: z.array(z.object({ id: z.string(), kind: z.enum(REMEDY_KINDS) })),
  best: z.array(z.object({ remedies: z.array(z.string()) })),
});

type Field = CooperationBook['offers'][number]['field'];

/** What an offer would be of. */
const FIELD_OF = {
  'root-copy': 'services',
  secondary: 'services',
  expiry: 'services',
  signature: 'services',
  mirror: 'cloud',
  issuer: 'services',
} as const satisfies Record<(typeof REMEDY_KINDS)[number], Field>;

/**
 * Needs that follow from an answer of `services keep`: one for each kind of remedy in its largest best set, with how many there are. Which zones
 * and hosts they are for stays in the answer: matches are shown to others.
 */
export async function needsToKeep(path: string): Promise<BookNeed[]> {
  const kept = await readResult(path, keptSchema, ['services.keep']);
  const chosen = new Set(kept.best.at(-1)?.remedies);
  return REMEDY_KINDS.flatMap((kind): BookNeed[] => {
    const count = kept.remedies.filter((remedy) => remedy.kind === kind && chosen.has(remedy.id)).length;
    if (count === 0) return [];
    const title = { ...inEveryLanguage('') };
    for (const code of LANGUAGE_CODES)
      title[code] = language(code).plain(message(`services-keep.need.${kind}`, { count }));
    const field = FIELD_OF[kind];
    return [
      {
        declared: { id: `keep-${kind}`, country: kept.country, field, title },
        country: kept.country,
        partner: undefined,
        within: [],
        field,
        wish: undefined,
      },
    ];
  });
}
