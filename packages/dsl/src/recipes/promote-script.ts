import type { ShellText, ShellValue } from '../core/shell-text.ts';
import { commands } from './commands.ts';

/** What a script that gives an image another name needs to know. */
export interface PromoteScriptSpec {
  /** The image, with its digest. */
  readonly image: ShellValue;
  /** The name, with a tag, that it gets besides. */
  readonly as: ShellValue;
}

/** The script that gives an image another name without building it again, and makes sure that it is the same image. */
export function promoteScript({ image, as }: PromoteScriptSpec): ShellText {
  return commands`
    set -eu
    image=${image}
    name=${as}
    case $image in
      *@sha256:*) ;;
      *)
        echo "'$image' names no digest, so tomorrow it may be another image." >&2
        exit 1
        ;;
    esac

    skopeo copy --all --preserve-digests docker://"$image" docker://"$name"
    digest=$(skopeo inspect --no-tags --format '{{.Digest}}' docker://"$name")
    if [ "$digest" != "\${image##*@}" ]; then
      echo "'$name' is $digest and not '$image'." >&2
      exit 1
    fi
  `;
}
