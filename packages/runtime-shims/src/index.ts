export { libraryFiles } from './generated/library-files.ts';
export { librarySteps } from './library-steps.ts';
