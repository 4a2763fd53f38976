import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')
const ENTRY = join(ROOT, 'bin', 'minutes.js')

export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built program as a user does, from the repository's root. `node` holds options for Node itself. */
export function runProgram(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  node: readonly string[] = [],
): Outcome {
  return execute(process.execPath, [...node, ENTRY, ...args], env)
}

/** Runs the built program in a network namespace that has no interface at all; `null` where the system forbids it. */
export function runWithoutInterfaces(args: readonly string[], env: NodeJS.ProcessEnv = {}): Outcome | null {
  if (!existsSync('/usr/bin/unshare') || execute('unshare', ['-rn', 'true']).status !== 0) return null
  return execute('unshare', ['-rn', process.execPath, ENTRY, ...args], env)
}

function execute(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
