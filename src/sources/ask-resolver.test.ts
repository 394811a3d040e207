import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { test } from 'node:test';
import { ownResolver } from './ask-resolver.ts';

/** CNAME, as it is asked for. */
const CNAME = 5;

test('a resolver that is silent is asked one question a name, twice, and no other', async () => {
  const socket = createSocket('udp4');
  const types: number[] = [];
  // The type stands before the class: at the end, but for what follows a question.
  socket.on('message', (query) => types.push(query.readUInt16BE(12 + 'a.example'.length + 2)));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const resolver = ownResolver([`127.0.0.1:${socket.address().port}`], 200);
  const { status, records } = await resolver.ask('a.example');
  assert.deepEqual([status, records], ['late', []]);
  assert.ok(types.length > 0 && types.length <= 2, `${types.length} questions`);
  assert.ok(types.every((type) => type === CNAME));
  socket.close();
});
