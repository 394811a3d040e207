import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nkeys } from '@nats-io/transport-node';

// A private authority for certificates, and an operator of NATS with an account and its user, for tests.

/** Places of the authority's certificate, and of a certificate for this machine with its key. */
export function privateAuthority(folder: string): Record<'ca' | 'certificate' | 'key', string> {
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]): void =>
    void execFileSync('openssl', args, { stdio: 'ignore', cwd: folder });
  const subject = (name: string): string[] => ['-subj', `/CN=${name}`];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...curve,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '2',
    ...subject('Authority'),
  );
  openssl('req', ...curve, '-keyout', 'server.key', '-out', 'server.csr', ...subject('nats'));
  writeFileSync(at('names'), 'subjectAltName=IP:127.0.0.1');
  const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'names'];
  openssl('x509', '-req', '-in', 'server.csr', ...signed, '-out', 'server.pem', '-days', '2');
  return { ca: at('ca.pem'), certificate: at('server.pem'), key: at('server.key') };
}

/** What a server's configuration says of its operator, and the credentials of a user of one of its accounts. */
export function operatorOf(): { readonly configuration: string; readonly credentials: string } {
  const [operator, account, system, user] = [
    nkeys.createOperator(),
    nkeys.createAccount(),
    nkeys.createAccount(),
    nkeys.createUser(),
  ];
  const without = { subs: -1, data: -1, payload: -1 };
  const plain = { ...without, imports: -1, exports: -1, wildcards: true, conn: -1, leaf: -1 };
  const limits = { ...plain, mem_storage: -1, disk_storage: -1, streams: -1, consumer: -1 };
  const accountToken = token(operator, account, 'account', { limits });
  const systemToken = token(operator, system, 'account', { limits: plain });
  const userToken = token(account, user, 'user', { pub: {}, sub: {}, ...without });
  const preload = [
    [account, accountToken],
    [system, systemToken],
  ] as const;
  return {
    configuration: `
operator: ${token(operator, operator, 'operator', {})}
system_account: ${system.getPublicKey()}
resolver: MEMORY
resolver_preload: {
${preload.map(([key, text]) => `  ${key.getPublicKey()}: ${text}`).join('\n')}
}
`,
    credentials: `-----BEGIN NATS USER JWT-----
${userToken}
------END NATS USER JWT------

-----BEGIN USER NKEY SEED-----
${new TextDecoder().decode(user.getSeed())}
------END USER NKEY SEED------
`,
  };
}

type KeyPair = ReturnType<typeof nkeys.createUser>;

/** A JSON web token of NATS: what one key says of another. */
function token(issuer: KeyPair, of: KeyPair, type: string, claims: object): string {
  const body = {
    jti: of.getPublicKey(),
    iat: Math.floor(Date.now() / 1000),
    iss: issuer.getPublicKey(),
    name: type,
    sub: of.getPublicKey(),
    nats: { ...claims, type, version: 2 },
  };
  const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const text = `${encoded({ typ: 'JWT', alg: 'ed25519-nkey' })}.${encoded(body)}`;
  return `${text}.${Buffer.from(issuer.sign(new TextEncoder().encode(text))).toString('base64url')}`;
}
