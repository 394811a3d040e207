import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkOf } from './network-of.ts';

test('all addresses of one IPv6 network are one, those of another are not, and IPv4 is itself', () => {
  const ours = [
    '2001:db8::1',
    '2001:DB8:0:0:ffff::',
    '2001:0db8:0:0:1:2:3:4',
    '2001:db8::1.2.3.4',
    '2001:db8::2%eth0',
  ];
  assert.deepEqual(new Set(ours.map(networkOf)), new Set(['2001:db8:0:0::/64']));
  const others = [
    '2001:db8:0:1::1',
    '2001:db9::1',
    '::1',
    '::',
    'fe80::1',
    '1:2:3:4:5:6:7::',
    '::2:3:4:5:6:7:8',
  ];
  assert.equal(new Set([...others, ours[0]].map(networkOf)).size, 7);
  assert.equal(networkOf('::1'), networkOf('::'));
  for (const one of ['192.0.2.7', '', 'unknown', 'a:b']) assert.equal(networkOf(one), one);
  assert.equal(networkOf('::ffff:192.0.2.7'), '192.0.2.7');
});
