import { defineConfig } from 'vitest/config'

// Time is what the benches measure; a busy machine must not fail a test.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } })
