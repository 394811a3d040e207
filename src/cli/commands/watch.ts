import { join } from 'node:path';
import { message } from '../../i18n/text.ts';
import type { Answered } from '../../operations/ask.ts';
import type { WatchDrillAnswer } from '../../schemas/watch-drill-answer.ts';
import type { WatchExportAnswer, WatchRecordAnswer } from '../../schemas/watch-record-answer.ts';
import type { CommandExtras } from './command.ts';
import { findingLines, printLines } from './finding-line.ts';

/** `muruna watch record FILE… --journal DIR`: what was added. */
export const watchRecordExtras: CommandExtras = {
  print({ answer }: Answered<WatchRecordAnswer>, { voice }) {
    const { journal, held, added, cutOff, findings } = answer;
    printLines([
      ...findingLines(findings, voice),
      ...(cutOff === 0 ? [] : [voice.say(message('watch.cut-off', { bytes: cutOff }))]),
      ...(held === 0 ? [] : [voice.say(message('watch.held', { held }))]),
      voice.say(message('watch.recorded', { added, journal })),
    ]);
  },
};

/** `muruna watch export DIR --out FOLDER`: what was written. */
export const watchExportExtras: CommandExtras = {
  print({ answer: { files } }: Answered<WatchExportAnswer>, { voice }) {
    printLines(
      files.map(({ name, source, messages }) =>
        voice.say(message('watch.exported', { file: name, source, messages })),
      ),
    );
  },
};

/** `muruna watch drill SCENARIO --out FOLDER`: what was made; what is true of it stays in its file. */
export const watchDrillExtras: CommandExtras = {
  print({ answer }: Answered<WatchDrillAnswer>, { voice }) {
    const { out, country, from, to, prefixes, updates, vantagePoints } = answer;
    printLines([
      voice.say(
        message('watch.drill.made', { country, from, to, prefixes, updates, feeds: vantagePoints.length }),
      ),
      voice.say(
        message('watch.drill.next', {
          command: 'muruna watch replay',
          archive: join(out, 'archive'),
          truth: join(out, 'truth.json'),
        }),
      ),
    ]);
  },
};
