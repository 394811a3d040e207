// Makes one module of the languages in dist, which are a hundred and fifty: each that is opened costs every start of the program.
import { globSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

const folder = resolve(import.meta.dirname, '../dist/i18n');
const entry = resolve(folder, 'languages.js');

const [{ output }] = (await build({
  configFile: false,
  logLevel: 'warn',
  build: { write: false, minify: false, target: 'esnext', lib: { entry, formats: ['es'] } },
})) as Rolldown.RolldownOutput[];
writeFileSync(entry, output[0].code);
for (const module of globSync('*/*.js', { cwd: folder })) rmSync(resolve(folder, module));
