/** Fields of an agent that are texts. */
export const textFields: readonly string[] = [
  'name',
  'label',
  'inheritFrom',
  'namespace',
  'serviceAccount',
  'schedulerName',
  'nodeSelector',
  'nodeUsageMode',
  'runAsUser',
  'runAsGroup',
  'supplementalGroups',
  'agentContainer',
];

/** Fields of an agent that are numbers. */
export const numberFields: readonly string[] = [
  'activeDeadlineSeconds',
  'terminationGracePeriodSeconds',
  'idleMinutes',
  'instanceCap',
  'slaveConnectTimeout',
];
