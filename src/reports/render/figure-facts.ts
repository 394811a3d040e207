import { message, type Text } from '../../i18n/text.ts';
import type { KeyFigure } from '../model.ts';

/** What a key figure rests on, in order: interval, figure of the known links, rank, coverage, confidence. */
export function figureFacts({ interval, known, rank, coverage, confidence }: KeyFigure): Text[] {
  const facts: Text[] = [];
  if (interval) {
    const { low, high, confidence } = interval;
    facts.push(
      confidence === undefined
        ? message('common.range', { low, high })
        : message('common.interval', {
            confidence: { kind: 'share', value: confidence, digits: 0 },
            low,
            high,
          }),
    );
  }
  if (known) facts.push(message('common.known-links', { value: known }));
  if (rank)
    facts.push(
      rank.scope
        ? message('common.rank-in', { rank: rank.rank, of: rank.of, scope: rank.scope })
        : message('common.rank', { rank: rank.rank, of: rank.of }),
    );
  if (coverage !== undefined)
    facts.push(message('common.coverage', { share: { kind: 'share', value: coverage, digits: 0 } }));
  if (confidence) facts.push(message(`common.confidence.${confidence}`));
  return facts;
}
