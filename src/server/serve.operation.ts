import { z } from 'zod';
import { operation } from '../operations/operation.ts';
import { serveRequest } from '../schemas/requests/serve.ts';
import { dataPlace } from './open-place.ts';
import { startServer } from './serve.ts';
import { untilEnded } from './until-ended.ts';

/** Serves the workbench until it is told to end. Not in the list of operations: a server does not serve servers. */
export const serveOperation = operation({
  id: 'serve',
  kind: 'stream',
  request: serveRequest,
  answer: z.null(),
  async run({ data, port, origin }, _house, { note, signal }) {
    const server = await startServer(
      {
        ...dataPlace(data),
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
    await untilEnded(signal);
    await server.close();
    return null;
  },
});
