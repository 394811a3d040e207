import type { Command } from 'commander';
import { Refusal } from '../../core/refusal.ts';
import { briefReport } from '../../reports/brief/brief-report.ts';
import { brief } from '../../workbench/brief.ts';
import { snapshotOption } from '../options.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { commandLine, SOFTWARE } from '../software.ts';
import { onTerminal } from '../terminal-work.ts';

interface Options extends ReportOptions {
  readonly snapshot?: string;
  readonly region?: string;
  readonly ranks?: boolean;
}

/** `muruna brief CC CC`, `muruna brief --region CC,CC,CC`: what a meeting should know. */
export function register(program: Command): void {
  const command = program
    .command('brief')
    .description('mutual dependence of two countries, and the joint projects that help both')
    .argument('[countries...]', 'two, such as IR AZ')
    .option('--region <countries>', 'several countries, separated by commas')
    .option('--ranks', 'measure all countries for medians and offers if that was not done yet (slow)')
    .addOption(snapshotOption());
  withReportOptions(command).action(async (named: string[], options: Options) => {
    const { snapshot, region, ranks } = options;
    const countries = [...named, ...(region?.split(',').map((name) => name.trim()) ?? [])];
    if (countries.length > 2 && region === undefined)
      throw new Refusal('usage', 'brief.too-few', { option: '--region' });
    const answer = await onTerminal(languageOfArgs(process.argv), (work) =>
      brief({ countries, snapshot, ranks }, work),
    );
    await printReport(briefReport(answer, { software: SOFTWARE, command: commandLine() }), answer, options);
  });
}
