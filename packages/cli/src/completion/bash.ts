import type { Completion } from '../command.ts';
import type { CompletedCommand, CompletedFlag } from './model.ts';

/** Completion for bash; it needs nothing of the package bash-completion. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# bash completion of pipec, made by 'pipec completion bash'
_pipec() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names} help --help --version' -- "$word"))
    return
  fi
  case $command in
    help) COMPREPLY=($(compgen -W '${names}' -- "$word")) ;;
${commands.map(commandCase).join('')}  esac
}
complete -F _pipec pipec
`;
}

function commandCase({ name, flags, argument }: CompletedCommand): string {
  const words = flags.flatMap(({ flag, short }) => (short === undefined ? [flag] : [`-${short}`, flag])).join(' ');
  return `    ${name})
      case $before in
${flags.map(valueCase).join('')}      esac
      case $word in
        -*) COMPREPLY=($(compgen -W '${words}' -- "$word")) ;;
        *) ${argument === undefined ? ':' : reply(argument)} ;;
      esac
      ;;
`;
}

function valueCase({ flag, short, value }: CompletedFlag): string {
  if (value === undefined) return '';
  const pattern = short === undefined ? flag : `-${short}|${flag}`;
  return `        ${pattern}) ${value === 'anything' ? '' : `${reply(value)}; `}return ;;\n`;
}

/** Paths are taken line by line, since they may hold blanks. */
function reply(completion: Completion): string {
  if (completion === 'file') return 'compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word")';
  if (completion === 'folder') return 'compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$word")';
  return `COMPREPLY=($(compgen -W '${completion.join(' ')}' -- "$word"))`;
}
