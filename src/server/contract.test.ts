import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { z } from 'zod';
import { cases } from '../../test/cases.ts';
import { administrator, ORIGIN, smallServer } from '../../test/small-server.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../i18n/codes.ts';
import { openApi } from './open-api.ts';

// What the OpenAPI document says is asked with what is nearly right, and with what is not: whatever comes, it is answered or refused with a
// problem, and never a fault of ours.

const server = await smallServer();
const { app, instance } = server;
const admin = await administrator(instance);
after(() => server.close());

interface Asked {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

const document = openApi(server.routes, 'muruna 0') as { paths: Record<string, Record<string, Asked>> };

/** What no schema asks for. */
const wild = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    '\u0000',
    'a\u0000b',
    '\uD800',
    '../../etc/passwd',
    '=cmd|calc',
    '<script>alert(1)</script>',
    '\u202Eabc',
    'x'.repeat(5000),
    1e308,
    -1,
    2 ** 53,
    null,
    [],
    {},
    { __proto__: null, constructor: 1 },
    [[[[[[[[[[[[[[[[[[[[{}]]]]]]]]]]]]]]]]]]]],
    { a: { a: { a: { a: { a: { a: { a: { a: {} } } } } } } } },
    Array.from({ length: 500 }, (_, number) => number),
  ),
);

/** Wrong encodings and packed bytes. */
const BYTES = [
  Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
  Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]),
  Buffer.from([0xed, 0xa0, 0x80]),
  gzipSync('{}'),
];

/** What a body says it is counts for nothing: it is JSON or it is refused. */
const CONTENT_TYPES = [
  'application/json',
  'text/xml',
  'multipart/form-data',
  'x',
  'application/json; charset=utf-16',
];

/** What is no JSON, and JSON that no program should trip over, as it is sent. */
const RAW = [
  '',
  '{',
  '[[[[',
  '\u00FF',
  '{"a":1e999}',
  '{"a":123456789012345678901234567890}',
  `${'['.repeat(40_000)}${']'.repeat(40_000)}`,
  `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  '"text"',
  'null',
  'true',
  '{"a":1}{"a":2}',
];

/** What is read as if nothing had been sent, and does nothing more. */
const EMPTY = ['{"__proto__":{"isAdministrator":true}}', '\uFEFF{}'];

/** Values of a schema, now and then with something else in their place. */
function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary: fitting(schema) }, { weight: 1, arbitrary: wild });
}

function fitting(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(fitting));
  switch (schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, one]) => [name, valueOf(one)]),
        ),
        { requiredKeys: [] },
      );
    case 'array':
      return fc.array(valueOf(schema.items ?? {}), { maxLength: 4 });
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer(), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'string':
      return fc.oneof(fc.string(), fc.constantFrom('IR', admin.workspace, '2025-01-01', 'x'.repeat(20)));
    default:
      return wild;
  }
}

/** Parts of a path: sometimes what is there, else anything that an address can hold. */
const part = fc.oneof(
  fc.constant(admin.workspace),
  fc.constantFrom('%00', '%2e%2e%2f', '%ff', '%', "';--", 'x'.repeat(3000), '__proto__', '0'.repeat(64)),
  fc.string({ minLength: 1 }).map(encoded),
);

function encoded(text: string): string {
  try {
    return encodeURIComponent(text) || 'x';
  } catch {
    return 'x';
  }
}

/** The letters in which something is said. */
const SCRIPTS: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^[^\u0400-\u06FF]+$/,
  fr: /^[^\u0400-\u06FF]+$/,
  ar: /[\u0600-\u06FF]/,
  fa: /[\u0600-\u06FF]/,
  ru: /[\u0400-\u04FF]/,
};

/** What is answered has a status, a type and a content that the document names. */
async function isAsDescribed(
  answer: Response,
  { responses }: Asked,
  schema: z.ZodType | undefined,
): Promise<void> {
  const said = responses[answer.status];
  assert.ok(said, `the document does not know of ${answer.status}`);
  const type = answer.headers.get('content-type')?.replace(/;.*/, '');
  if (type === undefined) assert.equal(said.content, undefined);
  else assert.ok(type in (said.content ?? {}), `the document does not know of ${type}`);
  if (answer.status === 200 && type === 'application/json' && schema) {
    const checked = schema.safeParse(await answer.json());
    assert.ok(checked.success, checked.error?.message);
  } else await answer.body?.cancel();
}

/** A route that would answer for minutes is not computed: it is refused for the snapshot that it names. */
const nowhere = { snapshot: 'nowhere' };

for (const [path, methods] of Object.entries(document.paths))
  for (const [method, asked] of Object.entries(methods)) {
    // Who signs out, or disables himself, is nobody for what follows.
    if (path === '/api/sign-out') continue;
    const schema = asked.requestBody?.content['application/json']?.schema;
    const route = server.routes.find((one) => one.method === method && one.path === path)!;
    const { answer: described } = route;
    const query = asked.parameters.filter((one) => one.in === 'query');
    test(`${method} ${path}: what is no JSON, too large, too deep or of another kind is refused with a problem`, async () => {
      // What can be asked without a field would be computed.
      const sent = [...RAW, ...(schema ? BYTES : []), ...(path.includes('/ask/') ? [] : EMPTY)];
      for (const body of method === 'get' ? [] : sent) {
        const where = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
          name === 'workspace' ? admin.workspace : 'x',
        );
        // oxlint-disable-next-line no-await-in-loop -- in turn
        const answer = await app.request(`${ORIGIN}${where}`, {
          method: method.toUpperCase(),
          headers: { host: new URL(ORIGIN).host, origin: ORIGIN, cookie: `muruna=${admin.session}` },
          body,
        });
        // oxlint-disable-next-line no-await-in-loop -- in turn
        await answer.body?.cancel();
        const isRefused = answer.status >= 400 && answer.status < 500;
        assert.ok(
          schema && !EMPTY.includes(body as string) ? isRefused : answer.status < 500,
          `${answer.status}: ${String(body).slice(0, 40)}`,
        );
        instance.requests.forget();
        instance.attempts.forget();
      }
      assert.deepEqual(server.faults, []);
    });

    test(`${method} ${path}: whatever is sent, it is answered or refused, and no fault of ours`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.func(part),
          schema
            ? fc.oneof({ weight: 5, arbitrary: valueOf(schema) }, { weight: 1, arbitrary: wild })
            : fc.constant(undefined),
          fc.record(Object.fromEntries(query.map((one) => [one.name, valueOf(one.schema)])), {
            requiredKeys: [],
          }),
          fc.constantFrom('', '', '{', '[[[[', '\u00FF'),
          fc.constantFrom(...CONTENT_TYPES),
          fc.constantFrom(...LANGUAGE_CODES),
          async (partOf, body, queried, broken, contentType, language) => {
            let at = 0;
            const where = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
              name === 'workspace' && at % 3 !== 2 ? admin.workspace : partOf(name, at++),
            );
            const search = new URLSearchParams();
            for (const [name, value] of Object.entries(queried))
              if (name !== 'wait')
                search.set(name, typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
            // Twice, or never heard of.
            if (broken === '{')
              for (const [name, value] of [...search, ['unknown', 'x']]) search.append(name, value);
            search.append('lang', language);
            const isQuestion = path.includes('/ask/');
            const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
            const sent = isQuestion && isObject && 'country' in body ? { ...body, ...nowhere } : body;
            const answer = await app.request(`${ORIGIN}${where}?${String(search)}`, {
              method: method.toUpperCase(),
              headers: {
                host: new URL(ORIGIN).host,
                origin: ORIGIN,
                cookie: `muruna=${admin.session}`,
                'content-type': contentType,
              },
              ...(method !== 'get' && { body: broken + (JSON.stringify(sent) ?? '') }),
            });
            const isProblem = answer.headers.get('content-type') === 'application/problem+json';
            if (answer.status >= 400 && isProblem) {
              const problem = (await answer.json()) as {
                type: string;
                title: string;
                status: number;
                why?: string;
              };
              assert.equal(problem.status, answer.status);
              assert.ok(problem.title.length > 5 && problem.type.startsWith('muruna:'));
              assert.match(problem.title, SCRIPTS[language]);
              if (problem.type === 'muruna:bad-request' && problem.why !== undefined)
                assert.match(problem.why, SCRIPTS[language]);
            } else if (answer.status >= 400 && route.errors === 'taxii') {
              assert.equal(answer.headers.get('content-type'), 'application/taxii+json;version=2.1');
              const { title, http_status: status } = (await answer.json()) as Record<string, string>;
              assert.equal(status, String(answer.status));
              assert.match(title, SCRIPTS[language]);
            } else {
              assert.ok(answer.status < 400, `${answer.status} without a problem`);
              await isAsDescribed(answer, asked, described);
            }
            assert.notEqual(answer.status, 500);
            instance.requests.forget();
            instance.attempts.forget();
          },
        ),
        { numRuns: cases(20) },
      );
      assert.deepEqual(server.faults, []);
    });
  }

test('a text that no database holds is refused, and one that only looks like it is not', async () => {
  for (const [text, isRefused] of [
    ['"\\ud800"', true],
    ['"a\\u0000b"', true],
    ['{"\\udfff":1}', true],
    ['"\\ud83d\\udef0"', false],
    ['"\\\\ud800\\\\u0000"', false],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const answer = await app.request(`${ORIGIN}/api/workspaces/${admin.workspace}/ask/compare`, {
      method: 'POST',
      headers: { host: new URL(ORIGIN).host, origin: ORIGIN, cookie: `muruna=${admin.session}` },
      body: `{"countries":[${text}],"snapshot":"nowhere"}`,
    });
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const why = JSON.stringify(await answer.json());
    assert.equal(/half a character/.test(why), isRefused, `${text}: ${why}`);
  }
  assert.deepEqual(server.faults, []);
});
