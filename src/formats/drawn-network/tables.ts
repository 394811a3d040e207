import type { z } from 'zod';
import { findingOf, type Finding } from '../../core/finding.ts';
import { linkSchema, siteSchema } from '../../schemas/inventory.ts';
import { onTheGlobe } from '../geo/features.ts';
import { AMBIGUOUS, ambiguousNumber, plainNumber } from '../structured-text/plain-number.ts';
import { readSheet, type Sheet, type SheetRow } from '../structured-text/read-sheet.ts';
import {
  brokenDrawing,
  type DrawnFile,
  type DrawnEdge,
  type DrawnFeature,
  type DrawnFormat,
} from './drawn-file.ts';
import { columnOf } from '../structured-text/column-names.ts';
import { degreesOf, PLACE_FIELDS, placeOfFields } from './place-fields.ts';
import { columnFor } from './row-of-properties.ts';

/** Names of columns that give the ends of a link, in pairs. */
const ENDS = [
  ['from', 'to'],
  ['source', 'target'],
  ['from_site', 'to_site'],
  ['site_a', 'site_b'],
  ['a_end', 'b_end'],
  ['a', 'b'],
  ['start', 'end'],
  ['node1', 'node2'],
] as const;
/** Names of columns with the id or the name of a site. */
const NAMES = ['id', 'name', 'label', 'site', 'node'];
const SAID_BY_NAME: ReadonlySet<string> = new Set([...ENDS.flat(), ...NAMES]);
const KNOWN = [...SAID_BY_NAME, ...PLACE_FIELDS];
const COLUMNS = [...new Set([...KNOWN, ...Object.keys(siteSchema.shape), ...Object.keys(linkSchema.shape)])];

/** Tables of sites (a place in every row) or of links (two ends in every row), as spreadsheets save them. */
export const tables: DrawnFormat = {
  name: 'CSV',
  most: { '\n': 100_000 },
  recognise(head) {
    const { columns } = readSheet(
      head
        .split(/\r\n|\r|\n/)
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .slice(0, 12)
        .join('\n'),
      KNOWN,
    );
    const names = new Set(columns.map(plainName));
    return (
      endsIn(names) !== undefined || (names.size > 1 && [...names].some((name) => PLACE_FIELDS.has(name)))
    );
  },
  read: readTable,
};

function readTable(text: string): DrawnFile {
  const sheet = readSheet(text, KNOWN);
  if (sheet.headerLine === undefined) return brokenDrawing(findingOf('import.empty', 'lost', {}, 1));
  const ends = endsIn(new Set(sheet.columns.map(plainName)));
  return ends === undefined ? sitesOf(sheet) : linkRows(sheet, ends);
}

function sitesOf(sheet: Sheet): DrawnFile {
  const findings: Finding[] = [...sheet.findings];
  const toDegrees = degreesOf(undefined)!;
  const features = sheet.rows.map((row): DrawnFeature => {
    const properties = propertiesOf(row, sheet, siteSchema, findings);
    const place = placeOfFields(properties, toDegrees);
    const key = NAMES.map((name) => properties.get(name)).find((name) => name !== undefined);
    return {
      key,
      id: properties.get('id'),
      line: row.line,
      properties,
      points: place === undefined ? [] : [place],
      lines: [],
    };
  });
  return { features: onTheGlobe(features, findings), edges: [], findings };
}

function linkRows(sheet: Sheet, [one, other]: readonly [string, string]): DrawnFile {
  const findings: Finding[] = [...sheet.findings];
  const edges = sheet.rows.map((row): DrawnEdge => {
    const properties = propertiesOf(row, sheet, linkSchema, findings);
    const [from, to] = [properties.get(one) ?? '', properties.get(other) ?? ''];
    return { from, to, properties, isDirected: true, line: row.line };
  });
  return { features: [], edges, findings };
}

/** Cells by plain names; names stay as they are, numbers lose the marks of their locale. Those that may be either of two are left out. */
function propertiesOf(
  { cells, line }: SheetRow,
  { comma }: Sheet,
  schema: z.ZodObject,
  findings: Finding[],
): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const [header, cell] of cells) {
    const name = plainName(header);
    const number = SAID_BY_NAME.has(name) ? undefined : plainNumber(cell, comma);
    const isRead = PLACE_FIELDS.has(name) || columnFor(name, schema) !== undefined;
    if (number === AMBIGUOUS && isRead) findings.push(ambiguousNumber(header, cell, line));
    else properties.set(name, number === undefined || number === AMBIGUOUS ? cell : number);
  }
  return properties;
}

function endsIn(names: ReadonlySet<string>): readonly [string, string] | undefined {
  return ENDS.find(([one, other]) => names.has(one) && names.has(other));
}

/** The column that a header names, else the header in small letters. */
function plainName(name: string): string {
  return (columnOf(name, COLUMNS) ?? name)
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
}
