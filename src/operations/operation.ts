import type { z } from 'zod';
import type { Work } from '../core/progress.ts';
import type { AnswerRows } from '../exchange/rows/rows.ts';
import type { LanguageCode } from '../i18n/codes.ts';
import type { Report } from '../reports/model.ts';
import type { Asked } from '../reports/provenance.ts';
import { withoutEmpty } from '../reports/without-empty.ts';
import type { DocumentOf } from '../schemas/document-of.ts';
import type { InputFile } from '../schemas/provenance.ts';
import type { Snapshot } from '../store/snapshot.ts';

/**
 * - `read`: answers and changes nothing;
 * - `write`: makes or changes files that the request names;
 * - `job`: reads, for so long that a server runs it in the background;
 * - `stream`: answers piece by piece.
 */
export type OperationKind = 'read' | 'write' | 'job' | 'stream';

/** Everything a front end can ask, as a value: options, help, checks, repeat lines and routes are derived from it. */
export interface Operation<Request extends z.ZodObject = z.ZodObject, Answer extends z.ZodType = z.ZodType> {
  /** The words of its command, joined by dots: `assess`, `snapshot.build`. Its help is the message `operation.ID`. */
  readonly id: string;
  /** The words of its command, where they are not those of the id. */
  readonly words?: string;
  readonly kind: OperationKind;
  readonly request: Request;
  readonly answer: Answer;
  run(request: z.output<Request>, house: House, work: Work): Promise<DocumentOf<Answer>>;
  /** The answer as a report; none where it is shown otherwise. */
  readonly report?: (answer: DocumentOf<Answer>, asked: Asked) => Report;
  /** The answer as a table for other programs; none where it has no rows. */
  readonly rows?: (answer: DocumentOf<Answer>) => AnswerRows;
}

/** An operation with the types of its schemas. */
export function operation<Request extends z.ZodObject, Answer extends z.ZodType>(
  value: Operation<Request, Answer>,
): Operation<Request, Answer> {
  return value;
}

/** Operations by their id; each is loaded when it is asked for. */
export type Operations = Readonly<Record<string, () => Promise<Operation>>>;

/** What an operation needs of the world, so that it runs the same for a terminal, a server, a library and a dossier. */
export interface House {
  readonly software: string;
  /** Everything that can be asked here. */
  readonly operations: Operations;
  /** The moment at which questions are asked. */
  readonly now: () => Date;
  /** Where times without an offset are read: `Asia/Tehran`, `+03:30`. */
  readonly timeZone: string;
  /** What files are written in where the question does not say it. */
  readonly language: LanguageCode;
  /** Name of the snapshot in use; undefined for the one that comes with the program, or where none is chosen here. */
  readonly snapshotInUse: () => Promise<string | undefined>;
  /** The snapshot of that name, or the one in use. */
  readonly openSnapshot: (name: string | undefined) => Promise<Snapshot>;
  /** Where a file or folder that a request names lies on this machine. It becomes an input of the answer. */
  readonly locate: (name: string) => string;
  /** Where a file or folder lies that a request has written. */
  readonly destination: (name: string) => string;
  /** Where a file lies that another answer was computed from; undefined where it is not here. */
  readonly earlierInput: (input: InputFile) => string | undefined;
  /** A house beside this one, which has files at these places and no others: for what a stranger's text asks. */
  readonly apart: (places: Readonly<Record<string, string>>) => House;
  /** Every input so far, file by file, ordered by name. */
  readonly inputs: () => Promise<InputFile[]>;
}

/** The report of an answer without empty tables; undefined for operations that make none. */
export function reportOfAnswer<Request extends z.ZodObject, Answer extends z.ZodType>(
  { report }: Pick<Operation<Request, Answer>, 'report'>,
  answer: DocumentOf<Answer>,
  asked: Asked,
): Report | undefined {
  return report && withoutEmpty(report(answer, asked));
}
