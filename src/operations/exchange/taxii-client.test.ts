import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { loopback } from '../../../test/loopback.ts';
import { tryExchange } from '../../../test/try-exchange.ts';
import type { ExchangeWire } from '../../schemas/exchange-wire.ts';

const TYPE = 'application/taxii+json;version=2.1';
const { at, asking, end } = await tryExchange();
writeFileSync(at('token'), 'secret\n');
after(end);

const OBJECTS = Array.from({ length: 12 }, (_, index) => ({
  type: 'identity',
  spec_version: '2.1',
  id: `identity--00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  created: '2026-11-28T12:00:00.000Z',
  modified: '2026-11-28T12:00:00.000Z',
  name: `one ${index}`,
}));
const added = (index: number): string => `2026-11-28T13:00:${String(index).padStart(2, '0')}.000000Z`;

interface Page {
  readonly from: number;
  readonly objects: readonly object[];
  readonly more: boolean;
}
type Meddle = (page: Page, response: ServerResponse, number: number, asked: URL) => boolean;

/** A server with pages of three, that answers as it should where `meddle` does not. */
async function pulled(
  partner: string,
  meddles: readonly Meddle[],
  objects: readonly object[] = OBJECTS,
): Promise<(ExchangeWire | string)[]> {
  let [number, meddle]: [number, Meddle] = [0, () => false];
  const server = await loopback((request, response) => {
    const url = new URL(request.url!, 'http://x');
    assert.equal(request.headers.authorization, 'Bearer secret');
    const said = (body: object, headers = {}): void => {
      response.writeHead(200, { 'content-type': TYPE, ...headers });
      response.end(JSON.stringify(body));
    };
    if (!url.pathname.endsWith('/objects/')) {
      said({ id: 'c', title: 'c', can_read: true, can_write: false });
      return;
    }
    const { searchParams: query } = url;
    const date = query.get('added_after');
    const later = date === null ? 0 : objects.findIndex((_, index) => added(index) > date);
    const from = Number(query.get('next') ?? (later < 0 ? objects.length : later));
    const page = { from, objects: objects.slice(from, from + 3), more: from + 3 < objects.length };
    if (meddle(page, response, number++, url)) return;
    said(
      { more: page.more, ...(page.more && { next: String(from + 3) }), objects: page.objects },
      page.objects.length > 0 ? { 'x-taxii-date-added-last': added(from + page.objects.length - 1) } : {},
    );
  });
  const answers: (ExchangeWire | string)[] = [];
  try {
    for (const each of meddles) {
      [number, meddle] = [0, each];
      const url = `${server.url}/root/collections/c/`;
      answers.push(
        // oxlint-disable-next-line no-await-in-loop -- one reading after the other
        await asking<ExchangeWire>('pull', partner === 'B' ? 'A' : 'B', {
          url,
          partner,
          tokenFile: at('token'),
        }).catch((error: unknown) => (error as { code: string }).code),
      );
    }
  } finally {
    await server.close();
  }
  return answers;
}

const fine: Meddle = () => false;
function keptIn(answer: ExchangeWire | string): string[] {
  assert.ok(typeof answer === 'object', JSON.stringify(answer));
  const { objects } = JSON.parse(readFileSync(answer.kept!, 'utf8')) as { objects: { id: string }[] };
  return objects.map(({ id }) => id);
}

test('a reading that is cut in the middle of a page goes on there, loses nothing and doubles nothing', async () => {
  const cut: Meddle = ({ from }, response) => {
    if (from < 6) return false;
    response.writeHead(200, { 'content-type': TYPE, 'content-length': 1000 });
    response.write('{"more": true, "obj');
    setImmediate(() => response.destroy());
    return true;
  };
  const asked: string[] = [];
  const [broken, rest, again] = await pulled('A', [
    cut,
    (_, __, ___, url) => {
      asked.push(url.search);
      return false;
    },
    fine,
  ]);
  assert.equal(broken, 'taxii.broken-off');
  assert.ok(asked[0].includes('next=6'), asked[0]);
  assert.deepEqual(keptIn(rest).toSorted(), OBJECTS.map(({ id }) => id).toSorted());
  assert.equal((rest as ExchangeWire).fresh, 6);
  assert.equal((again as ExchangeWire).objects, 0);
});

test('an asked pause is kept; what is no TAXII, leads elsewhere or never ends is said', async () => {
  let busy = 1;
  const [waited] = await pulled('C', [
    (_, response) => {
      if (busy-- <= 0) return false;
      response.writeHead(429, { 'retry-after': '0' });
      response.end();
      return true;
    },
  ]);
  assert.equal(keptIn(waited).length, 12);
  const long: Meddle = (_, response) => {
    response.writeHead(429, { 'retry-after': '3600' });
    response.end();
    return true;
  };
  const html: Meddle = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html>');
    return true;
  };
  const round: Meddle = (page, response) => {
    response.writeHead(200, { 'content-type': TYPE });
    response.end(JSON.stringify({ more: true, next: 'x', objects: page.objects }));
    return true;
  };
  const nowhere: Meddle = (page, response) => {
    response.writeHead(200, { 'content-type': TYPE });
    response.end(JSON.stringify({ more: true, objects: page.objects }));
    return true;
  };
  const away: Meddle = (_, response) => {
    response.writeHead(302, { location: 'http://elsewhere.example/' });
    response.end();
    return true;
  };
  assert.deepEqual(await pulled('B', [long, html, round, nowhere, away]), [
    'taxii.wait',
    'taxii.not-taxii',
    'taxii.repeats',
    'taxii.no-place',
    'taxii.elsewhere',
  ]);
});

test('a next page that the server knows no more is read again from where the reading began', async () => {
  const other = OBJECTS.map((one) => ({ ...one, id: one.id.replace('--0', '--1') }));
  const cut: Meddle = ({ from }, response) => {
    if (from < 3) return false;
    response.writeHead(500).end();
    return true;
  };
  const forgotten: Meddle = (_, response, __, url) => {
    if (url.searchParams.get('next') !== '3' || url.searchParams.has('x')) return false;
    if (isOver) return false;
    isOver = true;
    response.writeHead(404).end();
    return true;
  };
  let isOver = false;
  const [broken, rest] = await pulled('A', [cut, forgotten], other);
  assert.equal(broken, 'taxii.broken-off');
  assert.equal((rest as ExchangeWire).fresh, 9);
  const ids = keptIn(rest).filter((id) => other.some((one) => one.id === id));
  assert.deepEqual([ids.length, new Set(ids).size], [12, 12]);
  const never: Meddle = (_page, response, _, url) => {
    if (!url.searchParams.has('next')) return false;
    response.writeHead(404).end();
    return true;
  };
  // One that never knows what it said itself is not asked for ever.
  assert.deepEqual(await pulled('B', [never], other), ['taxii.refused']);
});

test('two contents of one version and a date ahead are named and not kept; what is taken back is destroyed', async () => {
  const [one] = OBJECTS;
  const id = one.id.replace('--0', '--2');
  const [first] = await pulled(
    'C',
    [fine],
    [
      { ...one, id },
      { ...one, id, name: 'another' },
      { ...one, id: one.id.replace('--0', '--3'), modified: '2027-11-28T12:00:00.000Z' },
    ],
  );
  const { refused, fresh } = first as ExchangeWire;
  assert.equal(fresh, 1);
  assert.deepEqual(
    refused.map(({ why }) => why),
    ['two-contents', 'in-the-future'],
  );
  const revoked = { ...one, id, name: 'gone', revoked: true, modified: '2026-11-28T13:00:00.000Z' };
  const [second] = await pulled('C', [fine], [{ ...one, id }, revoked, { ...one, id }]);
  assert.equal((second as ExchangeWire).destroyed, 1);
  const { objects } = JSON.parse(readFileSync((second as ExchangeWire).kept!, 'utf8')) as {
    objects: { id: string; name: string }[];
  };
  assert.deepEqual(
    objects.filter((each) => each.id === id).map(({ name }) => name),
    ['gone'],
  );
});
