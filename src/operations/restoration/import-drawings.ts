import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Finding } from '../../core/finding.ts';
import { Refusal } from '../../core/refusal.ts';
import { someNames, type DrawnFile } from '../../formats/drawn-network/drawn-file.ts';
import { recogniseCompression } from '../../formats/compression/recognise.ts';
import { DRAWN_FORMATS, drawnFormatOf, readDrawn } from '../../formats/drawn-network/formats.ts';
import { importNetwork, type ImportedNetwork } from '../../formats/drawn-network/import-network.ts';
import { isWorkbook, savedAsCsv } from '../../formats/structured-text/table-files.ts';
import { decodeText } from '../../formats/text/decode-text.ts';
import { tooLarge } from '../../sources/read-file.ts';

/**
 * Sites and links of files drawn elsewhere, put together. Refuses a file that is in none of the formats or broken, and files without
 * any place, with the cause.
 */
export async function importDrawings(paths: readonly string[]): Promise<ImportedNetwork> {
  const drawings = await Promise.all(paths.map(readDrawing));
  const network = importNetwork(drawings);
  if (network.sites.length > 0) return network;
  const names = [...new Set(drawings.flatMap((drawing) => propertyNames(drawing)))];
  const facts = { file: paths.map((path) => basename(path)).join(', ') };
  throw names.length === 0
    ? new Refusal('bad-data', 'import.nothing', facts, network.findings)
    : new Refusal('bad-data', 'import.no-coordinates', {
        ...facts,
        names: someNames(names),
        wanted: 'lat, lon',
      });
}

async function readDrawing(path: string): Promise<DrawnFile> {
  const bytes = await bytesOf(path);
  const { text, findings } = decodeText(bytes);
  if (recogniseCompression(bytes) === 'zip' || findings.some(({ severity }) => severity === 'lost'))
    throw unreadable(path, bytes, findings);
  const format = drawnFormatOf(text);
  if (!format) {
    const known = DRAWN_FORMATS.map(({ name }) => name).join(', ');
    throw new Refusal('bad-data', 'import.unknown-format', { file: path, known });
  }
  const drawing = readDrawn(format, text);
  const placed = [...findings, ...drawing.findings].map((finding) => ({
    ...finding,
    facts: { file: path, ...finding.facts },
  }));
  if (drawing.isBroken) throw new Refusal('bad-data', 'import.unreadable', { file: path }, placed);
  return { ...drawing, file: path, findings: placed };
}

/** Drawings of networks have some megabytes. */
const MOST_BYTES = 2 ** 25;

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size <= MOST_BYTES) return await readFile(path);
  } catch {
    throw new Refusal('not-found', 'file.not-found', { file: path });
  }
  throw tooLarge(path, MOST_BYTES);
}

/** Why a file cannot be read as text: it is a packed KML, a workbook, or no text at all. */
function unreadable(path: string, bytes: Uint8Array, findings: readonly Finding[]): Refusal {
  if (isWorkbook(path))
    return new Refusal('bad-data', 'table.workbook', { file: path, right: savedAsCsv(basename(path)) });
  if (recogniseCompression(bytes) === 'workbook')
    return new Refusal('bad-data', 'file.workbook', { file: path });
  if (recogniseCompression(bytes) === 'zip')
    return new Refusal('bad-data', 'import.packed', { file: path, inner: 'doc.kml' });
  return new Refusal('bad-data', 'import.unreadable', { file: path }, findings);
}

/** What the drawing says of its features, which may be where they are under another name. */
function propertyNames({ features }: DrawnFile): string[] {
  return [...new Set(features.flatMap(({ properties }) => [...properties.keys()]))];
}
