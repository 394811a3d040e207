import { Option, type Command } from 'commander';
import { RANKED } from '../../schemas/metrics.ts';
import { rankingReport } from '../../reports/assess/ranking-report.ts';
import { rank, type RankRequest } from '../../operations/country/rank.ts';
import { snapshotOption } from '../options.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { commandLine, SOFTWARE } from '../software.ts';
import { onTerminal } from '../terminal-work.ts';

interface Options extends ReportOptions {
  readonly snapshot?: string;
  readonly plane?: RankRequest['plane'];
}

/** `muruna rank METRIC`: all countries by one measure. */
export function register(program: Command): void {
  const command = program
    .command('rank')
    .description('all countries by one measure, the most exposed first')
    .argument('<measure>', `one of ${RANKED.join(', ')}`)
    .addOption(snapshotOption())
    .addOption(new Option('--plane <plane>', 'IPv4 or IPv6').choices(['ipv4', 'ipv6']).default('ipv4'));
  withReportOptions(command).action(async (metric: string, options: Options) => {
    const { snapshot, plane } = options;
    const answer = await onTerminal(languageOfArgs(process.argv), (work) =>
      rank({ metric, snapshot, plane }, work),
    );
    const report = rankingReport(answer, { software: SOFTWARE, command: commandLine() });
    await printReport(report, answer, options);
  });
}
