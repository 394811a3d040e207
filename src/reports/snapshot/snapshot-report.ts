import type { Message, Text } from '../../i18n/text.ts';
import type { Provenance, Report } from '../model.ts';

/** What there is to say of a snapshot (or of two), statement by statement, as a report. */
export function snapshotReport(title: Message, statements: readonly Text[], provenance: Provenance): Report {
  return {
    id: 'snapshot',
    title,
    notices: [],
    sections: [{ id: 'statements', title, blocks: [{ kind: 'list', items: [...statements] }] }],
    provenance,
  };
}
