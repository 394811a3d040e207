import type { Choices } from './choice.ts';

/**
 * The choices as a scenario file (docs/formats/scenario.schema.json), which `muruna stress` reads: one event for all that
 * fails. YAML 1.2, in which JSON strings are strings.
 */
export function scenarioYaml(choices: Choices, country: string, name: string): string {
  const networks = choices.flatMap((choice) => (choice.kind === 'network' ? choice.asn : []));
  const links = choices.flatMap((choice) => (choice.kind === 'link' ? `${choice.one}-${choice.other}` : []));
  const gateways = choices.flatMap((choice) => (choice.kind === 'gateways' ? choice.country : []));
  const countries = choices.flatMap((choice) => (choice.kind === 'country' ? choice.country : []));
  const isolation = choices.some(({ kind }) => kind === 'isolation');
  const first = [
    ...(networks.length > 0 ? [`networks: [${networks.join(', ')}]`] : []),
    ...(links.length > 0 ? [`links: ${stringList(links)}`] : []),
    ...(gateways.length > 0 ? [`gateways: {to: ${stringList(gateways)}}`] : []),
    ...(countries.length > 0 ? [`withdrawal: ${stringList(countries)}`] : []),
    ...(isolation ? ['isolation: true'] : []),
  ];
  return [
    'format: muruna-scenario/1',
    `name: ${JSON.stringify(name)}`,
    `country: ${JSON.stringify(country)}`,
    'events:',
    ...first.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`),
    '',
  ].join('\n');
}

function stringList(items: readonly string[]): string {
  return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
}
