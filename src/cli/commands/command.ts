import type { Command } from 'commander';
import type { Answered } from '../../operations/ask.ts';
import type { OutputPlace } from '../../operations/files/check-place.ts';
import type { House, Operation } from '../../operations/operation.ts';
import type { OutputKind } from '../../schemas/requests/field.ts';
import type { ParsedOptions } from '../print-report.ts';
import type { StandsPage } from '../../reports/watch/watch-stands-report.ts';
import type { Voice } from '../voice.ts';

/** What a parsed command line asks. */
export interface Given {
  readonly operation: Operation;
  readonly request: Record<string, unknown>;
  readonly options: ParsedOptions;
  readonly house: House;
  readonly voice: Voice;
  /** Asks an operation with progress on the terminal. */
  readonly ask: <Answer>(operation: Operation, request: Record<string, unknown>) => Promise<Answered<Answer>>;
}

/**
 * What a command does beyond asking its operation and printing the report or the document. Methods name the answer of their own
 * operation.
 */
export interface CommandExtras {
  /** Options of the terminal alone. */
  addOptions?(this: void, command: Command, voice: Voice): void;
  /** What its own options write. */
  readonly outputs?: Readonly<Record<string, OutputKind>>;
  /** Other places that it writes to. */
  places?(this: void, given: Given): OutputPlace[];
  /** Asks something else instead; true if it did. */
  instead?(this: void, given: Given): Promise<boolean>;
  /** Shows an answer for which there is no report. */
  print?(this: void, answered: Answered, given: Given): void | Promise<void>;
  /** On a terminal: a page of how things stand while the work goes on. */
  page?(this: void, stands: unknown): StandsPage;
  /** More to be done with an answer, before it is printed. */
  after?(this: void, answered: Answered, given: Given): void | Promise<void>;
  exitCode?(this: void, answer: unknown): number;
}
