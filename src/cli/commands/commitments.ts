import type { Command } from 'commander';
import { commitmentsReport } from '../../reports/cooperation/commitments-report.ts';
import { commitments } from '../../operations/cooperation/commitments.ts';
import { snapshotOption } from '../options.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { commandLine, SOFTWARE } from '../software.ts';
import { onTerminal } from '../terminal-work.ts';

interface Options extends ReportOptions {
  readonly book: string;
  readonly snapshot?: string;
}

/** `muruna commitments --book DIR`: due, late, met or not by measurement. */
export function register(program: Command): void {
  const command = program
    .command('commitments')
    .description('what was promised in a cooperation book, and what became of it by measurement')
    .requiredOption('--book <folder>', 'folder of the cooperation book')
    .addOption(snapshotOption());
  withReportOptions(command).action(async (options: Options) => {
    const { book, snapshot } = options;
    const today = new Date().toISOString().slice(0, 10);
    const answer = await onTerminal(languageOfArgs(process.argv), (work) =>
      commitments({ book, snapshot, today }, work),
    );
    await printReport(
      commitmentsReport(answer, { software: SOFTWARE, command: commandLine() }),
      answer,
      options,
    );
  });
}
