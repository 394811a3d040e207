import { open, rm, stat, utimes } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '../../core/refusal.ts';
import { writeRefusal } from '../../sources/write-file.ts';

/** A lock that is older belongs to a process that died. */
const STALE_MS = 10_000;
const PATIENCE_MS = 15_000;
const TRY_EVERY_MS = 15;

/**
 * Runs an action while no other process that asks for the same path runs one. The lock is a file beside `path`, made in one step
 * by one process alone.
 *
 * @throws Refusal `denied` where the place cannot be written, or where others hold the lock for longer than a quarter of a minute
 */
export async function withLock<T>(path: string, action: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const until = Date.now() + PATIENCE_MS;
  while (!(await isTaken(lock))) {
    if (Date.now() > until) throw new Refusal('denied', 'file.locked', { file: path, lock });
    await pause(TRY_EVERY_MS * (0.5 + Math.random()));
  }
  const alive = setInterval(() => void touch(lock), STALE_MS / 4).unref();
  try {
    return await action();
  } finally {
    clearInterval(alive);
    await rm(lock, { force: true });
  }
}

/** Says that the process that holds a lock lives, however long its work takes. */
async function touch(lock: string): Promise<void> {
  const now = new Date();
  await utimes(lock, now, now).catch(() => undefined);
}

/** Whether the lock is ours now. */
async function isTaken(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx', 0o600)).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw writeRefusal(error, lock, 'MURUNA_TRUST');
    const age = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > STALE_MS) await rm(lock, { force: true });
    return false;
  }
}
