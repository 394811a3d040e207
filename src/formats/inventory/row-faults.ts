import type { z } from 'zod';
import type { Finding } from '../../core/finding.ts';
import { nearest } from '../structured-text/nearest.ts';

const EXAMPLES: Readonly<Record<string, string>> = {
  'bad-critical': 'hospital:1;bank:3',
  'bad-shift': '06:00-18:00;22:00-02:00',
  'bad-parts': 'splice-kit:2;pole',
  'bad-via': '35.2 51.1;34.9 51',
};

/** What a schema says against a cell of a row, as a finding without its file. */
export function rowFault(
  fields: Readonly<Record<string, string>>,
  line: number,
  issue: z.core.$ZodIssue,
): Finding {
  const column = String(issue.path[0] ?? '');
  const value = fields[column];
  const fault = (code: string, facts: Finding['facts']): Finding => ({ code, severity: 'lost', facts, line });
  if (value === undefined) return fault('inventory.missing-value', { column });
  switch (issue.code) {
    case 'custom': {
      const { fault: kind = 'not-a-number' } = (issue.params ?? {}) as { fault?: string };
      const example = EXAMPLES[kind];
      return fault(`inventory.${kind}`, { column, value, ...(example !== undefined && { example }) });
    }
    case 'too_small':
      return Number(value) < 0 && Number(issue.minimum) >= 0
        ? fault('inventory.negative', { column, value })
        : fault('inventory.too-small', { column, value, least: Number(issue.minimum) });
    case 'too_big':
      return fault('inventory.too-large', { column, value, most: Number(issue.maximum) });
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
