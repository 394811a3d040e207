import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { eventfulArchive } from '../../../test/watch-archive.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { WatchEvidenceAnswer } from '../../schemas/watch-record-answer.ts';
import type { WatchShowAnswer } from '../../schemas/watch-folder-answers.ts';
import { ask, documentOf } from '../ask.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';
import { buildDossier } from '../evidence/build.ts';
import { newKey, readPublicKey } from '../evidence/keys.ts';
import { repeatResults } from '../evidence/repeat.ts';
import { verifyDossier } from '../evidence/verify.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-evidence-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const NOW = '2026-11-24T09:00:00.000Z';

async function answered(id: string, request: Record<string, unknown>) {
  return ask(await OPERATIONS[id](), request, localHouse({ snapshot: smallSnapshot() }));
}
async function asked<Answer>(id: string, request: Record<string, unknown>): Promise<Answer> {
  return (await answered(id, request)).answer as Answer;
}
const show = (journal: string, id: string): Promise<WatchShowAnswer> =>
  asked('watch.show', { id, folder: journal, verify: true });

before(async () => {
  writeFileSync(at('rrc99.mrt'), eventfulArchive());
  await asked('watch.record', { files: [at('rrc99.mrt')], journal: at('journal'), country: 'IR' });
  const { incidents, messages } = await asked<WatchEvidenceAnswer>('watch.evidence', {
    ids: ['network-outage', 'origin'],
    folder: at('journal'),
    out: at('evidence'),
  });
  assert.equal(incidents.length, 2);
  assert.equal(readdirSync(at('evidence/evidence')).length, messages);
});

test('without the journal an incident and its evidence are as they were; what is not in the folder is not told', async () => {
  for (const id of ['network-outage', 'origin']) {
    const [there, here] = [await show(at('journal'), id), await show(at('evidence'), id)];
    assert.deepEqual({ ...here, folder: '' }, { ...there, folder: '' });
    assert.ok(here.verified!.length > 0 && here.verified!.every(({ outcome }) => outcome === 'same'));
  }
  await assert.rejects(show(at('evidence'), 'country'), { code: 'watch.no-incident' });
  await assert.rejects(asked('watch.status', { folder: at('evidence') }), { code: 'watch.no-journal' });
});

test('evidence that is not as it was is not written', async () => {
  const [first] = readdirSync(at('evidence/evidence'));
  await asked('watch.evidence', { ids: ['network', 'origin'], folder: at('evidence'), out: at('copy') });
  const file = at(`copy/evidence/${first}`);
  const bytes = readFileSync(file);
  bytes[bytes.length - 1] ^= 1;
  writeFileSync(file, bytes);
  const id = (await Promise.all(['network', 'origin'].map((one) => show(at('copy'), one)))).find(
    ({ verified }) => verified!.some(({ outcome }) => outcome === 'changed'),
  )!.incident.id;
  await assert.rejects(
    asked('watch.evidence', { ids: [id], folder: at('copy'), out: at('other') }),
    (error: Refusal) => error.code === 'watch.evidence-lost' && error.facts['count'] === 1,
  );
  assert.ok(!readdirSync(folder).includes('other'));
});

/** A dossier of an incident whose evidence was verified in a folder. */
async function dossierOf(folderName: string, dossier: string): Promise<void> {
  const shown = await answered('watch.show', { id: 'network', folder: at(folderName), verify: true });
  writeFileSync(at('show.json'), JSON.stringify(documentOf(shown)));
  await buildDossier({
    results: [at('show.json')],
    languages: ['en'],
    formats: ['html'],
    keys: [at('key')],
    out: at(dossier),
    title: 'The night',
    inputs: 'no-snapshots',
    sealed: [],
    software: localHouse().software,
    operations: OPERATIONS,
    now: NOW,
  });
}

const verify = async (dossier: string | Buffer) => {
  const trusted = [{ ...(await readPublicKey(at('key.pub'))), trustedAt: NOW }];
  return verifyDossier({
    dossier,
    trusted,
    now: NOW,
    operations: OPERATIONS,
    software: localHouse().software,
  });
};

test('a dossier of an incident of a whole journal has the segments of its messages, and is repeated without the journal', async () => {
  await newKey(at('key'), 'Watch');
  await dossierOf('journal', 'whole.zip');
  renameSync(at('journal'), at('elsewhere'));
  const { answer, results } = await verify(at('whole.zip'));
  assert.deepEqual([answer.intact, answer.problems], [true, []]);
  const again = await repeatResults(at('whole.zip'), results, [], OPERATIONS);
  renameSync(at('elsewhere'), at('journal'));
  assert.deepEqual(
    again.map(({ outcome, detail }) => [outcome, detail]),
    [['same', '']],
  );
});

test('a dossier of an incident has its messages, is verified elsewhere, and finds one changed byte', async () => {
  await dossierOf('evidence', 'night.zip');
  const { incident } = await show(at('evidence'), 'network');
  const { sha256 } = incident.evidence[0];
  const raw = readFileSync(at(`evidence/evidence/${sha256}`));
  // Elsewhere there is neither journal nor folder.
  for (const name of ['journal', 'evidence', 'copy']) rmSync(at(name), { recursive: true });
  const { answer, results } = await verify(at('night.zip'));
  assert.deepEqual([answer.intact, answer.problems], [true, []]);
  const again = await repeatResults(at('night.zip'), results, [], OPERATIONS);
  assert.deepEqual(
    again.map(({ outcome, detail }) => [outcome, detail]),
    [['same', '']],
  );
  const bytes = readFileSync(at('night.zip'));
  const begin = bytes.indexOf(raw);
  assert.ok(begin > 0);
  bytes[begin + raw.length - 1] ^= 1;
  const changed = await verify(bytes);
  assert.ok(!changed.answer.intact);
  assert.ok(
    changed.answer.problems.some(({ facts }) => String(facts['file']).includes(sha256.slice(0, 12))),
    JSON.stringify(changed.answer.problems),
  );
});
