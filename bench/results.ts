import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { CLAIMS } from './claims.ts';

const FILE = new URL('results.json', import.meta.url);

/** One measurement; the file with all of them says where each comes from. */
export interface Result {
  readonly value: number;
  /** Seconds of processor time that it took, of all threads, where the figure is wall time. */
  readonly cpu?: number;
  /** The same work by another program or method, measured in turn in the same run and in the same unit. */
  readonly peer?: Peer;
  readonly machine: string;
  /** ISO 8601. */
  readonly date: string;
  /** Processes that were waiting for a processor when the run began, our own not counted. */
  readonly load: number;
}

export interface Peer {
  readonly name: string;
  readonly value: number;
}

export type Results = Readonly<Record<string, Result>>;

/** Takes what a bench measured for a claim; `cpu` as in `Result`. */
export type Recorder = (id: string, value: number, peer?: Peer, cpu?: number) => void;

export function readResults(): Results {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Results;
}

/** Results in the order of the claims; those of claims that are no more are dropped. */
export function writeResults(results: Results): void {
  const known = CLAIMS.flatMap(({ id }) => (id in results ? [[id, results[id]]] : []));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(known), undefined, 2)}\n`);
}

/** A recorder, and what it has taken. */
export function startRecording(): { readonly record: Recorder; readonly taken: Record<string, Result> } {
  const taken: Record<string, Result> = {};
  const about = {
    machine: `${cpus()[0].model.trim()}, ${availableParallelism()} cores, Node ${process.versions.node}`,
    date: new Date().toISOString().slice(0, 10),
    load: Number(loadavg()[0].toFixed(1)),
  };
  const record: Recorder = (id, value, peer, cpu) => {
    if (!CLAIMS.some((claim) => claim.id === id)) throw new Error(`no claim is called ${id}`);
    taken[id] = {
      value: rounded(value),
      ...(cpu !== undefined && { cpu: rounded(cpu) }),
      ...(peer && { peer: { ...peer, value: rounded(peer.value) } }),
      ...about,
    };
  };
  return { record, taken };
}

/** Three digits: no bench is surer than that. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
