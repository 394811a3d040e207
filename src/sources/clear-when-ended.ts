import { rmSync } from 'node:fs';

const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What is half written now: files and folders. One listener serves them all, so that none takes another for someone who cancels. */
const halfWritten = new Set<string>();

/** Clears a file or folder away if the program ends or is ended by a signal; gives back what takes that off again. */
export function clearWhenEnded(path: string): () => void {
  if (halfWritten.size === 0) listen();
  halfWritten.add(path);
  return () => {
    if (halfWritten.delete(path) && halfWritten.size === 0) stopListening();
  };
}

function clear(): void {
  for (const path of halfWritten) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // The others are cleared away all the same.
    }
  }
}

function onSignal(signal: NodeJS.Signals): void {
  // Where someone else hears the signal, the work is cancelled and cleared away in its course.
  if (process.listenerCount(signal) > 1) return;
  clear();
  stopListening();
  process.kill(process.pid, signal);
}

function listen(): void {
  process.once('exit', clear);
  // First, while a listener that hears it only once is still counted.
  for (const signal of ENDING_SIGNALS) process.prependListener(signal, onSignal);
}

function stopListening(): void {
  process.off('exit', clear);
  for (const signal of ENDING_SIGNALS) process.off(signal, onSignal);
}
