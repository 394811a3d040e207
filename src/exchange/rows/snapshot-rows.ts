import type { FidelityAnswer } from '../../schemas/fidelity-answer.ts';
import type { AllRoutesAnswer, RoutesAnswer } from '../../schemas/routes-answer.ts';
import type { LinkChange, SnapshotDiff, SnapshotList } from '../../schemas/snapshot-answers.ts';
import { rowsOf, type AnswerRows } from './rows.ts';

/** One row a route; or how many routes have so many hops. */
export function routesRows(answer: RoutesAnswer | AllRoutesAnswer): AnswerRows {
  if ('byHops' in answer)
    return rowsOf(
      { hops: 'count', routes: 'number' },
      answer.byHops.map((routes, hops) => ({ hops, routes })),
    );
  return rowsOf(
    { asn: 'number', class: 'text', hops: 'count', next_hop: 'number' },
    answer.rows.map(({ asn, class: name, hops, nextHop }) => ({ asn, class: name, hops, next_hop: nextHop })),
  );
}

export function snapshotListRows({ snapshots }: SnapshotList): AnswerRows {
  return rowsOf(
    { snapshot_date: 'text', name: 'text', id: 'text', networks: 'count', bytes: 'number', in_use: 'flag' },
    snapshots.map(({ date, name, id, networks, fileBytes, inUse }) => ({
      snapshot_date: date,
      name,
      id,
      networks,
      bytes: fileBytes,
      in_use: inUse,
    })),
  );
}

/** One row a network or link that came, went or changed. */
export function snapshotDiffRows(diff: SnapshotDiff): AnswerRows {
  const links = (change: string, changed: readonly LinkChange[]) =>
    changed.map(({ low, high, before, after }) => ({ change, asn: low, other: high, before, after }));
  return rowsOf({ change: 'text', asn: 'number', other: 'number', before: 'text', after: 'text' }, [
    ...diff.asesAdded.map((asn) => ({ change: 'network-came', asn })),
    ...diff.asesRemoved.map((asn) => ({ change: 'network-went', asn })),
    ...links('link-came', diff.linksAdded),
    ...links('link-went', diff.linksRemoved),
    ...links('link-relabelled', diff.linksRelabelled),
    ...diff.countryChanges.map((change) => ({ change: 'country', ...change })),
  ]);
}

/** How many observed routes each model predicts: over all of them, by vantage point and by class. */
export function fidelityRows({ date, rows, byVantagePoint, byClass }: FidelityAnswer): AnswerRows {
  return rowsOf(
    {
      date: 'text',
      model: 'text',
      vantage_point: 'number',
      class: 'text',
      routes: 'count',
      reached: 'count',
      length: 'count',
      next_hop: 'count',
      whole_path: 'count',
      same_path: 'count',
    },
    [...rows, ...byVantagePoint, ...byClass].map((row) => ({
      date,
      model: row.model,
      vantage_point: row.vantagePoint,
      class: row.class,
      routes: row.routes,
      reached: row.reached,
      length: row.length,
      next_hop: row.nextHop,
      whole_path: row.wholePath,
      same_path: row.samePath,
    })),
  );
}
