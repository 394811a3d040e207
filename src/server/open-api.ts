import { z } from 'zod';
import { language } from '../i18n/language.ts';
import type { LanguageCode } from '../i18n/codes.ts';
import type { Route } from './route.ts';
import { SERVED } from './served-operations.ts';

/** The routes as an OpenAPI 3.1 document. */
export function openApi(
  routes: readonly Route[],
  software: string,
  code: LanguageCode = 'en',
): Record<string, unknown> {
  const { plain } = language(code);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const one of routes)
    (paths[one.path] ??= {})[one.method] = {
      summary: plain({ code: one.summary, params: {} }),
      'x-permission': one.permission,
      ...(one.permission === 'public' || one.permission === 'read-share' ? { security: [] } : {}),
      parameters: parametersOf(one),
      ...(one.body && {
        requestBody: { required: true, content: jsonContent(one.describedBody ?? one.body, 'input') },
      }),
      responses: {
        ...(one.answer
          ? { 200: { description: 'OK', content: jsonContent(one.answer, 'output') } }
          : { 204: { description: 'OK' } }),
        default: { description: 'RFC 9457', content: { 'application/problem+json': { schema: PROBLEM } } },
      },
    };
  return {
    openapi: '3.1.0',
    info: { title: 'Muruna', version: software.replace(/^\S+ /, '') },
    paths,
    'x-not-served': notServed(code),
    components: {
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

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: { type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' } },
};

function parametersOf({ path, query }: Route): object[] {
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
  return [...inPath, ...inQuery];
}

interface JsonObject {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

function jsonContent(schema: z.ZodType, io: 'input' | 'output'): object {
  return { 'application/json': { schema: z.toJSONSchema(schema, { io, unrepresentable: 'any' }) } };
}
