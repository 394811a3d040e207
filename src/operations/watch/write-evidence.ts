import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import type { WatchEvidenceAnswer } from '../../schemas/watch-record-answer.ts';
import { keptPath } from '../../sources/journal/prune.ts';
import { writeWholeFolder } from '../files/write-whole-folder.ts';
import { findIncident } from './find-incident.ts';
import { revisionsIn } from './incident-book.ts';
import type { Named } from './plan.ts';
import { readEvidence } from './verify-evidence.ts';

/**
 * Writes incidents with the messages of their evidence into a folder of their own: the watch and its book, with every revision of these incidents, and each
 * message by its hash, as a journal keeps them whose segments are gone. So whatever shows and verifies incidents of a journal takes it.
 *
 * @throws Refusal where a message is not there or not as it was
 */
export async function writeEvidence(
  folder: Named,
  ids: readonly string[],
  out: string,
  option: string,
): Promise<Omit<WatchEvidenceAnswer, 'format' | 'version' | 'out'>> {
  const revisions = await revisionsIn(folder.place);
  const chosen = new Set(ids.map((id) => findIncident(revisions, id, folder.name).incident.id));
  const kept = revisions.filter(({ id }) => chosen.has(id));
  const evidence = kept.flatMap((revision) => revision.evidence);
  const found = await readEvidence(folder.place, evidence);
  const sound = evidence.filter((one) => {
    const bytes = found.get(one);
    return bytes !== undefined && hash('sha256', bytes) === one.sha256;
  });
  if (sound.length < evidence.length)
    throw new Refusal('bad-data', 'watch.evidence-lost', {
      folder: folder.name,
      count: new Set(evidence.filter((one) => !sound.includes(one)).map(({ sha256 }) => sha256)).size,
    });
  const messages = new Map(sound.map((one) => [one.sha256, found.get(one)!]));
  await writeWholeFolder(out, option, async (write) => {
    await write('watch.json', await readFile(join(folder.place, 'watch.json')));
    await write('incidents.jsonl', kept.map((revision) => `${JSON.stringify(revision)}\n`).join(''));
    for (const [sha256, bytes] of messages) await write(keptPath(sha256), bytes);
  });
  return {
    incidents: [...chosen],
    messages: messages.size,
    bytes: [...messages.values()].reduce((sum, { length }) => sum + length, 0),
  };
}
