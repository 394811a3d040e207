import type {
  WatchShowAnswer,
  WatchStatusAnswer,
  WatchWhyAnswer,
} from '../../schemas/watch-folder-answers.ts';
import { listedCell, rowsOf, type AnswerRows } from './rows.ts';

/**
 * One row a suspect route (`part` route), with the times of its life, and one a point of the curve (`part` curve), with what was visible then; an
 * outage has a curve, a hijack routes. Several victims and tags stand in one cell, with spaces between them.
 */
export function watchShowRows({ incident: { id: incident, routes, curve } }: WatchShowAnswer): AnswerRows {
  return rowsOf(
    {
      incident: 'text',
      part: 'text',
      time: 'text',
      value: 'number',
      unit: 'text',
      prefix: 'text',
      kind: 'text',
      victims: 'text',
      first: 'text',
      detected: 'text',
      end: 'text',
      peak: 'count',
      share: 'number',
      score: 'number',
      tags: 'text',
    },
    [
      ...routes.map(({ victims, tags, ...route }) => ({
        ...route,
        incident,
        part: 'route',
        victims: listedCell(victims.map((asn) => `AS${asn}`)),
        tags: listedCell(tags),
      })),
      ...(curve?.points ?? []).map(([seconds, value]) => ({
        incident,
        part: 'curve',
        time: new Date(seconds * 1000).toISOString(),
        value,
        unit: curve!.unit,
      })),
    ],
  );
}

/** One row a vantage point and plane, as it stands after the last message. */
export function watchStatusRows({ feeds }: WatchStatusAnswer): AnswerRows {
  return rowsOf(
    {
      collector: 'text',
      asn: 'number',
      peer: 'text',
      state: 'text',
      blind: 'count',
      plane: 'text',
      routes: 'count',
      synchronised: 'flag',
    },
    feeds.flatMap(({ asn, synchronised, routes, ...feed }) =>
      (['ipv4', 'ipv6'] as const).map((plane) => ({
        ...feed,
        asn: asn === 0 ? null : asn,
        plane,
        routes: routes[plane],
        synchronised: synchronised.includes(plane),
      })),
    ),
  );
}

/** One row a vantage point: whether it votes, and the path that it had at the time; none is missing. */
export function watchWhyRows({ prefix, time, routes }: WatchWhyAnswer): AnswerRows {
  return rowsOf(
    {
      prefix: 'text',
      time: 'text',
      collector: 'text',
      asn: 'number',
      peer: 'text',
      state: 'text',
      votes: 'flag',
      path: 'text',
      since: 'text',
    },
    routes.map(({ asn, path, ...route }) => ({
      ...route,
      prefix,
      time,
      asn: asn === 0 ? null : asn,
      path: path?.join(' '),
    })),
  );
}
