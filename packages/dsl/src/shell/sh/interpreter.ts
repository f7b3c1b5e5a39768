import type { UnitRow } from '../shell-unit.ts';
import type { Dialect } from './shell-reader.ts';

/** Interpreters whose scripts are read here. zsh expands `"$NAME[1]"` differently, so it is none of them. */
export const dialects: Readonly<Record<string, Dialect>> = {
  '': 'posix',
  sh: 'posix',
  dash: 'posix',
  ash: 'posix',
  busybox: 'posix',
  ksh: 'posix',
  mksh: 'posix',
  bash: 'bash',
};

/** `bash` for `#!/bin/bash -e` and `#!/usr/bin/env bash`; empty without such a line. */
export function interpreterOf({ units }: UnitRow): string {
  const [first] = units;
  if (typeof first === 'string' && first !== '#') return '';
  const end = units.indexOf('\n');
  const line = units
    .slice(0, end < 0 ? undefined : end)
    .map((unit) => (typeof unit === 'string' ? unit : unit.kind === 'literal' ? unit.text : ''));
  const [path = '', ...args] = /^#!\s*(.*)$/.exec(line.join(''))?.[1]?.split(/\s+/) ?? [];
  const name = path.replace(/^.*\//, '');
  return name === 'env' ? (args.find((arg) => !arg.startsWith('-') && !arg.includes('=')) ?? name) : name;
}
