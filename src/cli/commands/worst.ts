import { Option, type Command } from 'commander';
import { worstReport } from '../../reports/stress/worst-report.ts';
import { DEFAULT_SECONDS, worst } from '../../operations/stress/worst.ts';
import { wholeNumber } from '../number-option.ts';
import { snapshotOption } from '../options.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { onTerminal } from '../terminal-work.ts';

interface Options extends ReportOptions {
  readonly k: number;
  readonly over: 'networks' | 'links' | 'gateways' | 'foreign-suppliers';
  readonly loss: 'international' | 'domestic';
  readonly seconds: number;
  readonly plane: 'ipv4' | 'ipv6';
  readonly samples: number;
  readonly seed: number;
  readonly snapshot?: string;
}

/** `muruna worst CC`: the set of k whose failure makes the others lose most, with its proof. */
export function register(program: Command): void {
  const command = program
    .command('worst')
    .description('the set of k whose failure makes all others lose most, with proof')
    .argument('<country>', 'two or three letters, or a name')
    .option('-k, --k <count>', 'how many fail at most', wholeNumber('-k', 1, 20), 2)
    .addOption(
      new Option('--over <kind>', 'what the set is chosen from')
        .choices(['networks', 'links', 'gateways', 'foreign-suppliers'])
        .default('networks'),
    )
    .addOption(
      new Option('--loss <kind>', 'which reach counts')
        .choices(['international', 'domestic'])
        .default('international'),
    )
    .option(
      '--seconds <count>',
      'stop after so long, with the bound reached',
      wholeNumber('--seconds', 1, 1_000_000),
      DEFAULT_SECONDS,
    )
    .addOption(new Option('--plane <plane>', 'IPv4 or IPv6').choices(['ipv4', 'ipv6']).default('ipv4'))
    .option(
      '--samples <count>',
      'pictures of the Internet that the intervals rest on; 0 = no intervals',
      wholeNumber('--samples', 0, 100_000),
      100,
    )
    .option('--seed <number>', 'seed of the samples', wholeNumber('--seed', 0, 2 ** 31 - 1), 1)
    .addOption(snapshotOption());
  withReportOptions(command).action(async (country: string, options: Options) => {
    const { k, over, loss, seconds, plane, samples, seed, snapshot, lang } = options;
    const request = { country, k, over, loss, seconds, plane, samples, seed, snapshot };
    const answer = await onTerminal(languageOfArgs(['--lang', lang ?? 'en']), (work) => worst(request, work));
    await printReport(worstReport(answer), answer, options);
  });
}
