import type { App } from '../app.ts';
import type { Folder } from '../folder.ts';

const usualGo = '1.26';
const plainName = /^[A-Za-z0-9][\w.-]*$/;

/** An app of Go, as its go.mod tells. */
export function goApp(folder: Folder): App {
  const mod = folder.read('go.mod');
  const line = (pattern: RegExp) => pattern.exec(mod ?? '')?.[1];
  const go = line(/^toolchain\s+go(\d+\.\d+)/m) ?? line(/^go\s+(\d+\.\d+)/m);
  const hasReports = mod?.includes('gotest.tools/gotestsum') === true && /^tool\b/m.test(mod);
  const commands = folder.names('cmd').filter((name) => plainName.test(name) && !name.includes('.'));
  const hasMain = /^package main\b/m.test(folder.read('main.go') ?? '');
  const programs = [...(hasMain ? ['.'] : []), ...commands.map((name) => `./cmd/${name}`)];
  return {
    kind: 'go',
    sign: mod === undefined ? undefined : 'go.mod',
    facts: [
      ...(go === undefined ? [] : [`Go ${go}`]),
      ...(hasMain ? ['main.go'] : []),
      ...commands.map((name) => `cmd/${name}`),
    ],
    name: line(/^module\s+(\S+)/m)
      ?.replace(/\/v\d+$/, '')
      .split('/')
      .at(-1),
    build: {
      container: 'go',
      image: `golang:${go ?? usualGo}-bookworm`,
      cpu: '2',
      memory: '2Gi',
      env: { GOFLAGS: '-buildvcs=false' },
      envNote: "The workspace belongs to the agent's user; git tells other users nothing about it, and go would fail.",
      commands: [
        'go vet ./...',
        hasReports ? 'go tool gotestsum --junitfile reports/junit.xml ./...' : 'go test ./...',
        programs.length === 0 ? 'go build ./...' : `go build -o bin/ ${programs.join(' ')}`,
      ],
      reports: hasReports ? 'reports/junit.xml' : undefined,
      artifacts: programs.length === 0 ? undefined : 'bin/*',
      advice: hasReports
        ? []
        : ['Jenkins shows test reports once gotestsum writes them: go get -tool gotest.tools/gotestsum.'],
    },
  };
}
