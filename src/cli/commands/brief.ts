import type { Command } from 'commander';
import { Refusal } from '../../core/refusal.ts';
import { language } from '../../i18n/language.ts';
import { message } from '../../i18n/text.ts';
import { briefReport } from '../../reports/brief/brief-report.ts';
import { writeBriefsWithAllPartners } from '../../operations/cooperation/brief-partners.ts';
import { brief } from '../../operations/cooperation/brief.ts';
import { REPORT_FORMATS } from '../../operations/documents/render-report.ts';
import { snapshotOption } from '../options.ts';
import { languagesOf, printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { commandLine, SOFTWARE } from '../software.ts';
import { onTerminal } from '../terminal-work.ts';

interface Options extends ReportOptions {
  readonly snapshot?: string;
  readonly region?: string;
  readonly ranks?: boolean;
  readonly allPartners?: true;
  readonly inventory?: readonly string[];
  readonly damage?: readonly string[];
}

/** `muruna brief CC CC`, `muruna brief --region CC,CC,CC`: what a meeting should know. */
export function register(program: Command): void {
  const command = program
    .command('brief')
    .description('mutual dependence of two countries, and the joint projects that help both')
    .argument('[countries...]', 'two, such as IR AZ')
    .option('--region <countries>', 'several countries, separated by commas')
    .option('--all-partners', 'one country with every other one, into the folder --out')
    .option(
      '--inventory <country=folder>',
      'inventory of one of the two; give both: what sharing restoration brings',
      listed,
    )
    .option('--damage <country=file>', 'what is broken there (default: a fifth of everything, drawn)', listed)
    .option('--ranks', 'measure all countries for medians and offers if that was not done yet (slow)')
    .addOption(snapshotOption());
  withReportOptions(command).action(async (named: string[], options: Options) => {
    const { snapshot, region, ranks } = options;
    const countries = [...named, ...(region?.split(',').map((name) => name.trim()) ?? [])];
    if (options.allPartners) return allPartners(countries, options);
    if (countries.length > 2 && region === undefined)
      throw new Refusal('usage', 'brief.too-few', { option: '--region' });
    const { inventory: inventories, damage: damages = [] } = options;
    if (!inventories && damages.length > 0)
      throw new Refusal('usage', 'brief.inventory.pair', { option: '--inventory' });
    const restoration = inventories && { inventories, damages };
    const answer = await onTerminal(languageOfArgs(process.argv), (work) =>
      brief({ countries, snapshot, ranks, restoration }, work),
    );
    await printReport(briefReport(answer, { software: SOFTWARE, command: commandLine() }), answer, options);
  });
}

/** Values of an option that may be given several times. */
function listed(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

async function allPartners(countries: readonly string[], options: Options): Promise<void> {
  const { snapshot, out, json } = options;
  if (countries.length !== 1) throw new Refusal('usage', 'brief.partners.one', { option: '--all-partners' });
  if (out === undefined) throw new Refusal('usage', 'brief.partners.out', { option: '--out' });
  const asked = REPORT_FORMATS.filter((format) => options[format] !== undefined);
  const lang = languageOfArgs(process.argv);
  const made = await onTerminal(lang, (work) =>
    writeBriefsWithAllPartners(
      {
        country: countries[0],
        snapshot,
        out,
        languages: languagesOf(options.lang ?? 'en').map((code) =>
          language(code, options.latinDigits ? { latinDigits: true } : {}),
        ),
        formats: asked.length > 0 ? asked : ['html'],
        context: { software: SOFTWARE, command: commandLine() },
      },
      work,
    ),
  );
  const line = message('brief.partners.written', { ...made, folder: out });
  process.stdout.write(json ? `${JSON.stringify(made)}\n` : `${language(lang).isolated(line)}\n`);
}
