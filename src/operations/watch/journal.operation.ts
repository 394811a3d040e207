import { watchExportRequest, watchRecordRequest } from '../../schemas/requests/watch.ts';
import { watchExportSchema, watchRecordSchema } from '../../schemas/watch-record-answer.ts';
import { isStreamAddress } from '../../sources/nats/stream-address.ts';
import { operation } from '../operation.ts';
import { optionOf } from '../option-of.ts';
import { askedWatch } from './asked-watch.ts';
import { exportJournal } from './export-journal.ts';
import { recordArchives } from './record.ts';
import { namedStream, refuseDetection } from './stream-request.ts';

/** Appends archives to a journal. */
export const watchRecordOperation = operation({
  id: 'watch.record',
  kind: 'write',
  request: watchRecordRequest,
  answer: watchRecordSchema,
  async run(request, house, work) {
    const { files, journal, keepDays, keepGb, snapshot } = request;
    const located = files.map((name) => ({ name, place: house.locate(name) }));
    if (isStreamAddress(journal)) {
      refuseDetection(request);
      const { collectArchives } = await import('./collect.ts');
      return collectArchives(located, { name: journal, address: namedStream(journal, 'journal') }, work);
    }
    return recordArchives(
      located,
      { name: journal, place: house.destination(journal) },
      {
        given: await askedWatch(request, house),
        snapshot: () => house.openSnapshot(snapshot),
        keeping: { retention: { days: keepDays, bytes: keepGb && keepGb * 1e9 } },
      },
      work,
    );
  },
});

/** The sources of a journal as files again. */
export const watchExportOperation = operation({
  id: 'watch.export',
  kind: 'write',
  request: watchExportRequest,
  answer: watchExportSchema,
  run: ({ journal, out, mrt }, house, { signal }) =>
    exportJournal({ name: journal, place: house.locate(journal) }, out, optionOf(watchExportRequest, 'out'), {
      isMrt: mrt,
      signal,
    }),
});
