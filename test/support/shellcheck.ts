import { describe, test } from 'vitest';
import type { AskShellcheck } from '../../packages/compiler/src/check-file.ts';
import { openShellcheck } from '../../packages/cli/src/shellcheck/open-shellcheck.ts';
import { isInstalled } from './installed.ts';

const hasShellcheck = isInstalled('shellcheck', ['--version']);

/** Tests that ask the real ShellCheck; without it they are skipped, in CI they fail. */
export const describeWithShellcheck = hasShellcheck ? describe : describe.skip;
export const testWithShellcheck = hasShellcheck ? test : test.skip;

/** The ShellCheck that is installed. */
export const shellcheck: AskShellcheck | undefined = openShellcheck({ env: process.env })?.ask;
