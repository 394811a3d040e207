import type { OnFinding } from '../../core/finding.ts';

/** A point of a time series. */
export interface SignalLine {
  /** Unix seconds. */
  readonly time: number;
  readonly entity: string;
  readonly signal: string;
  /** NaN where there is none. */
  readonly value: number;
}

/** The first line of a file of time series. */
export const SIGNAL_HEADER = 'time,entity,signal,value';

/**
 * Reads a line of comma-separated values: time (ISO 8601, or unix seconds), entity, signal, value. An empty value is a gap. Undefined for the header,
 * and with a finding for what is not such a line. Never throws on data.
 */
export function readSignalLine(line: string, number: number, onFinding: OnFinding): SignalLine | undefined {
  const cells = line.trimEnd().split(',');
  if (cells.join(',') === SIGNAL_HEADER) return undefined;
  const [when, entity, signal, text] = cells.map((cell) => cell.replace(/^"(.*)"$/, '$1').trim());
  const time = /^\d+(?:\.\d+)?$/.test(when) ? Number(when) : Date.parse(when) / 1000;
  const value = text === '' ? Number.NaN : Number(text);
  if (
    cells.length !== 4 ||
    !(time > 0) ||
    entity === '' ||
    signal === '' ||
    (text !== '' && Number.isNaN(value))
  ) {
    onFinding({ code: 'signals.line', severity: 'lost', facts: { header: SIGNAL_HEADER }, line: number });
    return undefined;
  }
  return { time, entity, signal, value };
}
