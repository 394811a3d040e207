import { z } from 'zod';
import { TAXII_TYPE } from '../exchange/taxii/taxii-answers.ts';
import { language } from '../i18n/language.ts';
import type { LanguageCode } from '../i18n/codes.ts';
import type { Route } from './route.ts';
import { jobSchema } from './routes/jobs.ts';
import { SERVED } from './served-operations.ts';

/** The routes as an OpenAPI 3.1 document. */
export function openApi(
  routes: readonly Route[],
  software: string,
  code: LanguageCode = 'en',
): Record<string, unknown> {
  const { plain } = language(code);
  const paths: Record<string, Record<string, unknown>> = {};
  const schemas: Schemas = { parts: {}, names: new Map() };
  for (const one of routes)
    (paths[one.path] ??= {})[one.method] = {
      summary: plain({ code: one.summary, params: {} }),
      'x-permission': one.permission,
      ...(one.permission === 'public' || one.permission === 'read-share' ? { security: [] } : {}),
      parameters: parametersOf(one),
      ...requestBodyOf(one, schemas),
      responses: {
        ...successOf(one, schemas),
        default: refusalOf(one),
      },
    };
  return {
    openapi: '3.1.0',
    info: { title: 'Muruna', version: software.replace(/^\S+ /, '') },
    paths,
    'x-not-served': notServed(code),
    components: {
      schemas: schemas.parts,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'muruna' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
    security: [{ session: [] }, { token: [] }],
  };
}

/** The operations of the command line that no route has, and why. */
function notServed(code: LanguageCode): Record<string, string> {
  const { plain } = language(code);
  return Object.fromEntries(
    Object.entries(SERVED).flatMap(([id, how]) =>
      'notServed' in how ? [[id, plain({ code: how.notServed, params: {} })]] : [],
    ),
  );
}

function refusalOf({ errors }: Route): object {
  return errors === 'taxii'
    ? { description: 'TAXII 2.1', content: { [TAXII_TYPE]: { schema: TAXII_ERROR } } }
    : { description: 'RFC 9457', content: { 'application/problem+json': { schema: PROBLEM } } };
}

const TAXII_ERROR = {
  type: 'object',
  required: ['title', 'http_status'],
  properties: { title: { type: 'string' }, http_status: { type: 'string' } },
};

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: { type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' } },
};

function requestBodyOf({ body, describedBody, takes }: Route, schemas: Schemas): object {
  if (takes !== undefined) return { requestBody: { required: true, content: { [takes]: {} } } };
  if (!body) return {};
  return { requestBody: { required: true, content: jsonContent(describedBody ?? body, 'input', schemas) } };
}

function successOf({ method, answer, media = [], redirects, makesJob }: Route, schemas: Schemas): object {
  if (redirects) return { 303: { description: 'See Other' } };
  const bytes = Object.fromEntries(media.map((type) => [type, {}]));
  const isJson = answer !== undefined || (method === 'get' && media.length === 0);
  const json = answer ? jsonContent(answer, 'output', schemas) : isJson && { 'application/json': {} };
  if (!isJson && media.length === 0) return { 204: { description: 'No Content' } };
  return {
    200: { description: 'OK', content: { ...json, ...bytes } },
    ...(makesJob && { 202: { description: 'Accepted', content: jsonContent(jobSchema, 'output', schemas) } }),
  };
}

function parametersOf({ path, query, makesJob }: Route): object[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const schema = query && (z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' }) as JsonObject);
  const inQuery = Object.entries(schema?.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: schema?.required?.includes(name) ?? false,
    schema: property,
  }));
  const inHeader = makesJob ? [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } }] : [];
  return [...inPath, ...inQuery, ...inHeader];
}

interface JsonObject {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

/** Parts of schemas by the names under which the document has them, and the name of each by its content. */
interface Schemas {
  readonly parts: Record<string, unknown>;
  readonly names: Map<string, string>;
}

function jsonContent(schema: z.ZodType, io: 'input' | 'output', schemas: Schemas): object {
  const { $defs = {}, ...document } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  const names = new Map(Object.keys($defs).map((name) => [PLACE + name, nameOf(name, $defs, schemas)]));
  for (const [name, part] of Object.entries($defs))
    schemas.parts[names.get(PLACE + name)!] = withReferences(part, names);
  return { 'application/json': { schema: withReferences(document, names) } };
}

/** Where definitions lie within one schema: in the document as a whole there is no such place. */
const PLACE = '#/$defs/';

/** The same content has one name; what is called the same in two schemas need not be the same. */
function nameOf(name: string, definitions: Readonly<Record<string, unknown>>, schemas: Schemas): string {
  const content = contentOf(name, definitions);
  const known = schemas.names.get(content);
  if (known !== undefined) return known;
  const taken = new Set(schemas.names.values());
  const base = name.replaceAll(/[^\w.-]/g, '-');
  let free = base;
  for (let number = 2; taken.has(free); number++) free = `${base}-${number}`;
  schemas.names.set(content, free);
  return free;
}

/** A definition with all that it refers to. */
function contentOf(name: string, definitions: Readonly<Record<string, unknown>>): string {
  const reached = new Set([name]);
  for (const one of reached)
    for (const [, next] of JSON.stringify(definitions[one]).matchAll(/"#\/\$defs\/([^"]+)"/g))
      reached.add(next);
  return JSON.stringify([...reached].map((one) => [one, definitions[one]]));
}

/** The part with its references to where its definitions lie now. */
function withReferences(part: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(part)) return part.map((one) => withReferences(one, names));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      const name = key === '$ref' ? names.get(String(value)) : undefined;
      return [key, name === undefined ? withReferences(value, names) : `#/components/schemas/${name}`];
    }),
  );
}
