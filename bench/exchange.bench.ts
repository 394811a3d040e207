// A ledger of 10,000 lines, half of them items and half of them signed releases: read and held to its chain of hashes. And pages of a
// collection of 100,000 objects, as a partner reads them.
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SharingEvent } from '../src/engines/exchange/sharing.ts';
import { newKey, readPrivateKey } from '../src/operations/evidence/keys.ts';
import { changeExchange, makeExchange, openExchange } from '../src/operations/exchange/exchange-folder.ts';
import { ownAddition } from '../src/operations/exchange/letters.ts';
import { sha256Of } from '../src/operations/exchange/parcel.ts';
import { median, timed } from './processor-time.ts';
import type { Recorder } from './results.ts';
import { measureTaxii } from './taxii-server.ts';

const LINES = 10_000;
const RUNS = 5;
const OBJECTS = 100_000;
const NOW = '2026-11-29T12:00:00Z';

export async function bench(record: Recorder): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'muruna-exchange-bench-'));
  try {
    await newKey(join(root, 'own.key'), 'Ministry');
    const signer = await readPrivateKey(join(root, 'own.key'));
    const { publicKey } = signer.key;
    const card = {
      format: 'muruna/exchange-card',
      version: 1,
      name: 'Ministry',
      publicKey,
      recipient: 'age1q',
    } as const;
    const folder = join(root, 'own');
    await makeExchange(folder, card, 'none');
    await changeExchange(
      folder,
      async () => ({
        additions: lines(signer.key.keyid).map((event) => ownAddition(event, signer)),
        result: null,
      }),
      NOW,
    );
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const [exchange, { cpuMs }] = await timed(() => openExchange(folder));
      if (exchange.entries.length !== LINES) throw new Error(`${exchange.entries.length} lines`);
      times.push(cpuMs / 1000);
    }
    process.stdout.write(`  ${LINES} lines of a ledger: ${median(times).toFixed(3)} s cpu\n`);
    record('exchange.ledger', median(times));
    await pages(record);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What a partner waits for who reads a hundred thousand objects over TAXII. */
async function pages(record: Recorder): Promise<void> {
  const measured = await measureTaxii(OBJECTS);
  const {
    objects,
    pages: waits,
    firstCpu,
    restartCpu,
    restartMs,
    changedCpu,
    memoryMb,
    pageCpuMs,
  } = measured;
  const p99 = waits[Math.ceil(waits.length * 0.99) - 1];
  process.stdout.write(
    `  ${waits.length} pages of ${objects} objects: median ${median(waits).toFixed(0)} ms, 99% within ${p99.toFixed(0)} ms, ` +
      `at most ${waits.at(-1)!.toFixed(0)} ms, ${pageCpuMs.toFixed(1)} ms cpu each; the first ${firstCpu.toFixed(1)} s cpu, of a server started again ${restartCpu.toFixed(2)} s cpu (${restartMs.toFixed(0)} ms), after a release ${changedCpu.toFixed(1)} s cpu; ${memoryMb.toFixed(0)} MB\n`,
  );
  record('exchange.page', p99, undefined, pageCpuMs);
  record('exchange.first', firstCpu);
  record('exchange.restart', restartCpu);
  record('exchange.changed', changedCpu);
  record('exchange.memory', memoryMb);
}

function lines(author: string): SharingEvent[] {
  const { publicKey } = generateKeyPairSync('ed25519');
  const taker = sha256Of(publicKey.export({ type: 'spki', format: 'der' }));
  const terms = { marking: 'TLP:GREEN', purpose: 'to compare', until: null, onward: [] } as const;
  return Array.from({ length: LINES / 2 }, (_, number): SharingEvent[] => {
    const item = {
      id: `item ${number}`,
      author,
      modified: NOW,
      sha256: sha256Of(String(number)),
      marking: 'TLP:GREEN',
      parts: [],
      from: [],
      isOnlyThat: false,
    } as const;
    return [
      { kind: 'made', item },
      { kind: 'given', grant: { id: `grant ${number}`, item, giver: author, taker, terms, parent: null } },
    ];
  }).flat();
}
