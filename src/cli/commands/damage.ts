import { Option, type Command } from 'commander';
import { Refusal } from '../../core/refusal.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../i18n/codes.ts';
import { codedText } from '../../i18n/coded-text.ts';
import { message } from '../../i18n/text.ts';
import { advancePlan, readEarlierPlan } from '../../operations/restoration/advance-plan.ts';
import {
  failedNetworks,
  loadDamage,
  makeDamage,
  readDamageFile,
  type DamageRequest,
} from '../../operations/restoration/damage.ts';
import { loadInventory } from '../../operations/restoration/inventory-folder.ts';
import { writeFileWhole } from '../../operations/files/write-file.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { wholeNumber } from '../number-option.ts';
import { speaker } from '../speaker.ts';
import { findingLine } from './inventory.ts';

interface Options {
  readonly inventory: string;
  readonly out?: string;
  readonly check?: string;
  readonly at: string;
  readonly assets?: string;
  readonly region?: readonly string[];
  readonly hazard?: string;
  readonly random?: number;
  readonly seed: number;
  readonly fromStress?: string;
  readonly after?: string;
  readonly before?: string;
  readonly hours: number;
  readonly json?: true;
  readonly lang: LanguageCode;
}

/** `muruna damage`: what is broken, made or checked. */
export function register(program: Command): void {
  program
    .command('damage')
    .description('what is broken: make a damage file, check one, or carry one forward along a plan')
    .requiredOption('--inventory <folder>', 'the inventory')
    .option('--out <file>', 'where to write (default: the screen)')
    .option('--check <file>', 'explain every fault of a damage file by line')
    .option('--at <moment>', 'when, with its offset from UTC', '2025-06-15T03:00+03:30')
    .option('--assets <ids>', 'sites and links, separated by commas')
    .option('--region <names...>', 'everything in these regions')
    .option('--hazard <place>', 'everything in a circle: lat,lon,radiusKm')
    .option('--random <number>', 'that many assets at random', wholeNumber('--random', 1, 1_000_000))
    .option('--seed <number>', 'for --random', wholeNumber('--seed', 0, 2 ** 31 - 1), 1)
    .option(
      '--from-stress <file>',
      'what hangs on the networks that failed in a result of muruna stress --json',
    )
    .option(
      '--after <plan>',
      'the state some hours into a plan (muruna restore --json); with --before and --hours',
    )
    .option('--before <file>', 'the damage the plan was made for')
    .option('--hours <number>', 'hours into the plan', hoursOption, 6)
    .option('--json', 'with --check: print one JSON document')
    .addOption(
      new Option('--lang <language>', 'language of the answer').choices(LANGUAGE_CODES).default('en'),
    )
    .action(run);
}

async function run(options: Options): Promise<void> {
  const say = speaker(options.lang);
  const inventory = await loadInventory(options.inventory);
  if (options.check !== undefined) {
    const { findings } = await readDamageFile(options.check, inventory);
    if (options.json) {
      const spoken = findings.map((finding) => ({ ...finding, text: say(codedText(finding)) }));
      process.stdout.write(`${JSON.stringify({ file: options.check, findings: spoken }, undefined, 2)}\n`);
    } else {
      for (const finding of findings) process.stdout.write(`${findingLine(finding, say, options.check)}\n`);
      if (findings.length === 0) process.stdout.write(`${say(message('inventory.fine'))}\n`);
    }
    if (findings.some(({ severity }) => severity === 'lost')) process.exitCode = EXIT_CODES['bad-data'];
    return;
  }
  const damage =
    options.after === undefined
      ? makeDamage(inventory, await requestOf(options))
      : advancePlan(
          inventory,
          await loadDamage(beforeOption(options), inventory),
          await readEarlierPlan(options.after),
          options.hours,
        );
  const text = `${JSON.stringify(damage, undefined, 2)}\n`;
  if (options.out === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeFileWhole(options.out, text, '--out');
  process.stdout.write(`${say(message('damage.count', { assets: damage.assets.length }))}\n`);
}

function beforeOption({ before }: Options): string {
  if (before !== undefined) return before;
  throw new Refusal('usage', 'damage.after-needs-before', { one: '--after', other: '--before' });
}

/** Hours, not negative. */
function hoursOption(value: string): number {
  const hours = Number(value);
  if (value.trim() !== '' && hours >= 0 && hours <= MOST_HOURS) return hours;
  throw new Refusal('usage', 'usage.bad-number', { value, option: '--hours', from: 0, to: MOST_HOURS });
}

const MOST_HOURS = 8784;

async function requestOf(options: Options): Promise<DamageRequest> {
  return {
    at: momentOption(options.at),
    assets: options.assets?.split(',').map((asset) => asset.trim()),
    regions: options.region,
    hazard: options.hazard === undefined ? undefined : hazardOption(options.hazard),
    random: options.random,
    seed: options.seed,
    failedAsns: options.fromStress === undefined ? undefined : await failedNetworks(options.fromStress),
  };
}

/** A moment with its offset, or a refusal. */
export function momentOption(value: string): string {
  if (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  )
    return value;
  throw new Refusal('usage', 'damage.bad-moment', { value, example: '2025-06-15T03:00+03:30' });
}

function hazardOption(value: string): NonNullable<DamageRequest['hazard']> {
  const [lat, lon, radiusKm] = value.split(',').map(Number);
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && radiusKm > 0) return { lat, lon, radiusKm };
  throw new Refusal('usage', 'damage.bad-hazard', { value, example: '31.3,48.7,80' });
}
