import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readServices } from '../../formats/services/read-services.ts';
import { agreementOf, servicesUnder } from './marked-services.ts';

const { folder } = readServices(
  new Map([
    ['services.csv', 'id,kind\nfour,hospital\nsix,hospital\nname,hospital\nmail,mail\n'],
    [
      'needs.csv',
      'service,layer,target\nfour,address,192.0.2.7\nsix,address,2001:db8::7\nname,name,www.hospital.example\nmail,mail,hospital.example\n',
    ],
  ]),
);
const under = (...assets: string[]): string[] => servicesUnder(folder, assets).map(({ id }) => id);

test('an emblem marks the services that stand at its addresses and names, however these are written', () => {
  assert.deepEqual(under('[2001:DB8:0:0:0:0:0:7]'), ['six']);
  assert.deepEqual(under('[::ffff:192.0.2.7]'), ['four']);
  assert.deepEqual(under('*.hospital.example'), ['name']);
  assert.deepEqual(under('www.hospital.example', '[192.0.2.7]'), ['four', 'name']);
});

test('what is beside them is not marked: other addresses, names above and what mail goes to', () => {
  assert.deepEqual(under('[2001:db8::8]', '[192.0.2.70]', 'hospital.example', '2001:db8::7'), []);
  assert.deepEqual(under('[]', '[x]', ''), []);
});

test('an emblem is held to what is claimed', () => {
  assert.equal(agreementOf('medical', ['protective']), 'same');
  assert.equal(agreementOf('medical', ['indicative', 'cultural']), 'other');
  assert.equal(agreementOf('cultural', undefined), 'open');
  assert.equal(agreementOf(undefined, ['protective']), 'none');
});
