import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseIPv4, parseIPv6 } from '../formats/text/ip-text.ts';
import { isBogonPrefix } from './special-prefix.ts';

function isBogon(text: string): boolean {
  const [address, length] = text.split('/');
  const isSix = address.includes(':');
  const first = isSix ? Number(parseIPv6(address)! >> 96n) : parseIPv4(address);
  return isBogonPrefix(isSix ? 6 : 4, first, Number(length));
}

test('prefixes that networks exchange count, others do not', () => {
  const counting =
    '1.0.0.0/24 3.0.0.0/8 11.0.0.0/16 100.63.0.0/16 100.128.0.0/9 172.15.0.0/16 172.32.0.0/11 192.0.1.0/24 223.255.254.0/24 11.0.0.0/25';
  for (const prefix of `${counting} 2001::/32 2001:200::/32 2400::/16 2a00:1450::/48 2620:0:10::/48`.split(
    ' ',
  ))
    assert.equal(isBogon(prefix), false, prefix);
  const bogons =
    '0.0.0.0/0 128.0.0.0/1 2.0.0.0/7 10.0.0.0/8 10.1.2.0/24 100.64.0.0/10 127.0.0.0/8 169.254.1.0/24 172.16.0.0/12 172.31.255.0/24 ' +
    '192.168.1.0/24 224.0.0.0/24 240.0.0.0/8 255.255.255.0/24 11.0.0.1/32';
  for (const prefix of `${bogons} ::/0 2000::/3 2001::/15 fe80::/64 fc00::/16 ff00::/16 2a00::1/128`.split(
    ' ',
  ))
    assert.equal(isBogon(prefix), true, prefix);
});
