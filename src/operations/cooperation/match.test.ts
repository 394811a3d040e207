import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { areaOf } from '../../engines/cooperation/area.ts';
import { candidateProjects } from '../../engines/cooperation/candidate-projects.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import { patchGraph } from '../../engines/routing/patch-graph.ts';
import { readBook } from '../../formats/cooperation-book/read-book.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { matchReport } from '../../reports/cooperation/match-report.ts';
import { renderMarkdown } from '../../reports/render/render-markdown.ts';
import { measureOfPair } from '../../engines/cooperation/pair-measure.ts';
import { smallSnapshotFile } from '../../../test/small-snapshot-file.ts';
import { ask, documentOf } from '../ask.ts';
import { newKey } from '../evidence/keys.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';
import { needsToKeep } from './keep-needs.ts';
import { practiceOffers } from '../practice/practice-offers.ts';
import { practiceMakeOperation } from '../practice/practice.operation.ts';
import { matchOperation } from './match.operation.ts';
import { matchFrom } from './match.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-match-'));
process.env['XDG_CACHE_HOME'] = folder;
after(() => rmSync(folder, { recursive: true }));

const CONTEXT = { software: 'test', command: 'test' };
const ORGANISATIONS = `- { id: az-net, name: North Net, country: AZ, kind: operator }
- { id: ir-school, name: School, country: IR, kind: institution }
- { id: zz-house, name: House, country: KE, kind: company }
- { id: body, name: Body, kind: international }
`;
const OFFERS = `- { id: link, organisation: az-net, field: services, title: { en: Link, ru: Связь }, improves: [pair-detour], languages: [en, ru] }
- { id: course, organisation: ir-school, field: training, title: Course, improves: [loss-single], exportConstraints: [licence] }
- { id: radio, organisation: zz-house, field: equipment, title: Radio, example: true }
- { id: idle, organisation: body, field: cloud, title: Idle }
`;
const NEEDS = `- { id: closer, country: IR, title: Closer, measure: pair-detour, partner: AZ, atMost: 0.01 }
- { id: home, country: AZ, title: Home, measure: loss-single, atMost: 0 }
- { id: masts, country: AZ, field: equipment, title: Masts }
- { id: far, country: KE, title: Far, measure: leading-gateway, atMost: 0.5 }
`;
const COUNTRIES = '- { country: IR, languages: [fa, en] }\n- { country: AZ, languages: [ru] }\n';

const bookOf = (changes: Record<string, string> = {}) =>
  readBook(
    Object.entries({
      'organisations.yaml': ORGANISATIONS,
      'offers.yaml': OFFERS,
      'needs.yaml': NEEDS,
      'countries.yaml': COUNTRIES,
      ...changes,
    }).map(([name, text]) => ({ name, text })),
  );

test('what would keep services is asked of the book by kind, without its targets', async () => {
  const keep = join(folder, 'keep.json');
  const remedies = [
    { id: 'root-copy', kind: 'root-copy' },
    { id: 'secondary:secret.ir', kind: 'secondary' },
    { id: 'secondary:other.ir', kind: 'secondary' },
    { id: 'mirror:fonts.example', kind: 'mirror' },
  ];
  const best = [{ remedies: ['root-copy'] }, { remedies: ['secondary:secret.ir', 'mirror:fonts.example'] }];
  writeFileSync(keep, JSON.stringify({ format: 'muruna/services-keep', country: 'IR', remedies, best }));
  const more = await needsToKeep(keep);
  const { book } = bookOf({ 'needs.yaml': '[]' });
  const answer = await matchFrom(smallSnapshot(), book, { declaredOnly: true }, {}, { needs: more });
  assert.deepEqual(
    answer.needs.map(({ id, country, field, state }) => [id, country, field, state]),
    [
      ['keep-secondary', 'IR', 'services', 'free'],
      ['keep-mirror', 'IR', 'cloud', 'free'],
    ],
  );
  assert.deepEqual(
    answer.matches.map(({ need, offer, basis }) => [need, answer.offers[offer].id, basis]),
    [
      [0, 'link', 'field'],
      [1, 'idle', 'field'],
    ],
  );
  assert.ok(!JSON.stringify(answer).includes('secret') && !JSON.stringify(answer).includes('fonts'));
});

test('a link is measured by building it: the figure of the pair is the best that any candidate reaches', async () => {
  const snapshot = smallSnapshot();
  const { book, findings } = bookOf();
  assert.deepEqual(findings, []);
  const { matches, needs, offers } = await matchFrom(snapshot, book, { declaredOnly: true });
  const found = matches.find(({ offer }) => offers[offer].id === 'link');
  assert.ok(found && found.basis === 'link');
  assert.deepEqual(found.commonLanguages, ['en']);

  const plane = planeOf(snapshot.internet, 'ipv4')!;
  const { country, countries } = snapshot.internet;
  const members = ['IR', 'AZ'].map((code) => countries.indexOf(code));
  const area = areaOf(plane, country, members);
  const reached = candidateProjects(area).map(({ links }) =>
    measureOfPair(
      {
        ...plane,
        graph: patchGraph(
          plane.graph,
          links.map((link) => ({ ...link, from: area.outer[link.from], to: area.outer[link.to] })),
        ),
      },
      country,
      members,
      'pair-detour',
    ),
  );
  assert.ok(Math.abs(found.reached! - Math.max(0.01, Math.min(...reached))) < 1e-12);
  assert.equal(needs[found.need].now, measureOfPair(plane, country, members, 'pair-detour'));
});

test('needs that cannot be measured stay and say so; nothing is lost in any language', async () => {
  const { book } = bookOf();
  const answer = await matchFrom(smallSnapshot(), book, {});
  const state = (id: string) => answer.needs.find((need) => need.id === id)!.state;
  assert.deepEqual([state('far'), state('masts')], ['unmeasured', 'free']);
  assert.ok(answer.needs.some(({ id }) => id === null));
  assert.ok(answer.matches.some(({ basis, gain }) => basis === 'field' && gain === null));
  for (const code of LANGUAGE_CODES) {
    const page = renderMarkdown(matchReport(answer, CONTEXT), language(code));
    for (const title of ['Far', 'Idle', code === 'ru' ? 'Связь' : 'Link'])
      assert.ok(page.includes(title), `${title} in ${code}`);
  }
});

test('asked for one country, only its needs and its offers stand', async () => {
  const answer = await matchFrom(smallSnapshot(), bookOf().book, { country: 'iran', declaredOnly: true });
  assert.equal(answer.country, 'IR');
  assert.deepEqual(answer.matches.map(({ offer }) => answer.offers[offer].id).sort(), ['course', 'link']);
  await assert.rejects(matchFrom(smallSnapshot(), bookOf().book, { country: 'Atlantis' }), {
    code: 'assess.unknown-country',
  });
});

test('a book with faults is matched without its bad records, and the report says so', async () => {
  const place = mkdtempSync(join(folder, 'book-'));
  writeFileSync(join(place, 'organisations.yaml'), ORGANISATIONS);
  writeFileSync(
    join(place, 'offers.yaml'),
    `${OFFERS}- { id: bad, organisation: az-net, field: servces, title: Bad }\n`,
  );
  const { answer } = await ask(
    matchOperation,
    { book: place, country: 'IR', declaredOnly: true },
    localHouse(),
  );
  assert.equal(answer.offers.length, 4);
  assert.ok(answer.notices.some(({ code, facts }) => code === 'book.notice.faults' && facts['count'] === 1));
  await assert.rejects(ask(matchOperation, { book: join(folder, 'nowhere') }, localHouse()), {
    code: 'book.no-folder',
  });
});

test('the example book is matched on the snapshot that comes with the program', async () => {
  const book = resolve(import.meta.dirname, '../../../docs/examples/wtdc-25');
  const { answer } = await ask(matchOperation, { book, country: 'KE', declaredOnly: true }, localHouse());
  assert.deepEqual(
    answer.matches.map(({ offer, basis }) => [answer.offers[offer].id, basis]),
    [['rural-radio', 'field']],
  );
});

test('a practice card is an offer, whose gain is what its recipe gives in the country of the need', async () => {
  const at = (name: string): string => join(folder, name);
  process.env['MURUNA_TRUST'] = at('trusted.json');
  await newKey(at('card.key'), 'Ministry');
  const snapshot = at('card.muruna');
  writeFileSync(snapshot, await smallSnapshotFile('2025-09-01'));
  const written = async (country: string): Promise<string> => {
    const defence = await ask(await OPERATIONS.defend(), { country, k: 1, snapshot }, localHouse());
    writeFileSync(at(`defend-${country}.json`), JSON.stringify(documentOf(defence)));
    return at(`defend-${country}.json`);
  };
  const before = await written('IR');
  const words = { id: 'links', title: 'New links', done: 'Links were built.', country: 'IR', better: 'less' };
  const figure = { before: 'before.worst', after: 'defend.international' };
  writeFileSync(at('card.yaml'), JSON.stringify({ ...words, figure, measure: 'loss-single' }));
  const out = at('card.json');
  const made = { words: at('card.yaml'), before, after: before, key: at('card.key'), out };
  await ask(practiceMakeOperation, made, localHouse());
  const offers = await practiceOffers({ practices: [out], snapshot }, localHouse(), {});
  const { book } = bookOf();
  const answer = await matchFrom(smallSnapshot(), book, { declaredOnly: true }, {}, { practices: offers });
  const found = answer.matches.find(({ offer }) => answer.offers[offer].id === 'links')!;
  const { best } = JSON.parse(readFileSync(await written('AZ'), 'utf8')) as { best: { worst: number } };
  const need = answer.needs[found.need];
  assert.equal(need.id, 'home');
  assert.ok(need.now! > best.worst);
  assert.deepEqual([found.basis, found.reached], ['tried', best.worst]);
  for (const code of LANGUAGE_CODES)
    assert.ok(renderMarkdown(matchReport(answer, CONTEXT), language(code)).includes('New links'), code);

  // A figure that is not the measure of the need says nothing of it.
  writeFileSync(at('card.yaml'), JSON.stringify({ ...words, figure, measure: 'loss-pair' }));
  await ask(practiceMakeOperation, made, localHouse());
  const [other] = await practiceOffers({ practices: [out], snapshot }, localHouse(), {});
  assert.ok(Number.isNaN(await other.figureFor('AZ', 0.123)));
});
