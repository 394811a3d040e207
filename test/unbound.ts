import { spawn } from 'node:child_process';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { wireName } from './dns-authority.ts';

/** Debian's resolver; a test that wants it says so loudly where it is not installed. */
export const UNBOUND = '/usr/sbin/unbound';

export interface Resolver {
  /** Whether the name resolves to an address. */
  readonly resolves: (name: string) => Promise<boolean>;
  /** Forgets everything it was answered. */
  readonly forget: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Unbound with its own hints, nothing remembered and nothing validated, in a folder of the test. */
export async function startUnbound(
  folder: string,
  roots: readonly { readonly host: string; readonly address: string }[],
): Promise<Resolver> {
  const port = await freePort();
  const control = join(folder, 'control');
  const hints = join(folder, 'hints');
  writeFileSync(
    hints,
    roots.map(({ host, address }) => `. 3600 NS ${host}.\n${host}. 3600 A ${address}\n`).join(''),
  );
  const config = join(folder, 'unbound.conf');
  writeFileSync(
    config,
    `server:
  directory: "${folder}"
  chroot: ""
  username: ""
  pidfile: ""
  use-syslog: no
  logfile: ""
  verbosity: 0
  interface: 127.0.0.1@${port}
  do-ip6: no
  do-tcp: no
  do-not-query-localhost: no
  root-hints: "${hints}"
  module-config: "iterator"
  num-threads: 1
  infra-keep-probing: yes
remote-control:
  control-enable: yes
  control-interface: "${control}"
  control-use-cert: no
`,
  );
  const unbound = spawn(UNBOUND, ['-d', '-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  unbound.stderr.on('data', (text: Buffer) => (said += text.toString()));
  while (!existsSync(control)) {
    if (unbound.exitCode !== null) throw new Error(`unbound ended: ${said}`);
    await delay(20);
  }
  const socket = createSocket('udp4');
  const order = (words: string): Promise<void> => controlled(control, words);
  let number = 0;
  return {
    resolves: (name) => asked(socket, port, name, (number = (number + 1) & 0xffff)),
    async forget() {
      await order('flush_zone .');
      await order('flush_infra all');
    },
    async stop() {
      socket.close();
      unbound.kill();
      if (unbound.exitCode === null) await once(unbound, 'exit');
    },
  };
}

async function controlled(path: string, words: string): Promise<void> {
  const connection = connect(path);
  connection.end(`UBCT1 ${words}\n`);
  let said = '';
  connection.on('data', (text: Buffer) => (said += text.toString()));
  await once(connection, 'close');
  if (!said.startsWith('ok')) throw new Error(`unbound: ${words}: ${said}`);
}

/** One question for an address; asked again until it is answered. */
async function asked(socket: Socket, port: number, name: string, id: number): Promise<boolean> {
  const head = Buffer.alloc(12);
  head.writeUInt16BE(id, 0);
  head.writeUInt16BE(0x0100, 2);
  head.writeUInt16BE(1, 4);
  const query = Buffer.concat([head, wireName(name), Buffer.from([0, 1, 0, 1])]);
  const answered = Promise.withResolvers<Buffer>();
  const hear = (message: Buffer): void => {
    if (message.readUInt16BE(0) === id) answered.resolve(message);
  };
  socket.on('message', hear);
  socket.send(query, port, '127.0.0.1');
  const again = setInterval(() => socket.send(query, port, '127.0.0.1'), 2000);
  const message = await answered.promise;
  clearInterval(again);
  socket.off('message', hear);
  return (message[3] & 15) === 0 && message.readUInt16BE(6) > 0;
}
