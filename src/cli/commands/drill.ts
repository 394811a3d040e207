import type { Command } from 'commander';
import { language } from '../../i18n/language.ts';
import { drillReport } from '../../reports/restore/drill-report.ts';
import { loadDamage } from '../../operations/restoration/damage.ts';
import { drill } from '../../operations/restoration/drill.ts';
import { loadInventory } from '../../operations/restoration/inventory-folder.ts';
import { snapshotOption, withPlanOptions } from '../options.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { commandLine, SOFTWARE } from '../software.ts';
import { onTerminal } from '../terminal-work.ts';
import { momentOption } from './damage.ts';
import { spoken } from './restore.ts';

interface Options extends ReportOptions {
  readonly inventory: string;
  readonly country?: string;
  readonly snapshot?: string;
  readonly damage?: string;
  readonly at: string;
  readonly timeLimit: number;
  readonly moves?: number;
  readonly seed: number;
  readonly lenient?: true;
}

/** `muruna drill scenario.yaml`: can we stand it, and when are we back on our own means. */
export function register(program: Command): void {
  const command = program
    .command('drill')
    .description('from a stress scenario to full recovery: loss, damage, plan, and the hour we are back')
    .argument('<scenario>', 'scenario file (docs/formats/scenario.md)')
    .requiredOption(
      '--inventory <folder>',
      'the inventory; its networks.csv says what hangs on which network',
    )
    .option('--country <code>', 'default: the country of the inventory')
    .option('--damage <file>', 'what else is broken')
    .option('--at <moment>', 'when the blow falls, with its offset from UTC', '2025-06-15T03:00+03:30')
    .option('--lenient', 'skip networks that the snapshot does not know')
    .addOption(snapshotOption());
  withReportOptions(withPlanOptions(command)).action(async (scenario: string, options: Options) => {
    const inventory = await loadInventory(options.inventory);
    const damage = options.damage === undefined ? undefined : await loadDamage(options.damage, inventory);
    const lang = languageOfArgs(process.argv);
    const answer = await onTerminal(lang, (work) =>
      drill(
        {
          scenario,
          inventory,
          country: options.country,
          snapshot: options.snapshot,
          lenient: options.lenient,
          at: momentOption(options.at),
          damage,
          objective: 'people',
          localOnly: false,
          seed: options.seed,
          seconds: options.timeLimit,
          moves: options.moves,
        },
        work,
      ),
    );
    const json = { ...answer, restore: spoken(answer.restore, language(lang).plain) };
    await printReport(drillReport(answer, SOFTWARE, commandLine()), json, options);
  });
}
