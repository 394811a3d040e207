import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createServer } from 'node:tls';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { countingResolver } from '../../../test/dns-authority.ts';
import { privateAuthority } from '../../../test/nats-authority.ts';
import { record } from '../../../test/random-services.ts';
import { runCommand } from '../../../test/run-command.ts';
import { Refusal } from '../../core/refusal.ts';
import { servicesCollectRequest } from '../../schemas/requests/services.ts';
import type { ServicesCollected } from '../../schemas/services-collected.ts';
import { ownResolver } from '../../sources/ask-resolver.ts';
import { collectPlan, collectServices } from './collect.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-collect-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const resolver = await countingResolver([
  record('example', 'NS', 'ns.example'),
  record('example', 'SOA', 'ns.example. admin.example. 7 7200 900 604800 60'),
  record('example', 'MX', '10 mail.example'),
  record('www.example', 'A', '127.0.0.1', 300),
  record('alias.example', 'CNAME', 'www.example'),
]);
const { certificate, key } = privateAuthority(folder);
const shown: string[] = [];
let requests = 0;
const server = createServer(
  {
    cert: readFileSync(certificate),
    key: readFileSync(key),
    SNICallback: (name, use) => (shown.push(name), use(null)),
  },
  (socket) => socket.on('data', () => requests++).on('error', () => undefined),
);
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const { port: tlsPort } = server.address() as { readonly port: number };
after(() => {
  resolver.close();
  server.close();
});

async function collect(list: string, out: string, more: object = {}): Promise<ServicesCollected> {
  writeFileSync(at('list.txt'), list);
  const request = servicesCollectRequest.parse({
    list: at('list.txt'),
    out: at(out),
    resolver: [resolver.address],
    yes: true,
    ...more,
  });
  resolver.asked.length = shown.length = requests = 0;
  return collectServices(await collectPlan(request, (name) => name), {}, { paceMs: 0, tlsPort });
}

test('only the names of the list are asked about, each type once, and no more than it takes to know', async () => {
  const made = await collect('# what we use\nexample\nwww.example\nalias.example\nnone.example\n', 'first');
  assert.deepEqual(resolver.asked, [
    ...['CNAME', 'A', 'AAAA', 'NS', 'SOA', 'MX'].map((type) => `example ${type}`),
    ...['CNAME', 'A', 'AAAA', 'NS', 'SOA', 'MX'].map((type) => `www.example ${type}`),
    ...['CNAME', 'A', 'AAAA'].map((type) => `alias.example ${type}`),
    'none.example CNAME',
  ]);
  assert.deepEqual([made.asked, made.records, made.absent, made.unanswered], [4, 5, 1, 0]);
  assert.deepEqual([made.certificates, shown.length], [null, 0]);
  // What they rest on is named, and not asked about.
  assert.deepEqual(readFileSync(at('first/next.txt'), 'utf8').split('\n'), [
    '.',
    'mail.example',
    'ns.example',
    '',
  ]);
});

test('what was asked is read by services import', async (t) => {
  const answers = at('first/answers.jsonl');
  const { status } = await runCommand(t, 'services', 'import', answers, '--out', at('imported'));
  assert.equal(status, 0);
  assert.deepEqual(readFileSync(at('imported/records.csv'), 'utf8').trim().split('\n'), [
    'name,type,ttl,value',
    'example,NS,3600,ns.example',
    'example,SOA,3600,ns.example admin.example 7 7200 900 604800 60',
    'example,MX,3600,10 mail.example',
    'www.example,A,300,127.0.0.1',
    'alias.example,CNAME,3600,www.example',
  ]);
});

test('a run goes on where the last one stopped: what has an answer is not asked again, what had none and half a line are', async () => {
  resolver.failing.add('www.example');
  const list = 'example\nwww.example\n';
  const first = await collect(list, 'again');
  assert.deepEqual([first.asked, first.unanswered], [2, 1]);
  appendFileSync(at('again/answers.jsonl'), '{"name":"half');
  resolver.failing.clear();
  const second = await collect(list, 'again');
  assert.deepEqual([second.asked, second.earlier, second.unanswered], [1, 1, 0]);
  assert.ok(resolver.asked.every((question) => question.startsWith('www.example ')));
  const lines = readFileSync(at('again/answers.jsonl'), 'utf8').trim().split('\n');
  assert.equal(lines.map((line) => JSON.parse(line) as object).length, 3);
  assert.equal((await collect(list, 'again')).asked, 0);
  assert.deepEqual(resolver.asked, []);
});

test('one handshake a name shows its certificate; nothing is sent over it, and what has no address is left alone', async () => {
  const made = await collect('www.example\nexample\nalias.example\n', 'shown', { certificates: true });
  assert.deepEqual(shown, ['www.example', 'alias.example']);
  assert.deepEqual([made.certificates, requests], [2, 0]);
  const pem = readFileSync(at('shown/certificates.pem'), 'utf8');
  assert.equal(pem.match(/BEGIN CERTIFICATE/g)?.length, 2);
  assert.ok(pem.includes(readFileSync(certificate, 'utf8').trim().split('\n')[1]));
  assert.equal((await collect('www.example\nexample\n', 'shown', { certificates: true })).asked, 0);
  assert.deepEqual([resolver.asked.length, shown.length], [0, 0]);
});

test('at most one name a second, and what was asked stays when it is cancelled', async () => {
  writeFileSync(at('list.txt'), 'example\nwww.example\nalias.example\n');
  const request = servicesCollectRequest.parse({
    list: at('list.txt'),
    out: at('cancelled'),
    resolver: [resolver.address],
    yes: true,
  });
  resolver.asked.length = 0;
  const controller = new AbortController();
  const stopped = new Refusal('cancelled', 'work.cancelled');
  const begun: number[] = [];
  await assert.rejects(
    collectServices(await collectPlan(request, (name) => name), {
      signal: controller.signal,
      progress: (_, done) => {
        begun.push(performance.now());
        if (done === 1) setTimeout(() => controller.abort(stopped), 200);
      },
    }),
    stopped,
  );
  // The second name began a second after the first, and nobody waited for the third.
  assert.equal(begun.length, 2);
  assert.ok(begun[1] - begun[0] >= 990, `${begun[1] - begun[0]} ms`);
  assert.equal(readFileSync(at('cancelled/answers.jsonl'), 'utf8').split('\n').length, 3);
  assert.ok(!resolver.asked.some((question) => question.startsWith('alias.example')));
});

test('without a yes nothing is asked, and it is said what would be', async (t) => {
  writeFileSync(at('list.txt'), 'example\nwww.example\n');
  resolver.asked.length = 0;
  const command = [
    'services',
    'collect',
    at('list.txt'),
    '--out',
    at('unasked'),
    '--resolver',
    resolver.address,
  ];
  const { status, err } = await runCommand(t, ...command);
  assert.equal(status, 2);
  assert.match(
    err,
    /Nothing was asked\. This would ask 127\.0\.0\.1:\d+ up to 14 questions about 2 names \(example, www\.example …\)/,
  );
  assert.match(err, /--yes/);
  assert.deepEqual(resolver.asked, []);
  const told = await runCommand(t, ...command, '--yes');
  assert.equal(told.status, 0);
  assert.match(told.out, /Asked about 2 names: 4 records; none is said not to exist/);
});

test('a list without names, a resolver without an address and a folder of others are refused in one sentence', async (t) => {
  const run = async (...args: string[]) => {
    const { status, err } = await runCommand(t, 'services', 'collect', at('list.txt'), '--yes', ...args);
    return [status, err] as const;
  };
  writeFileSync(at('list.txt'), '192.0.2.1\n*.example\n');
  const [none, said] = await run('--out', at('refused'));
  assert.equal(none, 4);
  assert.match(said, /holds no name of the DNS/);
  writeFileSync(at('list.txt'), 'example\n');
  const [wrong, why] = await run('--out', at('refused'), '--resolver', 'nowhere');
  assert.equal(wrong, 2);
  assert.match(why, /nowhere is not the address of a resolver/);
  writeFileSync(at('first/answers.jsonl'), 'mine\n');
  const [taken, whose] = await run('--out', at('first'));
  assert.equal(taken, 4);
  assert.match(whose, /answers\.jsonl, line 1, was not written by muruna services collect/);
});

test('a resolver that answers nothing is refused in one sentence after three names, and these are asked again in the next run', async () => {
  const silent = createSocket('udp4');
  let questions = 0;
  silent.on('message', () => questions++);
  silent.bind(0, '127.0.0.1');
  await once(silent, 'listening');
  const address = `127.0.0.1:${silent.address().port}`;
  writeFileSync(at('list.txt'), 'a.example\nb.example\nc.example\nd.example\n');
  const request = servicesCollectRequest.parse({
    list: at('list.txt'),
    out: at('silent'),
    resolver: [address],
    yes: true,
  });
  const plan = await collectPlan(request, (name) => name);
  const quick = { ...plan, resolver: ownResolver([address], 20) };
  await assert.rejects(collectServices(quick, {}, { paceMs: 0 }), {
    code: 'services.collect-silent',
    facts: { resolver: address, names: 3, option: '--resolver' },
  });
  assert.equal(questions, 6);
  assert.equal((await collectPlan(request, (name) => name)).open.length, 4);
  silent.close();
});
