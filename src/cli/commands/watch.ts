import { join } from 'node:path';
import { message } from '../../i18n/text.ts';
import type { Answered } from '../../operations/ask.ts';
import type { WatchExerciseAnswer } from '../../schemas/exercise.ts';
import type { WatchEventsAnswer } from '../../schemas/event-lists.ts';
import type { WatchToldAnswer } from '../../schemas/told-event.ts';
import type { WatchDrillAnswer } from '../../schemas/watch-drill-answer.ts';
import type { WatchShowAnswer } from '../../schemas/watch-folder-answers.ts';
import type {
  WatchEvidenceAnswer,
  WatchExportAnswer,
  WatchLiveAnswer,
  WatchRecordAnswer,
} from '../../schemas/watch-record-answer.ts';
import type { WatchStands } from '../../schemas/watch-stands.ts';
import { watchStandsPage } from '../../reports/watch/watch-stands-report.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import type { CommandExtras } from './command.ts';
import { findingLines, printLines } from './finding-line.ts';

/** `muruna watch record FILE… --journal DIR`: what was added. */
export const watchRecordExtras: CommandExtras = {
  print({ answer }: Answered<WatchRecordAnswer>, { voice }) {
    const { journal, held, added, cutOff, incidents, findings } = answer;
    printLines([
      ...findingLines(findings, voice),
      ...(cutOff === 0 ? [] : [voice.say(message('watch.cut-off', { bytes: cutOff }))]),
      ...(held === 0 ? [] : [voice.say(message('watch.held', { held }))]),
      voice.say(message('watch.recorded', { added, journal })),
      ...(incidents === null ? [] : keptLines(incidents, journal).map(voice.say)),
    ]);
  },
};

function keptLines(
  { found, open, revisionsAdded }: NonNullable<WatchRecordAnswer['incidents']>,
  journal: string,
) {
  return [
    message('watch.kept', { found, open, added: revisionsAdded }),
    message('template.next', { command: `muruna watch incidents ${journal}` }),
  ];
}

/** `muruna watch live --journal DIR`: what was heard, when it has ended. */
export const watchLiveExtras: CommandExtras = {
  page: (stands) => watchStandsPage(stands as WatchStands),
  print({ answer }: Answered<WatchLiveAnswer>, { voice }) {
    const { journal, added, revisionsAdded, findings } = answer;
    printLines([
      ...findingLines(findings, voice),
      voice.say(message('watch.recorded', { added, journal })),
      ...(revisionsAdded === null
        ? []
        : [
            message('watch.live.ended', { revisions: revisionsAdded }),
            message('template.next', { command: `muruna watch incidents ${journal}` }),
          ].map(voice.say)),
    ]);
  },
};

/** `muruna watch show ID --verify`: the exit code says whether the evidence stands. */
export const watchShowExtras: CommandExtras = {
  exitCode: ({ verified }: WatchShowAnswer) =>
    verified?.some(({ outcome }) => outcome !== 'same') === true ? EXIT_CODES['bad-data'] : 0,
};

/** `muruna watch scenario ID --out FILE`: what was written, and what to do with it. */
export const watchScenarioExtras: CommandExtras = {
  print({ answer: { out } }: Answered<{ readonly out: string }>, { voice }) {
    printLines(
      [
        message('template.written', { file: out }),
        message('template.next', { command: `muruna stress ${out}` }),
      ].map(voice.say),
    );
  },
};

/** `muruna watch evidence ID… --out FOLDER`: what was written, and how it is checked without the journal. */
export const watchEvidenceExtras: CommandExtras = {
  print({ answer: { out, incidents, messages, bytes } }: Answered<WatchEvidenceAnswer>, { voice }) {
    printLines(
      [
        message('watch.evidence.written', { folder: out, messages, bytes }),
        message('template.next', {
          command: `muruna watch show ${incidents[0]} --journal ${out} --verify --json`,
        }),
      ].map(voice.say),
    );
  },
};

/** `muruna watch told FILE… --journal DIR`: what came in. */
export const watchToldExtras: CommandExtras = {
  print({ answer }: Answered<WatchToldAnswer>, { voice }) {
    const { journal, added, renewed, same, elsewhere, findings } = answer;
    printLines([
      ...findingLines(findings, voice),
      voice.say(message('watch.told.taken', { added, renewed, same })),
      ...(elsewhere === 0 ? [] : [voice.say(message('watch.told.elsewhere', { count: elsewhere }))]),
      voice.say(message('template.next', { command: `muruna watch incidents ${journal}` })),
    ]);
  },
};

/** `muruna watch events --as LIST --out FILE`: what was written, and how much of it has such a form. */
export const watchEventsExtras: CommandExtras = {
  print({ answer: { out, events, others } }: Answered<WatchEventsAnswer>, { voice }) {
    printLines(
      [
        message('watch.events.written', { file: out, events }),
        ...(others === 0 ? [] : [message('watch.events.others', { count: others })]),
      ].map(voice.say),
    );
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

/** `muruna watch exercise DRILL --out FILE`: what was made, and where it goes. */
export const watchExerciseExtras: CommandExtras = {
  print({ answer: { out, incidents, from, to } }: Answered<WatchExerciseAnswer>, { voice }) {
    printLines([voice.say(message('watch.exercise.made', { file: out, incidents, from, to }))]);
  },
};
