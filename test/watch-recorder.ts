// Records an archive into a watched journal, with many checkpoints. A test kills it in the middle.
import { recordArchives } from '../src/operations/watch/record.ts';
import { smallSnapshot } from './small-snapshot.ts';

const [archive, journal] = process.argv.slice(2);
process.stdout.write('begun\n');
await recordArchives(
  [{ name: 'rrc99.mrt', place: archive }],
  { name: 'journal', place: journal },
  {
    given: { country: 'IR', networks: [], vrps: undefined, prefixes: undefined, learnMinutes: 10 },
    snapshot: () => Promise.resolve(smallSnapshot()),
    keeping: { checkpointMessages: 200 },
  },
);
