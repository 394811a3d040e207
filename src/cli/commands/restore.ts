import { message } from '../../i18n/text.ts';
import { exportPlan } from '../../operations/restoration/restore-export.ts';
import type { RestoreAnswer } from '../../schemas/restore-answer.ts';
import type { Answered } from '../../operations/ask.ts';
import type { CommandExtras } from './command.ts';

/** `muruna restore`: with files for the crews, where they are asked for. */
export const restoreExtras: CommandExtras = {
  addOptions: (command, { say }) =>
    void command.option('--export <folder>', say(message('field.restore.export'))),
  outputs: { export: 'new-folder' },
  async after({ answer }: Answered<RestoreAnswer>, { options, voice }) {
    const folder = options['export'];
    if (typeof folder !== 'string') return;
    const files = await exportPlan(answer, folder, voice.language);
    for (const file of files) process.stderr.write(`${file}\n`);
  },
};
