import type { WatchReplayAnswer } from '../../schemas/watch-answer.ts';
import { rowsOf, type AnswerRows } from './rows.ts';

/** One row an incident. */
export function watchReplayRows({ incidents }: WatchReplayAnswer): AnswerRows {
  return rowsOf(
    {
      id: 'text',
      kind: 'text',
      state: 'text',
      severity: 'text',
      confidence: 'number',
      asn: 'number',
      plane: 'text',
      parent: 'text',
      onset: 'text',
      detected: 'text',
      confirmed: 'text',
      end: 'text',
      depth: 'number',
      area_hours: 'number',
      prefixes: 'count',
    },
    incidents.map(({ confidence, entity, actors, curve, scope, ...incident }) => ({
      ...incident,
      confidence: confidence.score,
      asn: (actors.attackers[0] ?? actors.leakers[0] ?? entity.network)?.asn,
      depth: curve?.depth,
      area_hours: curve?.areaHours,
      prefixes: scope.prefixes.length,
    })),
  );
}
