// Compiles every AssemblyScript kernel (src/kernels/NAME.as.ts, with parts in folders beside it) into
// src/kernels/NAME.wasm.generated.ts, which exports its bytes: a module that Node, a browser worker and a bundler load alike, without reading a file.
import { globSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const folder = fileURLToPath(new URL('../src/kernels/', import.meta.url));

const parts = globSync('*/*.as.ts', { cwd: folder });
for (const source of readdirSync(folder).filter((name) => name.endsWith('.as.ts'))) {
  const target = `${folder}${source.replace(/\.as\.ts$/, '.wasm.generated.ts')}`;
  if ([source, ...parts].every((part) => isNewer(target, folder + part))) continue;
  writeFileSync(target, asModule(await compile(source)));
}

async function compile(source: string): Promise<Uint8Array> {
  const options = ['--outFile', 'kernel.wasm', '-O3', '--converge', '--noAssert', '--runtime', 'stub'];
  const features = ['--enable', 'simd', '--enable', 'bulk-memory', '--importMemory'];
  let bytes: Uint8Array | undefined;
  const { error } = await asc.main([source, ...options, ...features], {
    readFile: (name, base) => readText(name, base),
    writeFile: (_name, contents) => {
      bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
    },
    listFiles: () => [],
    stderr: process.stderr,
  });
  if (error || !bytes) throw new Error(`${source} does not compile`, { cause: error });
  return bytes;
}

function readText(name: string, _base: string): string | null {
  try {
    return readFileSync(folder + name, 'utf8');
  } catch {
    return null;
  }
}

function asModule(bytes: Uint8Array): string {
  const base64 = Buffer.from(bytes).toString('base64');
  return `export const wasmBytes: Uint8Array<ArrayBuffer> = Uint8Array.from(atob('${base64}'), (char) => char.charCodeAt(0));\n`;
}

function isNewer(target: string, source: string): boolean {
  try {
    return statSync(target).mtimeMs > statSync(source).mtimeMs;
  } catch {
    return false;
  }
}
