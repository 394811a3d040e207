import { message, type Message, type Text } from '../../i18n/text.ts';
import type { SnapshotDiff } from '../../operations/snapshot/diff.ts';
import type { SnapshotBuildResult } from '../../operations/snapshot/build.ts';
import type { SnapshotInfo } from '../../operations/snapshot/info.ts';
import type { SnapshotVerification } from '../../operations/snapshot/verify.ts';
import type { ReportContext as Asked } from '../../reports/assess/provenance.ts';
import type { Report } from '../../reports/model.ts';
import { snapshotReport } from '../../reports/snapshot/snapshot-report.ts';
import type { Answered } from '../../operations/ask.ts';
import type { CommandExtras } from './command.ts';
import { builtText, diffStatements, infoStatements, verifiedStatements } from './snapshot-text.ts';

/** `muruna snapshot build | pull`: what came out. */
export const snapshotBuilt: CommandExtras = {
  print({ answer }: Answered<SnapshotBuildResult>, { voice }) {
    process.stdout.write(builtText(answer, voice));
  },
};

export const snapshotInfo: CommandExtras = {
  report: (answer: SnapshotInfo, asked) => reportOf(message('snapshot.title'), infoStatements(answer), asked),
};

export const snapshotVerify: CommandExtras = {
  report: (answer: SnapshotVerification, asked) =>
    reportOf(message('snapshot.title'), verifiedStatements(answer), asked),
};

export const snapshotDiff: CommandExtras = {
  report: (answer: SnapshotDiff, asked) =>
    reportOf(message('snapshot.title.diff'), diffStatements(answer), asked),
};

function reportOf(title: Message, statements: readonly Text[], asked: Asked): Report {
  return snapshotReport(title, statements, { parameters: [], ...asked });
}
