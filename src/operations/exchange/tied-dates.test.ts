import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { loopback } from '../../../test/loopback.ts';
import { refusal, tryExchange } from '../../../test/try-exchange.ts';
import type { ExchangeWire } from '../../schemas/exchange-wire.ts';

const TYPE = 'application/taxii+json;version=2.1';
const { at, asking, end } = await tryExchange();
writeFileSync(at('token'), 'secret\n');
after(end);

interface Dated {
  readonly date: string;
  readonly object: { readonly id: string };
}

function dated(index: number, date: string): Dated {
  const id = `identity--00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const moment = '2026-11-28T12:00:00.000Z';
  return {
    date,
    object: {
      type: 'identity',
      spec_version: '2.1',
      id,
      created: moment,
      modified: moment,
      name: `one ${index}`,
    } as { id: string },
  };
}

/** A server that gives at most `most` at a time, knows no `next`, and whose dates of addition are as they are given. */
async function pulledFrom(
  all: readonly Dated[],
  { most = 3, limitFrom = 0 }: { readonly most?: number; readonly limitFrom?: number } = {},
): Promise<{ readonly answer: Promise<ExchangeWire>; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = await loopback((request, response) => {
    const { pathname, searchParams: query } = new URL(request.url!, 'http://x');
    const said = (body: object, headers = {}): void => {
      response.writeHead(200, { 'content-type': TYPE, ...headers });
      response.end(JSON.stringify(body));
    };
    if (!pathname.endsWith('/objects/'))
      return said({ id: 'c', title: 'c', can_read: true, can_write: false });
    asked.push(query.get('added_after') ?? '');
    const from = query.get('added_after');
    const after = all.filter(({ date }) => from === null || date > from);
    const limit = Number(query.get('limit'));
    const page = after.slice(0, limitFrom > 0 && limit >= limitFrom ? limit : most);
    const last = page.at(-1)?.date;
    said(
      { more: page.length < after.length, objects: page.map(({ object }) => object) },
      last === undefined ? {} : { 'x-taxii-date-added-last': last },
    );
  });
  const answer = asking<ExchangeWire>('pull', 'B', {
    url: `${server.url}/root/collections/c/`,
    partner: 'A',
    tokenFile: at('token'),
  });
  await answer.catch(() => undefined);
  await server.close();
  return { answer, asked };
}

function kept(answer: ExchangeWire): string[] {
  const { objects } = JSON.parse(readFileSync(answer.kept!, 'utf8')) as { objects: { id: string }[] };
  return objects.map(({ id }) => id).toSorted();
}

test('objects that share a date of addition across pages are all there, once, also those that get it after a reading', async () => {
  const dates = ['00', '00', '01', '01', '01', '02', '03', '03', '04'];
  const all = dates.map((second, index) => dated(index, `2026-11-28T13:00:${second}.000000Z`));
  // The server gives four at a time: the third of the second second comes on the next page.
  const { answer, asked } = await pulledFrom(all, { most: 4 });
  const first = await answer;
  assert.deepEqual(
    kept(first),
    all.map(({ object }) => object.id),
  );
  assert.deepEqual([first.fresh, first.refused], [all.length, []]);
  assert.ok(
    asked.slice(1).every((date) => date.endsWith('.999999Z')),
    asked.join(' '),
  );

  // One more in the very second of the last one, and nothing else is new.
  const more = [...all, dated(99, '2026-11-28T13:00:04.000000Z')];
  const second = await (await pulledFrom(more, { most: 4 })).answer;
  assert.deepEqual([second.fresh, kept(second).length], [1, more.length]);
});

test('a whole page of one date is asked for in larger pages, and refused where the server gives none', async () => {
  const tied = Array.from({ length: 9 }, (_, index) => dated(200 + index, '2026-11-28T14:00:00.000000Z'));
  const later = dated(300, '2026-11-28T14:00:01.000000Z');
  const before = dated(150, '2026-11-28T13:30:00.000000Z');
  const all = [before, ...tied, later];
  assert.equal(await refusal((await pulledFrom(all)).answer), 'taxii.tied');
  const { answer } = await pulledFrom(all, { limitFrom: 4000 });
  const ids = kept(await answer);
  assert.ok(all.every(({ object }) => ids.includes(object.id)));
  assert.equal(new Set(ids).size, ids.length);
});
