import assert from 'node:assert/strict';
import { SMALL_SHARED } from '../../../test/small-shared-incident.ts';
import { writeStix } from '../../formats/stix/write-stix.ts';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { smallRib } from '../../../test/small-rib.ts';
import { runCommand } from '../../../test/run-command.ts';
import { writeMadeEmblem } from '../../../test/small-emblem.ts';
import { eventfulArchive } from '../../../test/watch-archive.ts';
import { Refusal } from '../../core/refusal.ts';
import { readResults } from '../evidence/build.ts';
import { OPERATIONS, type OperationId } from '../list.ts';
import { readEarlierPlan } from './advance-plan.ts';
import { failedNetworks, loadDamage } from './damage.ts';
import { loadInventory } from './inventory-folder.ts';
import { withdrawnThings } from '../services/withdrawn-things.ts';
import { onlyInFullRun } from '../../../test/cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-results-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
for (const name of ['CACHE', 'CONFIG', 'DATA']) process.env[`XDG_${name}_HOME`] = at(name.toLowerCase());

writeFileSync(at('links.as-rel.txt'), '1|10|-1\n1|2|0\n2|20|-1\n10|11|-1\n10|12|-1\n20|12|-1\n20|21|-1\n');
writeFileSync(at('countries.csv'), 'asn,country\n10,IR\n11,IR\n12,IR\n20,AZ\n21,AZ\n1,US\n2,DE\n');
writeFileSync(at('users.csv'), 'asn,users\n10,5\n11,9\n12,3\n20,4\n21,7\n1,20\n2,10\n');
writeFileSync(at('table.mrt'), smallRib());
writeFileSync(at('eventful.mrt'), eventfulArchive());
writeMadeEmblem(folder);
writeFileSync(
  at('site.kml'),
  '<kml><Placemark><name>A</name><Point><coordinates>51,35</coordinates></Point></Placemark></kml>',
);
writeFileSync(at('root.zone'), 'ir. 60 NS a.nic.ir.\na.nic.ir. 60 A 193.189.123.2\n');
writeFileSync(at('ioda.json'), '[{"location": "country/IR", "start": 1767889800}]');
writeFileSync(at('told.stix.json'), JSON.stringify(writeStix([SMALL_SHARED])));
writeFileSync(at('words.yaml'), '{id: x, title: X, done: X, figure: worst.international, better: less}\n');
writeFileSync(at('scenario.yaml'), 'events: [{networks: [10]}]\n');
writeFileSync(
  at('card.json'),
  JSON.stringify({
    format: 'muruna/exchange-card',
    version: 1,
    name: 'B',
    publicKey: generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }),
    // The example of age's own manual.
    recipient: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
  }),
);

const own = ['--folder', at('own'), '--key', at('a.key')];
const terms = ['--to', 'B', '--tlp', 'TLP:GREEN', '--purpose', 'test'];
const inventory = ['--inventory', at('inv')];
const snapshot = ['--snapshot', at('small.muruna')];
/** It has prefixes. */
const BUNDLED = resolve(import.meta.dirname, '../../../data/bundled.muruna');
const book = ['--book', new URL('../../../test/small-book', import.meta.url).pathname];
const sampled = [...snapshot, '--samples', '0'];

/** Stands for the number of the key that was made. */
const KEY = 'KEY';
const keyMade = (): string => (JSON.parse(readFileSync(at('key.new'), 'utf8')) as { keyid: string }).keyid;

/** Commands with the documents that they print, in an order in which each finds its inputs. */
const COMMANDS = {
  'snapshot.build': [
    'snapshot',
    'build',
    '--as-rel',
    at('links.as-rel.txt'),
    '--national',
    at('countries.csv'),
    '--users',
    at('users.csv'),
    '--out',
    at('small.muruna'),
  ],
  'snapshot.info': ['snapshot', 'info', at('small.muruna')],
  'snapshot.verify': ['snapshot', 'verify', at('small.muruna')],
  'snapshot.list': ['snapshot', 'list'],
  'snapshot.use': ['snapshot', 'use', at('small.muruna')],
  'snapshot.diff': ['snapshot', 'diff', at('small.muruna'), at('small.muruna')],
  infer: ['infer', '--rib', at('table.mrt')],
  fidelity: ['fidelity', '--rib', at('table.mrt'), ...snapshot],
  'inventory.example': [
    'inventory',
    'example',
    'IR',
    '--sites',
    '20',
    '--crews',
    '6',
    '--asns',
    '10,12',
    '--out',
    at('inv'),
  ],
  'inventory.init': ['inventory', 'init', at('empty')],
  'inventory.import': ['inventory', 'import', at('site.kml'), '--out', at('imported')],
  'inventory.check': ['inventory', 'check', at('inv')],
  'supply.init': ['supply', 'init', at('supply.csv'), '--example'],
  'supply.check': ['supply', 'check', at('supply.csv')],
  'supply.export': ['supply', 'export', at('supply.csv'), '--out', at('supply.cdx.json')],
  'supply.import': ['supply', 'import', at('supply.cdx.json'), '--out', at('imported.csv')],
  'supply.after': [
    'supply',
    'after',
    at('supply.csv'),
    ...inventory,
    '--countries',
    'US',
    '--out',
    at('after'),
  ],
  'supply.withdraw': ['supply', 'withdraw', at('supply.csv'), '--countries', 'US', '--on', '2026-12-01'],
  'services.init': ['services', 'init', at('services'), '--example'],
  'services.import': ['services', 'import', at('root.zone'), '--out', at('imported-services')],
  'services.live': ['services', 'live', 'IR', '--services', at('services'), ...snapshot],
  'services.keep': ['services', 'keep', 'IR', '--services', at('services'), ...snapshot],
  'services.who': ['services', 'who', 'IR', '--services', at('services'), ...snapshot],
  'services.check': ['services', 'check', at('services')],
  'services.critical': [
    'services',
    'critical',
    '--services',
    at('services'),
    ...inventory,
    '--out',
    at('critical'),
  ],
  'emblem.check': ['emblem', 'check', at('emblem.cwt'), '--trust', at('authority.pem')],
  sitrep: ['sitrep', 'IR', '--services', at('services'), ...snapshot],
  damage: ['damage', ...inventory, '--random', '4'],
  'damage.check': ['damage', ...inventory, '--check', at('damage')],
  restore: ['restore', ...inventory, '--damage', at('damage'), '--moves', '20'],
  stress: ['stress', 'IR', '--networks', '10', ...sampled],
  drill: [
    'drill',
    at('scenario.yaml'),
    ...inventory,
    '--country',
    'IR',
    '--damage',
    at('damage'),
    '--moves',
    '20',
    ...snapshot,
  ],
  worst: ['worst', 'IR', '-k', '1', ...sampled],
  defend: ['defend', 'IR', '-k', '1', ...snapshot],
  assess: ['assess', 'IR', '--no-ranks', '--plane', 'ipv4', ...snapshot],
  compare: ['compare', 'IR', 'AZ', '--no-ranks', ...snapshot],
  rank: ['rank', 'detour', ...snapshot],
  'rank.tld-home': ['rank', 'tld-home', '--root', at('root.zone'), '--snapshot', 'bundled'],
  series: ['series', 'IR', '--snapshots', at('small.muruna')],
  routes: ['routes', '--to', '12', '--from', '1', ...snapshot],
  brief: ['brief', 'IR', 'AZ', ...snapshot],
  'brief.partners': ['brief', 'IR', '--all-partners', '--out', at('briefs'), ...snapshot],
  partners: ['partners', 'IR', ...snapshot],
  match: ['match', ...book, ...snapshot],
  commitments: ['commitments', ...book, ...snapshot],
  event: ['event', 'talks', ...book, ...snapshot],
  'event.pack': ['event', 'talks', ...book, '--pack', '--md', '--out', at('pack'), ...snapshot],
  'book.init': ['book', 'init', at('book'), 'IR', 'AZ'],
  'book.check': ['book', 'check', book[1]],
  'scenario.init': ['scenario', 'init', at('new.yaml')],
  'scenario.check': ['scenario', 'check', at('scenario.yaml')],
  explore: ['explore', 'IR', '--out', at('page.html'), ...snapshot],
  'key.new': ['key', 'new', '--name', 'A', '--out', at('a.key')],
  'key.export': ['key', 'export', at('a.key')],
  'key.trust': ['key', 'trust', at('a.key.pub')],
  'key.list': ['key', 'list'],
  'practice.make': [
    'practice',
    'make',
    at('words.yaml'),
    '--before',
    at('worst'),
    '--after',
    at('worst'),
    '--key',
    at('a.key'),
    '--out',
    at('practice.json'),
  ],
  'practice.try': ['practice', 'try', at('practice.json'), '--country', 'AZ', ...snapshot],
  'exchange.init': ['exchange', 'init', at('own'), '--key', at('a.key')],
  'exchange.add': ['exchange', 'add', at('scenario.yaml'), ...own, '--id', 'storm', '--tlp', 'TLP:GREEN'],
  'exchange.partner': ['exchange', 'partner', at('card.json'), ...own],
  'exchange.preview': ['exchange', 'preview', 'storm', ...own.slice(0, 2), ...terms],
  'exchange.release': ['exchange', 'release', 'storm', ...own, ...terms, '--out', at('parcels')],
  'exchange.send': ['exchange', 'send', ...own, '--out', at('parcels')],
  'exchange.expire': ['exchange', 'expire', ...own.slice(0, 2)],
  'exchange.withdraw': ['exchange', 'withdraw', 'storm', ...own, '--reason', 'wrong', '--out', at('parcels')],
  'exchange.remove': ['exchange', 'remove', 'B', ...own, '--out', at('parcels')],
  'exchange.ledger': ['exchange', 'ledger', ...own.slice(0, 2)],
  'exchange.read': ['exchange', 'read', at('told.stix.json')],
  'dossier.build': [
    'dossier',
    'build',
    '--from',
    at('assess'),
    '--out',
    at('d.zip'),
    '--key',
    at('a.key'),
    '--format',
    'html',
    '--lang',
    'en',
    '--seal',
    'country',
  ],
  'dossier.draft': [
    'dossier',
    'draft',
    '--from',
    at('assess'),
    '--format',
    'html',
    '--lang',
    'en',
    '--out',
    at('draft.zip'),
  ],
  'dossier.figures': ['dossier', 'figures', at('assess')],
  'dossier.preview': ['dossier', 'preview', at('d.zip')],
  'dossier.sign': ['dossier', 'sign', at('d.zip'), '--key', at('a.key'), '--out', at('s.zip')],
  'dossier.verify': ['dossier', 'verify', at('d.zip')],
  'dossier.statement': ['dossier', 'statement', at('d.zip'), '--out', at('statement')],
  'dossier.redact': ['dossier', 'redact', at('d.zip'), '--field', 'country', '--out', at('r.zip')],
  'key.revoke': ['key', 'revoke', KEY, '--reason', 'lost'],
  'watch.record': [
    'watch',
    'record',
    at('eventful.mrt'),
    '--journal',
    at('journal'),
    '--country',
    'IR',
    ...snapshot,
  ],
  'watch.live': [
    'watch',
    'live',
    '--journal',
    at('journal'),
    '--bmp',
    '127.0.0.1:0',
    '--seconds',
    '1',
    ...snapshot,
  ],
  'watch.incidents': ['watch', 'incidents', at('journal')],
  'watch.show': ['watch', 'show', 'network-outage', '--journal', at('journal')],
  'watch.status': ['watch', 'status', at('journal'), ...snapshot],
  'watch.report': ['watch', 'report', at('watch.incidents')],
  'watch.why': [
    'watch',
    'why',
    '5.1.0.0/17',
    '2025-09-01T00:25:00Z',
    '--journal',
    at('journal'),
    ...snapshot,
  ],
  'watch.scenario': [
    'watch',
    'scenario',
    'network-outage',
    '--journal',
    at('journal'),
    '--out',
    at('now.yaml'),
  ],
  'watch.evidence': [
    'watch',
    'evidence',
    'network-outage',
    '--journal',
    at('journal'),
    '--out',
    at('evidence'),
  ],
  'watch.told': ['watch', 'told', at('ioda.json'), '--journal', at('journal')],
  'watch.events': [
    'watch',
    'events',
    '--journal',
    at('journal'),
    '--as',
    'radar-outages',
    '--out',
    at('outages.json'),
  ],
  'watch.replay': ['watch', 'replay', at('journal'), '--country', 'IR', ...snapshot],
  'watch.drill': [
    'watch',
    'drill',
    '--country',
    'IR',
    '--vantage-points',
    '3',
    '--out',
    at('made-incident'),
    '--snapshot',
    BUNDLED,
  ],
  'watch.exercise': [
    'watch',
    'exercise',
    at('made-incident'),
    '--out',
    at('exercise.json'),
    '--snapshot',
    BUNDLED,
  ],
  'watch.export': ['watch', 'export', at('journal'), '--out', at('exported')],
  operations: ['operations'],
} satisfies Readonly<Partial<Record<OperationId, readonly string[]>>>;

/** Operations that are asked elsewhere: of the network, of an authority, of who holds a key, of a partner, and those that write a stream of documents of their own. */
const ELSEWHERE: readonly OperationId[] = [
  'exchange.receive',
  'exchange.write',
  'exchange.keep',
  'exchange.pull',
  'exchange.push',
  'services.collect',
  'snapshot.pull',
  'dossier.timestamp',
  'dossier.attach',
  'mrt',
  'bmp',
];

test(
  'the document of any command is taken by those that take results, or refused with what they take',
  onlyInFullRun,
  async (t) => {
    assert.deepEqual([...Object.keys(COMMANDS), ...ELSEWHERE].sort(), Object.keys(OPERATIONS).sort());
    for (const [id, line] of Object.entries(COMMANDS)) {
      const words = line.map((word) => (word === KEY ? keyMade() : word));
      const ran = await runCommand(t, ...words, '--result', at(id));
      assert.equal(ran.status, 0, `${id}: ${ran.err}`);
    }
    const network = await loadInventory(at('inv'));
    const takers = {
      damage: [['damage'], (path: string) => loadDamage(path, network)],
      plan: [['restore'], readEarlierPlan],
      failures: [['stress', 'drill'], failedNetworks],
      withdrawal: [['supply.withdraw'], (path: string) => withdrawnThings(path, 0)],
      dossier: [Object.keys(COMMANDS), (path: string) => readResults([path], OPERATIONS)],
    } as const;
    for (const [name, [taken, read]] of Object.entries(takers))
      for (const id of Object.keys(COMMANDS))
        if ((taken as readonly string[]).includes(id))
          await assert.doesNotReject(read(at(id)), `${name}, ${id}`);
        else await assert.rejects(read(at(id)), refused(id, taken), `${name}, ${id}`);
  },
);

function refused(id: string, taken: readonly string[]) {
  const command = (of: string): string => `muruna ${of.replaceAll('.', ' ')}`;
  return (error: unknown): boolean => {
    assert.ok(error instanceof Refusal);
    assert.equal(error.code, 'result.of-another-command');
    assert.deepEqual(error.facts, {
      file: at(id),
      given: command(id),
      known: taken.map(command).join(', '),
    });
    return true;
  };
}

test('a file that is not a result is refused with the command that writes one', async () => {
  for (const text of [
    '',
    '{',
    '[]',
    'null',
    '{"format":"muruna/stress"}',
    '{"format":"muruna/restore","version":1}',
  ]) {
    writeFileSync(at('other'), text);
    for (const read of [readEarlierPlan, failedNetworks])
      await assert.rejects(read(at('other')), { code: 'restore.no-such-plan' }, text);
    await assert.rejects(readResults([at('other')], OPERATIONS), /dossier.result-not/, text);
  }
});
