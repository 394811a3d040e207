/**
 * The fields of one line of comma-separated values (RFC 4180 without line breaks in fields); undefined where a quote is
 * opened and not closed, or closed in the middle of a field.
 */
export function parseCsvLine(line: string): string[] | undefined {
  if (!line.includes('"')) return line.split(',');
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = line[at] === '"' ? /^"((?:[^"]|"")*)"(?=,|$)/s.exec(line.slice(at)) : undefined;
    if (quoted === null) return undefined;
    const end = quoted ? at + quoted[0].length : endOfField(line, at);
    fields.push(quoted ? quoted[1].replaceAll('""', '"') : line.slice(at, end));
    if (end >= line.length) return fields;
    at = end + 1;
  }
}

function endOfField(line: string, at: number): number {
  const comma = line.indexOf(',', at);
  return comma < 0 ? line.length : comma;
}

/** One line of comma-separated values; fields are quoted only where they must be. */
export function encodeCsvLine(fields: readonly (string | number)[]): string {
  return fields.map((field) => quoted(String(field))).join(',');
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
