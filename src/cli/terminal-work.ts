import type { Progress, Work, WorkNote } from '../core/progress.ts';
import { Refusal } from '../core/refusal.ts';
import { codedText } from '../i18n/coded-text.ts';
import type { MessageCode } from '../i18n/codes.ts';
import type { StandsPage } from '../reports/watch/watch-stands-report.ts';
import { openScreen } from './terminal-screen.ts';
import type { Voice } from './voice.ts';

/** On a terminal progress is shown once work has lasted this long. */
const SHOW_AFTER_MS = 1000;
/** Elsewhere, such as in a log, a line of it is written this often. */
const LINE_EVERY_MS = 10_000;
/** A page of how things stand is drawn this often. */
const DRAW_EVERY_MS = 1000;

/**
 * Runs long work with its progress on stderr (a line that changes on a terminal, one every ten seconds elsewhere), cancelled by Ctrl-C (the refusal
 * `work.cancelled`; a second Ctrl-C ends the program at once). Notes go to stdout, or to stderr where stdout is for a document. What is known
 * early is for a terminal only, where somebody waits.
 */
export async function onTerminal<T>(
  voice: Voice,
  isDocument: boolean,
  run: (work: Work) => Promise<T>,
  page?: (stands: unknown) => StandsPage,
): Promise<T> {
  const controller = new AbortController();
  const cancel = (): void => controller.abort(new Refusal('cancelled', 'work.cancelled'));
  process.once('SIGINT', cancel);
  const line = progressLine(voice);
  const noted = isDocument ? process.stderr : process.stdout;
  const screen = page && process.stdout.isTTY && !isDocument ? shownNowAndThen(voice, page) : undefined;
  const say = (words: string): void => {
    if (screen) screen.note(words);
    else noted.write(`${words}\n`);
  };
  try {
    return await run({
      signal: controller.signal,
      note: (note) => say(voice.say(codedText(note))),
      early: line.early,
      progress: line.show,
      ...(screen && { stands: (now) => screen.stands(now) }),
    });
  } finally {
    screen?.close();
    line.clear();
    process.off('SIGINT', cancel);
  }
}

/** A page that is drawn no more often than is read. */
function shownNowAndThen(voice: Voice, page: (stands: unknown) => StandsPage) {
  const screen = openScreen(process.stdout, voice, !process.env['NO_COLOR']);
  let last = -Infinity;
  return {
    note: screen.note,
    close: screen.close,
    stands(now: () => unknown): void {
      if (performance.now() - last < DRAW_EVERY_MS) return;
      last = performance.now();
      screen.show(page(now()));
    },
  };
}

interface ProgressLine {
  readonly show: Progress;
  readonly early: (known: WorkNote) => void;
  readonly clear: () => void;
}

function progressLine(voice: Voice): ProgressLine {
  return process.stderr.isTTY ? changingLine(voice) : linesNowAndThen(voice);
}

function changingLine({ say }: Voice): ProgressLine {
  const start = performance.now();
  let shown = false;
  return {
    show: (phase, done, total) => {
      if (performance.now() - start < SHOW_AFTER_MS) return;
      process.stderr.write(`\r\u001B[K${progressText(say, phase, done, total)}`);
      shown = true;
    },
    early: (known) => {
      process.stderr.write(`${shown ? '\r\u001B[K' : ''}${say(codedText(known))}\n`);
      shown = false;
    },
    clear: () => {
      if (shown) process.stderr.write('\r\u001B[K');
    },
  };
}

function linesNowAndThen({ say }: Voice): ProgressLine {
  let last = performance.now();
  return {
    show: (phase, done, total) => {
      if (performance.now() - last < LINE_EVERY_MS) return;
      last = performance.now();
      process.stderr.write(`muruna: ${progressText(say, phase, done, total).trim()}\n`);
    },
    early: () => {},
    clear: () => {},
  };
}

function progressText(say: Voice['say'], phase: string, done: number, total: number): string {
  const words = say({ code: phase as MessageCode, params: {} });
  // Never rounded up: what is at its end has ended.
  // Where nobody knows how much there is, how much was done.
  if (total <= 0) return done > 0 ? `${words} ${say({ kind: 'number', value: done })}` : `${words} `;
  return `${words} ${say({ kind: 'share', value: Math.floor((100 * done) / total) / 100, digits: 0 })}`;
}
