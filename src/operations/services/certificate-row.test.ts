import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { importServices } from '../../formats/services/import-services.ts';
import { readServices } from '../../formats/services/read-services.ts';
import { writeServices } from '../../formats/services/write-services.ts';
import { certificateRow } from './certificate-row.ts';

// Made with openssl for this test: a server, the authority that issued it, and an internal server that issued its own.
const LEAF = `-----BEGIN CERTIFICATE-----
MIIBzTCCAXSgAwIBAgIBBzAKBggqhkjOPQQDAjA8MQswCQYDVQQGEwJVUzEWMBQG
A1UECgwNRXhhbXBsZSBUcnVzdDEVMBMGA1UEAwwMRXhhbXBsZSBDQSAxMB4XDTI2
MTEzMDAzMDkxMVoXDTI3MDIyODAzMDkxMVowHTEbMBkGA1UEAwwSd3d3LnBvcnRh
bC5leGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEnk4vr8S7epSENumV
+BJVf8xhJ4nV8U+KpoSVgvYpXdetnqXZV/kPOGH82No2nhSA1E2raNM/D8f/Zgvq
VY7uK6OBhTCBgjA1BgNVHREELjAsghJ3d3cucG9ydGFsLmV4YW1wbGWCECoucG9y
dGFsLmV4YW1wbGWHBMAAAgEwCQYDVR0TBAIwADAdBgNVHQ4EFgQUKrh7qlUkRPw/
IRRhsr6nLhrF9LQwHwYDVR0jBBgwFoAUw2d1Q06xWLk9SU1+uVydO7sdjq4wCgYI
KoZIzj0EAwIDRwAwRAIgU+7+mU3uO1lzEaBtQ/bOed6wWXbT3+mg6cMzRztiwRAC
ICrR93XoJnVwBs+YC84x8y8Q7vk5WHb+K6fdxo/WNMqH
-----END CERTIFICATE-----
`;
const AUTHORITY = `-----BEGIN CERTIFICATE-----
MIIBzTCCAXOgAwIBAgIUcHZ3s088cu1kGNZVrt1tNLyqSZowCgYIKoZIzj0EAwIw
PDELMAkGA1UEBhMCVVMxFjAUBgNVBAoMDUV4YW1wbGUgVHJ1c3QxFTATBgNVBAMM
DEV4YW1wbGUgQ0EgMTAeFw0yNjExMzAwMzA4MjFaFw0zNjExMjcwMzA4MjFaMDwx
CzAJBgNVBAYTAlVTMRYwFAYDVQQKDA1FeGFtcGxlIFRydXN0MRUwEwYDVQQDDAxF
eGFtcGxlIENBIDEwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQeQaqg+C3oNMRr
LmMHsSXGKaK3AhjBQcghr5atZUANzuavmb+nO4fy0ktrcnaVRwLmAOK2BRWthv7c
dcgVYtdao1MwUTAdBgNVHQ4EFgQUw2d1Q06xWLk9SU1+uVydO7sdjq4wHwYDVR0j
BBgwFoAUw2d1Q06xWLk9SU1+uVydO7sdjq4wDwYDVR0TAQH/BAUwAwEB/zAKBggq
hkjOPQQDAgNIADBFAiEA+urpHi5j9A/FJ/FCYBvv2BwDFgK7yGMc4Oi2RvBjKNwC
IF575aUh7pRVXaM7+xiUlRYNiQmXmK+0nR0rYqWmMW9t
-----END CERTIFICATE-----
`;
const OWN = `-----BEGIN CERTIFICATE-----
MIIBmDCCAT6gAwIBAgIUNw0WDiB+11K+ATINab8ZeCskRrIwCgYIKoZIzj0EAwIw
EzERMA8GA1UEAwwIaW50cmFuZXQwHhcNMjYxMTMwMDMwOTEyWhcNMjYxMjMwMDMw
OTEyWjATMREwDwYDVQQDDAhpbnRyYW5ldDBZMBMGByqGSM49AgEGCCqGSM49AwEH
A0IABJNZTWkf2f+ea4OEMMqkCEwKpeQKcyggBpa7YzBWMNHgUMC11eeq2Gb5+XF2
Jb6fRQ279ZlMeMa7HrWEOc1+UTCjcDBuMB0GA1UdDgQWBBS810kwZHyuM5W8OyLR
kE+18WiWijAfBgNVHSMEGDAWgBS810kwZHyuM5W8OyLRkE+18WiWijAPBgNVHRMB
Af8EBTADAQH/MBsGA1UdEQQUMBKCEGludHJhbmV0LmV4YW1wbGUwCgYIKoZIzj0E
AwIDSAAwRQIgLZaYRGt/p+6erLHQQV0DDhTc7ajeBmcVMGc/97ysmukCIQDO1uvG
q5hHD/vwmvXPiCiZloJWC6L2LAKrxg9PRNPK3A==
-----END CERTIFICATE-----
`;

function imported(...texts: string[]) {
  const files = texts.map((text, at) => ({ file: `${at}.pem`, text }));
  const { folder, findings } = importServices(files, certificateRow);
  const said = findings.map(
    ({ code, line = '', facts, again = 0 }) => `${String(facts['file'])}:${line} ${code}${'+'.repeat(again)}`,
  );
  return { folder, said };
}

test('a chain becomes a row with names, issuer, country and both times; its authority is counted and left out', () => {
  const { folder, said } = imported(`depth=0 CN = www\n${LEAF}${AUTHORITY}`, LEAF);
  assert.deepEqual(folder.certificates, [
    {
      id: 'www.portal.example-2027-02-28',
      names: ['www.portal.example', '*.portal.example'],
      issuer: 'Example Trust',
      issuer_country: 'US',
      not_before: Date.parse('2026-11-30T03:09:11Z'),
      not_after: Date.parse('2027-02-28T03:09:11Z'),
    },
  ]);
  assert.deepEqual(said, ['0.pem: services.import-authorities']);
  const again = readServices(writeServices(folder));
  assert.deepEqual(again.findings, []);
  const [{ file, line, ...row }] = again.folder.certificates;
  assert.deepEqual([file, line, row], ['certificates.csv', 2, folder.certificates[0]]);
});

test('a server that issued its own certificate has a row although it may issue others', () => {
  const [row] = imported(OWN).folder.certificates;
  assert.deepEqual(
    [row.names, row.issuer, row.issuer_country],
    [['intranet.example'], 'intranet', undefined],
  );
});

test('two certificates of one name and day have ids of their own', () => {
  const row = { names: ['*.a.example', 'a.example'], not_after: Date.parse('2027-01-01T12:00Z') };
  const read = (der: Uint8Array) => ({
    fingerprint: String(der),
    isAuthority: false,
    subject: undefined,
    row,
  });
  const { folder } = importServices([{ file: 'x', text: LEAF + OWN }], read);
  assert.deepEqual(
    folder.certificates.map(({ id }) => id),
    ['a.example-2027-01-01', 'a.example-2027-01-01-2'],
  );
});

test('what is no certificate is said with its line, and private keys are not read', () => {
  const broken = LEAF.replace('MIIBzTCCAXSg', 'AAAAAAAAAAAA');
  const key = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n';
  const { folder, said } = imported(`${key}${broken}-----BEGIN CERTIFICATE-----\nAAAA\n`);
  assert.deepEqual(folder.certificates, []);
  assert.deepEqual(said, [
    '0.pem:1 services.import-private-key',
    '0.pem:4 services.import-certificate+',
    '0.pem:1 services.import-nothing',
  ]);
});

test('a certificate with any byte changed is read or refused, never thrown at', () => {
  const der = Buffer.from(LEAF.split('\n').slice(1, -2).join(''), 'base64');
  fc.assert(
    fc.property(fc.nat(der.length - 1), fc.nat(255), fc.nat(der.length), (at, byte, length) => {
      const changed = Uint8Array.from(der);
      changed[at] = byte;
      for (const bytes of [changed, changed.subarray(0, length)]) {
        const read = certificateRow(bytes);
        assert.ok(read === undefined || Number.isFinite(read.row.not_after));
      }
    }),
    { numRuns: 400 },
  );
});
