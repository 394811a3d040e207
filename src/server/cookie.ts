import { serialize } from 'hono/utils/cookie';
import type { ServerSettings } from './instance.ts';

/** Browsers take a name that begins with __Host- only over TLS, for the whole host and from it alone. */
export function cookieName({ origin }: ServerSettings): string {
  return isSecure(origin) ? '__Host-muruna' : 'muruna';
}

/** The header that gives a session to a browser, or takes it away. */
export function sessionCookie(settings: ServerSettings, secret: string | undefined): string {
  return serialize(cookieName(settings), secret ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(settings.origin),
    ...(secret === undefined && { maxAge: 0 }),
  });
}

function isSecure(origin: string): boolean {
  return origin.startsWith('https:');
}
