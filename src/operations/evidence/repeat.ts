import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Work } from '../../core/progress.ts';
import { decodeResult, type InputFile, type ResultFile } from '../../exchange/dossier/result-file.ts';
import { differences, type Difference } from '../../exchange/dossier/differences.ts';
import { fileOnDisk } from './archive.ts';
import { openDossier, type OpenDossier } from './open.ts';

/** What came of computing a result again. */
export interface RepeatAnswer {
  readonly result: string;
  readonly command: string;
  readonly outcome: 'same' | 'different' | 'input-missing' | 'not-repeatable' | 'failed';
  readonly differences: readonly Difference[];
  /** The input that is needed, or what the program said. */
  readonly detail: string;
}

/** Operations that answer and write nothing but what they are asked to: only these are run for a stranger. */
const REPEATABLE = new Set(
  'assess brief compare defend drill fidelity rank restore routes stress worst'.split(' '),
);

/**
 * Computes the results of a verified dossier again, each with the recorded command in a process of its own that may write in
 * one temporary folder only, and holds the answers to each other. `inputs` are files of the verifier for those not packed.
 */
export async function repeatResults(
  dossier: string,
  results: ReadonlyMap<string, ResultFile>,
  inputs: readonly string[],
  work: Work = {},
): Promise<RepeatAnswer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-repeat-'));
  const opened = await openDossier(dossier);
  try {
    const own = new Map<string, string>();
    for (const file of inputs) own.set((await fileOnDisk('', file, work)).sha256, file);
    const answers: RepeatAnswer[] = [];
    for (const [name, result] of results) {
      work.progress?.('dossier.phase.repeating', answers.length, results.size);
      answers.push(await repeatOne(name, result, { folder, opened, own }, work));
    }
    return answers;
  } finally {
    await opened.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly folder: string;
  readonly opened: OpenDossier;
  readonly own: ReadonlyMap<string, string>;
}

async function repeatOne(name: string, result: ResultFile, place: Place, work: Work): Promise<RepeatAnswer> {
  const answer = (
    outcome: RepeatAnswer['outcome'],
    detail = '',
    differing: Difference[] = [],
  ): RepeatAnswer => ({
    result: name,
    command: `muruna ${result.command.join(' ')}`,
    outcome,
    differences: differing,
    detail,
  });
  if (!REPEATABLE.has(result.command[0])) return answer('not-repeatable');
  const args: string[] = [];
  for (const arg of result.command) {
    const located = await locate(arg, result.inputs, place);
    if ('missing' in located)
      return answer('input-missing', `${located.missing.path} (SHA-256 ${located.missing.sha256})`);
    args.push(located.arg);
  }
  const output = join(place.folder, `${name}.again.json`);
  try {
    await run([...args, '--result', output], place.folder, work);
  } catch (error) {
    work.signal?.throwIfAborted();
    return answer(
      'failed',
      String((error as { stderr?: string }).stderr ?? error)
        .trim()
        .slice(0, 500),
    );
  }
  const again = decodeResult(await readFile(output, 'utf8'));
  if ('fault' in again) return answer('failed', again.fault);
  const differing = differences(result.answer, again.result.answer);
  return answer(differing.length === 0 ? 'same' : 'different', '', differing);
}

/** An argument with its files in place: packed ones are unpacked into the temporary folder, others must be the verifier's. */
async function locate(
  arg: string,
  inputs: readonly InputFile[],
  place: Place,
): Promise<{ arg: string } | { missing: InputFile }> {
  const files = inputs.filter(({ path }) => path === arg || path.startsWith(`${arg}/`));
  if (files.length === 0) return { arg };
  const target = join(place.folder, createHash('sha256').update(arg).digest('hex').slice(0, 16));
  for (const input of files) {
    // The rest of the path is a stranger's: only its last part is used, made by us below our own folder.
    const inside = input.path === arg ? basename(arg) : input.path.slice(arg.length + 1);
    if (inside.split(/[\\/]/).includes('..')) return { missing: input };
    if (!(await putInput(input, join(target, inside), place))) return { missing: input };
  }
  return { arg: files[0].path === arg ? join(target, basename(arg)) : target };
}

async function putInput(input: InputFile, path: string, { opened, own }: Place): Promise<boolean> {
  const packed = opened.files.find((file) =>
    file.path.startsWith(`data/inputs/${input.sha256.slice(0, 12)}-`),
  );
  const source = own.get(input.sha256);
  if (!packed && source === undefined) return false;
  await mkdir(dirname(path), { recursive: true });
  const target = await open(path, 'wx');
  try {
    if (packed) for await (const chunk of packed.read()) await target.write(chunk);
    else await target.writeFile(await readFile(source!));
  } finally {
    await target.close();
  }
  return true;
}

async function run(args: readonly string[], folder: string, { signal }: Work): Promise<void> {
  const main = fileURLToPath(new URL(`../../cli/main${extname(import.meta.url)}`, import.meta.url));
  const guard = [
    '--permission',
    '--allow-fs-read=*',
    `--allow-fs-write=${folder}`,
    '--allow-worker',
    '--allow-wasi',
  ];
  await promisify(execFile)(process.execPath, [...guard, main, ...args], {
    cwd: folder,
    env: { ...process.env, XDG_CACHE_HOME: folder, HOME: folder, NODE_NO_WARNINGS: '1' },
    maxBuffer: 1 << 26,
    ...(signal ? { signal } : {}),
  });
}
