import type { Complaint } from '../shell-hole.ts';
import { nameOf } from '../shell-unit.ts';
import type { HoleUnit } from '../shell-unit.ts';

// Every complaint about a hole in POSIX shell text stands here, so that they keep to one voice.

export const listNotAlone: Complaint = {
  message: 'A list stands here where only one word may stand.',
  help: "Put it between blanks, outside of quotes, or join it, as in items.join(',').",
};

export function afterDollar(unit: HoleUnit): Complaint {
  return {
    message: `A '$' stands right before ${nameOf(unit)}, and the shell would read both as one.`,
    help: "Leave the '$' out, or write '\\$' for a dollar sign.",
  };
}

export function afterBackslash(unit: HoleUnit): Complaint {
  return {
    message: `A backslash stands right before ${nameOf(unit)} and would undo its quoting.`,
    help: "Leave the backslash out, or write '\\\\' for one.",
  };
}

export function afterTilde(unit: HoleUnit): Complaint {
  return {
    message: `'~' names no home directory when ${nameOf(unit)} follows it.`,
    help: "Write '~/' or \"$HOME\", or put the '~' in quotes.",
  };
}

export function variableName(unit: HoleUnit): Complaint {
  return {
    message: `The name of a shell variable stands here, and ${nameOf(unit)} cannot be one.`,
    help: 'Write the name itself, or a TypeScript string made of letters, digits and underscores.',
  };
}

export function functionName(unit: HoleUnit): Complaint {
  return { message: `The name of a shell function cannot come from ${nameOf(unit)}.`, help: 'Write the name itself.' };
}

export function keywordPlace(unit: HoleUnit): Complaint {
  return { message: `The shell expects 'in' or 'do' here, not ${nameOf(unit)}.`, help: "Write the 'in' yourself." };
}

export function subscript(unit: HoleUnit): Complaint {
  return {
    message: `bash runs commands that stand in a subscript, so ${nameOf(unit)} cannot be one.`,
    help: 'Only an integer that is known now may stand here.',
  };
}

export function sequence(unit: HoleUnit): Complaint {
  return {
    message: `bash does not count with ${nameOf(unit)} in '{a..b}'.`,
    help: 'Count with \'seq\', as in $(seq 1 "$N").',
  };
}

export function notAnInteger(unit: HoleUnit): Complaint {
  return {
    message: `Shell arithmetic takes integers, and ${nameOf(unit)} is none.`,
    help: 'Pass an integer without leading zeros, or calculate in TypeScript.',
  };
}

export function arithmeticTest(unit: HoleUnit): Complaint {
  return {
    message: `bash evaluates what '[[' compares as numbers, and would run commands that stand in ${nameOf(unit)}.`,
    help: "Use '[ … ]', which only takes numbers.",
  };
}

export function readAsCode(command: string, unit: HoleUnit): Complaint {
  return {
    message: `'${command}' reads its words as shell text, so ${nameOf(unit)} would be run.`,
    help:
      command === 'trap'
        ? 'Put the commands into a shell function and name that, as in: trap cleanup EXIT.'
        : `Write the commands themselves, without '${command}'.`,
  };
}

export function scriptOfShell(unit: HoleUnit): Complaint {
  return {
    message: `'-c' takes a script, so a part of it that comes from ${nameOf(unit)} would be run.`,
    help: 'Hand it over behind the script, as in: sh -c \'echo "$1"\' sh VALUE.',
  };
}

export function afterAmpersand(operator: string, unit: HoleUnit): Complaint {
  return {
    message: `bash expands what follows '${operator}' twice, and would run commands that stand in ${nameOf(unit)}.`,
    help: operator === '>&' ? 'Name a file as in: > FILE 2>&1.' : 'Write the number of the stream itself.',
  };
}

export function inBackticks(unit: HoleUnit): Complaint {
  return {
    message: `Backticks read what they hold twice, so ${nameOf(unit)} cannot be quoted in them.`,
    help: 'Use $( … ).',
  };
}

export function inDelimiter(unit: HoleUnit): Complaint {
  return {
    message: `The word that ends a here-document cannot come from ${nameOf(unit)}.`,
    help: 'Write the word itself, as in <<EOF.',
  };
}

export function inQuotedHereDocument(delimiter: string, unit: HoleUnit): Complaint {
  return {
    message: `The shell expands nothing in a here-document whose '${delimiter}' is quoted, so ${nameOf(unit)} cannot stand in it.`,
    help: `Write <<${delimiter} without quotes, and '\\$' for every dollar sign that shall stay.`,
  };
}

export function endsHereDocument(delimiter: string): Complaint {
  return {
    message: `A line of this value would be '${delimiter}' and end the here-document.`,
    help: 'Choose another word to end it.',
  };
}

export const tabsInHereDocument: Complaint = {
  message: "A line of this value begins with a tab, which '<<-' takes away.",
  help: "Use '<<' and write the lines without indent.",
};

export function controlInArray(unit: HoleUnit): Complaint {
  return {
    message: `bash changes the control characters U+0001 and U+007F of ${nameOf(unit)} in an array.`,
    help: 'Put the value into a shell variable of its own first.',
  };
}

export function quoteInDefault(unit: HoleUnit): Complaint {
  return {
    message: `bash misreads the single quote of ${nameOf(unit)} in "\${…}".`,
    help: 'Put the value into a shell variable of its own first.',
  };
}

export function splitDefault(operator: string, unit: HoleUnit): Complaint {
  return {
    message: `The shell splits what '\${…${operator}…}' gives into words, so ${nameOf(unit)} would not stay whole.`,
    help: 'Put double quotes around the expansion.',
  };
}

export function strayInArray(operator: string): Complaint {
  return {
    message: `A '${operator}' cannot stand in an array.`,
    help: 'Put it in quotes, or close the array before it.',
  };
}

export function inExpansion(operator: string, unit: HoleUnit): Complaint {
  return {
    message: `Shells disagree on how to quote in '\${…${operator}…}', so ${nameOf(unit)} cannot stand there.`,
    help: 'Put the value into a shell variable of its own first.',
  };
}

export function inShebang(unit: HoleUnit): Complaint {
  return { message: `The line '#!' cannot take ${nameOf(unit)}.`, help: 'Write the path of the interpreter itself.' };
}

export function otherInterpreter(name: string): Complaint {
  return {
    message: `This script is for '${name}', and only the text of a POSIX shell or bash can be quoted here.`,
    help: 'Hand the value over in an environment variable that the script reads itself.',
  };
}

export function unterminated(what: string): Complaint {
  return { message: `${what} is never closed.`, help: 'Close it, or escape it if it is meant as text.' };
}

/** From here on nobody can say for sure how the shell will read the text. */
export function unclear(what: string, help: string): Complaint {
  return { message: `The place of this value is unclear, because ${what}.`, help };
}
