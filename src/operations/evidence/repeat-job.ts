import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { ask, documentOf } from '../ask.ts';
import { localHouse } from '../local-house.ts';
import type { RepeatJob } from './repeat.ts';

/** Asks the operation of a job again. Names that the job does not place are refused: a stranger's request names no file of ours. */
export async function repeatJob({ operation: id, request, places, out }: RepeatJob): Promise<void> {
  const house = localHouse({ places });
  const operation = await house.operations[id]();
  const answered = await ask(operation, request, house);
  await writeFile(out, JSON.stringify(documentOf(answered)));
}

if (import.meta.main) await repeatJob(JSON.parse(readFileSync(process.argv[2], 'utf8')) as RepeatJob);
