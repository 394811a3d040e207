import { literalText, message, type Text } from '../../i18n/text.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { WatchWhyAnswer } from '../../schemas/watch-folder-answers.ts';
import type { Cell, Table } from '../model.ts';
import { MOST_ROWS } from './incident-sections.ts';

type Routes = Pick<WatchWhyAnswer, 'prefix' | 'time' | 'routes'>;

/**
 * The AS paths of every vantage point to a prefix of an incident, from answers of `watch why`: the last one before the onset beside the first one
 * from the onset on. A table for each prefix of which there is any; those whose path differs come first.
 */
export function pathsAround(incident: Incident, known: readonly Routes[]): Table[] {
  const onset = Date.parse(incident.onset);
  const concerned = known.filter(({ prefix }) => incident.scope.prefixes.includes(prefix));
  return [...Map.groupBy(concerned, ({ prefix }) => prefix)].map(([prefix, answers]) => {
    const inTime = answers.toSorted((one, other) => Date.parse(one.time) - Date.parse(other.time));
    const before = inTime.findLast(({ time }) => Date.parse(time) < onset);
    const after = inTime.find(({ time }) => Date.parse(time) >= onset);
    return tableOf(prefix, before, after);
  });
}

function tableOf(prefix: string, before: Routes | undefined, after: Routes | undefined): Table {
  const feeds = new Map(
    [...(before?.routes ?? []), ...(after?.routes ?? [])].map((one) => [keyOf(one), one] as const),
  );
  const pathIn = (answer: Routes, key: string): Cell => {
    const route = answer.routes.find((one) => keyOf(one) === key);
    // A vantage point of which that answer says nothing is not one without a route.
    if (!route) return { kind: 'missing' };
    return route.path === null ? message('workbench.watch.paths.none') : literalText(route.path.join(' '));
  };
  const rows = [...feeds].map(([key, { asn, peer }]) => {
    const paths = [before, after].flatMap((answer) => (answer ? [pathIn(answer, key)] : []));
    return {
      cells: [asn, peer, ...paths] as Cell[],
      differs: JSON.stringify(paths[0]) !== JSON.stringify(paths.at(-1)),
    };
  });
  const ordered = [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
  const column = (label: Text): Table['columns'][number] => ({ label, type: 'literal' });
  return {
    kind: 'table',
    caption: { kind: 'prefix', prefix },
    columns: [
      { label: message('watch.column.network'), type: 'asn' },
      { label: message('watch.column.peer'), type: 'literal' },
      ...(before ? [column(message('workbench.watch.paths.before', { time: before.time }))] : []),
      ...(after ? [column(message('workbench.watch.paths.after', { time: after.time }))] : []),
    ],
    rows: ordered.slice(0, MOST_ROWS).map(({ cells }) => cells),
    moreRows: Math.max(0, ordered.length - MOST_ROWS),
  };
}

function keyOf({ asn, peer, collector }: Routes['routes'][number]): string {
  return `${asn} ${peer} ${collector}`;
}
