import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from 'hono';

/** Where the pages lie, seen from `src` and from `dist`. */
const FOLDER = fileURLToPath(new URL('../../dist/workbench/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Where a share can be shown in a frame: the same page, which shows nothing else there. */
export const SHARED_PAGE = '/shared';

/** The files of the workbench by their addresses, read once: what is not among them cannot be asked for. */
export async function workbenchPages(): Promise<(context: Context) => Response | undefined> {
  const names = await readdir(FOLDER, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, { bytes: Uint8Array<ArrayBuffer>; type: string }>();
  for (const entry of names) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${path.slice(FOLDER.length).replaceAll('\\', '/')}`;
    // oxlint-disable-next-line no-await-in-loop -- a few files, once
    const bytes = new Uint8Array(await readFile(path));
    files.set(address, { bytes, type: TYPES[extname(path)] ?? 'application/octet-stream' });
  }
  return ({ req }) => {
    const address = ['/', SHARED_PAGE].includes(req.path) ? '/index.html' : req.path;
    const file = files.get(address);
    if (!file || (req.method !== 'GET' && req.method !== 'HEAD')) return undefined;
    // Names of built files hold a hash of their content; the page itself and what keeps it offline are asked for anew.
    const kept = address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return new Response(req.method === 'HEAD' ? null : file.bytes, {
      headers: { 'content-type': file.type, 'cache-control': kept },
    });
  };
}
