import { assertSayable } from '../sayable.ts';
import { fuzzInput } from './inputs.ts';

/** An input that a reader threw on, took too long for or said half a sentence of; `fuzzInput(number)` is the input. */
export interface FuzzFault {
  readonly number: number;
  readonly reader: string;
  readonly problem: string;
}

/** Processor time that no input of some kilobytes may take. */
export const MOST_SECONDS = 2;

/** Gives inputs first, first + 1, … to their readers, and tells before each which it is. */
export function fuzz(
  first: number,
  count: number,
  onFault: (fault: FuzzFault) => void,
  onBegin: (number: number) => void = () => {},
): void {
  for (let number = first; number < first + count; number++) {
    onBegin(number);
    const { reader, bytes } = fuzzInput(number);
    const before = process.threadCpuUsage();
    try {
      for (const finding of reader.read(bytes)) assertSayable(finding);
    } catch (error) {
      const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
      onFault({ number, reader: reader.name, problem });
    }
    const { user, system } = process.threadCpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds > MOST_SECONDS) onFault({ number, reader: reader.name, problem: `took ${seconds} s` });
  }
}
