import { message } from '../../i18n/text.ts';
import { codedText } from '../../i18n/coded-text.ts';
import type { CountedFinding, SnapshotBuildResult } from '../../schemas/snapshot-answers.ts';
import { manifestStatements } from '../../reports/snapshot/statements.ts';
import type { Answered } from '../../operations/ask.ts';
import type { Voice } from '../voice.ts';
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
    for (const finding of answer.findings) process.stdout.write(`${findingText(finding, voice)}\n`);
  },
};

/** The first finding of a kind with its place, and how many there are. */
function findingText({ file, line, count, ...finding }: CountedFinding, { say }: Voice): string {
  const place = file === undefined ? '' : line === undefined ? `${file}: ` : `${file}:${line}: `;
  const isCounted = count === 1 || Object.values(finding.facts).includes(count);
  const more = file !== undefined && !isCounted ? ` ${say(message('snapshot.finding.more', { count }))}` : '';
  return `${place}${say(codedText(finding))}${more}`;
}
