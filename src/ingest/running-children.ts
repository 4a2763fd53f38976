/** What has child processes running. Apart from it, so that a program that has started none need not load what starts them. */
export const running = new Set<{ close(): Promise<void> }>()

/** Ends them all and resolves when they are gone: only then is what they cost counted as the program's. */
export async function endChildren(): Promise<void> {
  await Promise.all([...running].map((pool) => pool.close()))
}
