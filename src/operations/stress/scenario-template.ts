import type { Language } from '../../i18n/language.ts';
import { message, type Text } from '../../i18n/text.ts';
import { remarks } from '../files/remarks.ts';

/** A scenario to start from: three events that run as they are, remarks on each, and other events as remarks. */
export function scenarioTemplate(file: string, country: string | undefined, language: Language): string {
  const said = (text: Text): string => JSON.stringify(language.plain(text));
  const note = (text: Text, indent = ''): string[] => remarks(text, language, indent);
  const other = (event: string, meaning: Text): string => `  # - ${event} # ${language.plain(meaning)}`;
  return [
    ...note(message('template.scenario', { command: `muruna stress ${country ?? 'IR'} ${file}` })),
    ...note(message('template.remarks')),
    ...note(message('template.fields', { page: 'docs/formats/scenario.md' })),
    'format: muruna-scenario/1',
    `name: ${said(message('template.scenario.name'))}`,
    ...(country === undefined ? note(message('template.scenario.country')) : [`country: ${country}`]),
    'events:',
    ...note(
      message('template.scenario.times', { since: '+6h, +2d', date: '2026-12-01 21:00', until: 'until' }),
      '  ',
    ),
    ...note(message('template.scenario.gateway.why'), '  '),
    `  - name: ${said(message('template.scenario.gateway'))}`,
    '    at: +0h',
    '    until: +48h',
    '    networks: {country: home, top: 1, by: hegemony}',
    ...note(message('template.scenario.random.why'), '  '),
    `  - name: ${said(message('template.scenario.random'))}`,
    '    at: +6h',
    '    degrade: {gateways: all, share: 0.33, seed: 1}',
    ...note(message('template.scenario.isolation.why'), '  '),
    `  - name: ${said(message('template.scenario.isolation'))}`,
    '    at: +60h',
    '    until: +72h',
    '    isolation: true',
    ...note(message('template.scenario.more'), '  '),
    other('networks: [64496, 64497]', message('template.scenario.networks')),
    other('links: 64496-64497', message('template.scenario.links')),
    other('gateways: {to: [AZ, TR]}', message('template.scenario.gateways')),
    other('withdrawal: US', message('template.scenario.withdrawal')),
    other('exchange: {country: home, top: 20, by: weight}', message('template.scenario.exchange')),
    '',
  ].join('\n');
}
