import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Whom a small provider vouches for, and how it can go wrong. */
export interface SmallPerson {
  readonly sub: string;
  readonly preferred_username?: string;
  readonly groups?: readonly string[];
  /** Claims of the token that are said otherwise than they should be. */
  readonly wrong?: Readonly<Record<string, unknown>>;
  /** The token is signed by a key that is not the provider's. */
  readonly isForged?: boolean;
}

/** An OpenID Connect provider of one client, on loopback: discovery, authorisation code with PKCE, RS256. */
export interface SmallProvider {
  readonly issuer: string;
  /** Goes there as a browser does, as that person, and gives the address that it is sent back to. */
  readonly signIn: (address: string, person: SmallPerson) => string;
  readonly close: () => void;
}

export const CLIENT = { clientId: 'muruna', clientSecret: 'a secret of the client' };

/** Whoever comes there with a browser is `browsing`. */
export async function smallProvider(browsing?: SmallPerson): Promise<SmallProvider> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const others = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, { person: SmallPerson; asked: URLSearchParams }>();
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const said = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.url === '/.well-known/openid-configuration')
      return said(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorise`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    if (request.url === '/keys')
      return said(200, { keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256' }] });
    if (browsing && request.url?.startsWith('/authorise'))
      return void response.writeHead(303, { location: signIn(`${issuer}${request.url}`, browsing) }).end();
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const body = new URLSearchParams(text);
    const kept = codes.get(body.get('code') ?? '');
    codes.delete(body.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    const isClient =
      body.get('client_secret') === CLIENT.clientSecret && body.get('client_id') === CLIENT.clientId;
    if (!kept || !isClient || challenge !== kept.asked.get('code_challenge'))
      return said(400, { error: 'invalid_grant' });
    const { person, asked } = kept;
    const { wrong, isForged, ...claims } = person;
    const now = Math.floor(Date.now() / 1000);
    const token = {
      iss: issuer,
      aud: CLIENT.clientId,
      iat: now,
      exp: now + 300,
      nonce: asked.get('nonce'),
      ...claims,
      ...wrong,
    };
    return said(200, {
      access_token: 'x',
      token_type: 'bearer',
      id_token: signed(token, isForged ? others.privateKey : keys.privateKey),
    });
  }

  function signIn(address: string, person: SmallPerson): string {
    const asked = new URL(address).searchParams;
    const code = randomBytes(16).toString('hex');
    codes.set(code, { person, asked });
    const back = new URL(asked.get('redirect_uri')!);
    back.search = String(new URLSearchParams({ code, state: asked.get('state')! }));
    return back.href;
  }

  return {
    issuer,
    signIn,
    close: () => void server.close(),
  };
}

function signed(claims: object, key: KeyObject): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${part({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${part(claims)}`;
  return `${content}.${createSign('sha256').update(content).sign(key).toString('base64url')}`;
}
