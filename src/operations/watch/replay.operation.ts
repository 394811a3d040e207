import { watchReplayRows } from '../../exchange/rows/watch-rows.ts';
import { watchReplayReport } from '../../reports/watch/watch-replay-report.ts';
import { watchReplayRequest } from '../../schemas/requests/watch.ts';
import { watchReplaySchema } from '../../schemas/watch-answer.ts';
import { operation } from '../operation.ts';
import { askedWatch } from './asked-watch.ts';
import { replayArchives } from './replay.ts';

/** What happened to the routes of a country or of some networks, from archives. */
export const watchReplayOperation = operation({
  id: 'watch.replay',
  kind: 'job',
  request: watchReplayRequest,
  answer: watchReplaySchema,
  async run(request, house, work) {
    return replayArchives(
      await house.openSnapshot(request.snapshot),
      {
        files: request.files.map((name) => ({ name, place: house.locate(name) })),
        ...(await askedWatch(request, house)),
      },
      work,
    );
  },
  report: watchReplayReport,
  rows: watchReplayRows,
});
