export { warmBundler } from '@pipec/compiler/warm-bundler';
