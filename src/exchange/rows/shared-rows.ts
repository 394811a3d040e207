import type { ExchangeRead } from '../../schemas/exchange-formats.ts';
import { listedCell, rowsOf, type AnswerRows } from './rows.ts';

const COLUMNS = {
  file: 'text',
  source: 'text',
  id: 'text',
  title: 'text',
  kind: 'text',
  state: 'text',
  marking: 'text',
  confidence_percent: 'count',
  revoked: 'flag',
  modified: 'text',
  onset: 'text',
  end: 'text',
  lost_percent: 'count',
  countries: 'text',
  networks: 'text',
  prefixes: 'text',
  ours: 'text',
  signature: 'text',
} as const;

/** The incidents that others tell of; several networks, prefixes and ids stand in one cell, with spaces between them. */
export function sharedRows({ incidents }: ExchangeRead): AnswerRows {
  return rowsOf(
    COLUMNS,
    incidents.map((one) => ({
      file: one.file,
      source: one.source.name,
      id: one.id,
      title: one.title,
      kind: one.kind ?? one.otherKinds[0],
      state: one.state,
      marking: one.marking,
      confidence_percent: one.confidence,
      revoked: one.isRevoked,
      modified: one.modified,
      onset: one.onset,
      end: one.end,
      lost_percent: one.lostPercent,
      countries: listedCell(one.countries),
      networks: listedCell(one.networks.map(({ asn }) => `AS${asn}`)),
      prefixes: listedCell(one.prefixes),
      ours: listedCell(one.ours),
      signature: one.signature?.standing ?? null,
    })),
  );
}
