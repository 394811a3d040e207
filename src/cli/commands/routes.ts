import { Option, type Command } from 'commander';
import { Refusal } from '../../core/refusal.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../i18n/codes.ts';
import {
  allRoutes,
  routesToAsn,
  type RoutesMode,
  type RoutesRequest,
} from '../../operations/routes/routes.ts';
import { asnOption, asnsOption, linksOption } from '../asn-option.ts';
import { snapshotOption } from '../options.ts';
import { onTerminal } from '../terminal-work.ts';
import { allRoutesText, routesCsv, routesText } from './routes-text.ts';

interface Options {
  readonly snapshot?: string;
  readonly to?: number;
  readonly from?: number;
  readonly all?: true;
  readonly summary?: true;
  readonly mode: RoutesMode;
  readonly withoutAs: readonly number[];
  readonly withoutLink: readonly (readonly [number, number])[];
  readonly workers?: number;
  readonly csv?: true;
  readonly json?: true;
  readonly lang: LanguageCode;
}

/** `muruna routes`: who reaches a network how, or the routes of everyone to everyone, counted. */
export function register(program: Command): void {
  program
    .command('routes')
    .description('the routes of every network to one, or all routes counted')
    .option('--to <asn>', 'routes to this network', asnOption)
    .option('--from <asn>', 'only the path from this network', asnOption)
    .option('--all', 'routes of every network to every network')
    .option('--summary', 'with --all: count them (which is all that --all does)')
    .addOption(
      new Option(
        '--mode <mode>',
        'policy: as agreed and paid for; physical: as the cables would allow; calibrated: as networks were seen to choose',
      )
        .choices(['policy', 'physical', 'calibrated'])
        .default('policy'),
    )
    .option('--without-as <asns>', 'networks that have failed, comma-separated', asnsOption, [])
    .option('--without-link <links>', 'links that have failed, such as 64500-64501', linksOption, [])
    .option('--workers <count>', 'with --all: worker threads', Number)
    .addOption(snapshotOption())
    .addOption(new Option('--csv', 'print asn,class,hops,next_hop').conflicts(['json', 'all']))
    .option('--json', 'print one JSON document')
    .addOption(
      new Option('--lang <language>', 'language of the answer').choices(LANGUAGE_CODES).default('en'),
    )
    .action(async (options: Options) => {
      process.stdout.write(await answer(options));
    });
}

async function answer(options: Options): Promise<string> {
  const { snapshot, to, from, mode, withoutAs, withoutLink: withoutLinks, lang } = options;
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
  if (options.all && to === undefined) {
    const request = { snapshot, mode, withoutAs, withoutLinks, workers: options.workers };
    const counted = await onTerminal(lang, (work) => allRoutes(request, work));
    return options.json ? json(counted) : allRoutesText(counted, lang);
  }
  if (to === undefined || options.all) throw new Refusal('usage', 'routes.to-or-all');
  const request: RoutesRequest = { snapshot, to, from, mode, withoutAs, withoutLinks };
  const found = await routesToAsn(request);
  if (options.csv) return routesCsv(found.rows);
  return options.json ? json(found) : routesText(found, from, lang);
}
