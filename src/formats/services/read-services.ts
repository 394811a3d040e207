import { findingOf, type Finding } from '../../core/finding.ts';
import { SERVICE_TABLES, type ServicesFolder, type ServiceTable } from '../../schemas/services-folder.ts';
import { readTable, type TableRead } from '../inventory/read-table.ts';
import { requiredColumns } from '../structured-text/table-columns.ts';
import { isWorkbook, savedAsCsv, TABLE_ENDINGS } from '../structured-text/table-files.ts';
import { nearest } from '../structured-text/nearest.ts';
import { countAlike } from '../text/alike.ts';
import { checkServices } from './check-services.ts';

const NAMES = Object.keys(SERVICE_TABLES) as readonly ServiceTable[];

/**
 * Reads the files of a services folder (name → text) into records, with every fault as a finding that names file and line. Capitals in
 * names of files do not matter; tables may be written in all the ways of the inventory's.
 *
 * Rows that do not fit are not among the records; who goes on in spite of findings of severity `lost` must say so.
 *
 * @example readServices(new Map([['services.csv', 'id,kind\nportal,government\n']])).folder.services[0].kind // 'government'
 */
export function readServices(files: ReadonlyMap<string, string>): {
  readonly folder: ServicesFolder;
  readonly findings: readonly Finding[];
} {
  const named = new Map([...files].map(([name, text]) => [name.toLowerCase(), { name, text }]));
  const tables = {} as Record<ServiceTable, TableRead<object>>;
  for (const name of NAMES) tables[name] = tableOf(named, name);
  const rows = Object.fromEntries(NAMES.map((name) => [name, tables[name].rows]));
  const folder = rows as unknown as ServicesFolder;
  const findings = [
    ...NAMES.flatMap((name) => tables[name].findings),
    ...unknownFiles([...named.keys()]),
    ...checkServices(folder, (table) => tables[table].unread),
  ];
  return { folder, findings: countAlike(findings) };
}

type Named = ReadonlyMap<string, { readonly name: string; readonly text: string }>;

function tableOf(files: Named, name: ServiceTable): TableRead<object> {
  const { schema, required } = SERVICE_TABLES[name];
  const parts = TABLE_ENDINGS.flatMap((ending) => {
    const table = files.get(`${name}.${ending}`);
    return table ? [readTable(table.name, table.text, schema)] : [];
  });
  const findings = parts.flatMap((part) => part.findings);
  if (parts.length === 0 && required) {
    const inWorkbook = [...files.keys()].some((file) => isWorkbook(file) && file.startsWith(`${name}.`));
    const facts = { file: `${name}.csv`, columns: requiredColumns(schema).join(',') };
    if (!inWorkbook) findings.push(findingOf('inventory.missing-file', 'lost', facts, 1));
  }
  return {
    rows: parts.flatMap(({ rows }) => rows),
    unread: {
      ids: parts.flatMap(({ unread }) => unread.ids),
      whole: parts.some(({ unread }) => unread.whole) || (required && parts.length === 0),
      some: parts.some(({ unread }) => unread.some),
    },
    findings,
  };
}

/** Files that look like tables and are none. */
function unknownFiles(files: readonly string[]): Finding[] {
  const tables = NAMES.flatMap((name) => TABLE_ENDINGS.map((ending) => `${name}.${ending}`));
  return files.flatMap((file): Finding[] => {
    if (isWorkbook(file)) return [findingOf('table.workbook', 'lost', { file, right: savedAsCsv(file) }, 1)];
    if (tables.includes(file) || !/\.(csv|tsv)$/.test(file)) return [];
    const near = nearest(file, tables);
    return [
      near === undefined
        ? findingOf('inventory.unknown-file', 'note', { file, known: NAMES.join(', ') }, 1)
        : findingOf('inventory.unknown-file-near', 'note', { file, near }, 1),
    ];
  });
}
