import type { CompletedCommand, CompletedFlag } from './model.ts';

/** Completion for zsh, to be saved as `_pipec` in a folder of `fpath`. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  return `#compdef pipec
# zsh completion of pipec, made by 'pipec completion zsh'
_pipec() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}\n`).join('')}  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
    help) _describe command commands ;;
${commands.map(commandCase).join('')}  esac
}
if [[ $funcstack[1] == _pipec ]]; then _pipec "$@"; else compdef _pipec pipec; fi
`;
}

function commandCase({ name, flags, argument }: CompletedCommand): string {
  const rows = flags.flatMap(flagSpecs);
  if (argument !== undefined) rows.push(quoted(`*:${actionOf(argument)}`));
  return `    ${name})
      _arguments \\
${rows.map((row) => `        ${row}`).join(' \\\n')}
      ;;
`;
}

function flagSpecs({ flag, short, summary, value }: CompletedFlag): readonly string[] {
  const spelled = short === undefined ? [flag] : [`-${short}`, flag];
  const text = `[${summary.replaceAll(/[[\]\\]/g, '\\$&')}]`;
  return spelled.map((one) => quoted(`${one}${text}${value === undefined ? '' : `:${actionOf(value)}`}`));
}

/** The message and the action of a value. */
function actionOf(value: NonNullable<CompletedFlag['value']>): string {
  if (value === 'file') return 'file:_files';
  if (value === 'folder') return 'folder:_files -/';
  return value === 'anything' ? 'value: ' : `value:(${value.join(' ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
