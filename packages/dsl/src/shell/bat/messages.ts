import type { Complaint } from '../shell-hole.ts';
import { nameOf } from '../shell-unit.ts';
import type { HoleUnit, LiteralUnit } from '../shell-unit.ts';

// Every complaint about a hole in a batch script stands here, so that they keep to one voice.

const usePowershell = 'Use powershell`…` for this command.';

export function unquotable(what: string, unit: LiteralUnit): Complaint {
  return {
    message: `cmd.exe cannot quote ${what} in ${nameOf(unit)}.`,
    help: 'Use powershell`…`, or let the program read the value from a file or its environment.',
  };
}

export function trailingBackslash(unit: LiteralUnit): Complaint {
  return {
    message: `The backslash at the end of ${nameOf(unit)} would escape the quote behind it.`,
    help: 'Leave the last backslash out.',
  };
}

export function afterCaret(unit: HoleUnit): Complaint {
  return {
    message: `A '^' stands right before ${nameOf(unit)} and would undo its quoting.`,
    help: "Leave the '^' out.",
  };
}

export function inPercent(unit: HoleUnit): Complaint {
  return {
    message: `The name of a variable stands between '%' and '%', and ${nameOf(unit)} cannot be one.`,
    help: 'Write the name itself.',
  };
}

export function inPipe(unit: HoleUnit): Complaint {
  return {
    message: `cmd.exe reads both sides of a '|' a second time, so ${nameOf(unit)} could become a command.`,
    help: usePowershell,
  };
}

export function readAgain(command: string, unit: HoleUnit): Complaint {
  return {
    message: `'${command}' reads its line a second time, so ${nameOf(unit)} could become a command.`,
    help: 'Let what is called read the value from its environment, or use powershell`…` for this command.',
  };
}

export function inForF(unit: HoleUnit): Complaint {
  return {
    message: `'for /f' hands its command to a second cmd.exe, so ${nameOf(unit)} could become a command.`,
    help: usePowershell,
  };
}

export function inLabel(unit: HoleUnit): Complaint {
  return { message: `A label cannot come from ${nameOf(unit)}.`, help: 'Write the label itself.' };
}

export function inComparison(unit: HoleUnit): Complaint {
  return {
    message: `'if' compares quotes too, so ${nameOf(unit)} cannot stand unquoted.`,
    help: 'Put both sides in double quotes, as in: if "VALUE"=="main".',
  };
}

export function inArithmetic(unit: HoleUnit): Complaint {
  return {
    message: `'set /a' takes integers, and ${nameOf(unit)} may be none.`,
    help: 'Pass an integer that is known now.',
  };
}

export function digitBeforeRedirection(unit: HoleUnit): Complaint {
  return {
    message: `cmd.exe reads ${nameOf(unit)} before '>' as the number of a stream.`,
    help: 'Put a blank between them.',
  };
}

export function exclamationOfAuthor(unit: HoleUnit): Complaint {
  return {
    message: `${upper(nameOf(unit))} needs delayed expansion, which changes the meaning of '!' elsewhere in this script.`,
    help: "Leave the '!' out, or begin the script with 'setlocal EnableDelayedExpansion' and mean it so.",
  };
}

export function caretOfAuthor(unit: HoleUnit): Complaint {
  return {
    message: `Delayed expansion takes a '^' away from the line that ${nameOf(unit)} stands in.`,
    help: "Leave the '^' out of this line.",
  };
}

export function delayedExpansionEnds(unit: HoleUnit): Complaint {
  return {
    message: `${upper(nameOf(unit))} needs delayed expansion, and this script turns it off.`,
    help: "Leave 'endlocal' and 'DisableDelayedExpansion' out.",
  };
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const listNotAlone: Complaint = {
  message: 'A list stands here where only one word may stand.',
  help: "Put it between blanks, outside of quotes, or join it, as in items.join(',').",
};

export const unterminatedQuote: Complaint = {
  message: 'A double quote is never closed, and cmd.exe would take the rest of its line as one word.',
  help: 'Close it.',
};
