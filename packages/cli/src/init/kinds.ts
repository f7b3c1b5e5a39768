/** The kinds of apps that `pipec init` knows, in the order in which it looks for them. */
export const kinds = ['maven', 'go', 'python', 'node'] as const;

export type Kind = (typeof kinds)[number];

/** The kinds as people call them. */
export const kindNames: { readonly [K in Kind]: string } = { maven: 'Maven', go: 'Go', python: 'Python', node: 'Node' };
