import { hostname } from 'node:os';
import { Refusal } from '../../core/refusal.ts';

/** A stream of NATS JetStream, as an address names it: `nats://HOST:PORT/STREAM`, or `tls://…`; whoever writes adds his name, `…/STREAM/COLLECTOR`. */
export interface StreamAddress {
  /** Host and port. */
  readonly server: string;
  readonly isTls: boolean;
  readonly user: string | undefined;
  readonly stream: string;
  /** Name of the collector that writes: what the address says, else that of the machine. */
  readonly collector: string;
  /** What the collector writes goes under. */
  readonly subject: string;
}

const EXAMPLE = 'nats://127.0.0.1:4222/night/tehran';
/** A part of a subject: no dots, wildcards or spaces. */
const TOKEN = /^[\w-]{1,64}$/;

/** Whether a journal is named by the address of a stream rather than a folder. */
export const isStreamAddress = (journal: string): boolean => /^(?:nats|tls):\/\//.test(journal);

/** @throws Refusal `usage` where the address names no stream */
export function streamAddress(text: string): StreamAddress {
  const url = URL.parse(text);
  const [stream = '', collector = machine(), ...more] = url?.pathname.split('/').slice(1) ?? [];
  if (!url || url.host === '' || more.length > 0 || !TOKEN.test(stream) || !TOKEN.test(collector))
    throw new Refusal('usage', 'nats.address', { address: text, example: EXAMPLE });
  return {
    server: url.host,
    isTls: url.protocol === 'tls:',
    user: url.username === '' ? undefined : decodeURIComponent(url.username),
    stream,
    collector,
    subject: `${stream}.${collector}`,
  };
}

function machine(): string {
  return hostname()
    .replaceAll(/[^\w-]/g, '-')
    .slice(0, 64);
}
