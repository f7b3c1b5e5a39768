import { sh } from '../core/shell.ts';
import type { ShellText, ShellValue } from '../core/shell-text.ts';
import { onLines, onOneLine } from './command.ts';
import type { Command } from './command.ts';
import { commands, lines } from './commands.ts';

/** How one tool rolls an image out and takes it back. The commands find the image in `$image`, and what ran before in `$before`. */
export interface RollOut {
  /** Prints the name of what runs now, such as a revision; nothing, where nothing runs. */
  readonly before: ShellText;
  /** Roll the image out, and wait until it runs. */
  readonly rollOut: readonly Command[];
  /** Bring back what `$before` names, and wait until it runs. */
  readonly undo: readonly Command[];
}

/** What a script that deploys needs to know. */
export interface DeployScriptSpec extends RollOut {
  /** The environment, for messages. */
  readonly to: ShellValue;
  readonly image: ShellValue;
  /** Commands that all succeed once the new version works. Without any, it is not asked. */
  readonly smoke: readonly Command[];
  /** How often they are tried. */
  readonly attempts: ShellValue;
  /** Seconds between two tries. */
  readonly pause: ShellValue;
}

/**
 * The script that rolls an image out, checks it, and goes back when either fails.
 *
 * It ends with 0 when the image runs, with 1 when it does not and what ran before runs again (or nothing was touched), with 3 when
 * going back failed, too.
 */
export function deployScript({
  to,
  image,
  before,
  rollOut,
  undo,
  smoke,
  attempts,
  pause,
}: DeployScriptSpec): ShellText {
  return commands`
    set -eu
    image=${image}
    case $image in
      *@sha256:*) ;;
      *)
        echo "${to}: '$image' names no digest, so tomorrow it may be another image." >&2
        exit 1
        ;;
    esac

    before=$(${before})

    undo() {
      echo "${to}: $1. Going back to '\${before:-nothing}'." >&2
      if ${lines([sh.text`[ -n "$before" ]`, ...undo.map(onOneLine)], ' &&')}; then
        echo "${to}: what ran before runs again." >&2
        exit 1
      fi
      echo "${to}: could not go back. Somebody must look after it now." >&2
      exit 3
    }

    ${lines([
      ...rollOut.map((command) => sh.text`${onLines(command)} || undo 'The roll-out failed'`),
      smoke.length > 0 && smokeCheck(smoke, attempts, pause),
    ])}
  `;
}

function smokeCheck(smoke: readonly Command[], attempts: ShellValue, pause: ShellValue): ShellText {
  return commands`

    attempt=1
    until ${lines(smoke.map(onOneLine), ' &&')}; do
      [ "$attempt" -lt ${attempts} ] || undo "The smoke check failed $attempt times"
      attempt=$((attempt + 1))
      sleep ${pause}
    done
  `;
}
