import { orNaN } from '../../core/missing.ts';
import { rankFirst, type MetricId } from '../../schemas/metrics.ts';
import { message, type Message, type NumberValue, type ShareValue } from '../../i18n/text.ts';
import type { MetricAnswer } from '../../schemas/assess-answer.ts';

/** What a measure is called. */
export function metricLabel(id: MetricId): Message {
  return message(`assess.metric.${id}`);
}

/** What it means, in a phrase. */
export function metricMeaning(id: MetricId): Message {
  return message(`assess.metric.${id}.meaning`);
}

/** Which country has rank 1. */
export function firstOf(id: MetricId): Message {
  return message(`common.rank.${rankFirst(id)}`);
}

/** A value as its kind is written: null is missing. */
export function metricValue({ kind, value }: Pick<MetricAnswer, 'kind' | 'value'>): NumberValue | ShareValue {
  const number = orNaN(value);
  if (kind === 'share') return { kind: 'share', value: number };
  return { kind: 'number', value: number, digits: kind === 'index' ? 3 : 0 };
}
