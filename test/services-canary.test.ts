import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { runCommand } from './run-command.ts';

// A list of critical services is a list of targets: nothing of it may stand where nobody asked for it.

const folder = mkdtempSync(join(tmpdir(), 'muruna-canary-'));
const home = process.cwd();
const XDG = ['CACHE', 'CONFIG', 'DATA', 'STATE'] as const;
before(() => {
  for (const name of XDG) process.env[`XDG_${name}_HOME`] = join(folder, 'home', name);
  process.chdir(folder);
});
after(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** Stands in every column that takes a name. */
const CANARY = 'zq7canary';
const TABLES = {
  'services.csv': `id,name,kind,region,site\n${CANARY}-id,${CANARY} name,hospital,${CANARY} region,${CANARY} site\n`,
  'needs.csv': `service,layer,target,group\n${CANARY}-id,name,www.${CANARY}.example,${CANARY}\n${CANARY}-id,power,${CANARY} grid,\n`,
  'records.csv': `name,type,value\nwww.${CANARY}.example,A,5.10.0.1\n${CANARY}.example,NS,ns.${CANARY}.example\n`,
  'certificates.csv': `id,names,issuer,not_after\n${CANARY}-c,www.${CANARY}.example,${CANARY} CA,2027-01-01\n`,
};

/** Every text of a file, what is packed in it too. */
function texts(path: string): string[] {
  const bytes = readFileSync(path);
  const found = [bytes.toString('latin1'), bytes.toString('utf8')];
  for (const unpack of [gunzipSync, inflateRawSync])
    for (let at = 0; at < Math.min(bytes.length, 200_000); at++) {
      const isGzip = bytes[at] === 0x1f && bytes[at + 1] === 0x8b;
      const isZip = bytes.readUInt32BE(Math.min(at, bytes.length - 4)) === 0x504b0304;
      if (!(unpack === gunzipSync ? isGzip : isZip)) continue;
      const start = isGzip ? at : at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
      try {
        found.push(unpack(bytes.subarray(start)).toString('utf8'));
      } catch {
        // Not packed in this way.
      }
    }
  return found;
}

function filesWithCanary(): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.startsWith(join(folder, 'services')))
    .filter((path) => texts(path).some((text) => text.includes(CANARY)))
    .map((path) => path.slice(folder.length + 1));
}

test('a services folder stands in the answers that name it, and in nothing else that is printed, written or kept', async (t) => {
  mkdirSync('services');
  for (const [name, text] of Object.entries(TABLES)) writeFileSync(join('services', name), text);
  writeFileSync('links.as-rel.txt', '1|10|-1\n1|2|0\n2|20|-1\n10|11|-1\n10|12|-1\n20|12|-1\n20|21|-1\n');
  writeFileSync('countries.csv', 'asn,country\n10,IR\n11,IR\n12,IR\n20,AZ\n21,AZ\n1,US\n2,DE\n');
  writeFileSync('users.csv', 'asn,users\n10,5\n11,9\n12,3\n20,4\n21,7\n1,20\n2,10\n');
  const run = async (...words: string[]): Promise<string> => {
    const { status, out, err } = await runCommand(t, ...words);
    assert.equal(status, 0, `${words.join(' ')}: ${err}`);
    return out + err;
  };
  const snapshot = ['--snapshot', 'small.muruna'];
  const silent = [
    [
      'snapshot',
      'build',
      '--as-rel',
      'links.as-rel.txt',
      '--national',
      'countries.csv',
      '--users',
      'users.csv',
      '--out',
      'small.muruna',
    ],
    ['snapshot', 'info', 'small.muruna'],
    ['assess', 'IR', '--no-ranks', '--plane', 'ipv4', '--result', 'assess.json', ...snapshot],
    ['stress', 'IR', '--isolation', '--samples', '0', '--html', 'stress.html', ...snapshot],
    ['worst', 'IR', '-k', '1', '--samples', '0', '--json', ...snapshot],
    ['explore', 'IR', '--out', 'page.html', ...snapshot],
    ['key', 'new', '--name', 'A', '--out', 'a.key'],
    [
      'dossier',
      'build',
      '--from',
      'assess.json',
      '--out',
      'd.zip',
      '--key',
      'a.key',
      '--format',
      'html',
      '--lang',
      'en',
    ],
    ['operations', '--json'],
  ];
  // Answers about something else carry sums of services that they are given, and no name.
  const summed = [
    ['--json'],
    ['--csv'],
    ['--full'],
    ['--html', 'sums.html'],
    ['--docx', 'sums.docx'],
    ['--result', 'sums.json'],
  ].map((shown) => [
    'stress',
    'IR',
    '--isolation',
    '--samples',
    '0',
    '--services',
    'services',
    ...shown,
    ...snapshot,
  ]);
  for (const shown of [['--json'], ['--csv'], ['--full'], ['--result', 'brief.json']])
    summed.push(['brief', 'IR', 'DE', '--services', 'IR=services', ...shown, ...snapshot]);
  const dossier = [
    'dossier',
    'build',
    '--from',
    'sums.json',
    'brief.json',
    '--key',
    'a.key',
    '--format',
    'html',
    '--lang',
    'en',
  ];
  summed.push([...dossier, '--out', 's.zip']);
  const named = ['live', 'who'].map((word) => [
    'services',
    word,
    'IR',
    '--services',
    'services',
    '--full',
    ...snapshot,
  ]);
  named.push(['sitrep', 'IR', '--services', 'services', '--full', ...snapshot]);
  const published = ['sitrep', 'IR', '--services', 'services', '--public', '--full', ...snapshot];
  const [build, ...others] = silent;
  assert.ok(!(await run(...build)).includes(CANARY));
  // It is found where it belongs; a file that was asked for is put away again.
  for (const words of named) assert.ok((await run(...words)).includes(CANARY), words.join(' '));
  // A public version names regions, and no service.
  const page = (await run(...published)).replaceAll(`${CANARY} region`, '');
  assert.ok(!page.includes(CANARY), page);
  await run('services', 'live', 'IR', '--services', 'services', '--html', 'live.html', ...snapshot);
  assert.deepEqual(filesWithCanary(), ['live.html']);
  rmSync('live.html');
  // A page that is given services holds what they need, not what they are called or where they stand.
  await run('explore', 'IR', '--services', 'services', '--out', 'given.html', ...snapshot);
  const given = readFileSync('given.html', 'utf8');
  assert.ok(given.includes(`www.${CANARY}.example`));
  for (const kept of ['-id', ' name', ' region', ' site']) assert.ok(!given.includes(CANARY + kept), kept);
  rmSync('given.html');
  for (const words of [...others, ...summed])
    assert.ok(!(await run(...words)).includes(CANARY), words.join(' '));
  assert.ok(readFileSync('sums.json', 'utf8').includes('"hospital"'));
  assert.deepEqual(filesWithCanary(), []);
  await run(...dossier, '--out', 'all.zip', '--inputs', 'all');
  assert.deepEqual(filesWithCanary(), ['all.zip']);
});
