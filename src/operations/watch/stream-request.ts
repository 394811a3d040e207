import { Refusal } from '../../core/refusal.ts';
import { watchLiveRequest } from '../../schemas/requests/watch.ts';
import { streamAddress, type StreamAddress } from '../../sources/nats/stream-address.ts';
import { optionOf } from '../option-of.ts';

const option = (name: keyof typeof watchLiveRequest.shape): string => optionOf(watchLiveRequest, name);

/** A stream as the request names it; a password in it would be seen by others. */
export function namedStream(text: string, field: 'journal' | 'from'): StreamAddress {
  if (URL.parse(text)?.password)
    throw new Refusal('usage', 'watch.live.password', { option: option(field), variable: 'NATS_PASSWORD' });
  return streamAddress(text);
}

/** Whoever writes to a stream finds nothing and sends nothing on: that is what its readers are for. */
export function refuseDetection(request: Readonly<Record<string, unknown>>): void {
  const given = DETECTION.filter((name) => isGiven(request[name]));
  if (given.length > 0)
    throw new Refusal('usage', 'watch.stream.collects', {
      options: given.map(option).join(', '),
      from: option('from'),
    });
}

/** Whoever reads a stream hears nobody else. */
export function refuseOthers(request: Readonly<Record<string, unknown>>): void {
  const given = HEARD.filter((name) => isGiven(request[name]));
  if (given.length > 0)
    throw new Refusal('usage', 'watch.stream.alone', {
      options: given.map(option).join(', '),
      from: option('from'),
    });
}

const HEARD = ['risLive', 'bmp', 'bgp', 'rtr', 'signals'] as const;
const DETECTION = [
  'country',
  'networks',
  'watch',
  'vrps',
  'slurm',
  'prefixes',
  'groups',
  'expected',
  'signals',
  'from',
  'webhook',
  'syslog',
  'to',
  'keepDays',
  'keepGb',
] as const;

const isGiven = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined);
