import { findingOf } from '../../core/finding.ts';
import { lineFindings, type WithFindings } from '../text/findings.ts';
import { openLines, type TextReader } from '../text/lines.ts';
import { recordWords, type Word } from './record-words.ts';

/** A record of a zone. Names are absolute, in lower case, with the last dot: `a.nic.ir.`; the root is `.`. */
export interface ZoneRecord {
  readonly owner: string;
  /** Seconds; NaN where neither the record nor the file says it. */
  readonly ttl: number;
  /** In upper case: `NS`, `A`, `TYPE65534`. */
  readonly type: string;
  /** The fields after the type as they stand there, escapes and quotes taken off; relative names are not made absolute. */
  readonly data: readonly string[];
  /** The field made an absolute name, by the origin at this record. */
  readonly nameAt: (field: number) => string;
  readonly line: number;
}

const MOST_TTL = 0x7fffffff;
const CLASSES = new Set(['IN', 'CH', 'HS', 'CS', 'NONE', 'ANY']);

/**
 * Reads a master file (RFC 1035 §5, RFC 2308 §4: `$TTL`) chunk by chunk and hands on its records of class IN: parentheses, quotes, escapes, remarks, owners left
 * out, lifetimes with units (`1h30m`). Names in it are relative to `origin` until the file says another.
 *
 * Findings: `zone.record` (a line that is no record), `zone.directive` ($INCLUDE and $GENERATE are not followed), `zone.class`,
 * `zone.relative` (no origin), `zone.parenthesis` (never closed).
 *
 * @example readWhole(openZone((record) => records.push(record)), bytes)
 */
export function openZone(onRecord: (record: ZoneRecord) => void, origin = ''): TextReader<WithFindings> {
  const findings = lineFindings();
  let current = origin === '' ? '' : (absolute(origin, '.') ?? '');
  let lifetime = Number.NaN;
  let owner: string | undefined;
  let words: Word[] = [];
  let startsBlank = false;
  let depth = 0;
  let begin = 0;

  function directive([{ text: name }, ...rest]: readonly Word[]): void {
    const value = rest[0]?.text;
    if (name.toUpperCase() === '$ORIGIN' && value !== undefined) {
      const next = absolute(value, current);
      if (next === undefined) findings.lost('zone.relative', begin, value);
      else current = next;
    } else if (name.toUpperCase() === '$TTL' && value !== undefined && !Number.isNaN(zoneSeconds(value)))
      lifetime = zoneSeconds(value);
    else findings.lost('zone.directive', begin, words.map(({ text }) => text).join(' '));
  }

  function record(all: readonly Word[]): void {
    const shown = all.map(({ text }) => text).join(' ');
    let at = startsBlank ? 0 : 1;
    if (!startsBlank) {
      owner = absolute(all[0].text, current);
      if (owner === undefined) return findings.lost('zone.relative', begin, shown);
    }
    let ttl = lifetime;
    let isInternet = true;
    // Lifetime and class stand before the type, in either order.
    for (; at < all.length; at++) {
      const { text, isQuoted } = all[at];
      const upper = text.toUpperCase();
      if (!isQuoted && CLASSES.has(upper)) isInternet = upper === 'IN';
      else if (!isQuoted && /^\d/.test(text) && !Number.isNaN(zoneSeconds(text))) ttl = zoneSeconds(text);
      else break;
    }
    const type = all[at]?.text.toUpperCase() ?? '';
    const data = all.slice(at + 1).map(({ text }) => text);
    if (owner === undefined || !/^[A-Z][A-Z0-9-]*$/.test(type) || data.length === 0)
      return findings.lost('zone.record', begin, shown);
    if (!isInternet)
      return findings.add(
        findingOf('zone.class', 'lost', { text: shown.slice(0, SHOWN), class: 'IN' }, begin),
      );
    const within = current;
    onRecord({
      owner,
      ttl,
      type,
      data,
      nameAt: (field) => absolute(data[field] ?? '.', within) ?? data[field],
      line: begin,
    });
  }

  function finishRecord(): void {
    if (words.length > 0)
      (words[0].text.startsWith('$') && !words[0].isQuoted && !startsBlank ? directive : record)(words);
    words = [];
  }

  const lines = openLines((line, number) => {
    if (depth === 0) {
      begin = number;
      startsBlank = /^\s/.test(line);
    }
    const read = recordWords(line, depth);
    words.push(...read.words);
    depth = read.depth;
    if (depth < 0 || words.length > MOST_WORDS) {
      findings.lost('zone.record', begin, line);
      words = [];
      depth = 0;
    } else if (depth === 0) finishRecord();
  }, findings.add);

  return {
    push: (chunk) => lines.push(chunk),
    finish() {
      lines.finish();
      if (depth > 0) findings.add(findingOf('zone.parenthesis', 'lost', {}, begin));
      else finishRecord();
      return findings.found();
    },
  };
}

/** As much of a record as a sentence needs to show. */
const SHOWN = 80;
/** A parenthesis that is never closed must not fill memory. */
const MOST_WORDS = 65_536;

/** The name made absolute and lower case; undefined if it is relative and there is no origin. */
function absolute(name: string, origin: string): string | undefined {
  const lower = name.toLowerCase();
  if (lower === '@') return origin === '' ? undefined : origin;
  // An escaped dot at the end is part of the last label.
  if (lower.endsWith('.') && !/(?:^|[^\\])(?:\\\\)*\\\.$/.test(lower)) return lower;
  if (origin === '') return undefined;
  return origin === '.' ? `${lower}.` : `${lower}.${origin}`;
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Seconds as a number, or as BIND writes them: `1w2d3h4m5s`. NaN for anything else. */
export function zoneSeconds(text: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text) <= MOST_TTL ? Number(text) : Number.NaN;
  if (!/^(?:\d{1,10}[smhdw])+$/i.test(text)) return Number.NaN;
  const seconds = [...text.toLowerCase().matchAll(/(\d+)([smhdw])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * UNITS[unit],
    0,
  );
  return seconds <= MOST_TTL ? seconds : Number.NaN;
}
