import { Option, type Command } from 'commander';
import type { LanguageCode } from '../../i18n/codes.ts';
import { codedText } from '../../i18n/coded-text.ts';
import { fidelityReport } from '../../reports/fidelity/fidelity-report.ts';
import { fidelity } from '../../operations/snapshot/fidelity.ts';
import { wholeNumber } from '../number-option.ts';
import { snapshotOption } from '../options.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { commandLine, SOFTWARE } from '../software.ts';
import { onTerminal } from '../terminal-work.ts';

interface Options extends ReportOptions {
  readonly snapshot?: string;
  readonly rib: readonly string[];
  readonly holdOut?: 'origins' | 'vantage-points';
  readonly origins: number;
  readonly learnFrom: number;
  readonly seed: number;
}

/** `muruna fidelity`: predicted routes held to those that table dumps show. */
export function register(program: Command): void {
  withReportOptions(
    program
      .command('fidelity')
      .description('how well predicted routes agree with those in table dumps')
      .requiredOption('--rib <files...>', 'table dumps (MRT; compressed or not)')
      .addOption(snapshotOption())
      .addOption(
        new Option(
          '--hold-out <what>',
          'learn how networks choose from one part of the routes, judge on the other',
        ).choices(['origins', 'vantage-points']),
      )
      .option('--origins <count>', 'origins to compare', wholeNumber('--origins', 1, 1_000_000), 1536)
      .option(
        '--learn-from <count>',
        'with --hold-out: origins to learn from',
        wholeNumber('--learn-from', 1, 1_000_000),
        4000,
      )
      .option('--seed <number>', 'seed of the samples', wholeNumber('--seed', 0, 2 ** 31 - 1), 1),
  ).action(async (options: Options) => {
    const { snapshot, rib: ribs, holdOut, origins, learnFrom, seed } = options;
    const language = (options.lang ?? 'en').split(',')[0] as LanguageCode;
    const request = { snapshot, ribs, holdOut, origins, learnFrom, seed };
    const answer = await onTerminal(language, (work) => fidelity(request, work));
    const notices = answer.notices.map((notice) => ({ level: 'caution' as const, text: codedText(notice) }));
    const provenance = {
      snapshot: { name: answer.snapshot.name, sha256: answer.snapshot.id, sources: [] },
      parameters: [],
      seed,
      software: SOFTWARE,
      command: commandLine(),
    };
    await printReport(fidelityReport(answer, notices, provenance), answer, options);
  });
}
