import { z } from 'zod';
import { Refusal } from '../core/refusal.ts';
import { operation } from '../operations/operation.ts';
import { optionOf } from '../operations/option-of.ts';
import { serveRequest } from '../schemas/requests/serve.ts';
import { dataPlace } from './open-place.ts';
import { startServer } from './serve.ts';
import { untilEnded } from './until-ended.ts';

type Request = z.output<typeof serveRequest>;

/** Serves the workbench until it is told to end. Not in the list of operations: a server does not serve servers. */
export const serveOperation = operation({
  id: 'serve',
  kind: 'stream',
  request: serveRequest,
  answer: z.null(),
  async run(request, _house, { note, signal }) {
    refuseClearText(request);
    // Listened for from the beginning: who ends a server that is still starting ends it in good order too.
    const ended = untilEnded(signal);
    const { data, log: logged, insecureHttp: _, watch: watches, exchange: exchanges, ...place } = request;
    const watch = watches.map((text) => folderOfWorkspace(text, 'watch'));
    const exchange = exchanges.map((text) => folderOfWorkspace(text, 'exchange'));
    const server = await startServer(
      { ...dataPlace(data), ...place, watch, exchange },
      ({ error, ...where }) => {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        log('error', { ...where, stack });
      },
      logged === 'requests' ? (about) => log('info', about) : undefined,
    );
    note?.({ code: 'serve.listening', facts: { url: `${server.origin}/`, keys: 'Ctrl-C' } });
    if (server.firstLink !== undefined)
      note?.({ code: 'serve.first-link', facts: { url: server.firstLink } });
    await ended;
    await server.close();
    return null;
  },
});

/** `WORKSPACE=FOLDER`, parted at the first sign. */
function folderOfWorkspace(
  text: string,
  field: 'watch' | 'exchange',
): { readonly workspace: string; readonly folder: string } {
  const at = text.indexOf('=');
  const [workspace, folder] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1)];
  if (workspace === '' || folder === '')
    throw new Refusal('usage', 'serve.watch-form', {
      option: optionOf(serveRequest, field),
      value: text,
      example: `CERT=/var/lib/muruna/${field}`,
    });
  return { workspace, folder };
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|::1|\[::1\])$/;

/** Passwords and sessions go over no network in clear text, unless whoever starts the server says that it is alone there. */
function refuseClearText({ host, origin, insecureHttp }: Request): void {
  if (!LOOPBACK.test(host) && origin === undefined)
    throw new Refusal('usage', 'serve.needs-origin', { option: optionOf(serveRequest, 'origin') });
  const isClear =
    origin !== undefined && origin.startsWith('http:') && !LOOPBACK.test(new URL(origin).hostname);
  if (isClear && !insecureHttp)
    throw new Refusal('usage', 'serve.needs-tls', { option: optionOf(serveRequest, 'insecureHttp') });
}

function log(level: 'error' | 'info', about: object): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, ...about })}\n`);
}
