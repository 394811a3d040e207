import { HttpProblem } from '../problem.ts';
import { route } from '../route.ts';

const content = route({
  method: 'get',
  path: '/api/contents/{content}',
  permission: 'fetch-content',
  summary: 'route.content',
  media: ['application/octet-stream'],
  async handle({ instance, path: { content: name } }) {
    // Of this server alone: two that lack it would ask each other for ever.
    const bytes = /^[0-9a-f]{64}$/.test(name) ? await instance.ownContents.get(name) : undefined;
    if (!bytes) throw new HttpProblem('not-found');
    return new Response(Buffer.from(bytes), {
      headers: { 'content-type': 'application/octet-stream', 'cache-control': 'private, no-cache' },
    });
  },
});

export const CONTENTS = [content];
