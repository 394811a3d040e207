import { execFile, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Work } from '../../core/progress.ts';
import { decodeResult, type Result } from '../../exchange/dossier/result-file.ts';
import { differences, type Difference } from '../../exchange/dossier/differences.ts';
import { safeName } from '../../exchange/dossier/safe-path.ts';
import { clearWhenEnded } from '../../sources/clear-when-ended.ts';
import type { RepeatAnswer } from '../../schemas/dossier-answers.ts';
import type { InputFile, Provenance } from '../../schemas/provenance.ts';
import type { Operations } from '../operation.ts';
import { fileOnDisk } from './archive.ts';
import { inputPath } from './bag-files.ts';
import { listSnapshots } from '../snapshot/kept-snapshots.ts';
import { openDossier, type OpenDossier } from './open.ts';
import { makeFolder } from '../../sources/make-folder.ts';

/** One result to be computed again, in a process of its own. */
export interface RepeatJob {
  readonly operation: string;
  readonly request: Provenance['request'];
  /** Where each input lies on this machine, by the name that the request gives it. */
  readonly places: Readonly<Record<string, string>>;
  /** Where the document goes. */
  readonly out: string;
}

/**
 * Computes the results of a verified dossier again, each by asking its request in a process of its own that may write in
 * one temporary folder only, and holds the answers to each other. `inputs` are files of the verifier for those not packed; snapshots that
 * this machine keeps are found by their hash.
 */
export async function repeatResults(
  dossier: string,
  results: ReadonlyMap<string, Result>,
  inputs: readonly string[],
  operations: Operations,
  work: Work = {},
): Promise<RepeatAnswer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-repeat-'));
  const forget = clearWhenEnded(folder);
  const opened = await openDossier(dossier);
  try {
    const own = new Map<string, string>();
    for (const file of inputs) own.set((await fileOnDisk('', file, work)).sha256, file);
    const answers: RepeatAnswer[] = [];
    for (const [name, result] of results) {
      work.progress?.('dossier.phase.repeating', answers.length, results.size);
      answers.push(await repeatOne(name, result, { folder, opened, own, operations }, work));
    }
    return answers;
  } finally {
    await opened.close();
    await rm(folder, { recursive: true, force: true });
    forget();
  }
}

/** Where inputs of an answer come from, and go. */
export interface InputPlace {
  /** A temporary one. */
  readonly folder: string;
  /** What packs some of them. */
  readonly opened?: OpenDossier;
  /** Files of one's own by their SHA-256. */
  readonly own: ReadonlyMap<string, string>;
}

interface Place extends InputPlace {
  readonly operations: Operations;
}

async function repeatOne(name: string, result: Result, place: Place, work: Work): Promise<RepeatAnswer> {
  const { answer, provenance, command } = result;
  const outcome = (
    verdict: RepeatAnswer['outcome'],
    detail = '',
    differing: Difference[] = [],
  ): RepeatAnswer => ({ result: name, command, outcome: verdict, differences: differing, detail });
  if (!(await isRepeatable(provenance.operation, place.operations))) return outcome('not-repeatable');
  const located = await locateAll(name, provenance.inputs, place);
  if ('missing' in located)
    return outcome('input-missing', `${located.missing.path} (SHA-256 ${located.missing.sha256})`);
  const { operation, request } = provenance;
  const out = join(place.folder, `${name}.again.json`);
  try {
    await run({ operation, request, places: located.places, out }, place.folder, work);
  } catch (error) {
    work.signal?.throwIfAborted();
    const said = String((error as { stderr?: string }).stderr ?? error).trim();
    return outcome('failed', said.slice(0, 500));
  }
  const again = decodeResult(await readFile(out, 'utf8').catch(() => ''));
  if ('fault' in again) return outcome('failed', again.fault);
  const differing = differences(answer, again.result.answer);
  return outcome(differing.length === 0 ? 'same' : 'different', '', differing);
}

/** Operations that answer and write nothing: only these are run for a stranger. */
async function isRepeatable(id: string, operations: Operations): Promise<boolean> {
  const { kind } = await operations[id]();
  return kind === 'read' || kind === 'job';
}

/** Every input in place: packed ones are unpacked into the temporary folder, others must be the verifier's. */
export async function locateAll(
  result: string,
  inputs: readonly InputFile[],
  place: InputPlace,
): Promise<{ places: Record<string, string> } | { missing: InputFile }> {
  const places: Record<string, string> = {};
  for (const input of inputs) {
    const name = normalize(input.path);
    const folder = dirname(name);
    // The path is a stranger's: its folders only distinguish files, below a folder of our own.
    const key = createHash('sha256').update(`${result} ${folder}`).digest('hex').slice(0, 16);
    const target = join(place.folder, key, safeName(basename(name)));
    if (!(await putInput(input, target, place))) return { missing: input };
    places[name] = target;
    // A folder that the request names holds the files that were read from it.
    places[folder] = dirname(target);
  }
  return { places };
}

async function putInput(input: InputFile, path: string, { opened, own }: InputPlace): Promise<boolean> {
  // Verification held every packed input to the hash in its result.
  const packed = opened?.files.find((file) => file.path === inputPath(input));
  const source = packed ? undefined : (own.get(input.sha256) ?? (await keptSnapshot(input)));
  if (!packed && source === undefined) return false;
  await makeFolder(dirname(path));
  const target = await open(path, 'w');
  try {
    if (packed) for await (const chunk of packed.read()) await target.write(chunk);
    else await target.writeFile(await readFile(source!));
  } finally {
    await target.close();
  }
  return true;
}

/** The snapshot of this machine that is that file, whatever its name is. */
async function keptSnapshot({ bytes, sha256 }: InputFile): Promise<string | undefined> {
  const alike = (await listSnapshots()).filter(({ fileBytes }) => fileBytes === bytes);
  for (const { file } of alike) if ((await fileOnDisk('', file)).sha256 === sha256) return file;
  return undefined;
}

/** A stranger's request gets this much of our machine, and no more. */
const MOST_SECONDS = 600;
const MOST_MEGABYTES = 4096;
const MOST_OUTPUT = 1 << 20;

/**
 * Runs a job in a process of its own that may write in the folder alone, with limits of time and memory. It ends with us: a signal to
 * this process ends it too.
 */
async function run(job: RepeatJob, folder: string, { signal }: Work): Promise<void> {
  const asked = join(folder, 'job.json');
  await writeFile(asked, JSON.stringify(job));
  const program = fileURLToPath(new URL(`./repeat-job${extname(import.meta.url)}`, import.meta.url));
  const guard = [
    '--permission',
    '--allow-fs-read=*',
    `--allow-fs-write=${folder}`,
    '--allow-worker',
    '--allow-wasi',
    `--max-old-space-size=${MOST_MEGABYTES}`,
  ];
  const child = execFile(process.execPath, [...guard, program, asked], {
    cwd: folder,
    env: { PATH: process.env['PATH'], XDG_CACHE_HOME: folder, HOME: folder, NODE_NO_WARNINGS: '1' },
    maxBuffer: MOST_OUTPUT,
    timeout: MOST_SECONDS * 1000,
    killSignal: 'SIGKILL',
    ...(signal ? { signal } : {}),
  });
  const forget = endWithUs(child);
  try {
    await ended(child);
  } finally {
    forget();
  }
}

/** A process that is ended with this one; gives back what takes that off again. Ctrl-C reaches it as a cancelled job. */
function endWithUs(child: ChildProcess): () => void {
  const kill = (): void => void child.kill('SIGKILL');
  const onSignal = (name: NodeJS.Signals): void => {
    kill();
    forget();
    // The one listener that may be left clears the folder away; where there are others, they end what they began.
    if (process.listenerCount(name) <= 1) process.kill(process.pid, name);
  };
  const forget = (): void => {
    process.off('exit', kill);
    for (const name of ENDING) process.off(name, onSignal);
  };
  process.once('exit', kill);
  for (const name of ENDING) process.on(name, onSignal);
  return forget;
}

const ENDING = ['SIGTERM', 'SIGHUP'] as const;

/** Waits for a process; what it said on stderr is the reason where it failed. */
async function ended(child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (piece: Buffer | string) => {
    if (said.length < 2000) said += String(piece);
  });
  const [code, name] = (await once(child, 'close')) as [number | null, string | null];
  if (code === 0) return;
  throw Object.assign(new Error(name ?? `exit ${code}`), {
    stderr: name === 'SIGKILL' ? `stopped after ${MOST_SECONDS} s or ${MOST_MEGABYTES} MB` : said,
  });
}
