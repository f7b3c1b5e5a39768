import type { AgentImageSpec } from '../definition/index.ts';

export type PackageManager = NonNullable<AgentImageSpec['packageManager']>;

const families: readonly (readonly [name: RegExp, manager: PackageManager])[] = [
  [/(?:^|[/:.-])alpine/, 'apk'],
  [/(?:^|\/)ubi\d*\/?ubi\d*-minimal|(?:^|\/)ubi\d-minimal/, 'microdnf'],
  [/(?:^|\/)(?:fedora|rockylinux|almalinux|oraclelinux|amazonlinux|ubi\d)(?=$|[/:@-])/, 'dnf'],
  [
    /(?:^|\/)(?:debian|ubuntu|buildpack-deps|maven|gradle|node|python|golang|rust|ruby|php|openjdk|eclipse-temurin|jenkins|inbound-agent|agent)(?=$|[:@])/,
    'apt',
  ],
];

/**
 * Which program installs packages in an image, by what its name says; `undefined` where it says nothing.
 *
 * @example
 * ```ts
 * packageManagerOf('node:22-alpine'); // 'apk'
 * packageManagerOf('eclipse-temurin:21-jdk'); // 'apt'
 * ```
 */
export function packageManagerOf(image: string): PackageManager | undefined {
  return families.find(([name]) => name.test(image))?.[1];
}
