import type { TldHomeAnswer } from '../../schemas/tld-home-answer.ts';
import { rowsOf, type AnswerRows } from './rows.ts';

const COLUMNS = {
  snapshot_date: 'text',
  country: 'text',
  zone: 'text',
  share_home: 'number',
  rank: 'count',
  of: 'count',
  coverage: 'number',
  home: 'count',
  abroad: 'count',
  unknown: 'count',
  networks: 'count',
} as const;

/** The domain of each country; of one without, that nothing is known. */
export function tldHomeRows({ snapshot, ranked, missing }: TldHomeAnswer): AnswerRows {
  const about = { snapshot_date: snapshot.date };
  return rowsOf(COLUMNS, [
    ...ranked.map(({ country, zone, share, rank, coverage, home, abroad, unknown, networks }) => ({
      ...about,
      country,
      zone,
      share_home: share,
      rank,
      of: ranked.length,
      coverage,
      home,
      abroad,
      unknown,
      networks,
    })),
    ...missing.map((country) => ({ ...about, country })),
  ]);
}
