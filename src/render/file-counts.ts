import type { FileStatus } from '../store/ledger.ts'

/** "1 encrypted", "1 unsupported", "2 of other kinds": files that are not read, with those that are no documents apart. */
export function unreadCounts(files: Readonly<Partial<Record<FileStatus, number>>>, otherKinds: number): string[] {
  const { ok: _, unsupported = 0, ...others } = files
  const documents = { ...others, unsupported: unsupported - otherKinds, 'of other kinds': otherKinds }
  return Object.entries(documents).flatMap(([kind, n]) => (n > 0 ? [`${n} ${kind}`] : []))
}
