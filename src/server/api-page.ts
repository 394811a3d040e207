import type { LanguageCode } from '../i18n/codes.ts';
import { language } from '../i18n/language.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import type { openApi } from './open-api.ts';

interface Described {
  readonly summary: string;
  readonly 'x-permission': string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: unknown }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Partial<Content>>>;
}

interface Content {
  readonly content: Readonly<Record<string, { readonly schema?: unknown }>>;
}

/** The OpenAPI document as a page to read: no script, no style within it. */
export function apiPage(document: ReturnType<typeof openApi>, code: LanguageCode): string {
  const { plain } = language(code);
  const say = (
    what: 'title' | 'permission' | 'body' | 'answer' | 'parameters' | 'parts' | 'document' | 'not-served',
  ): string => escaped(plain({ code: `api.${what}`, params: {} }));
  const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, Described>>>>;
  const sections = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => section(method, path, one)),
  );
  const { schemas } = document['components'] as { readonly schemas: Readonly<Record<string, unknown>> };
  const parts = Object.entries(schemas).map(([name, part]) => schemaBlock(escaped(name), part));
  const left = Object.entries(document['x-not-served'] as Readonly<Record<string, string>>).map(
    ([id, why]) =>
      `<p><code dir="ltr">muruna ${escaped(id.replaceAll('.', ' '))}</code>: ${escaped(why)}</p>`,
  );
  return `<!doctype html>
<html lang="${code}" dir="${LANGUAGES[code].direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('title')}</title>
<link rel="stylesheet" href="/api/page.css">
</head>
<body>
<main>
<h1>${say('title')}</h1>
<p><a href="/api/openapi.json">${say('document')}</a></p>
${sections.join('\n')}
<section>
<h2>${say('parts')}</h2>
${parts.join('\n')}
</section>
<section>
<h2>${say('not-served')}</h2>
${left.join('\n')}
</section>
</main>
</body>
</html>
`;

  function section(method: string, path: string, one: Described): string {
    const answer = one.responses['200'];
    const parts = [
      `<p>${say('permission')}: <code>${escaped(one['x-permission'])}</code></p>`,
      ...one.parameters.map(
        ({ name, in: where, schema }) =>
          `<p>${say('parameters')}: <code>${escaped(name)}</code> (${escaped(where)}) <code>${escaped(JSON.stringify(schema))}</code></p>`,
      ),
      contentBlock(say('body'), one.requestBody),
      contentBlock(say('answer'), answer),
    ];
    return `<section>
<h2><code dir="ltr"><b>${method.toUpperCase()}</b> ${escaped(path)}</code></h2>
<p>${escaped(one.summary)}</p>
${parts.filter((part) => part !== '').join('\n')}
</section>`;
  }
}

/** What is sent or answered: JSON by its schema, anything else by its media type. */
function contentBlock(title: string, said: Partial<Content> | undefined): string {
  const { 'application/json': json, ...others }: Partial<Content['content']> = said?.content ?? {};
  const types = Object.keys(others).map((type) => `<p>${title}: <code dir="ltr">${escaped(type)}</code></p>`);
  return [schemaBlock(title, json?.schema), ...types].filter((block) => block !== '').join('\n');
}

function schemaBlock(title: string, schema: unknown): string {
  if (schema === undefined) return '';
  return `<details><summary>${title}</summary><pre dir="ltr">${escaped(JSON.stringify(schema, undefined, 2))}</pre></details>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const API_STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
section { border-block-start: 1px solid color-mix(in srgb, currentcolor 20%, transparent); padding-block: 0.5rem; }
h2 { font-size: 1rem; overflow-wrap: anywhere; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
pre { overflow: auto; max-height: 30rem; padding: 0.75rem; background: color-mix(in srgb, currentcolor 6%, transparent); }
p { margin-block: 0.25rem; }
`;
