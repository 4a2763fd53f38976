import { NUMBER, OPENING_NUMBER } from '../danish/number-words.ts'
import { inLatin } from '../danish/patterns/latin.ts'

/** Parts of the patterns in `vote-forms.ts`: a word for a side. */
export const SIDE = 'for|imod|mod'
export const STOOD = '(?:stemte|stemmer|stemt)'
/** The next side begins: ", imod stemte", " og 1 undlod", ". Imod". */
export const NEXT = `(?=[,;.]?\\s+(?:og\\s+)?(?:(?:for|imod)\\s+(?:\\p{L}+\\s+)?${STOOD}|imod\\s*:|imod\\s+${NUMBER}(?=[\\s.,;]|$)|undlod|${NUMBER}\\s+(?:${STOOD}|undlod|undlader|(?:for|imod)(?![\\p{L}])|hverken))|$)`
/** One name with what stands in brackets behind it: `Hans Holm (C)`, `Ø`, `(Ø)`, `Liste B`. */
export const NAME = "(?:\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*)*(?:\\s*\\([^)]*\\))?|\\(\\p{Lu}{1,3}\\))"
/** Before who voted that way stand those who did not: `ud af de 9`, `alle på nær Ole`. */
const EXCEPT = '(?:ud\\s+af(?:\\s+de)?|på\\s+nær|undtagen|bortset\\s+fra)\\s(?:[^.;:]*\\s)?'
/** A number or names right before the verb: "9", "To medlemmer", "A, F og C", "Hans Holm (C)". What they begin with is asked first: `EXCEPT` looks back over all that was blanked. */
export const WHO = `(?<who>(?<![\\p{L}\\d.])(?=[\\p{L}\\d(])(?<!${EXCEPT})(?:${OPENING_NUMBER}(?:\\s+(?:\\p{L}*medlem(?:mer)?|studerende|andelshavere|ejere|personer))?(?:\\s*\\([^)]*\\))?|${NAME}(?:\\s*(?:,|og|samt)\\s*${NAME})*(?:\\s+og\\s+${NUMBER}\\s+andre)?)\\s+)`
/** Letters of parties: `V, A og C`, `Ø`; not `Venstrefolk`. */
export const PARTIES = '[A-ZÆØÅ]{1,2}(?:(?:,\\s*|\\s+og\\s+)[A-ZÆØÅ]{1,2})*(?![\\p{L}\\d])'
/** A count that begins a word: `9`, `fire`; not the end of `vedtaget`. */
export const COUNT = `(?<![\\p{L}\\d.])(?<who>${NUMBER})`

/** Both sides beside each other with a number: `For: 7, imod: 2`, `For 12 – imod 3`; not `For 12 år siden`. */
export const FOR_COUNTED = inLatin(
  /(?<!\p{L})for\s*:?\s+\d+(?:\s*\([^)]*\))?(?:[.,;]|\s+[–-]|\s{2,}|\s+og)\s*(?:[^.;]*\s)?i?mod\s*:?\s+\d/iu,
)
/** `Ja: 14, nej: 9`, `nej 9, ja 14`; not `Ja: 14 dage`. */
export const YES_AND_NO_COUNTED = inLatin(/^(?=.*(?<!\p{L})ja\s*:?\s+\d)(?=.*(?<!\p{L})nej\s*:?\s+\d)/iu)
/** Votes for or against: `9 stemte for, 3 blankt`, `forslaget fik 14 ja-stemmer`; not the ballots of candidates, `Ib fik 9 stemmer`. */
export const NO_CANDIDATES_BALLOT = inLatin(/^(?!.*\sfik\s(?![^.]*ja-))(?=.*(?:stem|imod|\snej(?!\p{L})))/iu)
