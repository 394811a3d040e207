import { Refusal } from '../../core/refusal.ts';

/** A moment with its offset from UTC, or a refusal. */
export function checkMoment(value: string): string {
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(value);
  if (isMoment && !Number.isNaN(Date.parse(value))) return value;
  throw new Refusal('usage', 'damage.bad-moment', { value, example: '2025-06-15T03:00+03:30' });
}
