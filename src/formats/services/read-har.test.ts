import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostLayer } from './host-layer.ts';
import { isHar, readHar } from './read-har.ts';

interface Request {
  readonly url: string;
  readonly type?: string;
  readonly to?: string;
  readonly page?: string;
  readonly headers?: readonly string[];
}

function har(...requests: Request[]): string {
  const entries = requests.map(({ url, type = 'image/png', to = '', page = 'page_1', headers = [] }, at) => ({
    pageref: page,
    startedDateTime: new Date(Date.UTC(2026, 10, 1, 0, 0, at)).toISOString(),
    request: { method: 'GET', url },
    response: {
      status: to === '' ? 200 : 302,
      redirectURL: to,
      headers: headers.map((name) => ({ name, value: 'x' })),
      content: { mimeType: type },
    },
  }));
  return JSON.stringify({ log: { version: '1.2', pages: [], entries } });
}

function needsOf(text: string): string[][] {
  return readHar(text).pages.map(({ needs }) =>
    needs.map(({ layer, target, need }) => `${layer} ${target} ${need ?? 'must'}`),
  );
}

test('a page must have where it led to, its documents and scripts of the same site; the rest degrades it', () => {
  const text = har(
    { url: 'http://portal.example/', to: 'https://sso.gov.example/in?token=secret' },
    { url: 'https://sso.gov.example/in?token=secret', type: 'text/html', to: '/next' },
    { url: 'https://sso.gov.example/next', to: 'https://www.portal.example/home' },
    { url: 'https://www.portal.example/home', type: 'text/html; charset=utf-8' },
    { url: 'https://static.portal.example/app.js', type: 'text/javascript' },
    { url: 'https://img.portal.example/logo.png' },
    { url: 'https://ads.example.net/frame', type: 'text/html' },
    { url: 'https://code.example.org/lib.js', type: 'application/javascript', headers: ['CF-Ray'] },
    { url: 'wss://push.example.org/' },
    { url: 'https://192.0.2.7/pixel' },
    { url: 'https://[2001:db8::7]/pixel' },
    { url: 'data:image/png;base64,AA' },
  );
  const { pages, findings } = readHar(text);
  assert.deepEqual(
    [pages.map(({ host }) => host), findings, JSON.stringify(pages).includes('secret')],
    [['portal.example'], [], false],
  );
  assert.deepEqual(needsOf(text)[0], [
    'name portal.example must',
    'address portal.example must',
    'login sso.gov.example must',
    'name www.portal.example must',
    'address www.portal.example must',
    'name static.portal.example must',
    'address static.portal.example must',
    'name img.portal.example degrades',
    'address img.portal.example degrades',
    'name ads.example.net degrades',
    'address ads.example.net degrades',
    'cdn code.example.org degrades',
    'name push.example.org degrades',
    'address push.example.org degrades',
    'address 192.0.2.7 degrades',
    'address 2001:db8::7 degrades',
  ]);
});

test('each page is one of its own, and requests count in the order in which they began', () => {
  const a = { url: 'https://a.example/', type: 'text/html', page: 'one' };
  const b = { url: 'https://b.example/', type: 'text/html', page: 'two' };
  const { log } = JSON.parse(
    har({ url: 'https://a.example/', to: 'https://c.example/', page: 'one' }, b, a),
  ) as {
    log: { entries: unknown[] };
  };
  const backwards = JSON.stringify({ log: { entries: log.entries.toReversed() } });
  assert.deepEqual(
    readHar(backwards).pages.map(({ host }) => host),
    ['a.example', 'b.example'],
  );
});

test('redirects in a circle end', () => {
  const circle = har(
    { url: 'https://a.example/', to: 'https://b.example/' },
    { url: 'https://b.example/', to: 'https://a.example/' },
  );
  assert.deepEqual(needsOf(circle)[0], [
    'name a.example must',
    'address a.example must',
    'name b.example must',
    'address b.example must',
  ]);
});

test('what a host is for follows from its name without the top-level domain, and from headers of copies', () => {
  const of = (host: string, ...headers: string[]) => hostLayer(host, new Set(headers));
  assert.deepEqual(
    ['login.gov.ir', 'pay.bank.ir', 'd1.cloudfront.net', 'static-cdn2.a.ir', 'shop.pay', 'display.a.ir'].map(
      (host) => of(host),
    ),
    ['login', 'payment', 'cdn', 'cdn', 'name', 'name'],
  );
  assert.deepEqual([of('a.ir', 'x-amz-cf-id'), of('a.ir', 'server')], ['cdn', 'name']);
});

test('a cut file is refused by one sentence, and requests without an address are counted', () => {
  const said = (text: string) => readHar(text).findings.map(({ code, facts }) => [code, facts['count']]);
  assert.deepEqual(said(har({ url: 'https://a.example/' }).slice(0, -3)), [
    ['services.import-har', undefined],
  ]);
  assert.deepEqual(
    said('{"log":{"entries":[1,{"request":{"url":"no"}},{"request":{"url":"https://a b/"}}]}}'),
    [['services.import-har-entries', 3]],
  );
  assert.deepEqual([isHar('\n{ "log": {'), isHar('{"name":"a.ir","log":{')], [true, false]);
});

test('arbitrary JSON in the place of any part never throws', () => {
  const part = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('https://a.example/', 'https://b.example/', 302, 'text/html'),
  );
  const entry = fc.record(
    {
      pageref: part,
      startedDateTime: part,
      _resourceType: part,
      request: fc.oneof(part, fc.record({ url: part })),
      response: fc.oneof(
        part,
        fc.record({
          status: part,
          redirectURL: part,
          content: fc.record({ mimeType: part }),
          headers: fc.array(part),
        }),
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(part, fc.array(fc.oneof(part, entry))), (entries) => {
      for (const { host, needs } of readHar(JSON.stringify({ log: { entries } })).pages)
        assert.ok(needs.every(({ service }) => service === host));
    }),
    { numRuns: 400 },
  );
});
