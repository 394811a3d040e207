import { hostname } from 'node:os';
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Tables } from '../store/database/tables.ts';
import { isOutage } from './is-outage.ts';
import { digestOf, newId, newSecret } from './secrets.ts';

// Servers and workers know of each other by the database that they share: whoever can write there is trusted with contents.

/** A machine that says every few seconds that it is there. */
export interface Machine {
  readonly id: string;
  /** With it other servers are asked for contents. */
  readonly secret: string;
  readonly leave: () => Promise<void>;
}

const BEAT_MS = 5000;
/** Who was not heard of for so long is no more. */
const GONE_MS = 30_000;

export interface MachineHouse {
  readonly db: Kysely<Tables>;
  readonly now: () => Date;
}

/** Enters this process among the machines; `beat` is called each time it says that it is there. */
export async function joinMachines(
  { db, now }: MachineHouse,
  kind: 'server' | 'worker',
  address: string | null,
  beat: (id: string) => Promise<void> = () => Promise.resolve(),
): Promise<Machine> {
  const [id, secret] = [newId(), newSecret()];
  const machine = { id, kind, address, name: `${process.pid} (${hostname()})`, token: digestOf(secret) };
  const say = (): Promise<unknown> =>
    db
      .insertInto('machine')
      .values({ ...machine, seen_at: now() })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: now() }))
      .execute();
  await db
    .deleteFrom('machine')
    .where('seen_at', '<', new Date(now().getTime() - 100 * GONE_MS))
    .execute();
  await say();
  let saying: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    // A database that is gone for a while is told the next time.
    saying = say()
      .then(() => beat(id))
      .catch(() => {});
  }, BEAT_MS);
  timer.unref();
  return {
    id,
    secret,
    async leave() {
      clearInterval(timer);
      await saying;
      const leaving = db.deleteFrom('machine').where('id', '=', id).execute();
      // Without a database nobody can be told: after a while it is taken for gone.
      await leaving.catch((error: unknown) => {
        if (!isOutage(error)) throw error;
      });
    },
  };
}

/** Heard of lately; not in a time to come, from which the clock was set back. */
function isPresent(now: () => Date) {
  return (eb: ExpressionBuilder<Tables, 'machine'>) => {
    const at = now().getTime();
    return eb.and([eb('seen_at', '>', new Date(at - GONE_MS)), eb('seen_at', '<', new Date(at + GONE_MS))]);
  };
}

/** The machines that are there now. */
export function presentMachines({
  db,
  now,
}: MachineHouse): Promise<{ id: string; address: string | null }[]> {
  return db.selectFrom('machine').select(['id', 'address']).where(isPresent(now)).orderBy('id').execute();
}

/** Whether the secret is that of a machine that is there. */
export async function isMachine({ db, now }: MachineHouse, secret: string): Promise<boolean> {
  const found = await db
    .selectFrom('machine')
    .select('id')
    .where('token', '=', digestOf(secret))
    .where(isPresent(now))
    .executeTakeFirst();
  return found !== undefined;
}
