import { Option, type Command } from 'commander';
import { Refusal } from '../../core/refusal.ts';
import { language } from '../../i18n/language.ts';
import type { Message } from '../../i18n/text.ts';
import { restoreReport } from '../../reports/restore/restore-report.ts';
import type { RestoreAnswer } from '../../schemas/restore-answer.ts';
import { loadDamage } from '../../operations/restoration/damage.ts';
import { loadInventory } from '../../operations/restoration/inventory-folder.ts';
import type { Objective } from '../../engines/restoration/problem-of-inventory.ts';
import { restore } from '../../operations/restoration/restore.ts';
import { restoreAnswer } from '../../answers/restore-answer.ts';
import { exportPlan } from '../../operations/restoration/restore-export.ts';
import { withPlanOptions } from '../options.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { commandLine, SOFTWARE } from '../software.ts';
import { onTerminal } from '../terminal-work.ts';

interface Options extends ReportOptions {
  readonly inventory: string;
  readonly damage?: string;
  readonly replan?: string;
  readonly localOnly?: true;
  readonly objective: Objective;
  readonly timeLimit: number;
  readonly moves?: number;
  readonly seed: number;
  readonly brief?: true;
  readonly export?: string;
}

/** `muruna restore`: the best order to bring a network back, with a bound. */
export function register(program: Command): void {
  const command = program
    .command('restore')
    .description(
      'the best order to bring a network back, who does what when, and how far it can be from the best',
    )
    .requiredOption('--inventory <folder>', 'the inventory')
    .option('--damage <file>', 'what is broken')
    .option('--replan <state>', 'a new plan for the present state (see muruna damage --after)')
    .option('--local-only', 'with spares that lie in the country alone')
    .addOption(
      new Option('--objective <objective>', 'what counts')
        .choices(['people', 'critical', 'capacity'])
        .default('people'),
    )
    .option('--brief', 'the plan only: not what would help, nor what local stock reaches')
    .option('--export <folder>', 'CSV, a calendar a crew, GeoJSON, and the recovery curve as SVG and PNG');
  withReportOptions(withPlanOptions(command)).action(run);
}

async function run(options: Options): Promise<void> {
  const path = options.replan ?? options.damage;
  if (path === undefined || (options.replan !== undefined && options.damage !== undefined))
    throw new Refusal('usage', 'restore.damage-or-replan', { one: '--damage', other: '--replan' });
  const inventory = await loadInventory(options.inventory);
  const damage = await loadDamage(path, inventory);
  const lang = languageOfArgs(process.argv);
  const result = await onTerminal(lang, (work) =>
    restore(
      {
        inventory,
        damage,
        objective: options.objective,
        localOnly: options.localOnly === true,
        seed: options.seed,
        seconds: options.timeLimit,
        moves: options.moves,
        brief: options.brief,
      },
      work,
    ),
  );
  const answer = restoreAnswer(result);
  if (options.export !== undefined)
    for (const file of await exportPlan(answer, options.export, language(lang)))
      process.stderr.write(`${file}\n`);
  await printReport(
    restoreReport(answer, SOFTWARE, commandLine()),
    spoken(answer, language(lang).plain),
    options,
  );
}

/** The answer with its messages as sentences, for `--json`. */
export function spoken(answer: RestoreAnswer, say: (text: Message) => string): unknown {
  return {
    ...answer,
    jobs: answer.jobs.map((job) => ({ ...job, why: say(job.why) })),
    infeasible: answer.infeasible.map(({ asset, reason }) => ({ asset, reason: say(reason) })),
    helps: answer.helps.map(({ what, gain }) => ({ what: say(what), gain })),
  };
}
