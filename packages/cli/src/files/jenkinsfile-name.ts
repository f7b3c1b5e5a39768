/** Endings of files that speak of a Jenkinsfile, or come of one, and are none. */
const others =
  /\.(?:md|txt|json|ya?ml|xml|html?|log|map|lock|bak|orig|rej|swp|j2|tmpl|template|tpl|[cm]?[jt]s|py|sh|zip|gz)$/i;

/**
 * Whether a file is a Jenkinsfile by its name.
 *
 * @example
 * ```ts
 * isJenkinsfile('Jenkinsfile.release'); // true
 * isJenkinsfile('jenkinsfile'); // true
 * isJenkinsfile('Jenkinsfile.md'); // false
 * ```
 */
export function isJenkinsfile(name: string): boolean {
  return /(?:^|\.)jenkinsfile$/i.test(name) || (/^Jenkinsfile(?:$|[._-])/.test(name) && !others.test(name));
}
