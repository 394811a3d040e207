import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedAddress } from './counted-address.ts';

test('all addresses of one IPv6 network are one, those of another are not, and IPv4 is itself', () => {
  const ours = [
    '2001:db8::1',
    '2001:DB8:0:0:ffff::',
    '2001:0db8:0:0:1:2:3:4',
    '2001:db8::1.2.3.4',
    '2001:db8::2%eth0',
  ];
  assert.deepEqual(new Set(ours.map(countedAddress)), new Set(['2001:db8:0:0::/64']));
  const others = [
    '2001:db8:0:1::1',
    '2001:db9::1',
    '::1',
    '::',
    'fe80::1',
    '1:2:3:4:5:6:7::',
    '::2:3:4:5:6:7:8',
  ];
  assert.equal(new Set([...others, ours[0]].map(countedAddress)).size, 7);
  assert.equal(countedAddress('::1'), countedAddress('::'));
  for (const one of ['192.0.2.7', '', 'unknown', 'a:b']) assert.equal(countedAddress(one), one);
  assert.equal(countedAddress('::ffff:192.0.2.7'), '192.0.2.7');
  for (const one of ['192.0.2.7:4711', '[::ffff:192.0.2.7]:1'])
    assert.equal(countedAddress(one), '192.0.2.7');
  assert.equal(countedAddress('[2001:db8::9]:4711'), countedAddress('2001:db8::1'));
});
