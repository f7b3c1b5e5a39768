import type { Entry, Param } from '@pipec/model/catalogue';

/** The steps of the shared library, as entries of a catalogue. Their plugin is `pipec`, which no controller has as a plugin. */
export const librarySteps: readonly Entry[] = [
  step('pipecBuildImage', 'string', [
    { name: 'image', type: 'string', required: true },
    { name: 'build', type: { list: 'string' }, required: true },
    { name: 'digest', type: 'string', required: true, role: 'sh' },
  ]),
  step('pipecDeploy', 'void', [
    { name: 'to', type: 'string', required: true },
    { name: 'image', type: 'string', required: true },
    { name: 'before', type: 'string', required: true, role: 'sh' },
    { name: 'rollOut', type: { list: 'string' }, required: true },
    { name: 'undo', type: { list: 'string' }, required: true },
    { name: 'smoke', type: { list: 'string' }, default: [] },
    { name: 'attempts', type: 'integer', default: 5 },
    { name: 'pause', type: 'integer', default: 10 },
  ]),
  step('pipecPromoteImage', 'void', [
    { name: 'image', type: 'string', required: true },
    { name: 'as', type: 'string', required: true },
  ]),
];

function step(name: string, returns: string, params: readonly Param[]): Entry {
  return { kind: 'step', name, plugin: 'pipec', contexts: ['steps', 'script'], params, needsNode: true, returns };
}
