import { Option, type Command } from 'commander';
import { LANGUAGE_CODES, type LanguageCode } from '../../i18n/codes.ts';
import { message, type Message, type Text } from '../../i18n/text.ts';
import { snapshotReport } from '../../reports/snapshot/snapshot-report.ts';
import { buildSnapshot } from '../../operations/snapshot/build.ts';
import { diffSnapshots } from '../../operations/snapshot/diff.ts';
import { snapshotInfo } from '../../operations/snapshot/info.ts';
import { pullSnapshot } from '../../operations/snapshot/pull.ts';
import { verifySnapshot } from '../../operations/snapshot/verify.ts';
import { snapshotOption } from '../options.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { commandLine, SOFTWARE } from '../software.ts';
import { onTerminal } from '../terminal-work.ts';
import {
  builtText,
  diffStatements,
  infoStatements,
  sourceText,
  verifiedStatements,
} from './snapshot-text.ts';

interface CommonOptions {
  readonly json?: true;
  readonly lang: LanguageCode;
  readonly snapshot?: string;
}

interface ReadOptions extends ReportOptions {
  readonly snapshot?: string;
}

interface BuildOptions extends CommonOptions {
  readonly asRel?: string;
  readonly rib: readonly string[];
  readonly prefixes: readonly string[];
  readonly asns?: string;
  readonly delegated: readonly string[];
  readonly asnCountry?: string;
  readonly users?: string;
  readonly national?: string;
  readonly calibrate?: true;
  readonly out: string;
  readonly compact?: true;
}

interface PullOptions extends CommonOptions {
  readonly date?: string;
  readonly topology: 'as-rel' | 'rib';
  readonly collector: readonly string[];
  readonly mirror?: string;
  readonly cache?: string;
  readonly contact?: string;
  readonly out: string;
  readonly compact?: true;
}

/** `muruna snapshot …`: make, check and compare the files that answers come from. */
export function register(program: Command): void {
  const snapshot = program
    .command('snapshot')
    .description('make, check and compare snapshots of the Internet');
  registerBuild(snapshot);
  registerPull(snapshot);
  withReportOptions(snapshot.command('info').description('what a snapshot is and what it was made of'))
    .argument('[file]', 'snapshot file (default: the one that comes with the program)')
    .addOption(snapshotOption())
    .action(async (file: string | undefined, options: ReadOptions) => {
      const info = await snapshotInfo(file ?? options.snapshot);
      await report(message('snapshot.title'), infoStatements(info), info, options);
    });
  withReportOptions(snapshot.command('verify').description('hold every byte of a snapshot to its checksums'))
    .argument('[file]', 'snapshot file (default: the one that comes with the program)')
    .addOption(snapshotOption())
    .action(async (file: string | undefined, options: ReadOptions) => {
      const verified = await verifySnapshot(file ?? options.snapshot);
      await report(message('snapshot.title'), verifiedStatements(verified), verified, options);
    });
  withReportOptions(snapshot.command('diff').description('what changed from one snapshot to another'))
    .argument('<before>', 'snapshot file')
    .argument('<after>', 'snapshot file')
    .action(async (before: string, after: string, options: ReadOptions) => {
      const diff = await diffSnapshots(before, after);
      await report(message('snapshot.title.diff'), diffStatements(diff), diff, options);
    });
}

/** Snapshots that are only read are answered by a report. */
async function report(
  title: Message,
  statements: readonly Text[],
  answer: object,
  options: ReportOptions,
): Promise<void> {
  const provenance = { parameters: [], software: SOFTWARE, command: commandLine() };
  await printReport(snapshotReport(title, statements, provenance), answer, options);
}

function registerBuild(snapshot: Command): void {
  withCommon(snapshot.command('build').description('build a snapshot from files (packed ones too)'))
    .option('--as-rel <file>', 'links: AS relationships of CAIDA, serial-1 or serial-2')
    .option(
      '--rib <file...>',
      'table dumps (MRT): links are inferred from them where there is no --as-rel',
      [],
    )
    .option('--prefixes <file...>', 'weights: prefixes and their origins (pfx2as)', [])
    .option('--asns <file>', 'names: asns.csv of bgp.tools')
    .option('--delegated <file...>', 'countries: delegated-extended files of the registries', [])
    .option('--asn-country <file>', 'countries: asn,count,cc')
    .option('--users <file>', 'weights: asn,users, in place of addresses')
    .option(
      '--national <file>',
      'countries: asn,country, all networks of the countries listed, in place of registration',
    )
    .option('--calibrate', 'with --rib: learn from the dumps how networks choose (takes half a minute)')
    .addOption(compactOption())
    .requiredOption('--out <file>', 'snapshot to write')
    .action(async (options: BuildOptions) => {
      const one = (path: string | undefined): { path: string } | undefined =>
        path === undefined ? undefined : { path };
      const many = (paths: readonly string[]): { path: string }[] => paths.map((path) => ({ path }));
      const request = {
        asRel: one(options.asRel),
        ribs: many(options.rib),
        prefixes: many(options.prefixes),
        asns: one(options.asns),
        delegated: many(options.delegated),
        asnCountry: one(options.asnCountry),
        users: one(options.users),
        national: one(options.national),
        calibrate: options.calibrate,
        compact: options.compact,
        out: options.out,
      };
      const built = await onTerminal(options.lang, (work) => buildSnapshot(request, work));
      print(options, built, () => builtText(built, options.lang));
    });
}

function registerPull(snapshot: Command): void {
  withCommon(
    snapshot
      .command('pull')
      .description('download what a snapshot is built from, under its terms, and build it'),
  )
    .option('--date <date>', 'day of the links, such as 2025-09-01 (default: the newest)')
    .addOption(
      new Option('--topology <kind>', 'as-rel: links as CAIDA publishes them; rib: inferred from table dumps')
        .choices(['as-rel', 'rib'])
        .default('as-rel'),
    )
    .option('--collector <name...>', 'with --topology rib: whose table dumps', ['route-views2'])
    .option('--mirror <url>', 'ask this server instead, which keeps each host in a folder')
    .option('--cache <folder>', 'where downloads are kept (default: ~/.cache/muruna)')
    .option('--contact <address>', 'whom the publishers may write to; bgp.tools asks for it')
    .addOption(compactOption())
    .option('--out <file>', 'snapshot to write', 'internet.muruna')
    .action(async (options: PullOptions) => {
      const { date, topology, collector: collectors, mirror, cache, contact, out, compact } = options;
      const request = { date, topology, collectors, mirror, cache, contact, out, compact };
      const onSource = (source: Parameters<typeof sourceText>[0]): void => {
        if (!options.json) process.stdout.write(sourceText(source, options.lang));
      };
      const built = await onTerminal(options.lang, (work) => pullSnapshot({ ...request, onSource }, work));
      print(options, built, () => builtText(built, options.lang));
    });
}

function withCommon(command: Command): Command {
  return command
    .option('--json', 'print one JSON document')
    .addOption(
      new Option('--lang <language>', 'language of the answer').choices(LANGUAGE_CODES).default('en'),
    );
}

function compactOption(): Option {
  return new Option('--compact', 'write the small form, to be kept and sent; it opens a little slower');
}

function print(options: CommonOptions, answer: object, text: () => string): void {
  process.stdout.write(options.json ? `${JSON.stringify(answer, undefined, 2)}\n` : text());
}
