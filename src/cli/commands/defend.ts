import { Option, type Command } from 'commander';
import { defendReport } from '../../reports/stress/defend-report.ts';
import { defend } from '../../operations/stress/defend.ts';
import { asnsOption } from '../asn-option.ts';
import { wholeNumber } from '../number-option.ts';
import { snapshotOption } from '../options.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { onTerminal } from '../terminal-work.ts';

interface Options extends ReportOptions {
  readonly k: number;
  readonly links: number;
  readonly over: 'networks' | 'links' | 'gateways' | 'foreign-suppliers';
  readonly loss: 'international' | 'domestic';
  readonly partners?: readonly number[];
  readonly seconds: number;
  readonly plane: 'ipv4' | 'ipv6';
  readonly snapshot?: string;
}

/** `muruna defend CC`: the new links that lower the worst loss most. */
export function register(program: Command): void {
  const command = program
    .command('defend')
    .description('the new links that lower the worst loss most, one by one and together')
    .argument('<country>', 'two or three letters, or a name')
    .option('-k, --k <count>', 'size of the worst set to defend against', wholeNumber('-k', 1, 10), 2)
    .option('--links <count>', 'how many links to choose', wholeNumber('--links', 1, 10), 3)
    .addOption(
      new Option('--over <kind>', 'what the worst set is chosen from')
        .choices(['networks', 'links', 'gateways', 'foreign-suppliers'])
        .default('networks'),
    )
    .addOption(
      new Option('--loss <kind>', 'which reach counts')
        .choices(['international', 'domestic'])
        .default('international'),
    )
    .option(
      '--partners <asns>',
      'networks that links may go to, such as the members of an exchange (default: those in the region)',
      asnsOption,
    )
    .option('--seconds <count>', 'time for the searches', wholeNumber('--seconds', 1, 1_000_000), 120)
    .addOption(new Option('--plane <plane>', 'IPv4 or IPv6').choices(['ipv4', 'ipv6']).default('ipv4'))
    .addOption(snapshotOption());
  withReportOptions(command).action(async (country: string, options: Options) => {
    const { k, links, over, loss, partners, seconds, plane, snapshot, lang } = options;
    const request = { country, k, links, over, loss, partners, seconds, plane, snapshot };
    const answer = await onTerminal(languageOfArgs(['--lang', lang ?? 'en']), (work) =>
      defend(request, work),
    );
    await printReport(defendReport(answer), answer, options);
  });
}
