import { canExport, EXPORT_FORMATS } from '../../operations/documents/export-answer.ts';
import type { Operations } from '../../operations/operation.ts';
import { requestFields } from '../../operations/request-fields.ts';
import { API_STYLE, apiPage } from '../api-page.ts';
import { openApi } from '../open-api.ts';
import { route, type Route } from '../route.ts';
import { SERVED } from '../served-operations.ts';
import { servedRequest } from '../computing/resolve-question.ts';

/** What can be asked here: the questions with their fields, for forms, and every route as OpenAPI, for programs. */
export function descriptionRoutes(operations: Operations, routes: () => readonly Route[]): Route[] {
  return [
    route({
      method: 'get',
      path: '/api/questions',
      permission: 'look',
      summary: 'route.questions',
      handle: () => questionsOf(operations),
    }),
    route({
      method: 'get',
      path: '/api/openapi.json',
      permission: 'public',
      summary: 'route.openapi',
      handle: ({ instance, language }) => Promise.resolve(openApi(routes(), instance.software, language)),
    }),
    route({
      method: 'get',
      path: '/api',
      permission: 'public',
      summary: 'route.api-page',
      media: ['text/html'],
      handle: ({ instance, language }) =>
        Promise.resolve(
          text(apiPage(openApi(routes(), instance.software, language), language), 'text/html; charset=utf-8'),
        ),
    }),
    route({
      method: 'get',
      path: '/api/page.css',
      permission: 'public',
      summary: 'route.api-page',
      media: ['text/css'],
      handle: () => Promise.resolve(text(API_STYLE, 'text/css; charset=utf-8')),
    }),
  ];
}

function text(content: string, type: string): Response {
  return new Response(content, { headers: { 'content-type': type, 'cache-control': 'no-cache' } });
}

async function questionsOf(operations: Operations): Promise<object[]> {
  const served = Object.entries(SERVED).filter(([, how]) => 'permission' in how);
  return Promise.all(
    served.map(async ([id]) => {
      const operation = await operations[id]();
      const fields = requestFields({ id, request: servedRequest(operation) });
      return {
        id,
        exports: EXPORT_FORMATS.filter((format) => canExport(operation, format)),
        fields: fields.map(({ notes, ...field }) => ({
          ...field,
          help: notes.help,
          input: notes.input,
          form: notes.form,
          isPlaced: notes.position !== undefined,
          isClock: notes.now !== undefined,
          isOfCountry: notes.isOfCountry === true,
        })),
      };
    }),
  );
}
