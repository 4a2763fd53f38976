/** The outside world of a command: what it may read and where it may write. Tests pass their own. */
export interface Io {
  /** Data. */
  readonly out: (text: string) => void
  /** Talk: progress, messages, errors. */
  readonly err: (text: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Are stdout and stderr terminals, and how wide? */
  readonly terminal: { readonly out: boolean; readonly err: boolean; readonly columns: number }
  /** Everything that comes in on stdin; `null` when that is a terminal and nobody would know what to type. */
  readonly stdin?: () => Promise<Uint8Array | null>
  /** Aborted by Ctrl-C or SIGTERM: long work ends soon and says how far it came. */
  readonly signal?: AbortSignal
}

/** 0 found/done · 1 nothing found, or findings · 2 wrong usage or error · 3 done in part · 130 interrupted. */
export const EXIT = { ok: 0, nothing: 1, error: 2, partial: 3, interrupted: 130 } as const
