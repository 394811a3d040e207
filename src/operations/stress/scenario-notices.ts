import type { Finding } from '../../core/finding.ts';
import type { CodedNotice } from '../../schemas/coded.ts';

/** So many of what was skipped are named. */
const NAMED = 5;

/** What every answer to a scenario says of it: each kind once, with its count, however many events it concerns. */
export function scenarioNotices(notes: readonly Finding[], skipped: readonly Finding[]): CodedNotice[] {
  const twice = notes.filter(({ code }) => code === 'stress.down-twice');
  const others = notes.filter(({ code }) => code !== 'stress.down-twice');
  return [
    ...downTwice(twice),
    ...others.map(({ code, facts }) => ({ code, facts })),
    ...skippedNotice(skipped),
  ];
}

function downTwice([first, ...others]: readonly Finding[]): CodedNotice[] {
  if (first === undefined) return [];
  const { code, facts } = first;
  if (others.length === 0) return [{ code, facts }];
  return [{ code: 'stress.down-often', facts: { ...facts, count: others.length + 1 } }];
}

/** What the snapshot does not know, by name. */
function skippedNotice(skipped: readonly Finding[]): CodedNotice[] {
  if (skipped.length === 0) return [];
  const names = [...new Set(skipped.map(nameOf))];
  const shown = names.slice(0, NAMED).join(', ');
  const rest = names.length > NAMED ? ', …' : '';
  return [{ code: 'stress.skipped', facts: { count: names.length, names: `${shown}${rest}` } }];
}

function nameOf({ facts: { asn, one, other, country, name } }: Finding): string {
  if (asn !== undefined) return `AS${asn}`;
  return one === undefined ? String(country ?? name) : `AS${one}-AS${other}`;
}
