import { watchReplayRows } from '../../exchange/rows/watch-rows.ts';
import { watchReplayReport } from '../../reports/watch/watch-replay-report.ts';
import { watchReplayRequest } from '../../schemas/requests/watch.ts';
import { watchReplaySchema } from '../../schemas/watch-answer.ts';
import { operation } from '../operation.ts';
import { replayArchives } from './replay.ts';

/** What happened to the routes of a country or of some networks, from archives. */
export const watchReplayOperation = operation({
  id: 'watch.replay',
  kind: 'job',
  request: watchReplayRequest,
  answer: watchReplaySchema,
  async run({ files, country, networks, vrps, prefixes, learn, snapshot }, house, work) {
    const place = (name: string | undefined): string | undefined => name && house.locate(name);
    return replayArchives(
      await house.openSnapshot(snapshot),
      {
        files: files.map((name) => ({ name, place: house.locate(name) })),
        country,
        networks,
        vrps: place(vrps),
        prefixes: place(prefixes),
        learnMinutes: learn,
      },
      work,
    );
  },
  report: watchReplayReport,
  rows: watchReplayRows,
});
