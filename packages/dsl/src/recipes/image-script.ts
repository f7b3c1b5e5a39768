import { sh } from '../core/shell.ts';
import type { ShellText, ShellValue } from '../core/shell-text.ts';
import { onLines } from './command.ts';
import type { Command } from './command.ts';
import { commands, lines } from './commands.ts';

/** How one tool builds and pushes an image. The commands find its name in `$image`, and a file of their own in `$result`. */
export interface ImageBuild {
  /** Build and push the image, and tell about it in the file. */
  readonly build: readonly Command[];
  /** Prints the digest that the file tells. */
  readonly digest: ShellText;
}

/** What a script that builds an image needs to know. */
export interface ImageScriptSpec extends ImageBuild {
  /** The name of the image, with its tag. */
  readonly image: ShellValue;
}

/**
 * The script that builds and pushes an image and prints nothing but its reference by digest: `registry.example.com/shop@sha256:…`.
 *
 * buildctl reads `name=a,push=false` as two settings, so a name is looked at before it is passed on.
 */
export function imageScript({ image, build, digest }: ImageScriptSpec): ShellText {
  return commands`
    set -eu
    image=${image}
    case $image in
      '' | -* | *[!A-Za-z0-9._:/-]*)
        echo "'$image' cannot be the name of an image." >&2
        exit 1
        ;;
    esac

    result=$(mktemp "$WORKSPACE_TMP"/image.XXXXXX)
    ${lines(build.map((command) => sh.text`${onLines(command)} >&2`))}
    digest=$(${digest})
    rm -f "$result"

    repository=$(echo "$image" | sed 's/:[^:/]*$//')
    echo "$repository@\${digest:?The builder told none.}"
  `;
}
