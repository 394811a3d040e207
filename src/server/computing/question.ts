import type { ThreadQuestion } from '../../operations/threads/compute.ts';

/** A question with everything it names found in its workspace. */
export interface ResolvedQuestion extends ThreadQuestion {
  /** The command line that asks the same, with documents by their names. */
  readonly command: string;
  /** The snapshot that answers. */
  readonly snapshot: string | undefined;
  /** The request with the content of what it names in place of names: the same for the same question, whatever things are called. */
  readonly identity: Readonly<Record<string, unknown>>;
  /** The workspace whose objects it names: its answer names them too, and is nobody else's. What names none is the same question for all. */
  readonly workspace: string | undefined;
}
