import type { Command } from 'commander';
import type { LanguageCode } from '../../i18n/codes.ts';
import { message } from '../../i18n/text.ts';
import { inferenceReport } from '../../reports/inference/inference-report.ts';
import type { Provenance } from '../../reports/model.ts';
import { infer, type InferAnswer } from '../../operations/snapshot/infer.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { commandLine, SOFTWARE } from '../software.ts';
import { onTerminal } from '../terminal-work.ts';

interface Options extends ReportOptions {
  readonly rib: readonly string[];
  readonly against?: string;
  readonly asRel?: string;
}

/** `muruna infer`: relationships between networks from the paths in table dumps. */
export function register(program: Command): void {
  withReportOptions(
    program
      .command('infer')
      .description('relationships between networks, inferred from the paths in table dumps')
      .requiredOption('--rib <files...>', 'table dumps (MRT; compressed or not)')
      .option('--against <file>', 'published relationships (as-rel) to compare with')
      .option('--as-rel <file>', 'write the links here, in the as-rel format'),
  ).action(async (options: Options) => {
    const { rib: ribs, against, asRel: out } = options;
    const language = (options.lang ?? 'en').split(',')[0] as LanguageCode;
    const answer = await onTerminal(language, (work) => infer({ ribs, against, out }, work));
    await printReport(inferenceReport(answer, provenance(answer)), answer, options);
  });
}

function provenance(answer: InferAnswer): Provenance {
  return {
    software: SOFTWARE,
    command: commandLine(),
    parameters: answer.sources.map(({ name, sha256 }) => ({
      name: message('common.source'),
      value: { kind: 'literal' as const, literal: `${name} (SHA-256 ${sha256})` },
    })),
  };
}
