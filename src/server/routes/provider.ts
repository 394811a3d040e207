import { sessionCookie, stateCookie, stateOfBrowser } from '../cookie.ts';
import { z } from 'zod';
import { REFUSED_AT_PROVIDER } from '../../schemas/refused-at-provider.ts';
import { HttpProblem } from '../problem.ts';
import type { Instance } from '../instance.ts';
import { beginAtProvider, CALLBACK, endAtProvider } from '../provider.ts';
import { route } from '../route.ts';

// Signing in at an OpenID provider.

const about = route({
  method: 'get',
  path: '/api/provider',
  permission: 'public',
  summary: 'route.provider',
  answer: z.strictObject({ issuer: z.string().nullable() }),
  handle: ({ instance }) => Promise.resolve({ issuer: instance.provider?.settings.issuer ?? null }),
});

const begin = route({
  method: 'get',
  path: '/api/provider/sign-in',
  permission: 'public',
  summary: 'route.provider-sign-in',
  redirects: true,
  handle: ({ instance, address: from, request }) =>
    orPage(instance, request, async () => {
      instance.requests.take(`provider ${from}`);
      const { address, state } = await beginAtProvider(instance, undefined);
      return sent(address, stateCookie(instance.settings, state));
    }),
});

const link = route({
  method: 'post',
  path: '/api/me/provider',
  permission: 'own-account',
  summary: 'route.provider-link',
  answer: z.strictObject({ address: z.string() }),
  async handle({ instance, account }) {
    const { address, state } = await beginAtProvider(instance, account.id);
    return Response.json(
      { address },
      { headers: { 'set-cookie': stateCookie(instance.settings, state), 'cache-control': 'no-store' } },
    );
  },
});

/** Only the browser that went there comes back: the state in the address is the one that it keeps. */
const callback = route({
  method: 'get',
  path: CALLBACK,
  permission: 'public',
  summary: 'route.provider-callback',
  redirects: true,
  query: z.looseObject({ state: z.string().max(200) }),
  handle: ({ instance, query, request, subject }) =>
    orPage(instance, request, async () => {
      const kept = stateOfBrowser(request, instance.settings);
      if (kept === undefined || kept !== query.state) throw new HttpProblem('link-used');
      const asked = new URL(request.url);
      const address = new URL(`${asked.pathname}${asked.search}`, instance.settings.origin);
      const agent = request.headers.get('user-agent') ?? '';
      const signedIn = subject.kind === 'account' ? subject.account.id : undefined;
      const secret = await endAtProvider(instance, { address, state: kept, agent, signedIn });
      const answer = sent(`${instance.settings.origin}/`, sessionCookie(instance.settings, secret));
      answer.headers.append('set-cookie', stateCookie(instance.settings, undefined));
      return answer;
    }),
});

/** A person who is on his way in reads why he is not let in on our own page, in his language; a program gets the problem. */
async function orPage(
  { settings }: Instance,
  { headers }: Request,
  handle: () => Promise<Response>,
): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    const why = REFUSED_AT_PROVIDER.find((kind) => error instanceof HttpProblem && error.kind === kind);
    if (why === undefined || !headers.get('accept')?.includes('text/html')) throw error;
    return new Response(null, {
      status: 303,
      headers: { location: `${settings.origin}/#/sign-in/${why}`, 'cache-control': 'no-store' },
    });
  }
}

function sent(address: string, cookie: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location: address, 'set-cookie': cookie, 'cache-control': 'no-store' },
  });
}

export const PROVIDER_ROUTES = [about, begin, link, callback];
