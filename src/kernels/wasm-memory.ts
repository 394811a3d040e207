/** The parts of WebAssembly used here, as Node and browsers both offer them (their own type libraries differ). */
interface WasmApi {
  readonly Memory: new (limits: { initial: number }) => {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}
export const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WasmApi }).WebAssembly;

const ARRAYS = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f64: Float64Array,
} as const;

/** What a kernel's memory holds: for each name its element type and either its contents or its length. */
export type Layout = Readonly<
  Record<string, { readonly type: keyof typeof ARRAYS; readonly of: number | ArrayLike<number> }>
>;

type ViewOf<K extends keyof typeof ARRAYS> = InstanceType<(typeof ARRAYS)[K]>;

/** One memory, cut into named typed arrays; `at` gives their byte addresses. */
export interface KernelMemory<L extends Layout> {
  readonly memory: object;
  readonly views: { readonly [K in keyof L]: ViewOf<L[K]['type']> };
  readonly at: { readonly [K in keyof L]: number };
}

const PAGE = 65_536;
/** Arrays start on cache lines; the first page stays free for the kernels' own globals. */
const ALIGNMENT = 64;

/** Lays out one memory for kernels to import: zero where no contents are given. */
export function layOutMemory<const L extends Layout>(layout: L): KernelMemory<L> {
  const at: Record<string, number> = {};
  let end = PAGE;
  for (const [name, { type, of }] of Object.entries(layout)) {
    at[name] = end;
    const length = typeof of === 'number' ? of : of.length;
    end += Math.ceil((length * ARRAYS[type].BYTES_PER_ELEMENT) / ALIGNMENT) * ALIGNMENT;
  }
  const memory = new Memory({ initial: Math.ceil(end / PAGE) });
  const views: Record<string, unknown> = {};
  for (const [name, { type, of }] of Object.entries(layout)) {
    const view = new ARRAYS[type](memory.buffer, at[name], typeof of === 'number' ? of : of.length);
    if (typeof of !== 'number') view.set(of);
    views[name] = view;
  }
  return { memory, views, at } as unknown as KernelMemory<L>;
}

/**
 * The functions of a compiled kernel, working on `memory`. Exported globals of the kernel that bear the name of an array
 * get its address, or the number given under their name.
 */
export function startKernel(
  bytes: Uint8Array<ArrayBuffer>,
  memory: object,
  globals: Readonly<Record<string, number>> = {},
): object {
  const { exports } = new Instance(new Module(bytes), { env: { memory } });
  for (const [name, value] of Object.entries(exports))
    if (typeof value === 'object' && name in globals) (value as { value: number }).value = globals[name];
  return exports;
}
