import type { EmblemCheckAnswer } from '../../schemas/emblem-answer.ts';
import { listedCell, rowsOf, type AnswerRows } from './rows.ts';

/** One row an asset that an emblem marks. Several purposes, reasons and authorities stand in one cell, with spaces between them. */
export function emblemRows({ emblems }: EmblemCheckAnswer): AnswerRows {
  return rowsOf(
    {
      file: 'text',
      asset: 'text',
      verdict: 'text',
      reasons: 'text',
      purposes: 'text',
      issuer: 'text',
      endorsed_by: 'text',
      claimed_by: 'text',
      valid_from: 'text',
      valid_until: 'text',
      keyid: 'text',
    },
    emblems.flatMap(({ assets, reasons, purposes, endorsedBy, claimedBy, from, until, kid, ...emblem }) =>
      assets.map((asset) => ({
        ...emblem,
        asset,
        reasons: listedCell(reasons),
        purposes: purposes && listedCell(purposes),
        endorsed_by: listedCell(endorsedBy),
        claimed_by: listedCell(claimedBy),
        valid_from: from,
        valid_until: until,
        keyid: kid,
      })),
    ),
  );
}
