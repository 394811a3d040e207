import type { Command } from 'commander';
import { matchReport } from '../../reports/cooperation/match-report.ts';
import { match } from '../../operations/cooperation/match.ts';
import { snapshotOption } from '../options.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { commandLine, SOFTWARE } from '../software.ts';
import { onTerminal } from '../terminal-work.ts';

interface Options extends ReportOptions {
  readonly book: string;
  readonly snapshot?: string;
  readonly country?: string;
  readonly declaredOnly?: true;
}

/** `muruna match --book DIR`: offers against needs, by the measured gain they bring. */
export function register(program: Command): void {
  const command = program
    .command('match')
    .description('offers of a cooperation book against needs, by the measured gain they bring')
    .requiredOption('--book <folder>', 'folder of the cooperation book')
    .option('--country <country>', 'needs of this country and offers from it alone')
    .option('--declared-only', 'without the needs that follow from measured gaps')
    .addOption(snapshotOption());
  withReportOptions(command).action(async (options: Options) => {
    const { book, snapshot, country, declaredOnly } = options;
    const answer = await onTerminal(languageOfArgs(process.argv), (work) =>
      match({ book, snapshot, country, declaredOnly }, work),
    );
    await printReport(matchReport(answer, { software: SOFTWARE, command: commandLine() }), answer, options);
  });
}
