import { Option, type Command } from 'commander';
import { compareReport } from '../../reports/assess/compare-report.ts';
import { compare, type CompareRequest } from '../../operations/country/compare.ts';
import { snapshotOption } from '../options.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { commandLine, SOFTWARE } from '../software.ts';
import { onTerminal } from '../terminal-work.ts';

interface Options extends ReportOptions {
  readonly snapshot?: string;
  readonly ranks: boolean;
  readonly plane?: CompareRequest['plane'];
}

/** `muruna compare CC CC…`: countries side by side. */
export function register(program: Command): void {
  const command = program
    .command('compare')
    .description('countries side by side')
    .argument('<countries...>', 'two or more, such as IR AZ PK')
    .addOption(snapshotOption())
    .addOption(new Option('--plane <plane>', 'only this plane').choices(['ipv4', 'ipv6']))
    .option('--no-ranks', 'without the ranks among all countries, which take a while the first time');
  withReportOptions(command).action(async (countries: string[], options: Options) => {
    const { snapshot, ranks, plane } = options;
    const answers = await onTerminal(languageOfArgs(process.argv), (work) =>
      compare({ countries, snapshot, ranks, plane }, work),
    );
    const report = compareReport(answers, { software: SOFTWARE, command: commandLine() });
    await printReport(report, answers, options);
  });
}
