/** Rows of tables and lists of the guide: names are the same in every language. */
export const guideRows = {
  secrets: `{{#each secrets}}
| \`{{name}}\` | \`{{namespace}}\` | {{keys}} | \`{{type}}\` |
{{/each}}
`,
  clouds: `{{#each clouds}}
| \`{{name}}\` | \`{{namespace}}\` | {{cap}} | {{level}} | \`{{account}}\` | {{templates}} |
{{/each}}
`,
  credentials: `{{#each credentials}}
| \`{{id}}\` | {{kind}} | {{secrets}} |
{{/each}}
`,
  images: `{{#each images}}
| {{name}} | \`{{from}}\` | \`{{reference}}\` |
{{/each}}
`,
  jobs: `{{#each jobs}}
| \`{{name}}\` | {{kind}} | {{url}} | \`{{script}}\` |
{{/each}}
`,
  pipelines: `{{#each pipelines}}
- \`{{file}}\`
{{/each}}
`,
  claims: `{{#each claims}}
| \`{{name}}\` | \`{{namespace}}\` | {{size}} | {{mode}} |
{{/each}}
`,
  environments: `{{#each environments}}
| {{name}} | \`{{namespace}}\` | \`{{deployer}}\` | \`{{cloud}}\` |
{{/each}}
`,
} as const;
