import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the user's caches of this program go. */
export function cacheFolder(): string {
  return userFolder('XDG_CACHE_HOME', '.cache');
}

/** Where what the user keeps with this program goes. */
export function dataFolder(): string {
  return userFolder('XDG_DATA_HOME', '.local/share');
}

/** Where the user's settings of this program go. */
export function configFolder(): string {
  return userFolder('XDG_CONFIG_HOME', '.config');
}

/** XDG Base Directory Specification 0.8: a variable that is empty or relative counts as not set. */
function userFolder(variable: string, underHome: string): string {
  const base = process.env[variable];
  return join(base?.startsWith('/') ? base : join(homedir(), underHome), 'muruna');
}
