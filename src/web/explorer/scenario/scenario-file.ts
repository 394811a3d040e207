import type { Choices } from './choice.ts';

/**
 * The choices as a scenario file (docs/formats/scenario.schema.json), which `muruna stress` reads: one event for what fails
 * by itself, and one for each country whose networks fail. YAML 1.2, in which JSON strings are strings.
 */
export function scenarioYaml(choices: Choices, country: string, name: string): string {
  const networks = choices.flatMap((choice) => (choice.kind === 'network' ? choice.asn : []));
  const links = choices.flatMap((choice) => (choice.kind === 'link' ? `${choice.one}-${choice.other}` : []));
  const withdrawal = choices.flatMap((choice) => (choice.kind === 'withdrawal' ? choice.country : []));
  const countries = choices.flatMap((choice) => (choice.kind === 'country' ? choice.country : []));
  const isolation = choices.some(({ kind }) => kind === 'isolation');
  const first = [
    ...(networks.length > 0 ? [`networks: [${networks.join(', ')}]`] : []),
    ...(links.length > 0 ? [`links: ${stringList(links)}`] : []),
    ...(withdrawal.length > 0 ? [`withdrawal: ${stringList(withdrawal)}`] : []),
    ...(isolation ? ['isolation: true'] : []),
  ];
  const events = [
    ...(first.length > 0 ? [first] : []),
    ...countries.map((code) => [`networks: {country: ${JSON.stringify(code)}}`]),
  ];
  return [
    'format: muruna-scenario/1',
    `name: ${JSON.stringify(name)}`,
    `country: ${JSON.stringify(country)}`,
    'events:',
    ...events.flatMap((lines) => lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`)),
    '',
  ].join('\n');
}

function stringList(items: readonly string[]): string {
  return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
}
