import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Recorder } from './results.ts';
import {
  loopDelays,
  memoryMb,
  processorSeconds,
  startMeasured,
  takenUp,
  type MeasuredServer,
} from './workbench-server.ts';

/** Accounts, each with a tenth of the readers and of the analysts: one person may ask twenty times a second. */
const ACCOUNTS = 10;
const READERS = 200;
const ANALYSTS = 20;
/** A reader looks at something so often. */
const READ_EVERY_MS = 2000;
/** Reads and questions by which the processor time of one is found, so many at once. */
const COUNTED = { reads: 2000, questions: 60, atOnce: 10 };
/** Until threads and connections are there; not measured. */
const WARM_UP_MS = 3000;

/**
 * A server with 200 people who read and 20 who ask: how soon it is ready, first and again, its memory, how long reads of answers that are
 * there take, and how much of the answering thread a read and a question cost.
 */
export async function bench(record: Recorder, _isWriting: boolean, seconds = 30): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'muruna-workbench-'));
  try {
    const first = await startMeasured(data);
    record('workbench.first', first.ready.seconds, undefined, first.ready.cpu);
    const session = await takenUp(first.origin, first.link!, 'admin');
    await first.end();
    const server = await startMeasured(data);
    record('workbench.again', server.ready.seconds, undefined, server.ready.cpu);
    say(`ready at first: ${spent(first)}; again: ${spent(server)}`);
    try {
      await measure(server, session, seconds, record);
    } finally {
      await server.end();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function measure(
  server: MeasuredServer,
  session: string,
  seconds: number,
  record: Recorder,
): Promise<void> {
  const people = await settle(server, session);
  await costs(server, people, record);
  await crowd(people, WARM_UP_MS / 1000);
  const { reads, questions, faults } = await crowd(people, seconds);
  const at = (share: number): number => reads[Math.floor(reads.length * share)];
  const { p99, max } = await loopDelays(server.origin);
  const memory = memoryMb(server.pid);
  say(
    `${seconds} s, ${reads.length} reads: median ${at(0.5).toFixed(0)} ms, 99% within ${at(0.99).toFixed(0)} ms; ` +
      `${questions} questions answered; refused or failed: ${faults.length}`,
    `delay of the event loop: 99% within ${p99.toFixed(0)} ms, at most ${max.toFixed(0)} ms`,
    `memory: ${memory.toFixed(0)} MB`,
  );
  record('workbench.reads', at(0.99));
  record('workbench.memory', memory);
  if (faults.length > 0) throw new Error(`not every request was answered: ${[...new Set(faults)].join(' ')}`);
}

/** What the people of the bench do. */
interface People {
  /** One reads the answer that is there. @returns the status */
  readonly read: (person: number) => Promise<number>;
  /** One asks what nobody asked yet, and has the answer. @returns the status */
  readonly ask: (person: number) => Promise<number>;
}

/** Accounts with a token each, and one answer to be read. */
async function settle({ origin }: MeasuredServer, session: string): Promise<People> {
  const ask = async (method: string, path: string, as = session, body?: object): Promise<Response> =>
    fetch(`${origin}${path}`, {
      method,
      headers: { origin, cookie: `muruna=${as}` },
      ...(body && { body: JSON.stringify(body) }),
    });
  const me = (await (await ask('GET', '/api/me')).json()) as { workspaces: { id: string }[] };
  const [{ id: workspace }] = me.workspaces;
  const path = `/api/workspaces/${workspace}`;
  const invited = async (number: number): Promise<string> => {
    const made = await ask('POST', `${path}/invitations`, session, { role: 'analyst' });
    const { link } = (await made.json()) as { link: string };
    return takenUp(origin, link.split('/').at(-1), `person-${number}`);
  };
  const bearers: string[] = [];
  for (let number = 0; number < ACCOUNTS; number++) {
    // oxlint-disable-next-line no-await-in-loop -- passwords are slow to hash
    const as = number === 0 ? session : await invited(number);
    // oxlint-disable-next-line no-await-in-loop -- see above
    const made = await ask('POST', '/api/me/tokens', as, { workspace, name: 'bench', role: 'analyst' });
    // oxlint-disable-next-line no-await-in-loop -- see above
    bearers.push(`Bearer ${((await made.json()) as { token: string }).token}`);
  }
  const asked = await ask('POST', `${path}/ask/assess?wait=30`, session, { country: 'IR' });
  await asked.body?.cancel();
  const [{ id }] = (await (await ask('GET', `${path}/jobs`)).json()) as { id: string }[];
  let asks = 0;
  /** A list of at most a thousand: then another seed makes it a new question. */
  const another = (): object => ({
    country: 'IR',
    top: 1 + (asks % 1000),
    seed: Math.floor(asks++ / 1000),
    samples: 0,
  });
  const status = async (where: string, person: number, body?: object): Promise<number> => {
    const answer = await fetch(`${origin}${path}${where}`, {
      headers: { authorization: bearers[person % ACCOUNTS] },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    await answer.arrayBuffer();
    return answer.status;
  };
  return {
    read: (person) => status(`/jobs/${id}/answer`, person),
    ask: (person) => status('/ask/stress?wait=30', person, another()),
  };
}

/** How much of the thread that answers a read takes, and a question, asked for on their own. */
async function costs({ pid }: MeasuredServer, people: People, record: Recorder): Promise<void> {
  const of = async (count: number, one: (person: number) => Promise<number>): Promise<number> => {
    const before = processorSeconds(pid, 'answering');
    await Promise.all(
      Array.from({ length: COUNTED.atOnce }, async (_, person) => {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        for (let k = 0; k < count / COUNTED.atOnce; k++) await one(person);
      }),
    );
    return ((processorSeconds(pid, 'answering') - before) / count) * 1000;
  };
  await of(COUNTED.reads / 4, people.read);
  const read = await of(COUNTED.reads, people.read);
  await of(COUNTED.questions / 4, people.ask);
  const question = await of(COUNTED.questions, people.ask);
  record('workbench.read', read);
  record('workbench.question', question);
  say(
    `processor time of the answering thread: ${read.toFixed(2)} ms a read, ${question.toFixed(1)} ms a question`,
  );
}

/** All of them at once for so long: how long each read took, in ascending order, and what was not answered. */
async function crowd(
  people: People,
  seconds: number,
): Promise<{ reads: number[]; questions: number; faults: number[] }> {
  const reads: number[] = [];
  const faults: number[] = [];
  let questions = 0;
  const end = performance.now() + seconds * 1000;
  const reader = async (number: number): Promise<void> => {
    await pause((number / READERS) * READ_EVERY_MS);
    while (performance.now() < end) {
      const begun = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const status = await people.read(number);
      reads.push(performance.now() - begun);
      if (status !== 200) faults.push(status);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await pause(READ_EVERY_MS);
    }
  };
  const analyst = async (number: number): Promise<void> => {
    while (performance.now() < end) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const status = await people.ask(number);
      questions++;
      if (status >= 400) faults.push(status);
    }
  };
  await Promise.all([
    ...Array.from({ length: READERS }, (_, number) => reader(number)),
    ...Array.from({ length: ANALYSTS }, (_, number) => analyst(number)),
  ]);
  return { reads: reads.toSorted((one, other) => one - other), questions, faults };
}

function spent({ ready: { seconds, cpu } }: MeasuredServer): string {
  return `${seconds.toFixed(1)} s (processor: ${cpu.toFixed(1)} s)`;
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
