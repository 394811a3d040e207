import { Option, type Command } from 'commander';
import { Refusal } from '../../core/refusal.ts';
import { stressReport } from '../../reports/stress/stress-report.ts';
import type { ScenarioFlags } from '../../operations/stress/scenario-input.ts';
import { DEFAULT_SAMPLES, stress } from '../../operations/stress/stress.ts';
import { asnsOption, linksOption } from '../asn-option.ts';
import { wholeNumber } from '../number-option.ts';
import { snapshotOption } from '../options.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { onTerminal } from '../terminal-work.ts';

interface Options extends ReportOptions {
  readonly snapshot?: string;
  readonly networks?: readonly number[];
  readonly top?: number;
  readonly links?: readonly (readonly [number, number])[];
  readonly gateways?: string;
  readonly isolation?: true;
  readonly withdrawal?: string;
  readonly named?: readonly string[];
  readonly sets?: readonly string[];
  readonly regions?: string;
  readonly plane: 'ipv4' | 'ipv6';
  readonly lenient?: true;
  readonly samples: number;
  readonly seed: number;
  readonly draws?: number;
  readonly resume?: string;
}

/** `muruna stress CC`: what breaks when a scenario strikes. */
export function register(program: Command): void {
  const command = program
    .command('stress')
    .description('what breaks, and how badly, when networks, links, cables or suppliers go')
    .argument('<country>', 'two or three letters, or a name')
    .argument('[scenario]', 'scenario file, YAML or JSON (docs/formats/scenario.md)')
    .option('--networks <asns>', 'networks that fail, comma-separated', asnsOption)
    .option('--top <count>', 'the networks that carry most of the routes fail', wholeNumber('--top', 1, 1000))
    .option('--links <links>', 'links that fail, such as 64500-64501', linksOption)
    .option('--gateways <countries>', 'gateways that fail: all, or those to these countries')
    .option('--isolation', 'every gateway fails')
    .option('--withdrawal <countries>', 'all networks of these countries stop serving this one')
    .option('--named <names>', 'named sets that fail (see --sets)', listOption)
    .option('--sets <file>', 'CSV of named sets: name,member,share', listOption)
    .option('--regions <file>', 'CSV of regions: name,member; losses are given by region too')
    .addOption(new Option('--plane <plane>', 'IPv4 or IPv6').choices(['ipv4', 'ipv6']).default('ipv4'))
    .option('--lenient', 'skip what the snapshot does not know')
    .option(
      '--samples <count>',
      'pictures of the Internet that the intervals rest on; 0 = no intervals',
      wholeNumber('--samples', 0, 100_000),
      DEFAULT_SAMPLES,
    )
    .option(
      '--draws <count>',
      'draw the random parts (degrade) so many times',
      wholeNumber('--draws', 1, 10_000_000),
    )
    .option('--resume <file>', 'keep the draws in this file, and go on from it')
    .option('--seed <number>', 'seed of the samples', wholeNumber('--seed', 0, 2 ** 31 - 1), 1)
    .addOption(snapshotOption());
  withReportOptions(command).action(async (country: string, file: string | undefined, options: Options) => {
    const { snapshot, plane, lenient, samples, seed, regions, draws, resume, lang } = options;
    const flags = flagsOf(options);
    if (file !== undefined && flags) throw new Refusal('usage', 'stress.file-and-flags');
    const scenario = file ?? flags;
    if (!scenario)
      throw new Refusal('usage', 'stress.nothing-fails', {
        one: '--networks 64500,64501',
        other: '--isolation',
      });
    const request = { country, snapshot, scenario, plane, lenient, samples, seed, regions, draws, resume };
    const answer = await onTerminal(languageOfArgs(['--lang', lang ?? 'en']), (work) =>
      stress(request, work),
    );
    await printReport(stressReport(answer), answer, options);
  });
}

/** The scenario that the flags say, or undefined if they say none. */
function flagsOf(options: Options): ScenarioFlags | undefined {
  const { networks, top, links, gateways, isolation, withdrawal, named } = options;
  const said = networks ?? top ?? links ?? gateways ?? isolation ?? withdrawal ?? named;
  if (said === undefined) return undefined;
  return {
    sets: options.sets ?? [],
    event: {
      ...(networks && { networks: { asns: [...networks], by: 'hegemony' as const } }),
      ...(top !== undefined && !networks && { networks: { top, by: 'hegemony' as const } }),
      ...(links && { links: links.map(([one, other]): [number, number] => [one, other]) }),
      ...(gateways !== undefined && {
        gateways: gateways === 'all' ? {} : { to: countriesOf(gateways) },
      }),
      ...(isolation && { isolation }),
      ...(withdrawal !== undefined && { withdrawal: countriesOf(withdrawal) }),
      ...(named && { named: [...named] }),
    },
  };
}

function listOption(text: string, before: readonly string[] = []): string[] {
  return [...before, ...text.split(',').map((part) => part.trim())];
}

function countriesOf(text: string): string[] {
  return text.split(',').map((code) => {
    const country = code.trim().toUpperCase();
    if (!/^[A-Z]{2}$/.test(country))
      throw new Refusal('usage', 'usage.unknown-country', { country: code, example: 'IR' });
    return country;
  });
}
