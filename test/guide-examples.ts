import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { COMMANDS } from '../src/cli/commands/index.ts';
import { onlyInFullRun } from './cases.ts';
import { runCommand } from './run-command.ts';
import { writeMadeEmblem } from './small-emblem.ts';
import { eventfulArchive } from './watch-archive.ts';

// Every example of the guides is run as a reader would type it, page by page in a folder of its own, on the bundled snapshot. Two test files share the
// pages, so that two processes run them.

const ROOT = resolve(import.meta.dirname, '..');
const MAIN = join(ROOT, 'src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'muruna-guides-'));
const home = process.cwd();
for (const name of ['CACHE', 'CONFIG', 'DATA'])
  process.env[`XDG_${name}_HOME`] = join(folder, name.toLowerCase());
after(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** A command line of a page, and what the page says it needs that is not in the project. */
interface Example {
  readonly words: readonly string[];
  readonly into: string | undefined;
  readonly needs: string | undefined;
  /** It takes so long that a small snapshot of our own is asked. */
  readonly isLong: boolean;
}

const PAGES = [
  'README.md',
  // Those about series and tables have a test of their own, with snapshots of three years.
  ...readdirSync(join(ROOT, 'docs/guide'))
    .filter((name) => name !== 'series.md' && name !== 'tables.md')
    .map((name) => `docs/guide/${name}`),
  'docs/scenarios/README.md',
];

/** The command lines in the blocks of code of a page; `…   (needs the network)` marks those that no test can run. */
function examplesOf(page: string): Example[] {
  const text = readFileSync(join(ROOT, page), 'utf8').replaceAll(/\\\n\s*/g, '');
  const fenced = [...text.matchAll(/^ *```(?:sh|)\n([\s\S]*?)^ *```/gm)].map(([, code]) => code);
  const indented = [...text.matchAll(/^ {4}.*$/gm)].map(([line]) => line);
  const tables = page === 'README.md' ? tableCommands(text) : [];
  return [...fenced.flatMap((code) => code.split('\n')), ...indented, ...tables].flatMap(exampleIn);
}

function exampleIn(line: string): Example[] {
  const needs = /\(needs ([^)]+)\)/.exec(line)?.[1];
  const command = line
    .replace(/^.*&&/, '')
    .replace(/\s#.*$/, '')
    .trim()
    .split(/\s{2,}/)[0];
  if (!/^(npx )?muruna /.test(command)) return [];
  const [, typed, into] = /^(?:npx )?muruna (.*?)(?: > (\S+))?$/.exec(command)!;
  return [{ words: wordsOf(typed), into, needs, isLong: line.includes('(takes minutes)') }];
}

/** Words as a shell takes them, with their quotes off. */
function wordsOf(typed: string): string[] {
  return [...typed.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, one, other, bare]) => one ?? other ?? bare,
  );
}

/** Commands in a table: in each row the first names the program, the others leave it out; a bare name is no example. */
function tableCommands(text: string): string[] {
  const rows = [...text.matchAll(/^\|.*`muruna .*$/gm)].map(([row]) => row);
  return rows.flatMap((row) =>
    [...row.matchAll(/`([^`]+)`/g)]
      .map(([, code]) => code.replace(/^muruna /, ''))
      .filter((code) => !isBareName(code.split(' ')))
      .map((code) => `muruna ${code}`),
  );
}

function isBareName([name, child, ...rest]: readonly string[]): boolean {
  const group = COMMANDS[name];
  assert.ok(group, `${name} is not a command`);
  if (child === undefined) return true;
  return group.commands !== undefined && child in group.commands && rest.length === 0;
}

/** What a reader is expected to have: snapshots by these names, a drawn network, a narrative. */
function prepare(place: string): void {
  mkdirSync(place);
  symlinkSync(join(ROOT, 'docs'), join(place, 'docs'));
  for (const name of ['2025', 'other', 'internet', 'old', 'new'])
    copyFileSync(join(ROOT, 'data/bundled.muruna'), join(place, `${name}.muruna`));
  writeFileSync(
    join(place, 'network.kml'),
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>A</name><Point><coordinates>51.4,35.7</coordinates></Point></Placemark></Document></kml>',
  );
  writeFileSync(join(place, 'towns.csv'), 'id,name,kind,lat,lon,people,core\nb,B,tower,34.6,50.9,5000,yes\n');
  writeFileSync(join(place, 'links.csv'), 'id,kind,from,to\nab,fibre,A,b\n');
  writeFileSync(join(place, '20250901.as-rel.txt'), '1|10|-1\n1|2|0\n2|20|-1\n10|11|-1\n20|21|-1\n');
  writeFileSync(join(place, 'countries.csv'), 'asn,country\n10,IR\n11,IR\n20,AZ\n21,AZ\n1,US\n2,DE\n');
  mkdirSync(join(place, 'updates'));
  writeFileSync(join(place, 'updates/rrc99.mrt'), eventfulArchive());
  // A register of services with an emergency number of which nothing more is known.
  mkdirSync(join(place, 'register'));
  writeFileSync(
    join(place, 'register/services.csv'),
    'id,name,kind,people,priority\nn112,112,emergency-number,1000,1\n',
  );
  writeFileSync(join(place, 'register/needs.csv'), 'service,layer,target\nn112,name,call.example\n');
  writeMadeEmblem(place);
  writeFileSync(join(place, 'root.zone'), 'ir. 60 NS a.nic.ir.\na.nic.ir. 60 A 193.189.123.2\n');
  writeFileSync(
    join(place, 'ioda.json'),
    '[{"location": "country/IR", "start": 1756686000, "duration": 3600}]',
  );
  writeFileSync(
    join(place, 'vrps.json'),
    '{"roas":[{"prefix":"91.108.4.0/22","maxLength":22,"asn":"AS62041"}]}',
  );
  writeFileSync(
    join(place, 'ris-live.jsonl'),
    '{"timestamp":1781593047,"peer":"192.0.2.1","peer_asn":"64511","host":"rrc00","type":"KEEPALIVE"}\n',
  );
  writeFileSync(
    join(place, 'ripe.db.as-set.gz'),
    gzipSync('as-set:  AS-EXAMPLE\nmembers: AS62041, AS62014\nsource:  RIPE\n'),
  );
  const [, account] = /```\n(The leading[\s\S]*?)```/.exec(
    readFileSync(join(ROOT, 'docs/guide/dossiers.md'), 'utf8'),
  )!;
  writeFileSync(join(place, 'account.md'), account);
  const [, words] = /```yaml\n([\s\S]*?)```/.exec(
    readFileSync(join(ROOT, 'docs/guide/practice.md'), 'utf8'),
  )!;
  writeFileSync(join(place, 'links.yaml'), words);
}

const SMALL = 'snapshot build --as-rel 20250901.as-rel.txt --national countries.csv --out small.muruna';

function exampleOf(typed: string): Example {
  return { words: typed.split(' '), into: undefined, needs: undefined, isLong: false };
}

async function run(t: TestContext, { words: typed, into, isLong }: Example): Promise<void> {
  const words = isLong ? [...typed, '--snapshot', 'small.muruna'] : typed;
  const shown = `muruna ${words.join(' ')}`;
  if (words[0] === 'serve' || words.includes('--serve')) return serve(words);
  const isKnown = into === undefined && isSameEverywhere(words);
  if (isKnown && ran.has(shown)) return;
  const { status, out, err } = await runCommand(t, ...words);
  assert.equal(status, 0, `${shown}\n${err}`);
  if (into !== undefined) writeFileSync(into, out);
  if (isKnown) ran.add(shown);
}

/** What was asked on another page already. */
const ran = new Set<string>();

/** Whether a command reads nothing of the folder in which it is typed, and writes nothing there: several pages begin with the same question. */
function isSameEverywhere([name, ...words]: readonly string[]): boolean {
  const isQuestion = ['assess', 'compare', 'brief', 'worst', 'defend', 'rank'].includes(name);
  return isQuestion && words.every((word) => /^([A-Z]{2}|-k|\d+)$/.test(word));
}

/** A page that is served stays until it is stopped. */
async function serve(words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [MAIN, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    let said = '';
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (/https?:\/\/[\w.]+/.test(said)) return;
    }
    assert.fail(`${words.join(' ')} named no address: ${said}`);
  } finally {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  }
}

export const EXAMPLES = PAGES.map((page) => ({ page, examples: examplesOf(page) })).filter(
  ({ examples }) => examples.length > 0,
);

/** Tests of the pages, each of which needs what the project has. */
export function runExamples(pages: readonly (typeof EXAMPLES)[number][]): void {
  for (const { page, examples } of pages)
    void test(`the examples in ${page} run as they stand, one after the other`, onlyInFullRun, async (t) => {
      const place = join(folder, page.replaceAll('/', '-'));
      prepare(place);
      process.chdir(place);
      await run(t, exampleOf(SMALL));
      for (const example of examples) if (example.needs === undefined) await run(t, example);
    });
}

/** Tests that every scenario of the library can be checked and asked. */
export function runScenarios(): void {
  void test('every scenario of the library runs on the bundled snapshot', onlyInFullRun, async (t) => {
    const library = join(folder, 'scenarios');
    cpSync(join(ROOT, 'docs/scenarios'), library, { recursive: true });
    process.chdir(library);
    const files = readdirSync(library).filter((name) => name.endsWith('.yaml'));
    assert.ok(files.length >= 8);
    for (const file of files) {
      await run(t, exampleOf(`scenario check ${file}`));
      await run(t, exampleOf(`stress IR ${file} --samples 0`));
    }
  });
}
