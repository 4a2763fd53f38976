import { MINUTES, type Session } from './session.ts'

/** Minutes of another meeting: another day and another text. */
export const minutesOf = (day: number, word: string): string =>
  MINUTES.replace('15. marts', `${day}. marts`).replace('Tirsdag', 'Den').replaceAll('havnebad', word)

/** The files of the answer as `--format json` lists them. */
export const ledger = async ({ minutes }: Session, line: string) =>
  JSON.parse((await minutes(`${line} --format json`)).out).files
/** What became of each file since the run before: `{ "m/a.txt": "new" }`. */
export const changes = async (session: Session, line: string) =>
  Object.fromEntries((await ledger(session, line)).map((f: { path: string; change: string }) => [f.path, f.change]))
