import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readNamedSets } from './named-sets.ts';
import { readScenario } from './read-scenario.ts';
import { hoursOf, instantOf } from './scenario-time.ts';

const faults = (text: string): unknown[] =>
  readScenario(text).findings.map(({ code, line, facts }) => [
    code,
    line,
    facts['path'],
    facts['expected'] ?? facts['near'] ?? facts['most'] ?? '',
  ]);

test('every kind of event is read, selectors and lists in one form', () => {
  const { value, findings } = readScenario(`
name: everything
country: IR
events:
  - networks: [49666, AS12880]
    at: 2026-06-13
    until: +2d
  - networks: AS1
  - networks: {country: IR, top: 3}
  - links: 49666-174
  - gateways: all
  - gateways: {to: AZ}
  - isolation: true
  - withdrawal: [US, NO]
  - exchange: [1, 2]
  - named: FALCON
  - degrade: {gateways: all, share: 0.5}
  - hijack: {of: 49666, by: 64500, kind: sub-prefix, validating: {country: DE}}
  - leak: {by: AS64500}
`);
  assert.deepEqual(findings, []);
  assert.deepEqual(
    value!.events.map((event) => ({ ...event, at: undefined, until: undefined })),
    [
      { networks: { asns: [49666, 12880] } },
      { networks: { asns: [1] } },
      { networks: { country: ['IR'], top: 3, by: 'hegemony' } },
      { links: [[49666, 174]] },
      { gateways: {} },
      { gateways: { to: ['AZ'] } },
      { isolation: true },
      { withdrawal: ['US', 'NO'] },
      { exchange: { asns: [1, 2] } },
      { named: ['FALCON'] },
      { degrade: { gateways: {}, share: 0.5, seed: 1 } },
      {
        hijack: {
          of: { asns: [49666] },
          by: 64500,
          kind: 'sub-prefix',
          validating: { country: ['DE'], by: 'hegemony' },
        },
      },
      { leak: { by: 64500 } },
    ].map((event) => ({ ...event, at: undefined, until: undefined })),
  );
});

test('each fault names its line and what would be right', () => {
  assert.deepEqual(faults('events:\n  - networks:\n      - 1\n      - ASX\n'), [
    ['yaml.malformed', 4, 'events[1].networks[2]', '49666, AS49666'],
  ]);
  assert.deepEqual(faults('events:\n  - degrade: {gateways: all, share: 1.5}\n'), [
    ['yaml.too-large', 2, 'events[1].degrade.share', 1],
  ]);
  assert.deepEqual(faults('events:\n  - networks: {country: IR, tpo: 3}\n'), [
    ['yaml.unknown-field-near', 2, 'events[1].networks', 'top'],
  ]);
  assert.deepEqual(faults('events:\n  - gateways: some\n'), [
    ['yaml.malformed', 2, 'events[1].gateways', 'all, {to: [AZ, TR]}'],
  ]);
  assert.deepEqual(faults('events:\n  - at: yesterday\n    isolation: true\n'), [
    ['moment.malformed', 2, 'events[1].at', ''],
  ]);
  assert.deepEqual(faults('events:\n  - name: nothing fails\n'), [
    ['scenario.no-target', 2, 'events[1]', ''],
  ]);
  assert.deepEqual(faults('events:\n  - networks: {by: weight}\n'), [
    ['scenario.empty-selector', 2, 'events[1].networks', ''],
  ]);
});

test('arbitrary text never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      const { value, findings } = readScenario(text);
      assert.ok(value !== undefined || findings.length > 0);
      readNamedSets(text);
    }),
  );
});

test('every scenario of the library can be read and says where it comes from', () => {
  const library = new URL('../../../docs/scenarios/', import.meta.url);
  const files = readdirSync(library).filter((name) => name.endsWith('.yaml'));
  assert.ok(files.length >= 6);
  for (const file of files) {
    const { value, findings } = readScenario(readFileSync(new URL(file, library), 'utf8'));
    assert.deepEqual(findings, [], file);
    assert.ok((value!.origin ?? '').length > 40, file);
    for (const set of value!.sets ?? [])
      assert.deepEqual(readNamedSets(readFileSync(new URL(set, library), 'utf8')).findings, [], set);
  }
});

test('times are those of damage files: without an offset in the zone of the file, and only what the calendar has', () => {
  const event = (zone: string, at: string): string =>
    `${zone}events:\n  - isolation: true\n    at: ${at}\n    until: +2d\n`;
  const { value } = readScenario(event('zone: Asia/Tehran\n', '2026-11-28 21:00'));
  assert.deepEqual(value!.events[0].at, '2026-11-28T21:00+03:30');
  assert.deepEqual(readScenario(event('', '2026-11-28')).value!.events[0].at, '2026-11-28T00:00Z');
  for (const [at, code] of [
    ['2026-02-30', 'moment.no-such-date'],
    ['1405-09-07', 'moment.solar-hijri'],
    ['2026-11-28T25:00Z', 'moment.no-such-time'],
    ['tonight 21:00', 'moment.malformed'],
  ])
    assert.deepEqual(faults(event('', at)), [[code, 3, 'events[1].at', '']], at);
  assert.deepEqual(faults(event('zone: Mars\n', '+1h')), [['moment.no-such-zone', 1, 'zone', '']]);
  assert.deepEqual(faults(event('zone: Europe/Paris\n', '2026-03-29 02:30')), [
    ['moment.skipped', 4, 'events[1].at', ''],
  ]);
});

test('named sets hold networks and links with shares; other rows are reported by line', () => {
  const { sets, findings } = readNamedSets(
    'name,member,share\nFALCON,49666-8529,0.5\n"House, Tehran",AS12880,\nFALCON,1-2,1\nbad,x,1\nbad,1,2\n',
  );
  assert.deepEqual(
    [...sets],
    [
      [
        'FALCON',
        [
          { asns: [49666, 8529], share: 0.5, line: 2 },
          { asns: [1, 2], share: 1, line: 4 },
        ],
      ],
      ['House, Tehran', [{ asns: [12880], share: 1, line: 3 }]],
    ],
  );
  assert.deepEqual(
    findings.map(({ code, line }) => [code, line]),
    [
      ['named-sets.row', 5],
      ['named-sets.row', 6],
    ],
  );
});

test('named sets come from tables as spreadsheets save them', () => {
  const right = readNamedSets('name,member,share\nFALCON,49666-8529,0.5\n').sets;
  for (const text of [
    '\uFEFFName;Member;Share\r\nFALCON;49666-8529;0,5\r\n;;\r\n',
    'name\tmember\tshare\nFALCON\tAS۴۹۶۶۶-AS۸۵۲۹\t۰٫۵\n',
    'sep=;\nname;member;share\nFALCON;49666-8529;0.5\n',
  ]) {
    const { sets, findings } = readNamedSets(text);
    assert.deepEqual(findings, [], text);
    const [[name, [{ asns, share }]]] = [...sets];
    assert.deepEqual(
      [[name, [{ asns, share }]]],
      [...right].map(([known, [one]]) => [known, [{ asns: one.asns, share: one.share }]]),
    );
  }
  assert.deepEqual(
    readNamedSets('name,what\na,1\nb,2\n').findings.map(({ code, facts }) => [
      code,
      facts['column'],
      facts['rows'],
    ]),
    [['table.missing-column', 'member', 2]],
  );
});

test('times are hours since the start', () => {
  const start = instantOf('2026-06-13');
  assert.equal(hoursOf('2026-06-14T06:00Z', start), 30);
  assert.equal(hoursOf('+36h', start), 36);
  assert.equal(hoursOf('+1.5d', start), 36);
});
