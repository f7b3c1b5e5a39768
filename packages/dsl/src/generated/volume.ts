// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeSymbol } from '../core/catalogued.ts';
import type { Describable, Text, Value } from '../core/catalogued.ts';

export interface ConfigMapVolumeArgs {
  readonly mountPath?: Text;
  readonly configMapName?: Text;
  readonly optional?: Value<boolean>;
  readonly subPath?: Text;
}

/**
 * Volume of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.volumes`.
 *
 * - `mountPath` string
 * - `configMapName` string
 * - `optional` boolean
 * - `subPath` string
 */
export function configMapVolume(args: ConfigMapVolumeArgs): Describable<'PodVolume'> {
  return makeSymbol('configMapVolume', args, undefined);
}

export interface DynamicPVCVolumeArgs {
  readonly accessModes?: Text;
  readonly mountPath?: Text;
  readonly requestsSize?: Text;
  readonly storageClassName?: Text;
}

export interface DynamicPVCWorkspaceVolumeArgs {
  readonly accessModes?: Text;
  readonly requestsSize?: Text;
  readonly storageClassName?: Text;
}

/**
 * Volume of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.workspaceVolume`, `kubernetes.workspaceVolume`.
 *
 * - `accessModes` string
 * - `requestsSize` string
 * - `storageClassName` string
 *
 * @deprecated
 */
export function dynamicPVC(args?: DynamicPVCWorkspaceVolumeArgs): Describable<'PodVolume' | 'WorkspaceVolume'>;
/**
 * Volume of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.volumes`.
 *
 * - `accessModes` string
 * - `mountPath` string
 * - `requestsSize` string
 * - `storageClassName` string
 *
 * @deprecated
 */
export function dynamicPVC(args?: DynamicPVCVolumeArgs): Describable<'PodVolume'>;
export function dynamicPVC(args?: unknown): Describable<string> {
  return makeSymbol('dynamicPVC', args, undefined);
}

export interface EmptyDirVolumeArgs {
  readonly mountPath?: Text;
  readonly memory?: Value<boolean>;
}

/**
 * Volume of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.volumes`.
 *
 * - `mountPath` string
 * - `memory` boolean
 */
export function emptyDirVolume(args: EmptyDirVolumeArgs): Describable<'PodVolume'> {
  return makeSymbol('emptyDirVolume', args, undefined);
}

export interface EmptyDirWorkspaceVolumeArgs {
  readonly memory?: Value<boolean>;
  readonly sizeLimit?: Text;
}

/**
 * Volume of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.workspaceVolume`, `kubernetes.workspaceVolume`.
 *
 * - `memory` boolean, may stand alone
 * - `sizeLimit` string
 */
export function emptyDirWorkspaceVolume(args?: Value<boolean> | EmptyDirWorkspaceVolumeArgs): Describable<'WorkspaceVolume'> {
  return makeSymbol('emptyDirWorkspaceVolume', args, 'memory');
}

export interface GenericEphemeralVolumeArgs {
  readonly accessModes?: Text;
  readonly mountPath?: Text;
  readonly requestsSize?: Text;
  readonly storageClassName?: Text;
}

export interface GenericEphemeralWorkspaceVolumeArgs {
  readonly accessModes?: Text;
  readonly requestsSize?: Text;
  readonly storageClassName?: Text;
}

/**
 * Volume of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.workspaceVolume`, `kubernetes.workspaceVolume`.
 *
 * - `accessModes` string
 * - `requestsSize` string
 * - `storageClassName` string
 */
export function genericEphemeralVolume(args?: GenericEphemeralWorkspaceVolumeArgs): Describable<'PodVolume' | 'WorkspaceVolume'>;
/**
 * Volume of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.volumes`.
 *
 * - `accessModes` string
 * - `mountPath` string
 * - `requestsSize` string
 * - `storageClassName` string
 */
export function genericEphemeralVolume(args?: GenericEphemeralVolumeArgs): Describable<'PodVolume'>;
export function genericEphemeralVolume(args?: unknown): Describable<string> {
  return makeSymbol('genericEphemeralVolume', args, undefined);
}

export interface HostPathVolumeArgs {
  readonly hostPath?: Text;
  readonly mountPath?: Text;
  readonly readOnly?: Value<boolean>;
}

/**
 * Volume of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.volumes`.
 *
 * - `hostPath` string
 * - `mountPath` string
 * - `readOnly` boolean
 */
export function hostPathVolume(args: HostPathVolumeArgs): Describable<'PodVolume'> {
  return makeSymbol('hostPathVolume', args, undefined);
}

export interface HostPathWorkspaceVolumeArgs {
  readonly hostPath: Text;
}

/**
 * Volume of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.workspaceVolume`, `kubernetes.workspaceVolume`.
 *
 * - `hostPath` string, required, may stand alone
 */
export function hostPathWorkspaceVolume(args: Text | HostPathWorkspaceVolumeArgs): Describable<'WorkspaceVolume'> {
  return makeSymbol('hostPathWorkspaceVolume', args, 'hostPath');
}

export interface NfsVolumeArgs {
  readonly serverAddress?: Text;
  readonly serverPath?: Text;
  readonly readOnly?: Value<boolean>;
  readonly mountPath?: Text;
}

/**
 * Volume of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.volumes`.
 *
 * - `serverAddress` string
 * - `serverPath` string
 * - `readOnly` boolean
 * - `mountPath` string
 */
export function nfsVolume(args: NfsVolumeArgs): Describable<'PodVolume'> {
  return makeSymbol('nfsVolume', args, undefined);
}

export interface NfsWorkspaceVolumeArgs {
  readonly serverAddress?: Text;
  readonly serverPath?: Text;
  readonly readOnly?: Value<boolean>;
}

/**
 * Volume of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.workspaceVolume`, `kubernetes.workspaceVolume`.
 *
 * - `serverAddress` string
 * - `serverPath` string
 * - `readOnly` boolean
 */
export function nfsWorkspaceVolume(args: NfsWorkspaceVolumeArgs): Describable<'WorkspaceVolume'> {
  return makeSymbol('nfsWorkspaceVolume', args, undefined);
}

export interface PersistentVolumeClaimArgs {
  readonly mountPath?: Text;
  readonly claimName?: Text;
  readonly readOnly?: Value<boolean>;
}

/**
 * Volume of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.volumes`.
 *
 * - `mountPath` string
 * - `claimName` string
 * - `readOnly` boolean
 */
export function persistentVolumeClaim(args: PersistentVolumeClaimArgs): Describable<'PodVolume'> {
  return makeSymbol('persistentVolumeClaim', args, undefined);
}

export interface PersistentVolumeClaimWorkspaceVolumeArgs {
  readonly claimName?: Text;
  readonly readOnly?: Value<boolean>;
}

/**
 * Volume of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.workspaceVolume`, `kubernetes.workspaceVolume`.
 *
 * - `claimName` string
 * - `readOnly` boolean
 */
export function persistentVolumeClaimWorkspaceVolume(args: PersistentVolumeClaimWorkspaceVolumeArgs): Describable<'WorkspaceVolume'> {
  return makeSymbol('persistentVolumeClaimWorkspaceVolume', args, undefined);
}

export interface SecretVolumeArgs {
  readonly mountPath?: Text;
  readonly secretName?: Text;
  readonly defaultMode?: Text;
  readonly optional?: Value<boolean>;
}

/**
 * Volume of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.volumes`.
 *
 * - `mountPath` string
 * - `secretName` string
 * - `defaultMode` string
 * - `optional` boolean
 */
export function secretVolume(args: SecretVolumeArgs): Describable<'PodVolume'> {
  return makeSymbol('secretVolume', args, undefined);
}
