import type { Work } from '../core/progress.ts';
import { Refusal } from '../core/refusal.ts';
import { codedText } from '../i18n/coded-text.ts';
import type { MessageCode } from '../i18n/codes.ts';
import type { Voice } from './voice.ts';

/** Progress is shown once work has lasted this long. */
const SHOW_AFTER_MS = 1000;

/**
 * Runs long work with a line of progress on stderr, where that is a terminal, and cancelled by Ctrl-C (the refusal
 * `work.cancelled`; a second Ctrl-C ends the program at once). Notes go to stdout, or to stderr where stdout is for a document.
 */
export async function onTerminal<T>(
  voice: Voice,
  isDocument: boolean,
  run: (work: Work) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const cancel = (): void => controller.abort(new Refusal('cancelled', 'work.cancelled'));
  process.once('SIGINT', cancel);
  const line = progressLine(voice);
  const noted = isDocument ? process.stderr : process.stdout;
  try {
    return await run({
      signal: controller.signal,
      note: (note) => void noted.write(`${voice.say(codedText(note))}\n`),
      ...(line && { progress: line.show }),
    });
  } finally {
    line?.clear();
    process.off('SIGINT', cancel);
  }
}

function progressLine({
  say,
}: Voice): { show: (phase: string, done: number, total: number) => void; clear: () => void } | undefined {
  const { stderr } = process;
  if (!stderr.isTTY) return undefined;
  const start = performance.now();
  let shown = false;
  return {
    show: (phase, done, total) => {
      if (performance.now() - start < SHOW_AFTER_MS) return;
      const words = say({ code: phase as MessageCode, params: {} });
      const share = total > 0 ? `${Math.floor((100 * done) / total)} %` : '';
      stderr.write(`\r\u001B[K${words} ${share}`);
      shown = true;
    },
    clear: () => {
      if (shown) stderr.write('\r\u001B[K');
    },
  };
}
