/** The Dockerfile of an agent or of a tool container. What stands in it is quoted before it gets here. */
export const dockerfileTemplate = `# {{about}}
{{#each sources}}
FROM {{from}} AS {{name}}
{{/each}}
FROM {{from}}

USER root
{{#if packages}}
RUN set -eu; {{packages}}
{{/if}}
{{#each copies}}
COPY --from={{from}} {{path}} {{to}}
{{/each}}
{{#each downloads}}
RUN set -eu; \\
    if command -v curl >/dev/null; then curl -fsSL -o /tmp/download {{url}}; else wget -qO /tmp/download {{url}}; fi; \\
    echo {{sum}} | sha256sum -c -; \\
    {{unpack}}; \\
    rm -f /tmp/download
{{/each}}
{{#if certificates}}
{{#each certificates}}
COPY {{file}} {{../trusted}}
{{/each}}
RUN {{trust}}
{{/if}}
{{#each env}}
ENV {{name}}={{value}}
{{/each}}
{{#each commands}}
RUN {{command}}
{{/each}}
RUN set -eu; \\
    grep -q '^[^:]*:[^:]*:{{user}}:' /etc/group || echo 'jenkins:x:{{user}}:' >>/etc/group; \\
    grep -q '^[^:]*:[^:]*:{{user}}:' /etc/passwd || echo {{account}} >>/etc/passwd; \\
    mkdir -p {{workspace}}; \\
    chown -R {{user}}:{{user}} {{homeWord}}

ENV HOME={{home}}
USER {{user}}:{{user}}
WORKDIR {{workdir}}
`;

/** The controller's, with its plugins: what starts is what was built. */
export const controllerTemplate = `# {{about}}
FROM {{from}}
COPY plugins.txt /usr/share/jenkins/ref/plugins.txt
RUN jenkins-plugin-cli --latest false --plugin-file /usr/share/jenkins/ref/plugins.txt
USER 1000:1000
WORKDIR /var/jenkins_home
`;
