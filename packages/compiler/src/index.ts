export { compile } from './compile.ts';
export type { Compiled, CompiledPipeline, CompileOptions } from './compile.ts';
export { compileModel } from './compile-model.ts';
export type { Settled, SettleOptions } from './compile-model.ts';
export { readHeader } from './header.ts';
export type { Header } from './header.ts';
export { load } from './load/load.ts';
export type { Loaded, LoadedPipeline, LoadOptions } from './load/load.ts';
