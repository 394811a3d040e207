import type { InferAnswer } from '../../schemas/infer-answer.ts';
import type { FidelityAnswer } from '../../schemas/fidelity-answer.ts';
import type { AllRoutesAnswer, RoutesAnswer } from '../../schemas/routes-answer.ts';
import type { LinkChange, SnapshotDiff, SnapshotInfo, SnapshotList } from '../../schemas/snapshot-answers.ts';
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

/** One row a file that the snapshot was built from. */
export function snapshotInfoRows({ id, manifest: { date, sources } }: SnapshotInfo): AnswerRows {
  return rowsOf(
    {
      snapshot_date: 'text',
      id: 'text',
      role: 'text',
      source: 'text',
      source_date: 'text',
      bytes: 'number',
      fingerprint: 'text',
      terms: 'text',
    },
    sources.map(({ role, name, date: day, bytes, sha256, terms }) => ({
      snapshot_date: date,
      id,
      role,
      source: name,
      source_date: day,
      bytes,
      fingerprint: sha256,
      terms,
    })),
  );
}

/** How many links were labelled how and, where published ones were given, how the labels agree. */
export function inferRows({ date, links, peerLinks, agreement }: InferAnswer): AnswerRows {
  const inferred = [
    { inferred: 'transit', links: links - peerLinks },
    { inferred: 'peering', links: peerLinks },
  ];
  const agreed = (over: string, labels: NonNullable<InferAnswer['agreement']>['all']) => [
    { over, published: 'transit', inferred: 'transit', links: labels.transitAsTransit },
    { over, published: 'transit', inferred: 'transit-reversed', links: labels.transitReversed },
    { over, published: 'transit', inferred: 'peering', links: labels.transitAsPeer },
    { over, published: 'peering', inferred: 'peering', links: labels.peerAsPeer },
    { over, published: 'peering', inferred: 'transit', links: labels.peerAsTransit },
  ];
  const records = [
    ...inferred.map((record) => ({ over: 'all', ...record })),
    ...(agreement ? [...agreed('common', agreement.all), ...agreed('held-out', agreement.heldOut)] : []),
  ];
  return rowsOf(
    { date: 'text', over: 'text', published: 'text', inferred: 'text', links: 'count' },
    records.map((record) => ({ date, ...record })),
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
