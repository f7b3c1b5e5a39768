/** What a shell sets itself. */
const ofShells =
  /^(?:BASH\w*|COLUMNS|E?UID|HOSTTYPE|IFS|LINENO|LINES|MACHTYPE|OPT(?:ARG|IND)|OSTYPE|PPID|PS4|RANDOM|REPLY|SECONDS|SHLVL)$/;

/** What a login, the machine or its container has. */
const ofMachines =
  /^(?:CI|DBUS_\w+|DEBIAN_FRONTEND|DISPLAY|EDITOR|HOME|HOSTNAME|LANG|LANGUAGE|LC_\w+|LOGNAME|MAIL|OLDPWD|PAGER|PWD|SHELL|SSH_\w+|TE?MP|TERM|TMPDIR|TZ|USER|USERNAME|XDG_\w+|\w+_proxy|\w+_PROXY|\w+_SERVICE_(?:HOST|PORT)\w*)$/;

/** Where tools are found and find what is theirs. */
const ofPaths =
  /^(?:(?:C|CD|CLASS|GO|INFO|MAN|MODULE|PYTHON)?PATH|(?:CMAKE_PREFIX|DYLD_LIBRARY|GEM|LD_LIBRARY|LIBRARY|NODE|PKG_CONFIG)_PATH|\w+_HOME|ANDROID_(?:NDK|SDK)_ROOT|CONDA_\w+|GO(?:BIN|CACHE|FLAGS|PROXY|ROOT)|NVM_(?:BIN|DIR)|PERL5LIB|SDKMAN_DIR|VIRTUAL_ENV)$/;

/** What tools read by themselves, and what their images say of them. */
const ofTools =
  /^(?:AWS_(?:CONFIG_FILE|DEFAULT_REGION|PROFILE|REGION|SHARED_CREDENTIALS_FILE)|CC|CXX|(?:C|CPP|CXX|LD|MAKE)FLAGS|DOCKER_(?:CERT_PATH|CONFIG|HOST|TLS_VERIFY)|GOOGLE_APPLICATION_CREDENTIALS|JAVA_TOOL_OPTIONS|KUBECONFIG|NODE_OPTIONS|\w+_OPTS|(?:DOCKER|DOTNET|GO|GOLANG|GRADLE|JAVA|MAVEN|NODE|NPM|PHP|PYTHON|PYTHON_PIP|RUBY|RUST|YARN)_VERSION)$/;

/**
 * Whether an environment variable is one that the machine of an agent, its image or its shell usually has: what a script sets it to is
 * gone with that script, but the next one may still find the agent's own.
 *
 * @example `JAVA_HOME`, `KUBECONFIG`, `GOPATH`, `HTTPS_PROXY`, `NODE_VERSION`
 */
export function isGivenByAgents(name: string): boolean {
  return [ofShells, ofMachines, ofPaths, ofTools].some((names) => names.test(name));
}
