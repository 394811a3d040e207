import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { message } from '../../i18n/text.ts';
import { scenarioFromFlags, type ScenarioFlags } from '../../operations/stress/scenario-input.ts';
import { stressFrom } from '../../operations/stress/stress.ts';
import { renderMarkdown } from '../render/render-markdown.ts';
import { stressReport } from './stress-report.ts';
import { eventName } from './time-section.ts';

const ASKED = { software: 'test', command: 'test' };

async function stressed(event: ScenarioFlags['event']) {
  const input = await scenarioFromFlags({ event, sets: [] });
  return stressFrom(smallSnapshot(), { country: 'IR', samples: 0 }, input, undefined);
}

test('where no route from abroad is left, none is counted or compared', async () => {
  const answer = await stressed({ isolation: true });
  const report = stressReport(answer, ASKED);
  assert.ok(answer.impact.networks.length > 0);
  for (const code of LANGUAGE_CODES) {
    const words = language(code);
    const before = answer.impact.hops.before!;
    const said = words.plain(
      message('stress.hops.none', { before: { kind: 'number', value: before, digits: 1 } }),
    );
    assert.ok(renderMarkdown(report, words).includes(said), code);
  }
  const [, table] = report.sections
    .find(({ id }) => id === 'networks')!
    .blocks.filter((block) => block.kind === 'table');
  const dash = { kind: 'name', name: '–' };
  for (const [, , , , moved, hops] of table.rows) assert.deepEqual([moved, hops], [dash, dash]);
});

test('a loss too small for the data is said to be none, and its figure stays in the answer', async () => {
  const answer = await stressed({ networks: { asns: [30], by: 'hegemony' } });
  const { value } = answer.moments[0].losses.policy.international.total;
  assert.ok(value !== null && value > 0);
  const withTotal = (share: number): typeof answer =>
    JSON.parse(
      JSON.stringify(answer).replace(/"total":\{"value":[^,]+/, `"total":{"value":${share}`),
    ) as typeof answer;
  const said = language('en').plain(message('stress.loss.none-shown'));
  const shownIn = (of: typeof answer): boolean => {
    const [losses] = stressReport(of, ASKED).sections;
    const [figures] = losses.blocks.filter((block) => block.kind === 'figures');
    return figures.figures.some(
      ({ id, note }) =>
        id === 'loss.international' && note !== undefined && language('en').plain(note) === said,
    );
  };
  assert.equal(shownIn(withTotal(0.0004)), true);
  assert.equal(shownIn(withTotal(0.0006)), false);
});

test('an event without a name is called by its number, in the words and digits of the reader', () => {
  const said = (code: 'en' | 'fa', name: string): string => language(code).plain(eventName(name));
  assert.equal(said('en', '4'), 'Event 4');
  assert.equal(said('fa', '4'), 'رویداد ۴');
  assert.equal(said('en', '4 cables'), '4 cables');
});
