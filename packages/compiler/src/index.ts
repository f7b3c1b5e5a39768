export { compile } from './compile.ts';
export type { Compiled, CompiledPipeline, CompileOptions } from './compile.ts';
export { compileModel } from './compile-model.ts';
export type { Settled, SettleOptions } from './compile-model.ts';
export { readHeader } from './header.ts';
export type { Header } from './header.ts';
export { load } from './load/load.ts';
export type { Loaded, LoadedPipeline, LoadOptions } from './load/load.ts';
export { json, pretty, reporterNames, reporters } from './report/index.ts';
export type {
  JsonDiagnostic,
  JsonFix,
  JsonNote,
  JsonPlace,
  JsonReport,
  LookedAt,
  Palette,
  Reporter,
  ReporterName,
  ReportOptions,
  TextOf,
} from './report/index.ts';
export { defineConfig } from './config/config.ts';
export type { Config } from './config/config.ts';
export { readConfig, readConfigFile } from './read-config.ts';
export type { ReadConfig } from './read-config.ts';
