// What a pipeline declares are known names with known types; anything else is a type error.
import {
  agent,
  echo,
  later,
  pipeline,
  secretText,
  sh,
  stage,
  text,
  usernamePassword,
  when,
  withCredentials,
} from '@pipec/dsl';

export default pipeline({
  agent: agent.label('linux'),
  environment: {
    REGISTRY: 'registry.example.com',
    TOKEN: secretText('token'),
    LOGIN: usernamePassword('login'),
    IMAGE: later(),
  },
  parameters: {
    VERSION: { type: 'string', default: 'latest' },
    DRY_RUN: { type: 'boolean' },
    TARGET: { type: 'choice', choices: ['test', 'prod'] },
    PASSWORD: { type: 'password' },
  },
  stages: ({ env, params }) => [
    stage('Known', [
      sh`push ${env.REGISTRY} ${env.IMAGE} ${env.TOKEN} ${env.LOGIN.username} ${env.LOGIN.password} ${params.VERSION} ${env.BRANCH_NAME}`,
      echo(text`${env.REGISTRY} ${params.VERSION} ${params.DRY_RUN}`),
    ]),
    stage('When', {
      when: params.DRY_RUN.not().and(params.TARGET.equals('prod')).or(env.BRANCH_NAME.matches('release/.*')),
      steps: [sh`x`],
    }),
    stage('Own', { environment: { LOCAL: '1' }, steps: ({ env: own }) => [sh`echo ${own.LOCAL} ${env.REGISTRY}`] }),

    // @ts-expect-error the environment has no REGISTY
    stage('Typo', [sh`echo ${env.REGISTY}`]),
    // @ts-expect-error there is no parameter VERSON
    stage('Typo', [sh`echo ${params.VERSON}`]),
    // @ts-expect-error a secret does not fit into Groovy text
    stage('Secret', [echo(text`the token is ${env.TOKEN}`)]),
    // @ts-expect-error a secret is no argument of a step
    stage('Secret', [echo(env.TOKEN)]),
    // @ts-expect-error a password parameter is a secret
    stage('Secret', [echo(params.PASSWORD)]),
    // @ts-expect-error a text is no condition
    stage('When', { when: params.VERSION, steps: [sh`x`] }),
    // @ts-expect-error a text has no opposite
    stage('When', { when: params.VERSION.not(), steps: [sh`x`] }),
    // @ts-expect-error a yes or no fits no pattern
    stage('When', { when: params.DRY_RUN.matches('x'), steps: [sh`x`] }),
    // @ts-expect-error 'staging' is no choice
    stage('Choice', { when: params.TARGET.equals('staging'), steps: [sh`x`] }),
    // @ts-expect-error a secret text has no user
    stage('Secret', [sh`echo ${env.TOKEN.username}`]),
    // @ts-expect-error a stage has no 'enviroment'
    stage('Typo', { enviroment: { A: '1' }, steps: [sh`x`] }),
    withBindings(),
  ],
  // @ts-expect-error post has no condition 'allways'
  post: { allways: [sh`x`] },
});

function withBindings() {
  return stage('Bound', [
    withCredentials({ KEY: secretText('key'), LOGIN: usernamePassword('login') }, ({ KEY, LOGIN }) => [
      sh`deploy --key ${KEY} --user ${LOGIN.username} --password ${LOGIN.password}`,
      // @ts-expect-error a secret text has no password
      sh`deploy ${KEY.password}`,
    ]),
  ]);
}

// @ts-expect-error an agent is 'any', 'none' or made by a function
pipeline({ agent: 'linux', stages: [] });

// @ts-expect-error a pipeline says where it runs
pipeline({ stages: [] });

// @ts-expect-error the comparator is none of the three
when.branch({ pattern: 'main', comparator: 'glob' });
