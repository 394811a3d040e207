import { createHash, createPrivateKey, createPublicKey, generateKeyPair } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CAP_PUBLIC_FILE } from './cap-key-file.ts';
import { writeFileWhole } from '../files/write-file.ts';

/** An exchange signs messages of CAP with a key of this kind, since few readers of XML signatures know Ed25519. */
const KEY_FILE = 'cap-key.pem';
const BITS = 3072;

const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';

/** What signs messages of CAP. */
export interface CapKey {
  /** PKCS #8, PEM. */
  readonly privateKey: string;
  /** SHA-256 of the SubjectPublicKeyInfo. */
  readonly keyid: string;
}

/** The key of an exchange folder for messages of CAP, which is made where there is none yet; its public half lies beside it, for partners. */
export async function capKeyOf(folder: string): Promise<CapKey> {
  const place = join(folder, KEY_FILE);
  let privateKey = await readFile(place, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (privateKey === undefined) {
    const pair = await promisify(generateKeyPair)('rsa', {
      modulusLength: BITS,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    ({ privateKey } = pair);
    await writeFileWhole(place, privateKey, 'folder', 0o600);
  }
  const publicKey = createPublicKey(createPrivateKey(privateKey));
  await writeFileWhole(
    join(folder, CAP_PUBLIC_FILE),
    publicKey.export({ type: 'spki', format: 'pem' }),
    'folder',
  );
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return { privateKey, keyid: createHash('sha256').update(spki).digest('hex') };
}

/** A message with an enveloped signature (XML Signature, RSA with SHA-256, exclusive canonical form) as its last element. The same message makes the same bytes. */
export async function signCap(xml: string, { privateKey, keyid }: CapKey): Promise<string> {
  const { SignedXml } = await import('xml-crypto');
  const signature = new SignedXml({
    privateKey,
    signatureAlgorithm: RSA_SHA256,
    canonicalizationAlgorithm: EXCLUSIVE,
    getKeyInfoContent: () => `<KeyName>${keyid}</KeyName>`,
  });
  signature.addReference({
    xpath: '/*',
    transforms: [ENVELOPED, EXCLUSIVE],
    digestAlgorithm: SHA256,
    isEmptyUri: true,
  });
  signature.computeSignature(xml, { location: { reference: '/*', action: 'append' } });
  return `${signature.getSignedXml().trimEnd()}\n`;
}
