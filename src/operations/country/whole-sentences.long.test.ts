import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import type { Param, Text } from '../../i18n/text.ts';
import { assessReport } from '../../reports/assess/assess-report.ts';
import { briefReport } from '../../reports/brief/brief-report.ts';
import type { Block, KeyFigure, Report } from '../../reports/model.ts';
import { stressReport } from '../../reports/stress/stress-report.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { briefFrom } from '../cooperation/brief.ts';
import { loadSnapshot } from '../snapshot/load-snapshot.ts';
import { scenarioFromFlags } from '../stress/scenario-input.ts';
import { stressFrom } from '../stress/stress.ts';
import { assessFrom } from './assess.ts';

const ASKED = { software: 'muruna test', command: 'muruna' };

/** Messages with a figure that is not known: "not known of the routes leave the country" says nothing. */
function sentencesWithHoles({ sections, notices }: Report): string[] {
  const texts = [
    ...sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf)),
    ...notices.map((one) => one.text),
  ];
  return texts.flatMap((text) =>
    'code' in text && Object.values(text.params).some(isHole) ? [text.code] : [],
  );
}

function sentencesOf(block: Block): readonly Text[] {
  if (block.kind === 'paragraph') return block.texts;
  if (block.kind === 'list') return block.items;
  if (block.kind === 'why') return block.blocks.flatMap(sentencesOf);
  if (block.kind === 'figures') return block.figures.flatMap(({ note }) => (note ? [note] : []));
  return [];
}

function isHole(param: Param): boolean {
  if (typeof param === 'number') return Number.isNaN(param);
  if (typeof param === 'string' || Array.isArray(param)) return false;
  const text = param as Text;
  if ('code' in text) return Object.values(text.params).some(isHole);
  return text.kind === 'missing' || ('value' in text && Number.isNaN(text.value));
}

/** Figures that are not known and yet have an interval, a coverage or another fact beside them. */
function factsOfNothing({ sections }: Report): string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'figures'
        ? block.figures
            .filter(({ value }) => isHole(value))
            .filter(hasFacts)
            .map(({ id }) => `${id} is not known`)
        : [],
    ),
  );
}

function hasFacts({ interval, known, coverage, onOldLinks, rank, note }: KeyFigure): boolean {
  return [interval, known, coverage, onOldLinks, rank, note].some((fact) => fact !== undefined);
}

async function holesOf(snapshot: Snapshot, country: string, partner: string): Promise<string[]> {
  const isolation = await scenarioFromFlags({ event: { gateways: {} }, sets: [] });
  const reports = [
    assessReport(await assessFrom(snapshot, { country, ranks: false }), ASKED),
    briefReport(await briefFrom(snapshot, { countries: [country, partner] }), ASKED),
    stressReport(await stressFrom(snapshot, { country, samples: 3 }, isolation, undefined), ASKED),
  ];
  return reports.flatMap((report) =>
    [...sentencesWithHoles(report), ...factsOfNothing(report)].map(
      (code) => `${country} ${report.id}: ${code}`,
    ),
  );
}

test('no sentence has a hole where a figure is not known', async () => {
  const plain = smallSnapshot();
  const withoutUnlinked = smallSnapshot({ unlinked4: undefined });
  for (const snapshot of [plain, withoutUnlinked])
    for (const country of ['IR', 'AZ', 'DE', 'US'])
      assert.deepEqual(await holesOf(snapshot, country, country === 'US' ? 'IR' : 'US'), []);
});

test('nor in countries of one network, of two that only meet abroad, and without IPv6, in the bundled snapshot', async () => {
  const snapshot = await loadSnapshot();
  for (const country of ['KI', 'NR', 'VA', 'KP'])
    assert.deepEqual(await holesOf(snapshot, country, 'LI'), []);
});

test('a country of one network has no inside: nothing is said to be lost there, and nothing not to be', async () => {
  const answer = await assessFrom(smallSnapshot(), { country: 'DE', ranks: false });
  const inside = assessReport(answer, ASKED).sections.find(({ id }) => id === 'inside')!;
  const codes = inside.blocks.flatMap(sentencesOf).map((text) => 'code' in text && text.code);
  assert.deepEqual(codes, ['assess.inside.none']);
});
