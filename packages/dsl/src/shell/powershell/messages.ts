import type { Complaint } from '../shell-hole.ts';
import { nameOf } from '../shell-unit.ts';
import type { HoleUnit } from '../shell-unit.ts';

// Every complaint about a hole in PowerShell text stands here, so that they keep to one voice.

export const listNotAlone: Complaint = {
  message: 'A list stands here where only one value may stand.',
  help: "Put it between blanks, outside of quotes, or join it, as in items.join(',').",
};

export function touching(unit: HoleUnit): Complaint {
  return {
    message: `PowerShell may part ${nameOf(unit)} from the text that it touches.`,
    help: 'Put the whole argument in double quotes, as in "$dir/VALUE".',
  };
}

export function commandName(unit: HoleUnit): Complaint {
  return { message: `PowerShell does not run ${nameOf(unit)}: it prints it.`, help: "Write '&' before it." };
}

export function ofParameter(parameter: string, unit: HoleUnit): Complaint {
  return {
    message: `'${parameter}' and ${nameOf(unit)} may be one argument or two.`,
    help: 'Put a blank between them for a cmdlet, or all of it in double quotes for a program.',
  };
}

export function afterSign(sign: string, unit: HoleUnit): Complaint {
  return {
    message: `A '${sign}' stands right before ${nameOf(unit)}, and PowerShell would read both as one.`,
    help: `Leave the '${sign}' out${sign === '$' ? ", or write '`$' for a dollar sign" : ''}.`,
  };
}

export function variableName(unit: HoleUnit): Complaint {
  return { message: `The name of a variable cannot come from ${nameOf(unit)}.`, help: 'Write the name itself.' };
}

export function inSingleHereString(unit: HoleUnit): Complaint {
  return {
    message: `PowerShell expands nothing between @' and '@, so ${nameOf(unit)} cannot stand there.`,
    help: 'Use @" and "@, and \'`$\' for every dollar sign that shall stay.',
  };
}

export function endsHereString(unit: HoleUnit): Complaint {
  return {
    message: `A line of ${nameOf(unit)} begins with '@ and would end the here-string.`,
    help: 'Use @" and "@, in which it can be escaped.',
  };
}

export function stopParsing(unit: HoleUnit): Complaint {
  return {
    message: `Behind '--%' PowerShell knows neither quotes nor variables, so ${nameOf(unit)} cannot stand there.`,
    help: "Leave the '--%' out.",
  };
}

export function readAgain(command: string, unit: HoleUnit): Complaint {
  return {
    message: `'${command}' reads its words as a script, so ${nameOf(unit)} could become a command.`,
    help: 'Write the commands themselves, or let the script read the value from its environment.',
  };
}

export function unterminated(what: string): Complaint {
  return { message: `${what} is never closed.`, help: 'Close it, or escape it if it is meant as text.' };
}

export const tooDeep: Complaint = { message: 'The script is nested too deep to be read.', help: 'Split the script.' };
