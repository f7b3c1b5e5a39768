/** What the configuration of a build tells the recipes. */
export interface Settings {
  /** The name of pipec's shared library, where the controller has it. */
  readonly library: string | null;
}

/** The settings of the build that runs this module; outside of one, those of a plain `pipec build`. */
export function settings(): Settings {
  const given = (globalThis as { [name: symbol]: Partial<Settings> | undefined })[Symbol.for('pipec.settings')];
  return { library: given?.library ?? null };
}
