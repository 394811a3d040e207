import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';
import { administrator, invited, smallServer, type As } from '../../test/small-server.ts';
import { ask as askOperation } from '../operations/ask.ts';
import { dossierSignOperation, dossierVerifyOperation } from '../operations/evidence/dossier.operation.ts';
import { newKey } from '../operations/evidence/keys.ts';
import { localHouse } from '../operations/local-house.ts';
import { parseEnvelope, preAuthEncoding } from '../exchange/dossier/statement.ts';

// Whom this machine trusts is not asked here.
const folder = mkdtempSync(join(tmpdir(), 'muruna-drafts-'));
process.env['MURUNA_TRUST'] = join(folder, 'nobody.json');
after(() => rmSync(folder, { recursive: true }));

test('a dossier is packed by an analyst, signed by an operator with a key that the server never sees, and verified', async (context) => {
  const server = await smallServer();
  context.after(server.close);
  const { ask, instance, faults } = server;
  const { session, workspace } = await administrator(instance);
  const operator = { session };
  const analyst = await invited(server, operator, workspace, 'analyst', 'Analyst');
  const path = `/api/workspaces/${workspace}`;
  const jobOf = async (operation: string, as: As, request: object): Promise<string> => {
    const asked = await ask('POST', `${path}/ask/${operation}?wait=30`, as, request);
    assert.equal(asked.status, 200, await asked.clone().text());
    const jobs = (await (await ask('GET', `${path}/jobs`, as)).json()) as { id: string; operation: string }[];
    return jobs.find((job) => job.operation === operation)!.id;
  };
  const answerOf = async (job: string) =>
    (await (await ask('GET', `${path}/jobs/${job}/answer`, operator)).json()) as Record<string, unknown>;

  const info = await jobOf('snapshot.info', analyst, {});
  const draft = await jobOf('dossier.draft', analyst, {
    from: [info],
    title: 'The data',
    languages: ['en'],
    format: ['html'],
    text: 'Read the figures.',
  });
  const preview = await answerOf(await jobOf('dossier.preview', analyst, { dossier: `${draft}.zip` }));
  assert.equal(preview['title'], 'The data');
  assert.ok(!JSON.stringify(preview).includes(tmpdir()));

  const file = await ask('GET', `${path}/jobs/${draft}/files`, analyst);
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const envelope = Object.entries(files).find(([name]) => name.endsWith('/dossier.dsse.json'))![1];
  const payload = Buffer.from(parseEnvelope(Buffer.from(envelope).toString())!.payload, 'base64');
  const { privateKey, publicKey: made } = generateKeyPairSync('ed25519');
  const publicKey = `Name: Ministry\n${made.export({ type: 'spki', format: 'pem' }) as string}`;
  const signature = sign(null, preAuthEncoding(payload), privateKey).toString('base64');
  const request = { dossier: `${draft}.zip`, publicKey, signature };
  assert.equal((await ask('POST', `${path}/ask/dossier.attach`, analyst, request)).status, 403);
  const signed = await jobOf('dossier.attach', operator, request);

  const keyPath = `${path}/keys?kind=key&name=Ministry`;
  assert.equal((await ask('POST', keyPath, analyst, Buffer.from(publicKey))).status, 403);
  const asFile = await ask('POST', `${path}/objects?kind=key&name=x`, analyst, Buffer.from(publicKey));
  assert.equal(asFile.status, 422, 'a key is kept by operators alone');
  const kept = await ask('POST', keyPath, operator, Buffer.from(publicKey));
  const { id: key } = (await kept.json()) as { id: string };
  const verified = await answerOf(
    await jobOf('dossier.verify', analyst, { dossier: `${signed}.zip`, trust: [key] }),
  );
  assert.deepEqual([verified['ok'], verified['intact']], [true, true], JSON.stringify(verified));
  const untrusted = await answerOf(await jobOf('dossier.verify', analyst, { dossier: `${signed}.zip` }));
  assert.deepEqual([untrusted['ok'], untrusted['intact']], [false, true]);

  // The file of a job that wrote none, and of another workspace's job, is not there.
  for (const [dossier, as] of [
    [`${info}.zip`, analyst],
    ['nothing.zip', analyst],
  ] as const)
    assert.equal((await ask('POST', `${path}/ask/dossier.preview`, as, { dossier })).status, 404);
  const other = { ...request, signature: sign(null, Buffer.from('x'), privateKey).toString('base64') };
  const refused = await ask('POST', `${path}/ask/dossier.attach?wait=30&lang=fr`, operator, other);
  const { id } = (await refused.json()) as { id: string };
  const why = (await (await ask('GET', `${path}/jobs/${id}/answer?lang=fr`, operator)).json()) as {
    title: string;
  };
  assert.match(why.title, /signature/);
  assert.equal((await ask('DELETE', `${path}/keys/${key}`, analyst)).status, 403);
  assert.equal((await ask('DELETE', `${path}/keys/${key}`, operator)).status, 204);
  assert.deepEqual(faults, []);
});

test('a draft packs what its answers were computed from, so that a stranger computes them again; what a document claims is not believed', async (context) => {
  const server = await smallServer();
  context.after(server.close);
  const { ask, instance, faults } = server;
  const { session, workspace } = await administrator(instance);
  const operator = { session };
  const path = `/api/workspaces/${workspace}`;
  const { inventory } = (await (await ask('POST', `${path}/example`, operator)).json()) as {
    inventory: string;
  };
  const jobOf = async (operation: string, request: object): Promise<string> => {
    const asked = await ask('POST', `${path}/ask/${operation}?wait=30`, operator, request);
    assert.equal(asked.status, 200, await asked.clone().text());
    const jobs = (await (await ask('GET', `${path}/jobs`, operator)).json()) as {
      id: string;
      operation: string;
    }[];
    return jobs.find((job) => job.operation === operation)!.id;
  };
  const filesOf = async (job: string): Promise<Uint8Array> =>
    new Uint8Array(await (await ask('GET', `${path}/jobs/${job}/files`, operator)).arrayBuffer());
  const shown = { languages: ['en'], format: ['html'] };
  const damage = await jobOf('damage', { inventory, random: 3, at: '2026-11-28T21:00Z' });
  const plan = await jobOf('restore', { inventory, damage, moves: 20 });
  const info = await jobOf('snapshot.info', {});
  const draft = await jobOf('dossier.draft', { from: [damage, plan, info], ...shown });
  const names = Object.keys(unzipSync(await filesOf(draft)));
  assert.ok(
    names.some((name) => /\/data\/inputs\/[0-9a-f]{12}-sites\.csv$/.test(name)),
    names.join(),
  );
  const { namedInputs } = (await (await ask('GET', `${path}/jobs/${draft}/answer`, operator)).json()) as {
    namedInputs: object[];
  };
  assert.equal(namedInputs.length, 1, 'the snapshot is named');

  const place = join(folder, 'draft.zip');
  writeFileSync(place, await filesOf(await jobOf('dossier.draft', { from: [damage, plan], ...shown })));
  await newKey(join(folder, 'signer'), 'Signer');
  const out = join(folder, 'signed.zip');
  await askOperation(
    dossierSignOperation,
    { dossier: place, keys: [join(folder, 'signer')], out },
    localHouse(),
  );
  const { answer } = await askOperation(
    dossierVerifyOperation,
    { dossier: out, trust: [join(folder, 'signer.pub')], repeat: true },
    localHouse(),
  );
  assert.deepEqual(
    answer.repeats.map(({ outcome, detail }) => outcome + detail),
    ['same', 'same'],
  );

  // A document that claims to rest on contents of this server gets none of them.
  const claimed = await (await ask('GET', `${path}/jobs/${damage}/answer`, operator)).text();
  const kept = await ask(
    'POST',
    `${path}/objects?kind=file&name=claimed.json`,
    operator,
    Buffer.from(claimed),
  );
  const { id } = (await kept.json()) as { id: string };
  const bare = unzipSync(await filesOf(await jobOf('dossier.draft', { from: [id], ...shown })));
  assert.ok(Object.keys(bare).every((name) => !name.includes('/inputs/')));
  assert.deepEqual(faults, []);
});
