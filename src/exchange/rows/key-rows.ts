import type { KeyList } from '../../schemas/key-answers.ts';
import { rowsOf, type AnswerRows } from './rows.ts';

/** One row a key that is trusted or revoked. */
export function keyListRows({ keys }: KeyList): AnswerRows {
  return rowsOf(
    { keyid: 'text', name: 'text', trusted_at: 'text', revoked_at: 'text', reason: 'text' },
    keys.map(({ keyid, name, trustedAt, revokedAt, reason }) => ({
      keyid,
      name,
      trusted_at: trustedAt,
      revoked_at: revokedAt,
      reason,
    })),
  );
}
