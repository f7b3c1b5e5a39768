import { fieldNames } from '../field-type.ts';

/** Keys in the order in which people write them. What is not here follows by the alphabet. */
const order = (
  'apiVersion kind metadata name generateName namespace labels annotations key operator value valueFrom mountPath path spec ' +
  'serviceAccountName serviceAccount automountServiceAccountToken hostUsers hostNetwork nodeSelector affinity tolerations imagePullSecrets securityContext ' +
  'image imagePullPolicy restartPolicy command args workingDir tty stdin env envFrom resources requests limits volumeMounts subPath readOnly ports containerPort ' +
  'startupProbe readinessProbe livenessProbe lifecycle initContainers containers volumes ' +
  'emptyDir persistentVolumeClaim secret secretName configMap hostPath nfs ephemeral projected items defaultMode'
).split(' ');
const rank = new Map(order.map((key, i) => [key, i]));

/** The keys of an object of a type of Kubernetes in that order; those of a map, or of anything unknown, as they stand. */
export function orderedKeys(value: object, type: string): readonly string[] {
  const fields = new Set(fieldNames(type));
  const keys = Object.keys(value);
  if (fields.size === 0) return keys;
  const place = (key: string): number => (fields.has(key) ? (rank.get(key) ?? order.length) : order.length + 1);
  return keys.sort((a, b) => place(a) - place(b) || (place(a) === order.length ? (a < b ? -1 : 1) : 0));
}
