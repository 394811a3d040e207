import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomAsGraph, randomInternet, withTwins } from '../../../test/random-internet.ts';
import { seededRandom } from '../../core/random.ts';
import { areaOf, type Area } from '../../engines/cooperation/area.ts';
import { areaStudy, type AreaQuestion } from '../../engines/cooperation/area-study.ts';
import { betweenMembers } from '../../engines/cooperation/between-members.ts';
import { candidateProjects } from '../../engines/cooperation/candidate-projects.ts';
import { wholeOf } from '../../core/divided.ts';
import { dividedChanges } from '../../engines/cooperation/sweep.ts';
import { NOTHING } from '../../engines/cooperation/traffic.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import { studyOnAllProcessors } from './study-area.ts';
import { onlyInFullRun } from '../../../test/cases.ts';

const { area, question } = someArea();

test('an area studied by two workers, by one and here is the same to the bit', onlyInFullRun, async () => {
  const here = wholeOf(areaStudy(area, question));
  assert.deepEqual(await studyOnAllProcessors(area, question, {}, 2), here);
  assert.deepEqual(await studyOnAllProcessors(area, question, {}, 1), here);
  assert.deepEqual(here, {
    changes: wholeOf(dividedChanges(area, question.sets, question.destinations)),
    between: [0, 1, 2].flatMap((source) =>
      [0, 1, 2].map((other) =>
        other === source ? { stream: NOTHING, thirds: [] } : betweenMembers(area, source, other),
      ),
    ),
  });
});

test('a study reports its progress and stops when it is cancelled', async () => {
  const heard: number[] = [];
  await studyOnAllProcessors(area, question, { progress: (_, done, of) => heard.push(done / of) }, 2);
  assert.equal(heard.at(-1), 1);
  const signal = AbortSignal.abort(new Error('enough'));
  await assert.rejects(studyOnAllProcessors(area, question, { signal }, 2), /enough/);
  const cancel = new AbortController();
  const studied = studyOnAllProcessors(area, question, { signal: cancel.signal }, 2);
  cancel.abort(new Error('enough'));
  await assert.rejects(studied, /enough/);
});

/** Three countries with more networks than one part takes. */
function someArea(): { area: Area; question: AreaQuestion } {
  const graph = withTwins(randomAsGraph(600, 2, seededRandom(5)), 5);
  const internet = randomInternet(graph, 5);
  const found = areaOf(planeOf(internet, 'ipv4')!, internet.country, [1, 2, 3]);
  assert.ok(found.networks.some(({ length }) => length > 64));
  return {
    area: found,
    question: {
      sets: candidateProjects(found, 2).map(({ links }) => links),
      destinations: [0, 1, 2],
      between: true,
    },
  };
}
