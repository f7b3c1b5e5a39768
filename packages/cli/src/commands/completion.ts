import { defineCommand, exitCodes } from '../command.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { completionModel } from '../completion/model.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { UsageError } from '../usage-error.ts';

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

export default defineCommand({
  name: 'completion',
  summary: 'Print the completion of a shell',
  arguments: {
    shell: { summary: 'bash, zsh or fish', required: true, completion: Object.keys(shells) },
  },
  examples: [
    ['pipec completion bash > ~/.local/share/bash-completion/completions/pipec', 'Install it for bash'],
    ['pipec completion zsh > ~/.zfunc/_pipec', 'Install it for zsh, with ~/.zfunc in fpath'],
    ['pipec completion fish > ~/.config/fish/completions/pipec.fish', 'Install it for fish'],
  ],
  async run({ arguments: { shell }, host }) {
    if (!isKnown(shell)) throw new UsageError(`pipec knows the shells bash, zsh and fish, not '${shell}'.`);
    host.stdout.write(shells[shell](await completionModel()));
    return exitCodes.fine;
  },
});

function isKnown(shell: string): shell is keyof typeof shells {
  return Object.hasOwn(shells, shell);
}
