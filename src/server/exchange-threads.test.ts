import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { administrator, smallServer } from '../../test/small-server.ts';
import { NOW, TERMS, tryExchange } from '../../test/try-exchange.ts';
import { openExchange } from '../operations/exchange/exchange-folder.ts';
import type { ExchangePreview } from '../schemas/exchange-answers.ts';
import { ServedExchanges } from './served-exchanges.ts';

const { at, doing, end } = await tryExchange();
const server = await smallServer(undefined, () => new Date(NOW));
const admin = await administrator(server.instance);
Object.assign(server.instance, { exchanges: new ServedExchanges(new Map([[admin.workspace, at('A')]])) });
after(async () => {
  await server.close();
  end();
});
const PREVIEW = `/api/workspaces/${admin.workspace}/exchange/preview`;
const { computing } = server.instance;

/** A file whose reader waits until somebody writes: a preview of it is under way exactly as long as one likes. */
async function heldItem(id: string): Promise<(text: string) => Promise<void>> {
  writeFileSync(at(`${id}.json`), JSON.stringify({ id, asn: 64500 }));
  await doing('add', 'A', { files: [at(`${id}.json`)], id, marking: 'TLP:GREEN' });
  const { state } = await openExchange(at('A'));
  const { sha256 } = [...state.items.values()].find((item) => item.id === id)!;
  const place = at('A', 'items', sha256);
  const text = readFileSync(place, 'utf8');
  rmSync(place);
  execFileSync('mkfifo', [place]);
  return async (said = text) => {
    await using pipe = await open(place, 'w');
    await pipe.writeFile(said);
  };
}

/** Until something is so, however long that takes. */
async function until(isSo: () => boolean): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- until it is so
  while (!isSo()) await pause(5);
}

test('a preview is computed in a thread, and the server answers others before it ends', async () => {
  const give = await heldItem('held');
  const happened: string[] = [];
  const preview = server.ask('POST', PREVIEW, admin, { items: ['held'], ...TERMS }).then((answer) => {
    happened.push('preview');
    return answer;
  });
  await until(() => computing.load.running === 1);
  for (const path of ['/healthz', '/api/me', PREVIEW.replace('/preview', '')]) {
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const answer = await server.ask('GET', path, admin);
    assert.equal(answer.status, 200, path);
    happened.push(path);
  }
  assert.equal(computing.load.running, 1);
  await give(JSON.stringify({ asn: 64500 }));
  const answer = await preview;
  const said = (await answer.json()) as { readonly preview: ExchangePreview };
  assert.deepEqual(said.preview.contents[0].networks, ['AS64500']);
  assert.equal(happened.at(-1), 'preview');
  assert.equal(happened.length, 4);
  assert.equal(computing.load.running, 0);
  assert.deepEqual(server.faults, []);
});
