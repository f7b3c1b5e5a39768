/** What a server of repositories is called in the configuration, and by the jobs that name it: its host. */
export function serverName(serverUrl: string): string {
  return serverUrl.replace(/^https?:\/\//, '');
}
