import type { Command } from 'commander';
import { ask, documentOf, type Answered } from '../operations/ask.ts';
import { localHouse } from '../operations/local-house.ts';
import { withPlaces } from '../operations/files/check-place.ts';
import { OPERATIONS } from '../operations/list.ts';
import { reportOfAnswer, type House, type Operation } from '../operations/operation.ts';
import type { CommandExtras, Given } from './commands/command.ts';
import type { CommandGroup } from './commands/index.ts';
import { inWrittenOptions, outputPlaces, placedOutputs } from './output-places.ts';
import { deriveCommand, type DerivedCommand } from './derive-command.ts';
import { printDocument, printReport, withOutputOptions, type ParsedOptions } from './print-report.ts';
import { printRows } from './print-rows.ts';
import { speakingHelp } from './speaking-help.ts';
import { onTerminal } from './terminal-work.ts';
import type { Voice } from './voice.ts';

export type AddedCommand = Pick<DerivedCommand, 'joined'>;

/** Adds the command of an operation: its options, and what it does when it is called. */
export async function addCommand(
  parent: Command,
  name: string,
  id: string,
  { operation: own, extras: load }: CommandGroup,
  voice: Voice,
): Promise<AddedCommand> {
  const nothing: CommandExtras = {};
  const [operation, extras] = await Promise.all([(own ?? OPERATIONS[id])(), load?.() ?? nothing]);
  const derived = deriveCommand(name, operation, voice);
  const { command } = derived;
  speakingHelp(command, voice);
  extras.addOptions?.(command, voice);
  withOutputOptions(command, operation, voice);
  command.action(() =>
    run(operation, extras, {
      request: derived.request(command.processedArgs as unknown[], command.opts()),
      options: command.opts(),
      voice,
    }),
  );
  parent.addCommand(command);
  return derived;
}

interface Parsed {
  readonly request: Record<string, unknown>;
  readonly options: ParsedOptions;
  readonly voice: Voice;
}

async function run(operation: Operation, extras: CommandExtras, parsed: Parsed): Promise<void> {
  const house = localHouse({ language: parsed.voice.code });
  const given: Given = { ...parsed, operation, house, ask: askOnTerminal(house, parsed, extras) };
  if (await extras.instead?.(given)) return;
  const options = operation.report ? placedOutputs(parsed.options, operation) : parsed.options;
  const places = [...outputPlaces(options, extras.outputs), ...(extras.places?.(given) ?? [])];
  const answered = await withPlaces(places, async () => {
    const found = await given.ask(operation, parsed.request);
    await extras.after?.(found, given);
    await show(found, extras, { ...given, options });
    return found;
  }).catch((error: unknown) => {
    throw inWrittenOptions(error, options, parsed.options);
  });
  const code = extras.exitCode?.(answered.answer) ?? 0;
  if (code !== 0) process.exitCode = code;
}

async function show(answered: Answered, extras: CommandExtras, given: Given): Promise<void> {
  const { operation, options, voice } = given;
  const document = documentOf(answered);
  const report = reportOfAnswer(operation, answered.answer, answered.asked);
  const name = report?.id ?? operation.id;
  const isTable =
    operation.rows !== undefined && (await printRows(operation.rows(answered.answer), name, options));
  if (report) await printReport(report, document, options, voice, isTable);
  else if (!(await printDocument(document, options)) && !isTable) await extras.print?.(answered, given);
}

function askOnTerminal(house: House, { voice, options }: Parsed, { page }: CommandExtras): Given['ask'] {
  return <Answer>(operation: Operation, request: Record<string, unknown>) =>
    onTerminal(voice, options.json === true, (work) => ask(operation, request, house, work), page) as Promise<
      Answered<Answer>
    >;
}
