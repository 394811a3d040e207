import { z } from 'zod';
import type { MessageCode } from '../../i18n/codes.ts';

/** What is written at a place: a file, files in a folder, a folder that must not hold anything yet, or one of the first two, as the request says elsewhere. */
export type OutputKind = 'file' | 'folder' | 'new-folder' | 'file-or-folder';

/** What a front end needs to know of a field of a request beside its type: how it is said and explained. */
export interface FieldNotes {
  /** Message that explains the field in one line. */
  readonly help: MessageCode;
  /** Position on a command line, from 0; a field without one is an option. */
  readonly position?: number;
  /** One-letter option beside the long one. */
  readonly letter?: string;
  /** Long option where it is not the name of the field. */
  readonly option?: string;
  /** What the value is called in help, such as `file`; a choice shows its choices. */
  readonly value?: string;
  /** On a command line each choice is a flag of its own: `--pdf --docx`. */
  readonly areFlags?: true;
  /** A value that is right, for who gave one that is not. */
  readonly example?: string;
  /** How text becomes the value where the type alone does not say it; a `country-name` is a code, or a name as people write it; a `name` may hold spaces. */
  readonly form?: 'asn' | 'link' | 'country' | 'country-name' | 'name';
  /** The value names something that is read: its content is an input of the answer. */
  readonly input?: 'file' | 'folder' | 'snapshot';
  /** Values are `CC=name`: that of a country. */
  readonly isOfCountry?: true;
  /** The value names answers, and what these were computed from is read too. */
  readonly withInputs?: true;
  /** The value names a place that is written to; it is checked before anything is computed. */
  readonly output?: OutputKind;
  /** The place may be the address of a stream instead, which nobody checks before. */
  readonly orStream?: true;
  /** Names a place on the machine at which one sits, where something is kept meanwhile: nothing that a server takes from others. */
  readonly isLocal?: true;
  /**
   * Filled when the question is asked, so that the request says it afterwards. A local moment may be given as
   * people say it, `tonight 21:00`, and is read in the `zone` of the request. The language is that of whoever asks.
   */
  readonly now?: 'date' | 'moment' | 'local-moment' | 'language';
  /** Field without which this one means nothing: then it is not filled when the question is asked. */
  readonly goesWith?: string;
}

/** The notes on every field of every request. */
export const FIELD_NOTES = z.registry<FieldNotes>();

/**
 * A field of a request with its notes.
 *
 * @example field(z.int().min(1).max(20).default(2), { help: 'field.worst.k', letter: 'k', value: 'count' })
 */
export function field<S extends z.ZodType>(schema: S, notes: FieldNotes): S {
  FIELD_NOTES.add(schema, notes);
  return schema;
}
