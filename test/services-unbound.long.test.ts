import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { seededRandom } from '../src/core/random.ts';
import { nameGraph } from '../src/engines/services/name-graph.ts';
import { LOST, questionHours, REACHED } from '../src/engines/services/question-hours.ts';
import type { DnsRecord } from '../src/schemas/services-folder.ts';
import { dnsAuthorities } from './dns-authority.ts';
import { record } from './random-services.ts';
import { startUnbound, UNBOUND } from './unbound.ts';

// Names that the engine says resolve, and names that it says do not, asked of a resolver that people use, over servers of our own.

const WORLDS = 25;
const ADDRESSES = Array.from({ length: 64 }, (_, at) => `127.77.${1 + (at >> 3)}.${1 + (at & 7)}`);
/** Lifetimes of records where they are short. */
const LONGEST_SECONDS = 3;

type Random = ReturnType<typeof seededRandom>;
const pick = <T>(random: Random, from: readonly T[]): T => from[random.below(from.length)];

/** A DNS of three roots, five top-level domains and the zones below them, whose servers are named in each other; and names to ask for. */
function randomDns(
  random: Random,
  ttl: () => number,
): { readonly records: DnsRecord[]; readonly names: string[] } {
  const tlds = ['aa', 'bb', 'cc', 'dd', 'ee'];
  const second = Array.from({ length: 14 }, (_, at) => `z${at}.${pick(random, tlds)}`);
  const third = Array.from({ length: 5 }, (_, at) => `y${at}.${pick(random, second)}`);
  const zones = [...tlds, ...second, ...third];
  const roots = [0, 1, 2].map((at) => `r${at}.root-servers`);
  const records: DnsRecord[] = [];
  const add = (name: string, type: DnsRecord['type'], value: string): void =>
    void records.push(record(name, type, value, ttl()));
  for (const [at, root] of roots.entries()) {
    add('.', 'NS', root);
    add(root, 'A', ADDRESSES[at]);
  }
  const hosts = new Set<string>();
  for (const zone of zones) {
    const servers = new Set(
      Array.from({ length: 1 + random.below(3) }, () =>
        random.below(3) > 0 ? `ns${random.below(2)}.${zone}` : `ns${random.below(2)}.${pick(random, zones)}`,
      ),
    );
    for (const server of servers) {
      add(zone, 'NS', server);
      hosts.add(server);
    }
  }
  // A server with two names answers for the zones of both, so each has an address of its own.
  for (const [at, host] of [...hosts].entries()) add(host, 'A', ADDRESSES[3 + at]);
  const names = zones.flatMap((zone) => [`www.${zone}`, `app.${zone}`]);
  for (const [at, name] of names.entries())
    if (at % 2 === 0 || random.below(2) === 0) add(name, 'A', '192.0.2.1');
    else add(name, 'CNAME', pick(random, names));
  return { records, names };
}

interface Predicted {
  /** With nothing remembered: it resolves whatever a resolver happens to hold, or may if it holds the right thing. */
  readonly surely: boolean;
  readonly maybe: boolean;
  /** Hours after the servers died until which it may resolve with everything remembered. */
  readonly untilHours: number;
}

function predict(
  records: readonly DnsRecord[],
  names: readonly string[],
  dead: ReadonlySet<string>,
): Predicted[] {
  const questions = names.map(
    (name) => ({ asked: 'resolves', target: { kind: 'host', host: name } }) as const,
  );
  const graph = nameGraph(records, questions, { staleHours: 0 });
  // What is not known is how the names of the roots resolve, and whether addresses from other zones are at hand.
  const isKnown = [...graph.unknown.values()].filter(
    ({ why, name }) => why !== 'handed-elsewhere' && !name.endsWith('.root-servers'),
  );
  assert.deepEqual(isKnown, []);
  const stretches = [
    { fromHours: -Infinity, untilHours: 0 },
    { fromHours: 0, untilHours: Infinity },
  ];
  const stateOf = (place: string, stretch: number): number =>
    stretch === 1 && dead.has(place) ? LOST : REACHED;
  const [certain, possible] = [false, true].map((holds) => questionHours(graph, stretches, stateOf, holds));
  return names.map((_, at) => ({
    surely: certain.holds[names.length + at] === 1,
    maybe: possible.holds[names.length + at] === 1,
    untilHours: possible.ceases[names.length + at],
  }));
}

function deadOf(random: Random): ReadonlySet<string> {
  return new Set(ADDRESSES.filter((_, at) => random.below(4) === 0 && at > 0));
}

const why = existsSync(UNBOUND) ? undefined : `${UNBOUND} is not installed`;

/** Servers and a resolver; nothing where port 53 may not be bound. */
async function started(t: TestContext) {
  const authorities = await dnsAuthorities(ADDRESSES).catch(
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );
  if (typeof authorities === 'string') {
    t.skip(`port 53 cannot be bound on loopback: ${authorities}`);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'muruna-unbound-'));
  const roots = [0, 1, 2].map((at) => ({ host: `r${at}.root-servers`, address: ADDRESSES[at] }));
  const resolver = await startUnbound(folder, roots);
  t.after(async () => {
    await resolver.stop();
    authorities.close();
    rmSync(folder, { recursive: true });
  });
  return { authorities, resolver };
}

test(
  'a thousand names resolve with a resolver where the engine says so, and do not where it says not',
  { skip: why },
  async (t) => {
    const running = await started(t);
    if (running === undefined) return;
    const { authorities, resolver } = running;
    const random = seededRandom(15);
    const wrong: string[] = [];
    let [asked, alive, undecided] = [0, 0, 0];
    for (let world = 0; world < WORLDS; world++) {
      const { records, names } = randomDns(random, () => 3600);
      const dead = deadOf(random);
      authorities.serve(records);
      authorities.refuse(dead);
      const predicted = predict(records, names, dead);
      for (const [at, name] of names.entries()) {
        await resolver.forget();
        const found = await resolver.resolves(name);
        const { surely, maybe } = predicted[at];
        asked++;
        alive += Number(found);
        undecided += Number(surely !== maybe);
        if (found ? !maybe : surely) wrong.push(`${world} ${name}: ${found}`);
      }
    }
    t.diagnostic(
      `${asked} names, ${alive} resolve, ${undecided} undecided, ${wrong.length} otherwise than predicted`,
    );
    assert.ok(asked >= 1000 && alive > asked / 4 && alive < (asked * 3) / 4);
    assert.deepEqual(wrong, []);
  },
);

test(
  'what a resolver remembers ends within a lifetime of the latest hour, and what needs no memory goes on',
  { skip: why },
  async (t) => {
    const running = await started(t);
    if (running === undefined) return;
    const { authorities, resolver } = running;
    const random = seededRandom(5);
    const { records, names } = randomDns(random, () => 1 + random.below(LONGEST_SECONDS));
    const dead = deadOf(random);
    const predicted = predict(records, names, dead);
    authorities.serve(records);
    for (const name of names) assert.ok(await resolver.resolves(name), name);
    authorities.refuse(dead);
    // A question that is late under load is only asked later: what is answered then was remembered all the longer.
    const struck = performance.now();
    const seconds = (): number => (performance.now() - struck) / 1000;
    const wrong: string[] = [];
    let remembered = 0;
    const last = Math.max(
      0,
      ...predicted.map(({ untilHours }) => 3600 * untilHours).filter((until) => Number.isFinite(until)),
    );
    for (let isOver = false; !isOver;) {
      isOver = seconds() > last + LONGEST_SECONDS;
      for (const [at, name] of names.entries()) {
        const { surely, maybe, untilHours } = predicted[at];
        const asked = seconds();
        const found = await resolver.resolves(name);
        remembered += Number(found && !maybe);
        if (found ? asked > untilHours * 3600 + LONGEST_SECONDS : surely)
          wrong.push(`${name} after ${asked.toFixed(1)} s: ${found}`);
      }
      await delay(200);
    }
    t.diagnostic(
      `${remembered} answers out of memory, the last within ${last.toFixed(0)} s; ${wrong.length} otherwise than predicted`,
    );
    assert.deepEqual(wrong, []);
  },
);
