import { setFlagsFromString } from 'node:v8';

/**
 * Compiles WebAssembly that V8 leaves as its baseline compiler makes it. The embedded engine is one module with functions so large that
 * optimizing one of them takes half a gigabyte for a moment, and it answers hardly faster afterwards. How a module is compiled is settled
 * when that begins: what is compiled before or later, such as the kernels of the engines, is optimized as ever.
 */
export async function inBaselineCode<Result>(compile: () => Promise<Result>): Promise<Result> {
  for (const name of TIERING) setFlagsFromString(`--no-${name}`);
  try {
    return await compile();
  } finally {
    for (const name of TIERING) setFlagsFromString(`--${name}`);
  }
}

const TIERING = ['wasm-dynamic-tiering', 'wasm-tier-up'];
