/** Takes a table line by line and hands on its records. */
export interface CsvRecords {
  line(text: string, number: number): void;
  /** No more lines. */
  finish(): void;
}

export interface CsvRecordsOptions {
  /** One character between fields; it may change until the first line is read. */
  readonly separator: () => string;
  /** Lines that begin so, outside of quotes, are remarks. */
  readonly remark?: string;
  /** A record and the line on which it begins. */
  readonly onRecord: (fields: string[], line: number) => void;
  /** A line with a quote that is opened and not closed, or closed in the middle of a field. */
  readonly onBroken: (line: number, text: string) => void;
}

/** A cell goes over no more lines than this: a quote that stays open longer was never meant as one. */
const MOST_LINES_IN_CELL = 100;

/** No table has as many columns; what comes after them belongs to none. */
const MOST_FIELDS = 10_000;

/**
 * Reads comma-separated values (RFC 4180, any separator) as a stream of lines; line breaks inside quotes belong to the cell. A line
 * whose quotes do not fit is handed on as broken and reading goes on with the next one, so that one stray quote loses one line.
 * The apostrophe that `encodeCsvLine` puts before formulas is taken off again.
 */
export function openCsvRecords({ separator, remark, onRecord, onBroken }: CsvRecordsOptions): CsvRecords {
  let record: OpenRecord | undefined;
  let held: { readonly text: string; readonly number: number }[] = [];

  function giveUp(): void {
    const [first, ...others] = held;
    record = undefined;
    held = [];
    onBroken(first.number, first.text);
    for (const { text, number } of others) line(text, number);
  }

  function line(text: string, number: number): void {
    if (record === undefined && remark !== undefined && text.startsWith(remark)) return;
    record ??= { fields: [], cell: undefined };
    held.push({ text, number });
    const state = readOn(record, text, separator());
    if (state === 'open' && held.length < MOST_LINES_IN_CELL) return;
    if (state !== 'whole') return giveUp();
    const { fields } = record;
    const from = held[0].number;
    record = undefined;
    held = [];
    onRecord(fields.map(withoutGuard), from);
  }

  return {
    line,
    finish() {
      while (held.length > 0) giveUp();
    },
  };
}

/** Whether a separator and a line fit: the fields of a line by itself, undefined where its quotes do not fit. */
export function fieldsOfLine(text: string, separator: string): string[] | undefined {
  const record: OpenRecord = { fields: [], cell: undefined };
  return readOn(record, text, separator) === 'whole' ? record.fields.map(withoutGuard) : undefined;
}

interface OpenRecord {
  readonly fields: string[];
  /** What the cell holds whose quote is open. */
  cell: string | undefined;
}

function readOn(record: OpenRecord, text: string, separator: string): 'whole' | 'open' | 'broken' {
  const { fields } = record;
  if (record.cell === undefined && !text.includes('"')) {
    for (const field of text.split(separator, MOST_FIELDS)) fields.push(field);
    return 'whole';
  }
  let at = 0;
  for (;;) {
    if (fields.length >= MOST_FIELDS) return 'whole';
    const quote = record.cell === undefined ? openingQuote(text, at) : at - 1;
    if (quote !== undefined) {
      at = readQuoted(record, text, quote + 1);
      if (at < 0) return 'open';
      while (text[at] === ' ') at++;
      if (at < text.length && text[at] !== separator) return 'broken';
    } else {
      const end = text.indexOf(separator, at);
      fields.push(text.slice(at, end < 0 ? text.length : end));
      at = end < 0 ? text.length : end;
    }
    if (at >= text.length) return 'whole';
    at++;
  }
}

/** Where a field that begins at `at` has its opening quote, if it has one; spaces before it are nothing. */
function openingQuote(text: string, at: number): number | undefined {
  let quote = at;
  while (text[quote] === ' ') quote++;
  return text[quote] === '"' ? quote : undefined;
}

/** Reads a quoted cell from `at` to behind its closing quote; −1 where the line ends first, with the line break in the cell. */
function readQuoted(record: OpenRecord, text: string, at: number): number {
  let cell = record.cell ?? '';
  let from = at;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) {
      record.cell = `${cell}${text.slice(from)}\n`;
      return -1;
    }
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      record.fields.push(cell);
      record.cell = undefined;
      return quote + 1;
    }
    cell += '"';
    from = quote + 2;
  }
}

/** See `encodeCsvLine`: one apostrophe before what a spreadsheet would compute. */
function withoutGuard(field: string): string {
  return field.startsWith("'") && /^'+[=+\-@\t\r]/.test(field) ? field.slice(1) : field;
}
