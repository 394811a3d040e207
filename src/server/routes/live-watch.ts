import { followedWatchSchema, type FollowedWatch } from '../../schemas/live-stands.ts';
import { eventsOf } from '../event-stream.ts';
import { HttpProblem } from '../problem.ts';
import { route } from '../route.ts';

// The live watch that a workspace sees, if whoever runs the server has given it one. A workspace without one is not told of others'.

const WATCH = '/api/workspaces/{workspace}/watch';

const about = route({
  method: 'get',
  path: WATCH,
  permission: 'read',
  summary: 'route.watch',
  answer: followedWatchSchema,
  handle({ workspace, instance }) {
    const none: FollowedWatch = { state: 'none', stands: null };
    return instance.watches.of(workspace.id)?.now() ?? Promise.resolve(none);
  },
});

const events = route({
  method: 'get',
  path: `${WATCH}/events`,
  permission: 'read',
  summary: 'route.watch-events',
  media: ['text/event-stream'],
  handle({ workspace, instance, request, whose, mayStill }) {
    const watch = instance.watches.of(workspace.id);
    if (!watch) throw new HttpProblem('not-found');
    const reader = instance.streams.open(whose, mayStill);
    return Promise.resolve(
      eventsOf(
        // A reader who takes nothing is not written to: what stands then is told when he reads on.
        (line) =>
          watch.follow((stands) => {
            if (!line.isSlow()) line.send('stands', stands);
          }),
        request.signal,
        reader,
      ),
    );
  },
});

export const LIVE_WATCH = [about, events];
