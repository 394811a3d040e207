// Packs the package, installs it into an empty folder as its users do, and runs it there from TypeScript, from JavaScript and as a
// command. Needs the npm registry; run by .ci/run, not by the tests.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'muruna-package-'));
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const PROGRAM = `import { assess, Refusal } from 'muruna';
import { buildAsGraph, routesTo } from 'muruna/engines';

const { graph } = buildAsGraph({ from: Uint32Array.of(1), to: Uint32Array.of(2), kind: Uint8Array.of(0) });
const { hops } = routesTo(graph, graph.asns.indexOf(2));
const { country, planes } = await assess({ country: 'IR', ranks: false });
const code = await assess({ country: 'Atlantis' }).catch((error) => (error instanceof Refusal ? error.code : ''));
console.log(country, planes.ipv4 !== null, hops[graph.asns.indexOf(1)], code);
`;
const EXPECTED = 'IR true 1 assess.unknown-country\n';

try {
  const [tarball] = run('npm', ['pack', '--silent', '--pack-destination', folder], root)
    .trim()
    .split('\n')
    .slice(-1);
  const listed = run('tar', ['-tzf', tarball]);
  const stray = listed.split('\n').filter((name) => /\.(twin|test)\.|\/src\//.test(name));
  if (stray.length > 0) throw new Error(`in the package, but for tests alone: ${stray.join(', ')}`);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  run('npm', ['install', '--no-audit', '--no-fund', '--omit=optional', `./${tarball}`]);
  writeFileSync(join(folder, 'program.ts'), PROGRAM);
  writeFileSync(join(folder, 'program.js'), PROGRAM);
  for (const file of ['program.ts', 'program.js']) {
    const said = run(process.execPath, [file]);
    if (said !== EXPECTED) throw new Error(`${file} printed ${said}`);
  }
  const program = 'node_modules/muruna/dist/cli/main.js';
  const version = run(process.execPath, [program, '--version']);
  // The page and the pictures of a report are made from files beside the program.
  run(process.execPath, [program, 'explore', 'IR', '--out', 'explorer.html']);
  run(process.execPath, [program, 'assess', 'IR', '--pdf', 'report.pdf']);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2024',
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        types: [],
      },
      include: ['program.ts'],
    }),
  );
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]);
  console.log(`the packed ${version.trim()} works from TypeScript, from JavaScript and as a command`);
} finally {
  rmSync(folder, { recursive: true });
}
