/**
 * Whether the text of a script reads or sets a variable of this name. It sees more than there is (in quotes, in comments), which
 * costs no more than a longer name for a value.
 */
export function usesName(pieces: readonly string[], name: string): boolean {
  const text = pieces.join('\0');
  return text.includes(name) && patternsOf(name).some((pattern) => pattern.test(text));
}

/** Where an assignment stands as a command. */
const start = String.raw`(?:^|[\n;&|({\0]|(?<![\w.-])(?:do|else|export|if|local|readonly|set|then)\b)[ \t]*`;
/** Commands that set the variables they name. */
const setter = String.raw`(?<![\w.-])(?:declare|export|for|getopts|local|mapfile|read|readarray|readonly|set|typeset|unset)\b[^\n;]*?`;

function patternsOf(name: string): readonly RegExp[] {
  return [
    // $NAME, ${NAME}, ${#NAME}, %NAME%, !NAME!, $env:NAME
    new RegExp(String.raw`(?:\$env:|[$%!]\{?[#!]?)${name}\b`, 'i'),
    new RegExp(`${start}${name}=`, 'i'),
    new RegExp(String.raw`${setter}\b${name}\b`, 'i'),
  ];
}
