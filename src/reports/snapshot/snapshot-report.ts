import { message, type Message, type Text } from '../../i18n/text.ts';
import type { Report } from '../model.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import type {
  SnapshotDiff,
  SnapshotInfo,
  SnapshotList,
  SnapshotVerification,
} from '../../schemas/snapshot-answers.ts';
import { diffStatements, infoStatements, listStatements, verifiedStatements } from './statements.ts';

/** What a snapshot is and what it was made of. */
export function snapshotInfoReport(answer: SnapshotInfo, asked: Asked): Report {
  const report = statementsReport(message('snapshot.title'), infoStatements(answer), asked);
  return { ...report, notices: answer.notices.map(noticeOf) };
}

/** The snapshots that there are, and which one is in use. */
export function snapshotListReport(answer: SnapshotList, asked: Asked): Report {
  return statementsReport(message('snapshot.title.list'), listStatements(answer), asked);
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
    sections: [
      {
        id: 'statements',
        title: message('snapshot.section.details'),
        blocks: [{ kind: 'list', items: statements }],
      },
    ],
    provenance: provenanceOf(asked),
  };
}
