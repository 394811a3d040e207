import { createSocket } from 'node:dgram';
import { hostname } from 'node:os';
import { Refusal } from '../../core/refusal.ts';
import type { Incident } from '../../schemas/incident.ts';
import { createBookFollower } from './book-follower.ts';
import type { IncidentOutlet } from './incident-outlet.ts';

/** Facility local0; levels of RFC 5424 §6.2.1. */
const FACILITY = 16;
const LEVEL = { critical: 2, high: 3, medium: 4, minor: 5 } as const;

/** One message (RFC 5424) for each revision, over UDP (RFC 5426): what is lost on the way is in the book. */
export function openSyslog(place: string): IncidentOutlet {
  const [, host, port = '514'] = /^(?:udp:\/\/)?([^:/]+)(?::(\d{1,5}))?$/.exec(place) ?? [];
  if (host === undefined || Number(port) > 65_535)
    throw new Refusal('usage', 'watch.live.no-address', { address: place, example: 'udp://127.0.0.1:514' });
  const socket = createSocket('udp4');
  socket.on('error', () => {});
  socket.unref();
  return createBookFollower({
    name: 'syslog',
    to: place,
    deliver: (incident) =>
      new Promise((resolve) => {
        socket.send(syslogMessage(incident), Number(port), host, () => resolve(true));
      }),
    close: () =>
      new Promise((resolve) => {
        // What was handed to the kernel leaves; nothing says when.
        setImmediate(() => socket.close(() => resolve()));
      }),
  });
}

/** Time is that of the incident, so that the same incident gives the same message. */
export function syslogMessage(incident: Incident, host = hostname()): string {
  const { id, revision, kind, state, severity, onset, scope } = incident;
  const data = `[muruna@32473 id="${id}" revision="${revision}" kind="${kind}" state="${state}" severity="${severity}" prefixes="${scope.prefixes.length}"]`;
  return `<${8 * FACILITY + LEVEL[severity]}>1 ${onset} ${host} muruna - incident ${data} ${kind} ${state}: ${id}`;
}
