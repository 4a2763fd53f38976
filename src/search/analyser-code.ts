/**
 * Tells one version of the code that makes the words of the index from another. The build puts its hash here
 * (`scripts/bundle/code-version.mjs`); sources that run by themselves have none.
 */
export const ANALYSER_CODE: string = 'source'
