import type { z } from 'zod';
import { findingOf, type FactsOf, type Finding } from '../../core/finding.ts';
import { LONGEST_NAME } from '../../schemas/bounded-name.ts';
import { nearest } from '../structured-text/nearest.ts';

const EXAMPLES = {
  'bad-critical': 'hospital:1;bank:3',
  'bad-shift': '06:00-18:00;22:00-02:00',
  'bad-parts': 'splice-kit:2;pole',
  'bad-via': '35.2 51.1;34.9 51',
  'bad-date': '2027-03-01',
  'bad-country': 'DE',
  'bad-name': 'www.example.org',
} as const;

/** Columns that people confuse with each other. */
const PLACES: ReadonlySet<string> = new Set(['lat', 'lon']);

/** What a schema says against a cell of a row, as a finding without its file. */
export function rowFault(
  fields: Readonly<Record<string, string>>,
  line: number,
  issue: z.core.$ZodIssue,
): Finding {
  const column = String(issue.path[0] ?? '');
  // A cell may hold a megabyte.
  const value = (fields[column] as string | undefined)?.slice(0, LONGEST_NAME);
  const fault = <Code extends string>(code: Code, facts: FactsOf<Code>): Finding =>
    findingOf(code, 'lost', facts, line);
  if (value === undefined) return fault('inventory.missing-value', { column });
  switch (issue.code) {
    case 'custom': {
      const { fault: kind } = (issue.params ?? {}) as { fault?: string };
      if (!isExplained(kind)) return fault('inventory.not-a-number', { column, value });
      return fault(`inventory.${kind}`, { column, value, example: EXAMPLES[kind] });
    }
    case 'too_small':
      return Number(value) < 0 && Number(issue.minimum) >= 0
        ? fault('inventory.negative', { column, value })
        : fault('inventory.too-small', { column, value, least: Number(issue.minimum) });
    case 'too_big':
      if (issue.origin === 'string')
        return fault('inventory.too-long', { column, most: Number(issue.maximum) });
      return fault(PLACES.has(column) ? 'inventory.too-large' : 'inventory.above-most', {
        column,
        value,
        most: Number(issue.maximum),
      });
    case 'invalid_value': {
      const options = issue.values.map(String);
      const near = nearest(value, options);
      const facts = { column, value, options: options.join(', ') };
      return near === undefined
        ? fault('inventory.not-one-of', facts)
        : fault('inventory.not-one-of-near', { ...facts, near });
    }
    default:
      return fault('inventory.not-a-number', { column, value });
  }
}

function isExplained(kind: string | undefined): kind is keyof typeof EXAMPLES {
  return kind !== undefined && kind in EXAMPLES;
}
