import { orNaN } from '../../core/missing.ts';
import { sumOf } from '../../core/sum.ts';
import { codedText } from '../../i18n/coded-text.ts';
import type { Voice } from '../voice.ts';
import type { RouteClass } from '../../schemas/route-words.ts';
import type { AllRoutesAnswer, RoutesAnswer } from '../../schemas/routes-answer.ts';

/** The classes in the order of preference. */
const CLASSES = ['origin', 'customer', 'peer', 'provider', 'none'] as const;

/** Routes to one destination: the path from `from`, or how many networks have a route of which class and length. */
export function routesText(answer: RoutesAnswer, from: number | undefined, voice: Voice): string {
  const say = sayIn(voice);
  const notices = answer.notices.map(({ code, facts }) => say(code, facts));
  if (from !== undefined && answer.rows.length === 0)
    return lines([...notices, say('routes.no-route', { from, to: answer.to })]);
  if (from !== undefined) {
    const hops = answer.rows.length - 1;
    const path = answer.rows.map(({ asn, class: name }) => `  AS${asn}  ${say(`routes.class.${name}`, {})}`);
    return lines([...notices, say('routes.path', { from, to: answer.to, hops }), ...path]);
  }
  const byClass = countBy(answer.rows, (row) => row.class);
  const byHops = countBy(answer.rows, (row) => row.hops ?? -1);
  const reached = answer.rows.length - (byClass.get('none') ?? 0);
  return lines([
    ...notices,
    say('routes.reached', { reached, of: answer.rows.length, asn: answer.to }),
    ...classLines(say, (name) => byClass.get(name) ?? 0),
    ...bars(
      [...byHops.keys()].filter((hops) => hops >= 0).sort((a, b) => a - b),
      (hops) => byHops.get(hops)!,
    ),
  ]);
}

/** All routes, counted. */
export function allRoutesText(answer: AllRoutesAnswer, voice: Voice): string {
  const say = sayIn(voice);
  const { ases, links, byClass, byHops } = answer;
  const routes = sumOf(byHops);
  const hops = byHops.map((_, length) => length);
  return lines([
    ...answer.notices.map(({ code, facts }) => say(code, facts)),
    say('routes.all', { routes, ases, links, mean: orNaN(answer.meanHops) }),
    ...classLines(say, (name) => byClass[name]),
    ...bars(hops, (length) => byHops[length]),
  ]);
}

type Say = (code: string, facts: Readonly<Record<string, string | number>>) => string;

function sayIn({ say }: Voice): Say {
  return (code, facts) => say(codedText({ code, facts }));
}

function classLines(say: Say, countOf: (name: RouteClass) => number): string[] {
  return CLASSES.map((name) => `  ${String(countOf(name)).padStart(12)}  ${say(`routes.class.${name}`, {})}`);
}

/** One line a length of route: hops, count, bar. */
function bars(hops: readonly number[], countOf: (hops: number) => number): string[] {
  const most = Math.max(...hops.map(countOf));
  return hops.map((length) => {
    const count = countOf(length);
    const bar = '█'.repeat(Math.round((40 * count) / most));
    return `  ${String(length).padStart(3)}  ${String(count).padStart(12)}  ${bar}`;
  });
}

function countBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
