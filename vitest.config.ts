import { defineConfig } from 'vitest/config'
import { exposeExpressions } from './test/named-expressions.ts'

export default defineConfig({
  plugins: [exposeExpressions],
  test: {
    // Files of one worker share what they load: a third of the processor time. Tests keep their state in folders of their own.
    isolate: false,
    // Time is what the benches measure; a busy machine must not fail a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
