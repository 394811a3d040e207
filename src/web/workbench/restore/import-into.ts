import { findingOf, type Finding } from '../../../core/finding.ts';
import type { DrawnFile } from '../../../formats/drawn-network/drawn-file.ts';
import { DRAWN_FORMATS, drawnFormatOf, readDrawn } from '../../../formats/drawn-network/formats.ts';
import { importNetwork } from '../../../formats/drawn-network/import-network.ts';
import { isWorkbook, savedAsCsv } from '../../../formats/structured-text/table-files.ts';
import { decodeText } from '../../../formats/text/decode-text.ts';
import { writeInventory } from '../../../formats/inventory/write-inventory.ts';
import { TABLES } from '../../../schemas/inventory.ts';
import type { NamedText } from '../tables/raw-tables.ts';
import { inventoryTables, withInventoryTable } from './inventory-tables.ts';
import type { NamedBytes } from './protocol.ts';

/**
 * Files brought into an inventory: its own tables take the place of those there are, drawings of networks (KML, GeoJSON, GraphML, GML, tables with
 * places) are added as sites and links. What could not be read is said with its file and line.
 */
export function importInto(
  files: readonly NamedText[],
  brought: readonly NamedBytes[],
): { readonly files: readonly NamedText[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const drawings: DrawnFile[] = [];
  let all = [...files];
  for (const { name, bytes } of brought) {
    const own = ownTable(name);
    if (isWorkbook(name)) {
      findings.push(findingOf('table.workbook', 'lost', { file: name, right: savedAsCsv(name) }));
      continue;
    }
    const { text, findings: noticed } = decodeText(bytes);
    findings.push(...noticed.map((finding) => placed(finding, name)));
    if (own) {
      all = [...all.filter((file) => file.name.toLowerCase() !== own), { name: own, text }];
      continue;
    }
    const format = drawnFormatOf(text);
    if (!format) {
      const known = DRAWN_FORMATS.map((one) => one.name).join(', ');
      findings.push(findingOf('import.unknown-format', 'lost', { file: name, known }));
      continue;
    }
    const drawing = readDrawn(format, text);
    findings.push(...drawing.findings.map((finding) => placed(finding, name)));
    if (!drawing.isBroken) drawings.push({ ...drawing, file: name, findings: [] });
  }
  if (drawings.length === 0) return { files: all, findings };
  const network = importNetwork(drawings);
  findings.push(...network.findings);
  return { files: withRows(all, network), findings };
}

function ownTable(name: string): string | undefined {
  const plain = name.toLowerCase();
  return [...Object.keys(TABLES).map((table) => `${table}.csv`), 'inventory.yaml'].find(
    (own) => own === plain,
  );
}

function placed(finding: Finding, file: string): Finding {
  return { ...finding, facts: { file, ...finding.facts } };
}

/** The sites and links of a drawing at the end of the tables; ids that are taken already keep their row. */
function withRows(
  files: readonly NamedText[],
  network: Pick<ReturnType<typeof importNetwork>, 'sites' | 'links'>,
): NamedText[] {
  const written = writeInventory({
    settings: {},
    supplies: [],
    networks: [],
    crews: [],
    spares: [],
    repairs: [],
    needs: [],
    ...network,
  });
  const added = inventoryTables([...written].map(([name, text]) => ({ name, text })));
  let all = [...files];
  for (const name of ['sites', 'links'] as const) {
    const there = inventoryTables(all).find((table) => table.name === name)!;
    const brought = added.find((table) => table.name === name)!;
    const ids = new Set(there.rows.map(({ cells }) => cells[there.columns.indexOf('id')]));
    const rows = brought.rows
      .filter(({ cells }) => !ids.has(cells[brought.columns.indexOf('id')]))
      .map(({ cells }) => there.columns.map((column) => cells[brought.columns.indexOf(column)] ?? ''));
    all = withInventoryTable(all, there, [...there.rows.map(({ cells }) => cells), ...rows]);
  }
  return all;
}
