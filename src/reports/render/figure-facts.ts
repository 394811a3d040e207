import { message, type Text } from '../../i18n/text.ts';
import type { KeyFigure } from '../model.ts';
import { wholePercent } from '../whole-percent.ts';

/** What a key figure rests on, in order: interval, figure of the known links, rank, coverage, old links, confidence. */
export function figureFacts({ interval, known, rank, coverage, onOldLinks, confidence }: KeyFigure): Text[] {
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
  if (rank) facts.push(rankText(rank));
  if (coverage !== undefined)
    facts.push(
      message('common.coverage', { share: { kind: 'share', value: wholePercent(coverage), digits: 0 } }),
    );
  if (onOldLinks !== undefined)
    facts.push(message('common.on-old-links', { share: { kind: 'share', value: onOldLinks, digits: 0 } }));
  if (confidence) facts.push(message(`common.confidence.${confidence}`));
  return facts;
}

function rankText({ rank, of, first, scope }: NonNullable<KeyFigure['rank']>): Text {
  const remarks = [first, scope].filter((remark) => remark !== undefined);
  if (remarks.length === 0) return message('common.rank', { rank, of });
  return message('common.rank-in', { rank, of, scope: { kind: 'list', items: remarks } });
}
