import { parse } from 'node:path';
import { Option, type Command } from 'commander';
import { LANGUAGE_CODES, type LanguageCode } from '../../i18n/codes.ts';
import { literalText, message, nameText, type Text } from '../../i18n/text.ts';
import { verificationReport } from '../../reports/dossier/verification-report.ts';
import {
  addSignatures,
  attachTimestamp,
  redactFields,
  statementOfDossier,
} from '../../operations/evidence/amend.ts';
import { buildDossier, type BuildRequest } from '../../operations/evidence/build.ts';
import { trustedKeys } from '../../operations/evidence/keys.ts';
import { trustedAuthorities } from '../../operations/evidence/timestamp.ts';
import { repeatResults } from '../../operations/evidence/repeat.ts';
import { verifyDossier, type VerifyAnswer } from '../../operations/evidence/verify.ts';
import { writeFileWhole } from '../../operations/files/write-file.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { languagesOf, printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { SOFTWARE } from '../software.ts';
import { speaker } from '../speaker.ts';
import { onTerminal } from '../terminal-work.ts';

/** `muruna dossier …`: signed evidence that a stranger can check offline. */
export function register(program: Command): void {
  const dossier = program.command('dossier').description('signed evidence that a stranger can check offline');
  registerBuild(dossier);
  registerVerify(dossier);
  dossier
    .command('sign')
    .description('add signatures to a dossier')
    .argument('<dossier>')
    .requiredOption('--key <files...>', 'private key files')
    .requiredOption('--out <file>', 'the dossier with all signatures')
    .action((file: string, { key, out }: { key: string[]; out: string }) =>
      addSignatures(file, key, out, now()),
    );
  dossier
    .command('statement')
    .description('what the signatures are for, as a file to ask a time-stamp authority about')
    .argument('<dossier>')
    .requiredOption('--out <file>')
    .action(async (file: string, { out }: { out: string }) =>
      writeFileWhole(out, await statementOfDossier(file), '--out'),
    );
  dossier
    .command('timestamp')
    .description('attach a time-stamp token (RFC 3161) for the statement')
    .argument('<dossier>')
    .requiredOption('--token <file>', 'response or token of the authority')
    .requiredOption('--out <file>')
    .action((file: string, { token, out }: { token: string; out: string }) =>
      attachTimestamp(file, token, out, now()),
    );
  dossier
    .command('redact')
    .description('take sealed fields out; the rest stays verifiable')
    .argument('<dossier>')
    .requiredOption('--field <paths...>', 'fields that were sealed when the dossier was built')
    .requiredOption('--out <file>')
    .action((file: string, { field, out }: { field: string[]; out: string }) =>
      redactFields(file, field, out, now()),
    );
}

interface BuildOptions {
  readonly from: readonly string[];
  readonly narrative?: string;
  readonly key: readonly string[];
  readonly out: string;
  readonly lang: string;
  readonly format: readonly ('html' | 'pdf')[];
  readonly title?: string;
  readonly inputs: BuildRequest['inputs'];
  readonly seal: readonly string[];
}

function registerBuild(dossier: Command): void {
  dossier
    .command('build')
    .description('pack results, reports, narrative and inputs, and sign them')
    .requiredOption('--from <results...>', 'files that commands wrote with --result')
    .option('--narrative <file>', 'Markdown with [[figure: name]] and [[claim: name < 45%]]')
    .requiredOption('--key <files...>', 'private key files; each signs')
    .requiredOption('--out <file>', 'the dossier')
    .option('--title <text>', 'what the dossier is called')
    .option(
      '--lang <codes>',
      `languages of the reports: ${LANGUAGE_CODES.join(', ')}`,
      LANGUAGE_CODES.join(','),
    )
    .addOption(
      new Option('--format <formats...>', 'formats of the reports')
        .choices(['html', 'pdf'])
        .default(['html', 'pdf']),
    )
    .addOption(
      new Option('--inputs <which>', 'inputs to pack; the others are named by their SHA-256')
        .choices(['no-snapshots', 'all', 'none'])
        .default('no-snapshots'),
    )
    .option(
      '--seal <paths...>',
      'fields of the answers that may be taken out later; reports are then left out',
      [],
    )
    .action(async (options: BuildOptions) => {
      const languages: LanguageCode[] = languagesOf(options.lang);
      const request: BuildRequest = {
        results: options.from,
        narrative: options.narrative,
        languages,
        formats: options.format,
        keys: options.key,
        out: options.out,
        title: options.title ?? parse(options.out).name,
        inputs: options.inputs,
        sealed: options.seal,
        software: SOFTWARE,
        now: now(),
      };
      const built = await onTerminal(languages[0], (work) => buildDossier(request, work));
      const signers = built.signers.map(({ name, keyid }) =>
        name ? nameText(name) : literalText(keyid.slice(0, 16)),
      );
      say(message('dossier.built', { out: built.out, files: built.files, signers }), languages[0]);
      for (const { path, sha256 } of built.namedInputs)
        say(message('dossier.named-input', { file: path, sha256 }), languages[0]);
    });
}

interface VerifyOptions extends ReportOptions {
  readonly repeat?: boolean;
  readonly input: readonly string[];
  readonly tsaCert: readonly string[];
}

function registerVerify(dossier: Command): void {
  const command = dossier
    .command('verify')
    .description(
      'say who signed what, whether anything was changed, and with --repeat compute the figures again',
    )
    .argument('<dossier>', 'archive or unpacked folder')
    .option('--repeat', 'compute the results again and compare')
    .option('--input <files...>', 'inputs that are not packed, for --repeat', [])
    .option(
      '--tsa-cert <files...>',
      'certificates (PEM) of time-stamp authorities you trust, or of who issued theirs',
      [],
    );
  withReportOptions(command).action(async (file: string, options: VerifyOptions) => {
    const trusted = await trustedKeys();
    const authorities = await trustedAuthorities(options.tsaCert);
    const { answer, repeats } = await onTerminal(languageOfArgs(process.argv), async (work) => {
      const { answer, results } = await verifyDossier(
        { dossier: file, trusted, now: now(), authorities },
        work,
      );
      // What is not as signed is not run.
      const repeats =
        options.repeat && answer.intact ? await repeatResults(file, results, options.input, work) : [];
      return { answer, repeats };
    });
    const problems = answer.problems.map(({ code, facts }) => ({ code, params: facts }));
    const report = verificationReport(
      { ...answer, file, problems, repeats },
      { parameters: [], software: SOFTWARE },
    );
    await printReport(report, { ...answer, repeats }, options);
    process.exitCode = exitCode(
      answer,
      repeats.some(({ outcome }) => outcome === 'different'),
    );
  });
}

function exitCode({ ok, intact }: VerifyAnswer, differs: boolean): number {
  if (!intact || differs) return EXIT_CODES['bad-data'];
  return ok ? 0 : EXIT_CODES.denied;
}

function now(): string {
  return new Date().toISOString();
}

function say(text: Text, code: LanguageCode): void {
  process.stdout.write(`${speaker(code)(text)}\n`);
}
