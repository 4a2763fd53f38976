/** `process 4711 on arkiv.local`, `process 1 on a b`; not `process on arkiv`. */
const PROCESS = /^process (?<pid>\d+) on (?<machine>.+)$/

/** How this process is written down as the one that runs. */
export function thisProcess(): string {
  return `process ${process.pid} on ${machine()}`
}

/** Is a process, as written down, certainly over? Of one on another machine nobody knows. */
export function isGone(written: string): boolean {
  const known = PROCESS.exec(written)?.groups
  if (known?.machine !== machine()) return false
  try {
    process.kill(Number(known.pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

function machine(): string {
  return process.getBuiltinModule('node:os').hostname()
}
