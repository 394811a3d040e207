import type { Command } from 'commander';
import { codedText } from '../../i18n/coded-text.ts';
import { message } from '../../i18n/text.ts';
import { openBook } from '../../operations/cooperation/cooperation-book.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { speaker } from '../speaker.ts';

interface Options {
  readonly json?: boolean;
}

/** `muruna book check DIR`: everything that is wrong in a cooperation book, with file and line. */
export function register(program: Command): void {
  program
    .command('book')
    .description('cooperation books: countries, organisations, events, offers, needs and agreements')
    .command('check')
    .description('everything that is wrong in a book, with file and line')
    .argument('<folder>', 'folder of the book')
    .option('--lang <code>', 'language', 'en')
    .option('--json', 'the findings as one JSON document')
    .action(async (folder: string, { json }: Options) => {
      const { findings } = await openBook(folder);
      const say = speaker(languageOfArgs(process.argv));
      if (json) process.stdout.write(`${JSON.stringify(findings, undefined, 2)}\n`);
      else {
        for (const finding of findings)
          process.stdout.write(`${finding.file}:${finding.line ?? 1}: ${say(codedText(finding))}\n`);
        const summary =
          findings.length === 0
            ? message('book.check.good')
            : message('book.check.faults', { count: findings.length });
        process.stdout.write(`${say(summary)}\n`);
      }
      if (findings.length > 0) process.exitCode = EXIT_CODES['bad-data'];
    });
}
