import { message, type Message, type Text } from '../../i18n/text.ts';
import type { Report } from '../model.ts';
import { provenanceOf, type Asked } from '../provenance.ts';
import type { SnapshotDiff, SnapshotInfo, SnapshotVerification } from '../../schemas/snapshot-answers.ts';
import { diffStatements, infoStatements, verifiedStatements } from './statements.ts';

/** What a snapshot is and what it was made of. */
export function snapshotInfoReport(answer: SnapshotInfo, asked: Asked): Report {
  return statementsReport(message('snapshot.title'), infoStatements(answer), asked);
}

/** That a snapshot is whole. */
export function snapshotVerifyReport(answer: SnapshotVerification, asked: Asked): Report {
  return statementsReport(message('snapshot.title'), verifiedStatements(answer), asked);
}

/** What differs between two snapshots. */
export function snapshotDiffReport(answer: SnapshotDiff, asked: Asked): Report {
  return statementsReport(message('snapshot.title.diff'), diffStatements(answer), asked);
}

function statementsReport(title: Message, statements: readonly Text[], asked: Asked): Report {
  return {
    id: 'snapshot',
    title,
    notices: [],
    sections: [{ id: 'statements', title, blocks: [{ kind: 'list', items: statements }] }],
    provenance: provenanceOf(asked),
  };
}
