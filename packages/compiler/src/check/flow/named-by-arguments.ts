import type { Argument, Node, Pipeline, Script } from '@pipec/model';
import type { Entry, ParamRole } from '@pipec/model/catalogue';
import type { EnvNature, EnvSetting } from './environment.ts';
import { onlyText } from './only-text.ts';

const natures: Readonly<Partial<Record<ParamRole, EnvNature>>> = {
  'secret-variable': 'secret',
  'user-variable': 'user',
  'file-variable': 'file',
  'typed-variable': 'typed',
};

/** The variables that the arguments of a binding or a parameter name. */
export function namedByArguments(
  entry: Entry | undefined,
  args: readonly Argument[],
  scope: Node,
  root: Pipeline | Script,
): readonly EnvSetting[] {
  return (entry?.params ?? []).flatMap((param): readonly EnvSetting[] => {
    const nature = param.role && natures[param.role];
    if (nature === undefined) return [];
    const given = args.find(
      ({ name }) => keyOf(name) === param.name || (name === undefined && entry?.soleParam === param.name),
    );
    const name = given === undefined ? param.default : onlyText(given.value, root);
    if (typeof name !== 'string') return [];
    return [{ name, nature, span: given?.span ?? args[0]?.span ?? scope.span, scope }];
  });
}

/** The key of an argument or of an entry of a map, where it is written down. */
export function keyOf(name: Argument['name']): string | undefined {
  if (typeof name === 'string' || name === undefined) return name;
  return name.kind === 'StringLiteral' ? name.value : undefined;
}

/** The secrets that something brings under names of its own. */
export function secretsOf({ providesSecrets = [] }: Entry, { span }: Node, scope: Node): readonly EnvSetting[] {
  return providesSecrets.map((name) => ({ name, nature: 'secret', span, scope }));
}
