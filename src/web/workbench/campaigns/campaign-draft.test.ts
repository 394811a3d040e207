import assert from 'node:assert/strict';
import { test } from 'node:test';
import { campaignOfDraft, draftOfFile, EMPTY_DRAFT } from './campaign-draft.ts';

const choices = {
  scenarios: [
    { id: 'one', kind: 'scenario', name: 'cut.yaml', revision: 1, bytes: 1, savedBy: '', savedAt: '' },
    { id: 'two', kind: 'scenario', name: 'storm', revision: 1, bytes: 1, savedBy: '', savedAt: '' },
  ],
  snapshots: [{ id: 'f'.repeat(64), name: 'bundled', date: '2026-07-30', isDefault: true }],
};

test('a campaign file fills the form, its files found among the documents by their names', () => {
  const text =
    'name: Winter\ncountries: [IR, TR]\nscenarios: [scenarios/cut.yaml, storm.yml]\nsnapshots: [bundled.muruna]\nsamples: 20\n';
  const { draft, findings } = draftOfFile(text, choices);
  assert.deepEqual(findings, []);
  assert.deepEqual(campaignOfDraft(draft!), {
    name: 'Winter',
    countries: ['IR', 'TR'],
    scenarios: ['one', 'two'],
    snapshots: ['f'.repeat(64)],
    plane: 'ipv4',
    samples: 20,
    seed: 1,
  });
});

test('what a file names and the workspace lacks is said by name, and the rest is filled in', () => {
  const { draft, findings } = draftOfFile('name: x\ncountries: all\nscenarios: [cut, other.yaml]\n', choices);
  assert.deepEqual(
    findings.map(({ code, facts }) => [code, facts]),
    [['campaign.not-in-workspace', { name: 'other.yaml' }]],
  );
  assert.deepEqual([...draft!.scenarios], ['one']);
  assert.equal(campaignOfDraft(draft!).countries, 'all');
});

test('a file that is no campaign says its faults with their lines and fills nothing', () => {
  const { draft, findings } = draftOfFile('name: x\ncountries: 7\nscenarios: [cut]\n', choices);
  assert.equal(draft, undefined);
  assert.equal(findings[0].line, 2);
});

test('countries are separated by commas of any script; none means all', () => {
  const asked = (countries: string): unknown => campaignOfDraft({ ...EMPTY_DRAFT, countries }).countries;
  assert.deepEqual(asked('IR، Turkey ; QA'), ['IR', 'Turkey', 'QA']);
  assert.equal(asked('  '), 'all');
});
