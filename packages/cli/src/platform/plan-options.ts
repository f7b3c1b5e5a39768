import type { Options } from '../command.ts';

/** The flags of `pipec platform plan`. */
export const planOptions = {
  agentsPerHour: {
    type: 'text',
    placeholder: 'number',
    summary: 'With plan: how many builds ask for an agent in an hour',
  },
  minutes: { type: 'text', placeholder: 'number', summary: 'With plan: how long a build holds its agent, on average' },
  cloud: { type: 'text', placeholder: 'name', summary: 'With plan: the cloud; by default the first' },
  template: {
    type: 'list',
    placeholder: 'name',
    summary: 'With plan: what agents are made of; by default all templates of the cloud, in equal parts',
  },
  startSeconds: {
    type: 'text',
    placeholder: 'number',
    default: '20',
    summary: 'With plan: how long a pod needs to start',
  },
  distribution: {
    type: ['exponential', 'lognormal', 'fixed'],
    default: 'exponential',
    summary: 'With plan: whether builds take very different times, similar ones, or all the same',
  },
  waitMinutes: {
    type: 'text',
    placeholder: 'number',
    default: '1',
    summary: 'With plan: what 95 of 100 builds are to wait at most',
  },
  node: { type: 'text', placeholder: 'size', default: '4:16Gi', summary: 'With plan: processors and memory of a node' },
  nodePrice: { type: 'text', placeholder: 'number', summary: 'With plan: what a node costs an hour' },
  seed: {
    type: 'integer',
    placeholder: 'number',
    default: 1,
    summary: 'With plan: other builds come with another one',
  },
  picture: {
    type: 'text',
    placeholder: 'file',
    summary: 'With plan: write a picture of it, as SVG',
    completion: 'file',
  },
} as const satisfies Options;
