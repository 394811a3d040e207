import { Option, type Command } from 'commander';
import { assessReport } from '../../reports/assess/assess-report.ts';
import { assess, type AssessRequest } from '../../operations/country/assess.ts';
import { snapshotOption } from '../options.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { onTerminal } from '../terminal-work.ts';
import { commandLine, SOFTWARE } from '../software.ts';

interface Options extends ReportOptions {
  readonly snapshot?: string;
  readonly ranks: boolean;
  readonly plane?: AssessRequest['plane'];
}

/** `muruna assess CC`: what a country's connectivity hangs on. */
export function register(program: Command): void {
  const command = program
    .command('assess')
    .description("what a country's connectivity hangs on: gateways, chokepoints, dependence, worst cases")
    .argument('<country>', 'two or three letters (ISO 3166) or a name, such as IR')
    .addOption(snapshotOption())
    .addOption(new Option('--plane <plane>', 'only this plane').choices(['ipv4', 'ipv6']))
    .option('--no-ranks', 'without the ranks among all countries, which take a while the first time');
  withReportOptions(command).action(async (country: string, options: Options) => {
    const { snapshot, ranks, plane } = options;
    const answer = await onTerminal(languageOfArgs(process.argv), (work) =>
      assess({ country, snapshot, ranks, plane }, work),
    );
    const report = assessReport(answer, { software: SOFTWARE, command: commandLine() });
    await printReport(report, answer, options);
  });
}
