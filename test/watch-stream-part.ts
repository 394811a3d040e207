// A collector or a detector of a stream of NATS. A test kills it in the middle.
import { collectArchives } from '../src/operations/watch/collect.ts';
import { openProjection, postgresQueries } from '../src/operations/watch/projection.ts';
import { watchLive } from '../src/operations/watch/live.ts';
import { openStreamReader } from '../src/sources/nats/read-stream.ts';
import { streamAddress } from '../src/sources/nats/stream-address.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { BLOCK_BYTES, GIVEN } from './watch-stream.ts';

const [role, stream, place, database] = process.argv.slice(2);
const address = streamAddress(stream);
if (role === 'collect') {
  const { added, held } = await collectArchives([{ name: 'rrc98.mrt', place }], {
    name: stream,
    address,
    blockBytes: BLOCK_BYTES,
  });
  process.stdout.write(`${added + held}\n`);
} else {
  const end = new AbortController();
  process.once('SIGTERM', () => end.abort());
  await watchLive(
    smallSnapshot(),
    {
      folder: { name: 'night', place },
      given: GIVEN,
      sources: [],
      stream: (from) => openStreamReader(address, from),
      outlets: [openProjection(postgresQueries(database), 'night', 50)],
      keeping: { checkpointMessages: 500 },
      seconds: undefined,
    },
    { signal: end.signal, note: ({ code }) => process.stdout.write(`${code}\n`) },
  );
}
