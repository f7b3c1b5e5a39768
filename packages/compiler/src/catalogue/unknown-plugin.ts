/** The plugin of what a controller offers and no plugin that pipec knows has. */
export const unknownPlugin = 'unknown';
