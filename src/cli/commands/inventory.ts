import { Option, type Command } from 'commander';
import type { Finding } from '../../core/finding.ts';
import { Refusal } from '../../core/refusal.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../i18n/codes.ts';
import { codedText } from '../../i18n/coded-text.ts';
import { message, type Message } from '../../i18n/text.ts';
import {
  checkFolder,
  exampleFolder,
  importFolder,
  initFolder,
  type FolderMade,
} from '../../operations/restoration/inventory.ts';
import { wholeNumber } from '../number-option.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { speaker } from '../speaker.ts';

interface Common {
  readonly lang: LanguageCode;
  readonly json?: true;
}

interface ExampleOptions extends Common {
  readonly out: string;
  readonly seed: number;
  readonly sites: number;
  readonly crews: number;
  readonly asns?: string;
}

/** `muruna inventory …`: what an operator has, as a folder of tables. */
export function register(program: Command): void {
  const inventory = program
    .command('inventory')
    .description('the network, what feeds it and the means to repair it, as a folder of tables');
  withCommon(inventory.command('init').description('write empty tables to fill in'))
    .argument('<folder>', 'folder to make')
    .action(async (folder: string, options: Common) => made(await initFolder(folder), options));
  withCommon(inventory.command('check').description('explain every fault by file and line'))
    .argument('<folder>', 'folder with the tables')
    .action(async (folder: string, options: Common) => check(folder, options));
  withCommon(inventory.command('import').description('tables from GraphML, GML, KML or GeoJSON'))
    .argument('<file>', 'network drawn elsewhere, such as a graph of the Internet Topology Zoo')
    .requiredOption('--out <folder>', 'folder to make')
    .action(async (file: string, options: Common & { readonly out: string }) =>
      made(await importFolder(file, options.out), options),
    );
  withCommon(inventory.command('example').description('a made-up network over the cities of a country'))
    .argument('<country>', 'two letters, such as IR')
    .requiredOption('--out <folder>', 'folder to make')
    .option('--seed <number>', 'another seed makes another network', wholeNumber('--seed', 0, 2 ** 31 - 1), 1)
    .option('--sites <number>', 'exchanges, data centres and towers', wholeNumber('--sites', 3, 100_000), 300)
    .option('--crews <number>', 'crews', wholeNumber('--crews', 1, 10_000), 12)
    .option(
      '--asns <list>',
      'AS numbers of gateways and cores, separated by commas (default: those kept for documentation)',
    )
    .action(async (country: string, options: ExampleOptions) =>
      made(await exampleFolder({ ...options, country, asns: asnList(options.asns) }), options),
    );
}

function withCommon(command: Command): Command {
  return command
    .option('--json', 'print one JSON document')
    .addOption(
      new Option('--lang <language>', 'language of the answer').choices(LANGUAGE_CODES).default('en'),
    );
}

function asnList(text: string | undefined): readonly number[] | undefined {
  return text?.split(',').map((asn) => {
    const number = Number(asn.trim().replace(/^AS/i, ''));
    if (Number.isInteger(number) && number > 0 && number <= 0xffff_ffff) return number;
    throw new Refusal('usage', 'usage.bad-asn', { asn });
  });
}

function made(folder: FolderMade, options: Common): void {
  if (options.json) {
    process.stdout.write(`${JSON.stringify(folder, undefined, 2)}\n`);
    return;
  }
  const say = speaker(options.lang);
  for (const finding of folder.findings) process.stdout.write(`${findingLine(finding, say)}\n`);
  process.stdout.write(`${say(message('inventory.contents', folder.contents))}\n`);
  if (folder.note !== undefined)
    process.stdout.write(`${say(message('inventory.synthetic', { note: folder.note }))}\n`);
  process.stdout.write(
    `${say(message('inventory.written', { files: folder.files.length, folder: folder.folder }))}\n`,
  );
}

async function check(folder: string, options: Common): Promise<void> {
  const { findings, contents } = await checkFolder(folder);
  const faults = findings.filter(({ severity }) => severity === 'lost').length;
  const say = speaker(options.lang);
  if (options.json) {
    const spoken = findings.map((finding) => ({ ...finding, text: say(codedText(finding)) }));
    process.stdout.write(`${JSON.stringify({ folder, contents, faults, findings: spoken }, undefined, 2)}\n`);
  } else {
    for (const finding of findings) process.stdout.write(`${findingLine(finding, say)}\n`);
    process.stdout.write(`${say(message('inventory.contents', contents))}\n`);
    const verdict =
      findings.length === 0
        ? message('inventory.fine')
        : message('inventory.count-faults', { faults, notes: findings.length - faults });
    process.stdout.write(`${say(verdict)}\n`);
  }
  if (faults > 0) process.exitCode = EXIT_CODES['bad-data'];
}

/** `file:line: sentence`. */
export function findingLine(finding: Finding, say: (text: Message) => string, file = ''): string {
  const place = String(finding.facts['file'] ?? file);
  return `${place}:${finding.line ?? 1}: ${say(codedText(finding))}`;
}
