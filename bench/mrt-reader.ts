// Reads a dump when told to and tells how long it took: a process of its own for each way of reading, as in use, where no
// process reads in two ways and code that is compiled for one of them is faster.
import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { openRib } from '../src/formats/mrt/read-rib.ts';
import { createTextSink } from '../src/formats/mrt/text-sink.ts';
import { openWalk } from '../src/formats/mrt/walk-record.ts';

/** In seconds; processor time counts every thread, on a busy machine it is the fairer measure. */
export interface Times {
  readonly wall: number;
  readonly cpu: number;
}

/** What to read, and where to write the text; without, into columns. */
export interface ReadingOrder {
  readonly dump: string;
  readonly text?: string;
}

const CHUNK = new Uint8Array(1 << 20);

process.on('message', ({ dump, text }: ReadingOrder) => {
  const before = process.cpuUsage();
  const start = performance.now();
  if (text === undefined) readColumns(dump);
  else writeText(dump, text);
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  process.send?.({ wall, cpu: (user + system) / 1e6 } satisfies Times);
});

function readColumns(dump: string): void {
  const reader = openRib(statSync(dump).size);
  inChunks(dump, (chunk) => reader.push(chunk));
  reader.finish();
}

function writeText(dump: string, path: string): void {
  const file = openSync(path, 'w');
  const sink = createTextSink(
    (lines) => writeSync(file, lines),
    () => {},
  );
  const walk = openWalk(sink);
  inChunks(dump, (chunk) => walk.push(chunk));
  walk.finish();
  sink.flush();
  closeSync(file);
}

/** As a program reads a file: a piece at a time, in the same memory. */
function inChunks(path: string, push: (chunk: Uint8Array) => void): void {
  const file = openSync(path, 'r');
  for (let read = readSync(file, CHUNK); read > 0; read = readSync(file, CHUNK))
    push(CHUNK.subarray(0, read));
  closeSync(file);
}
