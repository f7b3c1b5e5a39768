/** A job of the controller, by its full name: `shop`, or `team/shop` in a folder. */
export type JobSpec<Credential extends string = string> = MultibranchSpec<Credential> | PipelineJobSpec<Credential>;

interface CommonJob<Credential extends string> {
  readonly displayName?: string;
  readonly description?: string;
  readonly repository: RepositorySpec<Credential>;
  /** The Jenkinsfile in the repository. */
  readonly script?: string;
  /** How many builds are kept; by default 20. */
  readonly keepBuilds?: number;
}

/** One job for each branch, tag or change request of a repository. */
export interface MultibranchSpec<Credential extends string = string> extends CommonJob<Credential> {
  readonly kind: 'multibranch';
  /** Which are found: branches by default. */
  readonly discover?: readonly ('branches' | 'tags' | 'changeRequests')[];
  /** Branches by name, with `*`. */
  readonly include?: string;
  readonly exclude?: string;
  /** How often the repository is looked at where no webhook tells: minutes. By default 60. */
  readonly scanMinutes?: number;
}

/** A job for one branch. */
export interface PipelineJobSpec<Credential extends string = string> extends CommonJob<Credential> {
  readonly kind: 'pipeline';
  readonly branch?: string;
  /** Times, in Jenkins' cron: `H 3 * * 1-5`. */
  readonly cron?: string;
}

export interface RepositorySpec<Credential extends string = string> {
  readonly url: string;
  /** The id of a credential. */
  readonly credentials?: Credential;
  /** The kind of server; a plain git repository by default. */
  readonly server?: 'git' | 'github' | 'gitlab' | 'bitbucket' | 'gitea';
}
