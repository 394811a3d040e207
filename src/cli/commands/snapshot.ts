import { message } from '../../i18n/text.ts';
import type { SnapshotBuildResult } from '../../schemas/snapshot-answers.ts';
import { manifestStatements } from '../../reports/snapshot/statements.ts';
import type { Answered } from '../../operations/ask.ts';
import type { CommandExtras } from './command.ts';

/** `muruna snapshot build | pull`: what came out. */
export const snapshotBuiltExtras: CommandExtras = {
  print({ answer }: Answered<SnapshotBuildResult>, { voice }) {
    const { out, id, fileBytes, manifest } = answer;
    const statements = [
      message('snapshot.built', { file: out, bytes: fileBytes }),
      message('snapshot.id', { id }),
      ...manifestStatements(manifest),
    ];
    for (const statement of statements) process.stdout.write(`${voice.say(statement)}\n`);
  },
};
