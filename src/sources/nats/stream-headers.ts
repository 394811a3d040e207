import type { JournalKind } from '../../store/journal/frame.ts';
import type { JournalSource } from '../journal/write-journal.ts';

/** What a message of the stream says beside its block: the sources in it, and those that have not ended. */
export const SOURCES_HEADER = 'Muruna-Sources';
/** Its own name, once for each block: the server leaves out a second one. */
export const ID_HEADER = 'Nats-Msg-Id';

/** A source as far as a stream has it. */
export interface StreamedSource extends JournalSource {
  /** Messages and ends of the source up to here. */
  readonly held: number;
  readonly isOpen: boolean;
}

/** Of a header's letters only those of ASCII are sure to come through. */
export function encodeSources(sources: readonly StreamedSource[]): string {
  const rows = sources.map(({ name, kind, collector, held, isOpen }) => [
    name,
    kind,
    collector,
    held,
    isOpen,
  ]);
  return JSON.stringify(rows).replaceAll(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function decodeSources(text: string): StreamedSource[] {
  const rows = JSON.parse(text) as [string, JournalKind, string, number, boolean][];
  return rows.map(([name, kind, collector, held, isOpen]) => ({ name, kind, collector, held, isOpen }));
}
