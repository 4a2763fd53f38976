import { codeAt, codesOf, isAmong, lastCode } from '../danish/letters.ts'
import type { Draft, Repair } from './draft.ts'

/** A title between ornaments: `*** 1. Siden sidst ***`, `== Økonomi ==`, `--- Eventuelt ---`; not `- 2 -`, `** Bo`. */
const ORNAMENTED = /^([*=~+_:-]{2,}|[>»]+)\s+(\S.*\S)\s+(?:\1|[<«]+)$/
/** A line set in italics or underlined: `_Beslutning_`, `*Velkomst*`; not `* Bo *`, `_a_ og _b_`. */
const EMPHASISED = /^([_*])([^_*\s](?:[^_*]*[^_*\s])?)\1$/
const MARKS = codesOf('*=~+_:->»')
/** What may close it. */
const CLOSING = codesOf('*=~+_:-<«')

/** Takes the ornaments off a title: it is set as a heading, and nothing of its text is lost. */
export const withoutOrnaments: Repair = (drafts) => {
  if (!drafts.some(mayBeOrnamented)) return drafts
  return drafts.map((draft) => {
    const title = mayBeOrnamented(draft) ? titleIn(draft.text) : undefined
    return title === undefined ? draft : { ...draft, text: title, style: { ...draft.style, bold: true } }
  })
}

function titleIn(text: string): string | undefined {
  return (ORNAMENTED.exec(text) ?? EMPHASISED.exec(text))?.[2]
}

function mayBeOrnamented({ text, furniture, cells }: Draft): boolean {
  return isAmong(MARKS, codeAt(text, 0)) && isAmong(CLOSING, lastCode(text)) && !furniture && !cells
}
