import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { smallBmp } from '../../../test/small-bmp.ts';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { eventfulParts, TABLE_TIME } from '../../../test/watch-archive.ts';
import { watchStandingAnswer } from '../../answers/watch-answer.ts';
import type { Refusal } from '../../core/refusal.ts';
import { openJournal } from '../../sources/journal/write-journal.ts';
import { lastRevisions, revisionsIn } from './incident-book.ts';
import { openKeeper } from './keeper.ts';
import { inOrder } from './merge.ts';
import { planSources } from './plan.ts';
import { readAgain } from './read-again.ts';
import { recordArchives } from './record.ts';
import { verifyEvidence } from './verify-evidence.ts';
import { keepWatch } from './watch-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-checkpoint-'));
after(() => rmSync(folder, { recursive: true }));
const named = (name: string) => ({ name, place: join(folder, name) });
const PARTS = 30;
const GIVEN = { country: 'IR', networks: [], vrps: undefined, prefixes: undefined, learnMinutes: 10 };

/** An eventful hour and a half in thirty files, and a router beside it. */
const parts = eventfulParts(PARTS).map((bytes, part) => {
  const one = named(`rrc99.updates.${String(part).padStart(2, '0')}`);
  writeFileSync(one.place, bytes);
  return one;
});
writeFileSync(named('router.bmp').place, smallBmp());

async function record(files: typeof parts, journal: string, checkpointMessages = 50): Promise<void> {
  await recordArchives(files, named(journal), {
    given: GIVEN,
    snapshot: () => Promise.resolve(smallSnapshot()),
    keeping: { checkpointMessages },
  });
}

const bookOf = (journal: string): string => readFileSync(join(folder, journal, 'incidents.jsonl'), 'utf8');

async function status(journal: string): Promise<unknown> {
  const { context } = await readAgain(named(journal), smallSnapshot(), undefined, {});
  // What is over may be forgotten; the book has it.
  const { findings: _, incidents: __, dismissed: ___, ...answer } = watchStandingAnswer(context());
  return answer;
}

const whole = (async (): Promise<{ book: string; end: unknown }> => {
  await record([...parts, named('router.bmp')], 'whole', Infinity);
  return { book: bookOf('whole'), end: await status('whole') };
})();

test('a watch that goes on from a checkpoint says what one says that never stopped', async () => {
  const { book, end } = await whole;
  assert.match(book, /origin-hijack/);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 1, max: PARTS - 1 }), { maxLength: 6 }),
      async (stops) => {
        const journal = `stopped${++run}`;
        for (const stop of [...stops.toSorted((a, b) => a - b), PARTS]) {
          const last = stop === PARTS ? [named('router.bmp')] : [];
          // oxlint-disable-next-line no-await-in-loop -- one run after the other
          await record([...parts.slice(0, stop), ...last], journal);
        }
        assert.equal(bookOf(journal), book);
        assert.deepEqual(await status(journal), end);
      },
    ),
    { numRuns: cases(5), examples: [[[7, 8, 17, 22, 25]]] },
  );
});

test('a checkpoint stands for the messages before it; one that is damaged does not, and they are read again', async () => {
  const { end } = await whole;
  cpSync(join(folder, 'whole'), join(folder, 'bare'), { recursive: true });
  rmSync(join(folder, 'bare/000001.journal'));
  assert.deepEqual(await status('bare'), end);
  cpSync(join(folder, 'whole'), join(folder, 'torn'), { recursive: true });
  const torn = readFileSync(join(folder, 'torn/checkpoint'));
  torn[torn.length >> 1] ^= 1;
  writeFileSync(join(folder, 'torn/checkpoint'), torn);
  assert.deepEqual(await status('torn'), end);
});

test('messages are taken while a checkpoint is written, and what goes on from it lacks none of them', async () => {
  const { book, end } = await whole;
  const place = join(folder, 'unpaused');
  mkdirSync(place);
  const watched = (await keepWatch(named('unpaused'), GIVEN, smallSnapshot()))!;
  const journal = await openJournal(place);
  const keeper = await openKeeper(smallSnapshot(), place, watched);
  let writing: Promise<void> | undefined;
  let isCheckpoint = false;
  let [taken, during, checkpoints] = [0, 0, 0];

  async function write(): Promise<void> {
    const captured = keeper.capture('always');
    if (captured.checkpoint) checkpoints++;
    isCheckpoint = captured.checkpoint !== undefined;
    await journal.flush();
    await keeper.commit(captured);
    writing = undefined;
  }

  await inOrder(await planSources([...parts, named('router.bmp')], () => () => {}), {
    arrived(arrival) {
      const { from, time, bytes, isEnd } = arrival;
      if (isEnd) keeper.arrived({ ...arrival, file: journal.end(from) });
      else {
        const { segment: file, offset } = journal.message(from, time, bytes);
        keeper.arrived({ ...arrival, file, offset });
      }
      if (writing) during += isCheckpoint ? 1 : 0;
      else if (++taken % 50 === 0) writing = write();
    },
  });
  await writing;
  assert.ok(checkpoints > 0);
  assert.ok(during > 0);
  // Killed here, all but its book is on disk.
  await journal.close();
  await keeper.close();
  await record([...parts, named('router.bmp')], 'unpaused');
  assert.equal(bookOf('unpaused'), book);
  assert.deepEqual(await status('unpaused'), end);
});

test('old segments go, but for the evidence of incidents; what was recorded is not recorded again', async () => {
  const { book, end } = await whole;
  const keep = async (retention: object): Promise<void> => {
    await recordArchives([...parts, named('router.bmp')], named('pruned'), {
      given: GIVEN,
      snapshot: () => Promise.resolve(smallSnapshot()),
      segmentBytes: 30_000,
      keeping: { checkpointMessages: 50, retention },
    });
  };
  await keep({ bytes: 8000 });
  const segments = (): string[] =>
    readdirSync(join(folder, 'pruned')).filter((name) => name.endsWith('.journal'));
  assert.ok(!segments().includes('000001.journal') && segments().length > 1);
  const withoutPlaces = (text: string): string => text.replaceAll(/"(source":"[^"]*"|offset":\d+)/g, '');
  assert.equal(withoutPlaces(JSON.stringify(await status('pruned'))), withoutPlaces(JSON.stringify(end)));
  assert.equal(withoutPlaces(bookOf('pruned')), withoutPlaces(book));
  const incidents = lastRevisions(await revisionsIn(join(folder, 'pruned')));
  const outcomes = await Promise.all(
    incidents.map(({ evidence }) => verifyEvidence(join(folder, 'pruned'), evidence)),
  );
  assert.ok(outcomes.flat().length > 10);
  assert.deepEqual(new Set(outcomes.flat().map(({ outcome }) => outcome)), new Set(['same']));
  // By days: everything before the day of the last message.
  await keep({ days: 0.01 });
  assert.equal(bookOf('pruned').split('\n').length, book.split('\n').length);
  await assert.rejects(
    readAgain(named('pruned'), smallSnapshot(), TABLE_TIME + 1500, {}),
    (error) => (error as Refusal).code === 'watch.pruned',
  );
});
