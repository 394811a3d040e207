import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { knowPlace } from './know/know-place.ts';
import { withstandPlace } from './withstand/withstand-place.ts';
import { addressOf, workbenchPlace, type WorkbenchPlace } from './address.ts';

const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed());
const place: fc.Arbitrary<WorkbenchPlace> = fc.oneof(
  fc.constantFrom<WorkbenchPlace>(
    { view: 'home' },
    { view: 'answers' },
    { view: 'documents' },
    { view: 'people' },
    { view: 'exchange' },
    { view: 'account' },
    { view: 'sign-in' },
    { view: 'sign-in', refused: 'provider-refused' },
  ),
  fc.record({ view: fc.constantFrom('take-up' as const, 'shared' as const), secret: name }),
  fc.record({ view: fc.constant('answer' as const), job: name }),
  fc.record({ view: fc.constant('evidence' as const), draft: name }, { noNullPrototype: true }),
  fc.record(
    { view: fc.constant('watch' as const), answer: name, incident: name, exercise: name, at: name },
    { noNullPrototype: true },
  ),
  fc.record({ view: fc.constantFrom('document' as const, 'view' as const), object: name }),
  fc.record({
    view: fc.constant('ask' as const),
    operation: name,
    given: fc.dictionary(
      name.filter((key) => key !== '__proto__'),
      fc.string().filter((text) => text.isWellFormed()),
      { noNullPrototype: true },
    ),
  }),
);

test('every place has an address that leads back to it', () => {
  fc.assert(fc.property(place, (one) => assert.deepEqual({ ...workbenchPlace(addressOf(one)) }, { ...one })));
});

test('addresses of former versions open for ever; what is no address leads home', () => {
  assert.deepEqual(workbenchPlace('#/ask/assess?country=IR'), {
    view: 'ask',
    operation: 'assess',
    given: { country: 'IR' },
  });
  assert.deepEqual(workbenchPlace('#/know/IR?v=1&on=n49666'), {
    view: 'know',
    country: 'IR',
    query: 'v=1&on=n49666',
  });
  assert.deepEqual(knowPlace(`v=1&plane=ipv6&snapshot=${'a'.repeat(64)}&layers=x.y&on=cTR`), {
    plane: 'ipv6',
    snapshot: 'a'.repeat(64),
    selection: { kind: 'choice', choice: { kind: 'country', country: 'TR' } },
    layers: ['x', 'y'],
  });
  assert.deepEqual(withstandPlace('v=1&a=n49666.wTR.l174-49666&b=i&on=b&compare'), {
    plane: 'ipv4',
    snapshot: undefined,
    layers: [],
    scenarios: [
      [
        { kind: 'network', asn: 49666 },
        { kind: 'gateways', country: 'TR' },
        { kind: 'link', one: 174, other: 49666 },
      ],
      [{ kind: 'isolation' }],
    ],
    active: 1,
    comparing: true,
  });
  assert.deepEqual(workbenchPlace('#/share/IR?v=1&with=AZ'), {
    view: 'share',
    country: 'IR',
    query: 'v=1&with=AZ',
  });
  assert.deepEqual(workbenchPlace('#/book?book=x'), { view: 'book', book: 'x' });
  assert.deepEqual(workbenchPlace('#/book?v=1&book=x&part=offers&record=2'), {
    view: 'book',
    book: 'x',
    part: 'offers',
    record: '2',
  });
  assert.deepEqual(workbenchPlace('#/restore?inventory=a&damage=b&plan=c'), {
    view: 'restore',
    inventory: 'a',
    damage: 'b',
    plan: 'c',
  });
  assert.deepEqual(workbenchPlace('#/restore?v=1&inventory=a&damage=b&plan=c&by=l3%3Dc1%408+l3&hour=12.5'), {
    view: 'restore',
    inventory: 'a',
    damage: 'b',
    plan: 'c',
    by: 'l3=c1@8 l3',
    hour: '12.5',
  });
  assert.deepEqual(workbenchPlace('#/shared/abc'), { view: 'shared', secret: 'abc' });
  for (const other of ['', '#', '#/nowhere', '#/answer/'])
    assert.deepEqual(workbenchPlace(other), { view: 'home' });
});
