/**
 * A Jenkinsfile that differs from those of other numbers: declarative or scripted, of 1 to 12 kB, some with a pod, a matrix or
 * scripts, some with a fault.
 */
export function jenkinsfile(number) {
  const text = number % 4 === 3 ? scripted(number) : declarative(number);
  return number % 17 === 5 ? text.replace('steps {', 'step {') : text;
}

function declarative(number) {
  const count = 2 + ((number * 7) % 14);
  const stages = Array.from({ length: count }, (_, i) => stage(number, i)).join('\n');
  return `// Builds service ${number}.
@Library('acme@1.${number % 9}') _

pipeline {
  agent ${number % 3 === 1 ? pod(number) : "{ label 'linux && docker' }"}
  options {
    timeout(time: ${20 + (number % 60)}, unit: 'MINUTES')
    buildDiscarder(logRotator(numToKeepStr: '20'))
    disableConcurrentBuilds()
  }
  parameters {
    string(name: 'VERSION', defaultValue: '${number}.0', description: 'What is built.')
    booleanParam(name: 'SKIP_TESTS', defaultValue: false, description: '')
  }
  environment {
    REGISTRY = 'registry.example.org'
    TOKEN = credentials('token-${number}')
  }
  stages {
${stages}
  }
  post {
    always { junit allowEmptyResults: true, testResults: '**/build/test-results/*.xml' }
    failure { mail to: 'team-${number % 20}@example.org', subject: "Failed: \${env.JOB_NAME}", body: 'See the log.' }
  }
}
`;
}

function stage(number, i) {
  const name = `${['Build', 'Test', 'Package', 'Publish', 'Deploy'][i % 5]} ${i}`;
  if (i % 6 === 5) return matrixStage(name);
  return `    stage('${name}') {
      when { anyOf { branch 'main'; expression { params.VERSION != '' } } }
      steps {
        echo "service ${number}, part ${i} of \${env.BUILD_NUMBER}"
        sh '''
          set -eu
          ./gradlew --no-daemon :module-${i}:build -Pversion="$VERSION"
          cp -r module-${i}/build/libs out/${number}
        '''
        script {
          def files = findFiles(glob: 'out/${number}/**/*.jar')
          if (files.length > ${i}) {
            for (int k = 0; k < files.length; k++) {
              archiveArtifacts artifacts: files[k].path, fingerprint: true
            }
          } else {
            unstable 'Nothing was built.'
          }
        }
      }
    }`;
}

function matrixStage(name) {
  return `    stage('${name}') {
      matrix {
        axes {
          axis { name 'OS'; values 'linux', 'windows' }
          axis { name 'JDK'; values '17', '21' }
        }
        stages { stage('One') { steps { sh 'make test-$OS-$JDK' } } }
      }
    }`;
}

function pod(number) {
  return `{
    kubernetes {
      yaml '''
apiVersion: v1
kind: Pod
spec:
  containers:
    - name: gradle
      image: gradle:8.${number % 10}-jdk21
      command: [sleep]
      args: [99d]
      resources: { requests: { cpu: '1', memory: 1Gi }, limits: { memory: 2Gi } }
'''
      defaultContainer 'gradle'
    }
  }`;
}

function scripted(number) {
  const count = 3 + ((number * 5) % 12);
  const stages = Array.from(
    { length: count },
    (_, i) => `  stage('Part ${i}') {
    try {
      retry(2) {
        withCredentials([string(credentialsId: 'id-${i}', variable: 'TOKEN')]) {
          sh 'curl -fsS -H "Authorization: Bearer $TOKEN" https://example.org/${number}/${i}'
        }
      }
    } catch (error) {
      currentBuild.result = 'UNSTABLE'
      echo "part ${i}: \${error.message}"
    }
  }`,
  ).join('\n');
  return `def services = ['a', 'b', 'c'].collectEntries { [(it): it.toUpperCase()] }

node('linux') {
  checkout scm
${stages}
  parallel(services.collectEntries { name, title -> [(name): { stage(title) { sh "make \${name}" } }] })
}
`;
}
