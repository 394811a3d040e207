import { message } from '../../i18n/text.ts';
import type { Answered } from '../../operations/ask.ts';
import type { AdminCheck, AdminCopy, AdminLink } from '../../schemas/admin-answers.ts';
import type { CommandExtras } from './command.ts';
import { checkExitCode, findingLines, printLines } from './finding-line.ts';

/** `muruna admin backup | restore | move`: what is there now, each table proved equal. */
export const adminCopyExtras: CommandExtras = {
  print({ answer: { place, tables, contents } }: Answered<AdminCopy>, { voice }) {
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    printLines([
      voice.say(message('admin.copied', { place, tables: tables.length, rows })),
      ...(contents > 0 ? [voice.say(message('admin.copied-contents', { contents }))] : []),
    ]);
  },
};

/** `muruna admin check` */
export const adminCheckExtras: CommandExtras = {
  print({ answer: { auditRows, contents, findings } }: Answered<AdminCheck>, { voice }) {
    const verdict =
      findings.length > 0
        ? message('admin.faults', { faults: findings.length })
        : message('admin.sound', { rows: auditRows, contents });
    printLines([...findingLines(findings, voice), voice.say(verdict)]);
  },
  exitCode: ({ findings }: AdminCheck) => checkExitCode(findings),
};

/** `muruna admin reset-password NAME` */
export const adminLinkExtras: CommandExtras = {
  print({ answer: { link } }: Answered<AdminLink>, { voice }) {
    printLines([voice.say(message('admin.password-link', { url: link }))]);
  },
};
