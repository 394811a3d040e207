import { findingAnswer } from '../../answers/finding-answer.ts';
import type { Finding } from '../../core/finding.ts';
import { Refusal } from '../../core/refusal.ts';
import { importServices } from '../../formats/services/import-services.ts';
import { readServices } from '../../formats/services/read-services.ts';
import { writeServices } from '../../formats/services/write-services.ts';
import type { ServicesCheckAnswer, ServicesContents, ServicesMade } from '../../schemas/check-answers.ts';
import { DEFAULT_HANDLING, HANDLINGS, type ServicesFolder } from '../../schemas/services-folder.ts';
import { readPackedText } from '../files/read-text.ts';
import { inFileOrder, readTableFolder } from '../files/table-folder.ts';
import { refuseTaken, writeNewFolder } from '../files/write-new-folder.ts';
import { certificateRow } from './certificate-row.ts';
import { isParquet, parquetTable } from './parquet-table.ts';
import { servicesTemplates } from './services-templates.ts';
import type { TemplateStyle } from '../restoration/inventory-templates.ts';

const SERVICES_FILE = /\.(?:csv|tsv|txt)$/i;

/** Reads a services folder with everything that was noticed; refuses only when there is no such folder. */
export async function readServicesFolder(
  path: string,
): Promise<{ readonly folder: ServicesFolder; readonly findings: readonly Finding[] }> {
  return readTableFolder(path, SERVICES_FILE, readServices, () => {
    const facts = { folder: path, command: `muruna services init ${path}` };
    return new Refusal('not-found', 'inventory.no-folder', facts);
  });
}

/** The same for an answer: refuses a folder with faults, naming the first of them. */
async function loadServices(named: string, path: string): Promise<ServicesFolder> {
  const { folder, findings } = await readServicesFolder(path);
  const lost = findings.filter(({ severity }) => severity === 'lost');
  if (lost.length === 0) return folder;
  const [first] = lost;
  throw new Refusal('bad-data', 'services.faulty', {
    folder: named,
    faults: lost.length,
    file: String(first.facts['file'] ?? ''),
    line: first.line ?? 1,
    command: `muruna services check ${named}`,
  });
}

/** The same, and refuses a folder without services. */
export async function loadSomeServices(named: string, path: string): Promise<ServicesFolder> {
  const folder = await loadServices(named, path);
  if (folder.services.length > 0) return folder;
  throw new Refusal('bad-data', 'services.none', { folder: named, file: 'services.csv' });
}

export async function checkServicesFolder(named: string, path: string): Promise<ServicesCheckAnswer> {
  const { folder, findings } = await readServicesFolder(path);
  return {
    folder: named,
    contents: servicesContentsOf(folder),
    handling: handlingOf(folder),
    faults: findings.filter(({ severity }) => severity === 'lost').length,
    findings: inFileOrder(findings).map((finding) => findingAnswer(finding)),
  };
}

/** Tables with remarks, and with a few services: as remarks too, or filled in. */
export async function initServices(path: string, style: TemplateStyle): Promise<ServicesMade> {
  const files = servicesTemplates(style);
  await writeNewFolder(path, files);
  const { folder } = readServices(files);
  return { folder: path, files: [...files.keys()], contents: servicesContentsOf(folder), findings: [] };
}

/** Tables of what other programs wrote; those for which they say nothing are left to fill in from the templates. */
export async function importServicesFolder(
  files: readonly { readonly file: string; readonly path: string }[],
  out: string,
  style: TemplateStyle,
): Promise<ServicesMade> {
  const templates = servicesTemplates(style);
  await refuseTaken(out, templates.keys());
  const read = await Promise.all(
    files.map(async ({ file, path }) =>
      (await isParquet(path))
        ? { file, text: await parquetTable(path), findings: [] }
        : { file, ...(await readPackedText(path)) },
    ),
  );
  const decoding = read.flatMap(({ file, findings }) =>
    findings.map((finding) => ({ ...finding, facts: { file, ...finding.facts } })),
  );
  const { folder, findings } = importServices(read, certificateRow);
  if (folder.records.length + folder.services.length + folder.certificates.length === 0)
    throw new Refusal('bad-data', 'services.import-none', {}, [...decoding, ...findings]);
  const filled = [...writeServices(folder, style)].filter(
    ([name]) => name !== 'services.csv' || folder.services.length > 0,
  );
  const tables = new Map([...templates, ...filled]);
  await writeNewFolder(out, tables);
  return {
    folder: out,
    files: [...tables.keys()],
    contents: servicesContentsOf(readServices(tables).folder),
    findings: [...decoding, ...findings].map((finding) => findingAnswer(finding)),
  };
}

/** The strictest mark of the services; a row without one has the strictest of all. */
export function handlingOf({ services }: ServicesFolder): (typeof HANDLINGS)[number] {
  const marks = services.map(({ handling = DEFAULT_HANDLING }) => HANDLINGS.indexOf(handling));
  return marks.length === 0 ? DEFAULT_HANDLING : HANDLINGS[Math.max(...marks)];
}

function servicesContentsOf({ services, needs, records, certificates }: ServicesFolder): ServicesContents {
  return {
    services: services.length,
    needs: needs.length,
    records: records.length,
    certificates: certificates.length,
  };
}
