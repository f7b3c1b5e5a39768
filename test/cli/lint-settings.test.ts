import { expect, test } from 'vitest';
import { fileSettings } from '../../packages/cli/src/lint/file-settings.ts';
import type { SettingsRequest } from '../../packages/cli/src/lint/file-settings.ts';

type Config = SettingsRequest['config'];

function settingsOf(
  config: Config,
  file: string | undefined,
  profile?: SettingsRequest['profile'],
  shellcheck?: boolean,
) {
  return fileSettings({ config, folder: '/work/app', profile, shellcheck })(file);
}

const plain = { profile: 'recommended', levels: {}, settings: {}, shellcheck: false };

test('without a configuration', () => {
  expect(settingsOf({}, '/work/app/Jenkinsfile')).toEqual(plain);
  expect(settingsOf({}, undefined)).toEqual(plain);
});

test('what holds for all files', () => {
  const config: Config = {
    profile: 'strict',
    rules: { 'lint/no-timeout': 'off' },
    multibranch: true,
    scriptSplitting: false,
    matrixCells: 5,
  };
  expect(settingsOf(config, '/work/app/Jenkinsfile')).toEqual({
    profile: 'strict',
    levels: { 'lint/no-timeout': 'off' },
    settings: { multibranch: true, scriptSplitting: false, matrixCells: 5 },
    shellcheck: true,
  });
});

test('the profile of the call goes before all others', () => {
  const config: Config = { profile: 'strict', overrides: [{ files: ['**'], profile: 'recommended' }] };
  expect(settingsOf(config, '/work/app/a', 'jenkins')?.profile).toBe('jenkins');
});

test('files that are passed over', () => {
  const config: Config = { ignore: ['vendor/**', './old/Jenkinsfile'] };
  expect(settingsOf(config, '/work/app/vendor/a/Jenkinsfile')).toBeUndefined();
  expect(settingsOf(config, '/work/app/old/Jenkinsfile')).toBeUndefined();
  expect(settingsOf(config, '/work/app/sub/vendor/Jenkinsfile')).toEqual(plain);
  expect(settingsOf(config, '/work/vendor/Jenkinsfile')).toEqual(plain);
  expect(settingsOf({ ignore: ['**'] }, undefined), 'standard input has no name').toEqual(plain);
});

test('of several overrides the last decides, setting by setting', () => {
  const config: Config = {
    profile: 'strict',
    multibranch: true,
    rules: { 'lint/a': 'off', 'kubernetes/b': 'error' },
    overrides: [
      { files: ['deploy/**'], multibranch: false, rules: { 'lint/a': 'error' } },
      { files: ['other/**'], profile: 'jenkins' },
      { files: ['deploy/old/**', '*.old'], profile: 'recommended', rules: { 'lint/a': 'info' } },
    ],
  };
  expect(settingsOf(config, '/work/app/deploy/Jenkinsfile')).toEqual({
    profile: 'strict',
    levels: { 'lint/a': 'error', 'kubernetes/b': 'error' },
    settings: { multibranch: false },
    shellcheck: true,
  });
  expect(settingsOf(config, '/work/app/deploy/old/Jenkinsfile')).toEqual({
    profile: 'recommended',
    levels: { 'lint/a': 'info', 'kubernetes/b': 'error' },
    settings: { multibranch: false },
    shellcheck: false,
  });
});

test('a group takes the place of what was said of its rules before', () => {
  const config: Config = {
    rules: { 'lint/a': 'error', 'lint/b': 'error', 'linty/c': 'error' },
    overrides: [{ files: ['**'], rules: { 'lint/*': 'off', 'lint/b': 'info' } }],
  };
  expect(settingsOf(config, '/work/app/a')?.levels).toEqual({ 'lint/*': 'off', 'lint/b': 'info', 'linty/c': 'error' });
});

test.each<
  [what: string, config: Config, profile: SettingsRequest['profile'], flag: boolean | undefined, asked: boolean]
>([
  ['recommended', {}, undefined, undefined, false],
  ['strict', {}, 'strict', undefined, true],
  ['strict, and the configuration says no', { shellcheck: false }, 'strict', undefined, false],
  ['recommended, and the configuration says yes', { shellcheck: true }, undefined, undefined, true],
  [
    'recommended, and an override says yes',
    { overrides: [{ files: ['**'], shellcheck: true }] },
    undefined,
    undefined,
    true,
  ],
  ['the call goes before all', { shellcheck: false }, undefined, true, true],
  ['the call says no', { shellcheck: true }, 'strict', false, false],
  ['Jenkins has no such thing', { shellcheck: true }, 'jenkins', true, false],
  ['nor has the API server', { shellcheck: true }, 'api-server', true, false],
])('whether ShellCheck is asked: %s', (_, config, profile, flag, asked) => {
  expect(settingsOf(config, '/work/app/Jenkinsfile', profile, flag)?.shellcheck).toBe(asked);
});
