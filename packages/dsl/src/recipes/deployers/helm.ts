import { checkFields } from '../../core/check-fields.ts';
import type { Fields } from '../../core/check-fields.ts';
import { sh } from '../../core/shell.ts';
import type { ShellText } from '../../core/shell-text.ts';
import { text } from '../../core/text.ts';
import type { Text, Value } from '../../core/value.ts';
import { given } from '../given.ts';
import { inNamespace } from './deployer.ts';
import type { Deployer } from './deployer.ts';

/** What helm rolls out. */
export interface HelmSpec {
  readonly release: Text;
  /** A folder of the source, or a chart of a registry: `charts/shop`, `oci://registry.example.com/charts/shop`. */
  readonly chart: Text;
  /** The version of a chart of a registry. */
  readonly version?: Text;
  /** Files with values, the later ones win. */
  readonly valuesFiles?: readonly Text[];
  /** Values by their path in the chart, such as `ingress.host`. Text is taken as it is; numbers and booleans keep their type. */
  readonly set?: Readonly<Record<string, Value<string> | number | boolean>>;
  /**
   * The chart's value that takes the image: the whole reference by default under `image`; `{ repository, digest }` names two values for
   * its parts.
   */
  readonly image?: string | { readonly repository: string; readonly digest: string };
}

const fields: Fields<HelmSpec> = {
  release: 'required',
  chart: 'required',
  version: true,
  valuesFiles: true,
  set: true,
  image: true,
};

/**
 * Rolls out with helm 3.12 or later, or helm 4: upgrade or install, wait, and go back to the revision that was deployed before.
 *
 * Helm's own undoing is not asked for, since it knows of no smoke check, and its flag has another name in helm 3 and in helm 4.
 *
 * @example
 * ```ts
 * deploy({ to: 'test', image: env.IMAGE, with: helm({ release: 'shop', chart: 'charts/shop' }), namespace: 'shop-test' });
 * ```
 */
export function helm(spec: HelmSpec): Deployer {
  checkFields(spec, fields, 'what helm rolls out');
  const { release, chart, version, valuesFiles = [], set = {}, image = 'image' } = spec;
  return {
    needsSource: valuesFiles.length > 0 || typeof chart !== 'string' || !/^(?:oci|https):\/\//.test(chart),
    rollOut(target) {
      const namespace = inNamespace(target);
      const options = [
        sh.text`--install${namespace}`,
        ...given(version, (number) => sh.text`--version ${number}`),
        ...valuesFiles.map((file) => sh.text`--values ${file}`),
        ...Object.entries(set).map(([path, value]) => setValue(path, value)),
        ...imageValues(image),
        sh.text`--wait --timeout ${target.timeout}`,
      ];
      return {
        // A line: the name, the namespace, the revision, and more.
        before: sh.text`helm list${namespace} --deployed --no-headers --filter ${text`^${release}$`}`,
        rollOut: [[sh.text`helm upgrade ${release} ${chart}`, ...options]],
        undo: [
          sh.text`helm rollback ${release} "$(echo "$before" | awk '{ print $3 }')"${namespace} --wait --timeout ${target.timeout}`,
        ],
      };
    },
  };
}

function setValue(path: string, value: Text | number | boolean): ShellText {
  const isTyped = typeof value === 'number' || typeof value === 'boolean';
  return isTyped ? sh.text`--set ${path}=${value}` : sh.text`--set-literal ${path}=${value}`;
}

function imageValues(image: NonNullable<HelmSpec['image']>): readonly ShellText[] {
  if (typeof image === 'string') return [sh.text`--set-literal ${image}="$image"`];
  return [
    sh.text`--set-literal ${image.repository}="\${image%@*}"`,
    sh.text`--set-literal ${image.digest}="\${image##*@}"`,
  ];
}
