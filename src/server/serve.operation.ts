import { join } from 'node:path';
import { z } from 'zod';
import { operation } from '../operations/operation.ts';
import { serveRequest } from '../schemas/requests/serve.ts';
import { dataFolder } from '../sources/user-folders.ts';
import { startServer } from './serve.ts';

/** Serves the workbench until it is told to end. Not in the list of operations: a server does not serve servers. */
export const serveOperation = operation({
  id: 'serve',
  kind: 'stream',
  request: serveRequest,
  answer: z.null(),
  async run({ data, port, origin }, _house, { note, signal }) {
    const server = await startServer(
      {
        data: data ?? join(dataFolder(), 'server'),
        databaseUrl: process.env['MURUNA_DATABASE_URL'],
        port,
        origin,
      },
      ({ error, method, path }) => {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        process.stderr.write(
          `${JSON.stringify({ at: new Date().toISOString(), level: 'error', method, path, stack })}\n`,
        );
      },
    );
    note?.({ code: 'serve.listening', facts: { url: `${server.origin}/`, keys: 'Ctrl-C' } });
    if (server.firstLink !== undefined)
      note?.({ code: 'serve.first-link', facts: { url: server.firstLink } });
    await ended(signal);
    await server.close();
    return null;
  },
});

/** Until Ctrl-C, or until whoever started the process ends it. */
function ended(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve(), { once: true });
    process.once('SIGTERM', () => resolve());
  });
}
