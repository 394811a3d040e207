import { isIPv4 } from 'node:net';

/**
 * Whether a Host header names this machine by a loopback name or address. A page of elsewhere can make its own name point here (DNS
 * rebinding), but its requests still carry that name.
 *
 * @example isLoopbackHost('localhost:8080') // true
 */
export function isLoopbackHost(header: string | undefined): boolean {
  const name = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::\d{1,5})?$/i.exec(header ?? '')?.[1].toLowerCase();
  if (name === undefined) return false;
  return name === 'localhost' || name === '[::1]' || (isIPv4(name) && name.startsWith('127.'));
}
