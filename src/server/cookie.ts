import { parse, serialize } from 'hono/utils/cookie';
import type { ServerSettings } from './instance.ts';

type Settings = Pick<ServerSettings, 'origin'>;

/** Browsers take a name that begins with __Host- only over TLS, for the whole host and from it alone. */
export function cookieName(settings: Settings): string {
  return named(settings, 'muruna');
}

/** The header that gives a session to a browser, or takes it away. */
export function sessionCookie(settings: Settings, secret: string | undefined): string {
  return cookie(settings, cookieName(settings), secret);
}

/** The header that has a browser keep what it began at a provider, or forget it. */
export function stateCookie(settings: Settings, state: string | undefined): string {
  return cookie(settings, named(settings, STATE), state);
}

/** What the browser began at a provider. */
export function stateOfBrowser(request: Request, settings: Settings): string | undefined {
  return parse(request.headers.get('cookie') ?? '')[named(settings, STATE)];
}

const STATE = 'muruna-provider';

function named({ origin }: Settings, name: string): string {
  return isSecure(origin) ? `__Host-${name}` : name;
}

function cookie({ origin }: Settings, name: string, value: string | undefined): string {
  return serialize(name, value ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(origin),
    ...(value === undefined && { maxAge: 0 }),
  });
}

function isSecure(origin: string): boolean {
  return origin.startsWith('https:');
}
