import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { message } from '../../i18n/text.ts';
import { paletteEntries, placeOfObject, type PaletteGround } from './palette-entries.ts';

const ground: PaletteGround = {
  country: 'IR',
  countries: ['IR', 'RU', 'TR'],
  networks: [
    { asn: 49666, name: 'Telecommunication Infrastructure Company' },
    { asn: 31549, name: 'Aria Shatel PJSC' },
  ],
  fixed: [
    {
      key: 'documents',
      name: 'Documents',
      label: message('workbench.documents'),
      does: { goTo: { view: 'documents' } },
    },
  ],
  kept: [
    {
      id: 'x1',
      name: 'شبکهٔ شمال',
      kind: message('workbench.kind.inventory'),
      kindName: 'Inventory',
      place: placeOfObject({ id: 'x1', kind: 'inventory' }),
    },
  ],
};

const keys = (text: string): string[] => paletteEntries(text, ground).map(({ key }) => key);

test('the palette knows networks by number, acronym and sound, countries in every language, views and languages', () => {
  for (const text of ['49666', 'AS49666', '۴۹۶۶۶', 'TIC', 'infrastructure'])
    assert.deepEqual(keys(text).slice(0, 2), ['know-n49666', 'fail-n49666'], text);
  assert.deepEqual(keys('شاتل').slice(0, 2), ['know-n31549', 'fail-n31549']);
  for (const text of ['Russia', 'روسیه', 'روسيا', 'Россия', 'Russie', 'ru'])
    assert.ok(keys(text).includes('withstand-RU'), text);
  assert.deepEqual(keys('docu'), ['documents']);
  assert.ok(keys('persian').includes('speak-fa'));
  assert.ok(keys('العربية').includes('speak-ar'));
  assert.deepEqual(keys(''), ['documents']);
  assert.deepEqual(keys('zzzz'), []);
});

test('what the workspace keeps is found by its name and its kind, and opened where it is worked on', () => {
  assert.deepEqual(keys('شمال'), ['kept-x1']);
  const [found] = paletteEntries('inventory', ground);
  assert.deepEqual(found.does, { goTo: { view: 'restore', inventory: 'x1' } });
  assert.deepEqual(placeOfObject({ id: 'x2', kind: 'book' }), { view: 'book', book: 'x2' });
  assert.deepEqual(placeOfObject({ id: 'x3', kind: 'dossier' }), { view: 'evidence', draft: 'x3' });
});

test('a number that no answer knows is offered all the same; whatever is typed, there is an answer', () => {
  assert.deepEqual(keys('64500'), ['know-n64500', 'fail-n64500']);
  fc.assert(fc.property(fc.string(), (text) => new Set(keys(text)).size === keys(text).length));
});
