/** The plugin of what a controller offers and no plugin that pipec knows has. */
export const unknownPlugin = 'unknown';

/** Who brings an entry along, where that is no plugin with a name. */
export const owners: { readonly [plugin: string]: string } = {
  core: 'Jenkins itself',
  [unknownPlugin]: 'a plugin that pipec does not know',
};
