import { findingOf, type Finding } from '../../core/finding.ts';
import { isWorkbook, savedAsCsv, TABLE_ENDINGS } from '../structured-text/table-files.ts';
import { countAlike } from '../text/alike.ts';
import { nearest } from '../structured-text/nearest.ts';
import { readYaml } from '../structured-text/read-yaml.ts';
import { checkInventory } from './check-inventory.ts';
import { geojsonRows } from './geojson-tables.ts';
import { fitRows, readTable, type TableRead } from './read-table.ts';
import { settleNames } from './settle-names.ts';
import { requiredColumns } from '../structured-text/table-columns.ts';
import { unreadTables, type UnreadTable } from './unread-tables.ts';
import {
  settingsSchema,
  TABLES,
  type Inventory,
  type Settings,
  type TableName,
} from '../../schemas/inventory.ts';

const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/**
 * Reads the files of an inventory folder (name → text) into records, with every fault as a finding that names file and line.
 * Capitals in names of files do not matter.
 *
 * Rows that do not fit are not among the records; who goes on in spite of findings of severity `lost` must say so.
 */
export function readInventory(files: ReadonlyMap<string, string>): {
  inventory: Inventory;
  findings: readonly Finding[];
} {
  const folder = folderOf(files);
  const findings: Finding[] = [];
  const unread: Partial<Record<TableName, UnreadTable>> = {};
  const tables = {} as Record<TableName, TableRead<object>['rows']>;
  for (const name of TABLE_NAMES) {
    const read = tableOf(folder, name);
    tables[name] = read.rows;
    unread[name] = read.unread;
    findings.push(...read.findings);
  }
  const settings = readSettings(folder, findings);
  const written = { settings, ...tables } as unknown as Inventory;
  const { inventory, findings: settled } = settleNames(written);
  findings.push(...settled, ...unknownFiles(folder), ...checkInventory(inventory, unreadTables(unread)));
  return { inventory, findings: countAlike(findings) };
}

interface NamedText {
  /** As it stands in the folder. */
  readonly name: string;
  readonly text: string;
}

type Folder = ReadonlyMap<string, NamedText>;

/** Files by their names in small letters; of two that differ in capitals only, the first. */
function folderOf(files: ReadonlyMap<string, string>): Folder {
  const folder = new Map<string, NamedText>();
  for (const [name, text] of files) {
    const plain = name.toLowerCase();
    folder.set(folder.has(plain) ? name : plain, { name, text });
  }
  return folder;
}

/** The rows of a table, from CSV, GeoJSON, or both. */
function tableOf(folder: Folder, name: TableName): TableRead<object> {
  const { schema, required } = TABLES[name];
  const geojson = folder.get(`${name}.geojson`);
  const parts: TableRead<object>[] = [];
  for (const ending of TABLE_ENDINGS) {
    const table = folder.get(`${name}.${ending}`);
    if (table) parts.push(readTable(table.name, table.text, schema));
  }
  if (geojson) {
    const { rows, findings } = geojsonRows(geojson.name, geojson.text, Object.keys(schema.shape));
    const fitted = fitRows(geojson.name, rows, schema);
    const whole = rows.length === 0 && findings.length > 0;
    const unread = { ...fitted.unread, whole, some: fitted.unread.some || findings.length > 0 };
    parts.push({
      rows: fitted.rows,
      unread,
      findings: [...findings, ...placed(geojson.name, fitted.findings)],
    });
  }
  if (parts.length === 0 && required) parts.push(missingTable(folder, name));
  return {
    rows: parts.flatMap(({ rows }) => rows),
    unread: {
      ids: parts.flatMap(({ unread }) => unread.ids),
      whole: parts.some(({ unread }) => unread.whole),
      some: parts.some(({ unread }) => unread.some),
    },
    findings: parts.flatMap(({ findings }) => findings),
  };
}

function placed(file: string, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, facts: { file, ...finding.facts } }));
}

/** A table that must be there and is not; a workbook of its name is said by `unknownFiles`. */
function missingTable(folder: Folder, name: TableName): TableRead<object> {
  const facts = { file: `${name}.csv`, columns: requiredColumns(TABLES[name].schema).join(',') };
  const inWorkbook = [...folder.keys()].some((file) => isWorkbook(file) && file.startsWith(`${name}.`));
  const findings: Finding[] = inWorkbook ? [] : [findingOf('inventory.missing-file', 'lost', facts, 1)];
  return { rows: [], unread: { ids: [], whole: true, some: true }, findings };
}

function readSettings(folder: Folder, findings: Finding[]): Settings {
  const file = folder.get('inventory.yaml') ?? folder.get('inventory.yml');
  if (file === undefined || file.text.replaceAll(/^\s*#.*$/gm, '').trim() === '') return {};
  const read = readYaml(file.text, settingsSchema);
  findings.push(...placed(file.name, read.findings));
  return read.value ?? {};
}

/** Files that look like tables and are none: workbooks of a spreadsheet, and misspelt names. */
function unknownFiles(folder: Folder): Finding[] {
  const tables = TABLE_NAMES.flatMap((name) =>
    [...TABLE_ENDINGS, 'geojson'].map((ending) => `${name}.${ending}`),
  );
  return [...folder].flatMap(([plain, { name: file }]): Finding[] => {
    if (isWorkbook(plain))
      return [findingOf('table.workbook', 'lost', { file, right: savedAsCsv(plain) }, 1)];
    if (tables.includes(plain) || !/\.(csv|tsv|geojson)$/.test(plain)) return [];
    const near = nearest(plain, tables);
    const known = TABLE_NAMES.join(', ');
    return [
      near === undefined
        ? findingOf('inventory.unknown-file', 'note', { file, known }, 1)
        : findingOf('inventory.unknown-file-near', 'note', { file, near }, 1),
    ];
  });
}
