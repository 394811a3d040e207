import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { refusal } from '../../../test/try-exchange.ts';
import type { ExchangeRead } from '../../schemas/exchange-formats.ts';
import { readCap } from '../../formats/cap/read-cap.ts';
import { ask } from '../ask.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';
import { trustedSigners, verifyCap } from './verify-cap.ts';

const root = mkdtempSync(join(tmpdir(), 'muruna-cap-'));
after(() => rmSync(root, { recursive: true }));
const at = (name: string): string => join(root, name);
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

for (const [name, days] of [
  ['warner', '3650'],
  ['stranger', '3650'],
  ['short', '1'],
] as const)
  run(
    'openssl',
    ...'req -x509 -newkey rsa:2048 -nodes -sha256'.split(' '),
    '-subj',
    `/O=Weather/CN=${name}`,
    '-days',
    days,
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.crt`,
  );
run('openssl', 'x509', '-in', 'warner.crt', '-pubkey', '-noout', '-out', 'warner.pub');

for (const [name, curve] of [
  ['p256', 'prime256v1'],
  ['p384', 'secp384r1'],
  ['odd', 'secp256k1'],
] as const)
  run(
    'openssl',
    ...'req -x509 -nodes -newkey ec -sha256 -days 3650 -pkeyopt'.split(' '),
    `ec_paramgen_curve:${curve}`,
    '-subj',
    `/CN=${name}`,
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.crt`,
  );

const NOW = Date.now();
const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const INCLUSIVE = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
const RSA = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';

interface Template {
  readonly prefix?: string;
  readonly method?: string;
  readonly canonical?: string;
  readonly transforms?: string;
  readonly digest?: string;
  readonly uri?: string;
}

function template({
  prefix = '',
  method = RSA,
  canonical = EXCLUSIVE,
  digest = SHA256,
  uri = '',
  ...more
}: Template): string {
  const p = prefix === '' ? '' : `${prefix}:`;
  const transform = (algorithm: string): string => `<${p}Transform Algorithm="${algorithm}"/>`;
  const { transforms = transform(`${DSIG}enveloped-signature`) + transform(canonical) } = more;
  const xmlns = prefix === '' ? ` xmlns="${DSIG}"` : '';
  return `<${p}Signature${xmlns}><${p}SignedInfo><${p}CanonicalizationMethod Algorithm="${canonical}"/><${p}SignatureMethod Algorithm="${method}"/><${p}Reference URI="${uri}"><${p}Transforms>${transforms}</${p}Transforms><${p}DigestMethod Algorithm="${digest}"/><${p}DigestValue/></${p}Reference></${p}SignedInfo><${p}SignatureValue/></${p}Signature>`;
}

function alert(signature: string, { headline = 'No power', attributes = '' } = {}): string {
  const info = `<info><category>Infra</category><event>Outage</event><urgency>Immediate</urgency><severity>Severe</severity><certainty>Observed</certainty><headline>${headline}</headline></info>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"${attributes}><identifier>one</identifier><sender>w@example.org</sender><sent>2026-11-29T12:00:00+00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>${info}${signature}</alert>\n`;
}

/** Signed by xmlsec1, which is another hand than ours. */
function signedXml(xml: string, key = 'warner.key', ...more: string[]): string {
  writeFileSync(at('template.xml'), xml);
  run('xmlsec1', '--sign', '--privkey-pem', key, ...more, '--output', 'signed.xml', 'template.xml');
  return readFileSync(at('signed.xml'), 'utf8');
}

const trust = (...names: string[]) => trustedSigners(names.map(at), (file) => file);
async function standing(xml: string, names: readonly string[] = ['warner.crt'], when = NOW): Promise<string> {
  const { standing: how, why, by } = await verifyCap(xml, await trust(...names), when);
  return why ?? by ?? how;
}

const good = signedXml(alert(template({})));

test('a signature that xmlsec1 made is verified against the certificate or key of its signer, in every form that CAP has it', async () => {
  assert.equal(await standing(good), 'warner');
  assert.equal(await standing(good, ['stranger.crt', 'warner.crt']), 'warner');
  assert.equal(await standing(good, ['warner.pub']), at('warner.pub'));
  assert.equal(await standing(signedXml(alert(template({ canonical: INCLUSIVE })))), 'warner');
  const far = { attributes: ` xmlns:ds="${DSIG}"` };
  assert.equal(await standing(signedXml(alert(template({ prefix: 'ds' }), far))), 'warner');
  assert.equal(
    await standing(signedXml(alert(template({ prefix: 'ds', canonical: INCLUSIVE }), far))),
    'warner',
  );
});

test('a signature over an elliptic curve is verified too, by the key that made it and no other', async () => {
  const ecdsa = (hash: string): string => `http://www.w3.org/2001/04/xmldsig-more#ecdsa-${hash}`;
  for (const [name, hash] of [
    ['p256', 'sha256'],
    ['p384', 'sha384'],
    ['p384', 'sha512'],
  ] as const) {
    const xml = signedXml(alert(template({ method: ecdsa(hash) })), `${name}.key`);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    assert.equal(await standing(xml, ['warner.crt', `${name}.crt`]), name);
    // oxlint-disable-next-line no-await-in-loop -- as above
    assert.equal(await standing(xml.replace('No power', 'All well'), [`${name}.crt`]), 'not-theirs');
    // oxlint-disable-next-line no-await-in-loop -- as above
    assert.equal(await standing(xml, ['warner.crt']), 'not-theirs');
  }
  const odd = signedXml(alert(template({ method: ecdsa('sha256') })), 'odd.key');
  assert.equal(await standing(odd, ['odd.crt']), 'not-theirs');
  const sha1 = signedXml(alert(template({ method: ecdsa('sha1') })), 'p256.key');
  assert.equal(await standing(sha1, ['p256.crt']), 'weak');
});

test('what is not signed, changed, or signed by somebody else or at another time is said to be so', async () => {
  assert.equal(await standing(alert('')), 'none');
  assert.equal(await standing(good, []), 'no-certificate');
  assert.equal(await standing(good, ['stranger.crt']), 'not-theirs');
  assert.equal(await standing(good.replace('No power', 'All well')), 'not-theirs');
  assert.equal(await standing(good.replace('Severe', 'Minor')), 'not-theirs');
  assert.equal(await standing(good, ['warner.crt'], NOW + 20 * 365 * 86_400_000), 'not-valid-then');
  const short = signedXml(alert(template({})), 'short.key');
  assert.equal(await standing(short, ['short.crt']), 'short');
  assert.equal(await standing(short, ['short.crt'], NOW + 2 * 86_400_000), 'not-valid-then');
  assert.equal(await standing(short, ['short.crt', 'warner.crt'], NOW + 2 * 86_400_000), 'not-valid-then');
});

test('an algorithm that proves nothing is not taken: SHA-1, a hash that the public key itself makes, a part left out', async () => {
  const sha1 = signedXml(alert(template({ method: `${DSIG}rsa-sha1` })));
  assert.equal(await standing(sha1), 'weak');
  assert.equal(await standing(signedXml(alert(template({ digest: `${DSIG}sha1` })))), 'weak');
  // The public key is known to all: a hash with it as its key is anybody's.
  writeFileSync(
    at('template.xml'),
    alert(template({ method: 'http://www.w3.org/2001/04/xmldsig-more#hmac-sha256' })),
  );
  run('xmlsec1', '--sign', '--hmackey', 'warner.pub', '--output', 'signed.xml', 'template.xml');
  assert.equal(await standing(readFileSync(at('signed.xml'), 'utf8'), ['warner.pub']), 'weak');
  const part = `<Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"><XPath>not(ancestor-or-self::*[local-name()='info'])</XPath></Transform>`;
  const without = signedXml(
    alert(template({ transforms: `<Transform Algorithm="${DSIG}enveloped-signature"/>${part}` })),
  );
  assert.notEqual(await standing(without), 'warner');
});

test('a signed message within or beside another one proves nothing of that', async () => {
  const inner = signedXml(
    alert(template({ uri: '#in' }), { attributes: ' Id="in"' }),
    'warner.key',
    '--id-attr:Id',
    'urn:oasis:names:tc:emergency:cap:1.2:alert',
  );
  // By itself the whole message is what was signed.
  assert.equal(await standing(inner), 'warner');
  const bare = inner.replace(/^<\?xml[^>]*>\s*/, '').trim();
  const [signature] = /<Signature[^]*<\/Signature>/.exec(bare)!;
  const unsigned = bare.replace(signature, '');
  const forged = alert('', { headline: 'Leave the town' });
  const [head, tail] = [forged.replace(/<\/alert>\s*$/, ''), '</alert>'];
  const feed = (inside: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content>${inside}</content></entry></feed>`;
  const attacks = {
    // The forged message is the root, and holds the signed one with its signature.
    within: `${head}${bare}${tail}`,
    // Its signature is the child of the root, as it should be, and points at what was signed.
    moved: `${head}${signature}<note>${unsigned}</note>${tail}`,
    hidden: `${head}${signature}<resource><derefUri>${unsigned}</derefUri></resource>${tail}`,
    commented: `${head}<!--${signature}-->${unsigned}${tail}`,
    twice: `${head}${signature}${signature}${tail}`,
    beside: feed(bare + forged.replace(/^<\?xml[^>]*>\s*/, '')),
    // Two with one id: that which was signed, and that which is read.
    sameId: `${alert('', { headline: 'Leave the town', attributes: ' Id="in"' }).replace(/<\/alert>\s*$/, '')}${signature}${unsigned}${tail}`,
    sender: inner.replace('<alert ', '<alert sender="else" ').replace('w@example.org', 'x@example.org'),
  };
  for (const [name, xml] of Object.entries(attacks)) {
    const how = await standing(xml);
    assert.ok(['not-theirs', 'not-whole', 'not-alone'].includes(how), `${name}: ${how}`);
  }
  // In a feed by itself it is read as it was signed.
  assert.equal(await standing(feed(bare)), 'warner');
  // A comment in the middle of a word is not signed, and changes nothing of what is read.
  const split = inner.replace('No power', 'No <!-- x -->power');
  const isSame = readCap(split)!.alerts[0].infos[0].headline === 'No power';
  assert.equal((await standing(split)) === 'warner', isSame);
});

test('what is read shows how each signature stands; a file without a certificate is refused', async () => {
  const read = async (name: string, trustCertificate: readonly string[]): Promise<ExchangeRead> => {
    const request = { files: [at(name)], trustCertificate, now: new Date(NOW).toISOString() };
    return (await ask(await OPERATIONS['exchange.read'](), request, localHouse())).answer as ExchangeRead;
  };
  writeFileSync(at('good.xml'), good);
  writeFileSync(at('bare.xml'), alert(''));
  const [one] = (await read('good.xml', [at('warner.crt')])).incidents;
  assert.deepEqual(one.signature, { standing: 'verified', by: 'warner', why: null });
  const { incidents, findings } = await read('good.xml', []);
  assert.equal(incidents[0].signature?.why, 'no-certificate');
  assert.ok(findings.some(({ code }) => code === 'cap.unchecked'));
  assert.equal((await read('bare.xml', [at('warner.crt')])).incidents[0].signature?.standing, 'none');
  for (const file of ['good.xml', 'warner.key'])
    assert.equal(await refusal(read('good.xml', [at(file)])), 'cap.no-certificate');
  assert.equal(await refusal(read('good.xml', [at('nowhere.crt')])), 'file.not-found');
});
