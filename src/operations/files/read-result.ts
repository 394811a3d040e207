import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { Refusal } from '../../core/refusal.ts';
import { terminalOption } from '../option-of.ts';
import { otherResult } from './other-result.ts';

/** What is needed of a result of one of these commands (ids of operations); refuses anything else. */
export async function readResult<S extends z.ZodType>(
  path: string,
  schema: S,
  taken: readonly [string, ...string[]],
): Promise<z.output<S>> {
  const command = `muruna ${taken[0].replaceAll('.', ' ')}`;
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Refusal('not-found', 'damage.not-found', { file: path, command: `${command} --json` });
  });
  const other = otherResult(path, text, taken);
  if (other) throw other;
  const faulty = new Refusal('bad-data', 'restore.no-such-plan', {
    file: path,
    command,
    option: terminalOption('json'),
  });
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw faulty;
  }
  const read = schema.safeParse(document);
  if (!read.success) throw faulty;
  return read.data;
}
