import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeResult, type InputFile } from '../exchange/dossier/result-file.ts';
import type { Report } from '../reports/model.ts';
import { writeFileWhole } from '../operations/files/write-file.ts';
import { SOFTWARE } from './software.ts';

/** Writes what a command answered as a result file, from which dossiers are built and figures repeated. */
export async function writeResult(
  path: string,
  report: Report,
  answer: unknown,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  const command = operationArgs(args);
  const inputs: InputFile[] = [];
  for (const arg of command) inputs.push(...(await inputsOf(arg)));
  const result = {
    format: 'muruna/result',
    version: 1,
    software: SOFTWARE,
    command,
    inputs,
    report,
    answer,
  } as const;
  await writeFileWhole(path, encodeResult(result), '--result');
}

const OUTPUT_VALUES = new Set(['--lang', '--html', '--md', '--pdf', '--docx', '--out', '--result']);
const OUTPUT_FLAGS = new Set(['--json', '--no-color', '--latin-digits']);

/** The arguments that decide the answer, without those that choose languages and outputs. */
export function operationArgs(args: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const [name] = args[at].split('=');
    if (OUTPUT_FLAGS.has(args[at])) continue;
    if (!OUTPUT_VALUES.has(name)) kept.push(args[at]);
    else if (
      name === args[at] &&
      at + 1 < args.length &&
      (!args[at + 1].startsWith('-') || args[at + 1] === '-')
    )
      at++;
  }
  return kept;
}

/** Files that an argument names: itself, or everything below it. */
async function inputsOf(arg: string): Promise<InputFile[]> {
  const info = await stat(arg).catch(() => undefined);
  if (info?.isFile()) return [await inputOf(arg)];
  if (!info?.isDirectory()) return [];
  const names = await readdir(arg, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.toSorted().map(inputOf));
}

async function inputOf(path: string): Promise<InputFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}
