import type { Finding } from '../../core/finding.ts';
import { readYaml } from '../structured-text/read-yaml.ts';
import { checkInventory } from './check-inventory.ts';
import { geojsonRows } from './geojson-tables.ts';
import { fitRows, readTable, requiredColumns } from './read-table.ts';
import {
  settingsSchema,
  TABLES,
  type Inventory,
  type Settings,
  type TableName,
} from '../../schemas/inventory.ts';

/**
 * Reads the files of an inventory folder (name → text) into records, with every fault as a finding that names file and line.
 *
 * Rows that do not fit are not among the records; whoever goes on in spite of findings of severity `lost` must say so.
 */
export function readInventory(files: ReadonlyMap<string, string>): {
  inventory: Inventory;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const table = <Name extends TableName>(name: Name): Inventory[Name] => {
    const { schema, required } = TABLES[name];
    const rows: unknown[] = [];
    const csv = files.get(`${name}.csv`);
    const geojson = files.get(`${name}.geojson`);
    if (csv !== undefined) {
      const read = readTable(`${name}.csv`, csv, schema);
      rows.push(...read.rows);
      findings.push(...read.findings);
    }
    if (geojson !== undefined) {
      const file = `${name}.geojson`;
      const raw = geojsonRows(file, geojson, Object.keys(schema.shape), findings);
      rows.push(...fitRows(file, raw, schema, findings));
    }
    if (csv === undefined && geojson === undefined && required)
      findings.push({
        code: 'inventory.missing-file',
        severity: 'lost',
        facts: { file: `${name}.csv`, columns: requiredColumns(schema).join(',') },
        line: 1,
      });
    return rows as unknown as Inventory[Name];
  };
  const inventory: Inventory = {
    settings: readSettings(files.get('inventory.yaml'), findings),
    sites: table('sites'),
    links: table('links'),
    supplies: table('supplies'),
    networks: table('networks'),
    crews: table('crews'),
    spares: table('spares'),
    repairs: table('repairs'),
    needs: table('needs'),
  };
  findings.push(...unknownFiles(files), ...checkInventory(inventory));
  return { inventory, findings };
}

function readSettings(text: string | undefined, findings: Finding[]): Settings {
  if (text === undefined || text.replaceAll(/^\s*#.*$/gm, '').trim() === '') return {};
  const read = readYaml(text, settingsSchema);
  for (const finding of read.findings)
    findings.push({ ...finding, facts: { ...finding.facts, file: 'inventory.yaml' } });
  return read.value ?? {};
}

/** CSV and GeoJSON files that are none of the tables: perhaps a misspelt name. */
function unknownFiles(files: ReadonlyMap<string, string>): Finding[] {
  const known = Object.keys(TABLES).flatMap((name) => [`${name}.csv`, `${name}.geojson`]);
  return [...files.keys()]
    .filter((file) => /\.(csv|geojson)$/.test(file) && !known.includes(file))
    .map((file) => ({
      code: 'inventory.unknown-file',
      severity: 'note' as const,
      facts: { file, known: Object.keys(TABLES).join(', ') },
      line: 1,
    }));
}
