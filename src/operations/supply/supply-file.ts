import { basename } from 'node:path';
import { findingOf, type Finding } from '../../core/finding.ts';
import { Refusal } from '../../core/refusal.ts';
import { isWorkbook, savedAsCsv } from '../../formats/structured-text/table-files.ts';
import { emptySupply, readSupply } from '../../formats/supply/read-supply.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import type { SupplyRow } from '../../schemas/supply-table.ts';
import { readRefusal } from '../../sources/read-file.ts';
import { readTextFile } from '../files/read-text.ts';

/** Reads a table of supplies with everything that was noticed; refuses only when there is no such file. */
export async function readSupplyFile(
  named: string,
  path: string,
  inventory?: Inventory,
): Promise<{ readonly rows: readonly SupplyRow[]; readonly findings: readonly Finding[] }> {
  const file = basename(named);
  if (isWorkbook(named.toLowerCase())) {
    const facts = { file, right: savedAsCsv(file) };
    return { rows: [], findings: [findingOf('table.workbook', 'lost', facts, 1)] };
  }
  const { text, findings: noticed } = await readTextFile(path).catch((error: unknown) => {
    if (error instanceof Refusal) throw error;
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      throw readRefusal(named, error);
    const facts = { file: named, command: `muruna supply init ${named}` };
    throw new Refusal('not-found', 'supply.no-file', facts);
  });
  const { rows, findings } = readSupply(file, text, inventory);
  const isEmpty = rows.length === 0 && findings.every(({ severity }) => severity !== 'lost');
  return { rows, findings: [...noticed, ...findings, ...(isEmpty ? [emptySupply(file)] : [])] };
}

/** The same for an answer: refuses a table with faults, naming the first of them. */
export async function loadSupply(
  named: string,
  path: string,
  inventory?: Inventory,
): Promise<{ readonly rows: readonly SupplyRow[]; readonly findings: readonly Finding[] }> {
  const { rows, findings } = await readSupplyFile(named, path, inventory);
  const lost = findings.filter(({ severity }) => severity === 'lost');
  if (lost.length === 0) return { rows, findings };
  throw new Refusal('bad-data', 'supply.faulty', {
    file: named,
    faults: lost.length,
    line: lost[0].line ?? 1,
    command: `muruna supply check ${named}`,
  });
}
