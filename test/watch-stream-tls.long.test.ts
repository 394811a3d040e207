import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../src/core/refusal.ts';
import { collectArchives } from '../src/operations/watch/collect.ts';
import { openStreamReader } from '../src/sources/nats/read-stream.ts';
import { streamAddress } from '../src/sources/nats/stream-address.ts';
import { onlyInFullRun } from './cases.ts';
import { freePort } from './free-port.ts';
import { operatorOf, privateAuthority } from './nats-authority.ts';
import { eventfulArchive } from './watch-archive.ts';
import { hasNats, NATS } from './watch-stream.ts';

// A stream behind TLS of a private authority, for whoever has credentials.

const folder = mkdtempSync(join(tmpdir(), 'muruna-tls-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const archive = { name: 'rrc99.mrt', place: join(folder, 'rrc99.mrt') };
writeFileSync(archive.place, eventfulArchive(5));

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** What `NATS_CA` and `NATS_CREDS` name while it is done. */
async function having<Result>(
  variables: Readonly<Record<'NATS_CA' | 'NATS_CREDS', string | undefined>>,
  run: () => Promise<Result>,
): Promise<Result> {
  for (const [name, value] of Object.entries(variables))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  try {
    return await run();
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name];
  }
}

const outcome = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refusal)
        return `${error.kind} ${error.code} ${String(error.facts['reason'] ?? '')}`.trim();
      throw error;
    },
  );

test(
  'a collector writes to a stream behind TLS with the certificate of a private authority and a file of credentials, and without either not',
  {
    ...onlyInFullRun,
    ...(!hasNats && { skip: 'nats-server is not installed' }),
    timeout: 120_000,
  },
  async () => {
    const { ca, certificate, key } = privateAuthority(folder);
    const { configuration, credentials } = operatorOf();
    const [ours, others] = [join(folder, 'ours.creds'), join(folder, 'others.creds')];
    writeFileSync(ours, credentials);
    writeFileSync(others, operatorOf().credentials);
    const port = await freePort();
    writeFileSync(
      join(folder, 'nats.conf'),
      `listen: "127.0.0.1:${port}"
jetstream { store_dir: "${join(folder, 'store')}" }
tls { cert_file: "${certificate}", key_file: "${key}" }
${configuration}`,
    );
    const server = spawn(NATS, ['--config', join(folder, 'nats.conf')], { stdio: 'ignore' });
    const url = `tls://127.0.0.1:${port}/night/a`;
    const collected = () =>
      collectArchives([archive], { name: url, address: streamAddress(url), blockBytes: 16_384 });
    try {
      // oxlint-disable-next-line no-await-in-loop -- it is a wait
      for (let left = 600; left > 0 && !(await isListening(port)); left--) await delay(50);
      const withBoth = { NATS_CA: ca, NATS_CREDS: ours };
      const { added } = await having(withBoth, collected);
      assert.ok(added > 100);
      const reader = await having(withBoth, () =>
        openStreamReader(streamAddress(`tls://127.0.0.1:${port}/night`), undefined),
      );
      await reader.close();
      // The same again adds nothing.
      assert.equal((await having(withBoth, collected)).added, 0);
      assert.match(
        await having({ NATS_CA: undefined, NATS_CREDS: ours }, () => outcome(collected())),
        /^network nats\.unreachable \w/,
      );
      for (const wrong of [undefined, others])
        assert.equal(
          await having({ NATS_CA: ca, NATS_CREDS: wrong }, () => outcome(collected())),
          'denied nats.denied',
        );
      assert.equal(
        await having({ NATS_CA: ca, NATS_CREDS: join(folder, 'nowhere') }, () => outcome(collected())),
        'not-found file.not-found',
      );
      assert.equal(
        await having({ NATS_CA: join(folder, 'nowhere'), NATS_CREDS: ours }, () => outcome(collected())),
        'not-found file.not-found',
      );
    } finally {
      server.kill('SIGKILL');
    }
  },
);
