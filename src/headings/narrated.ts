import { isFurniture } from './heading-candidate.ts'
import { type Hypothesis, hypothesisOf, NO_HYPOTHESIS, titleCandidate } from './hypothesis.ts'
import { meetingStart } from './meeting-heads.ts'
import { NO_TITLE } from './title-key.ts'
import type { Unit } from './unit.ts'

/** A paragraph, no line of a header. */
const SHORTEST_PARAGRAPH = 80
const FEWEST_PARAGRAPHS = 2
/** Lines at the top that say what the paper is. */
const HEAD_LINES = 8

/** Who met: `Bestyrelsesmøde tirsdag`, `mødet den 3. maj`, `generalforsamling`, `Bestyrelsen mødtes`; not `mødested`. */
const MEETING = /(?:møde(?:t|r|rne)?|forsamling(?:en)?|mødtes|samledes|var samlet)(?![A-Za-zÀ-ɏ])/i
/** `Referat`, `protokol`, a day: what a heading of minutes has; not `Byrådet siger ja til ny skole`. */
const MINUTES_HEAD = /referat|protokol|\d/i
/** How old minute books begin: `År 2009, mandag den 27. april`, `mandag den 3. maj kl. 19`; not `Året 2009`. */
const MINUTE_BOOK = /^År \d{4}\b|\bkl\. ?\d/i
/** Whoever was there tells; newspapers do not: `Vi besluttede`, `vores bro`; not `vist`. */
const OURS = /(?:^|[^A-Za-zÀ-ɏ])(?:vi|os|vores)(?![A-Za-zÀ-ɏ])/i
/** Other papers that speak of meetings: `Vedtægter`, `DOM`, `Kære medlemmer`, `Invitation til møde`; not `Referat`. */
const OTHER_PAPER =
  /^(?:vedtægt|forretningsorden|lokalplan|dom(?:$|\s)|kendelse|udskrift af dom|kære\s|til (?:medlemmerne|alle)|invitation|indbydelse|indkaldelse|dagsorden|aftale(?:$|\s)|kontrakt|overenskomst|pressemeddelelse|årsberetning|beretning|høringssvar|ansøgning|politik for|retningslinjer|vejledning)/i
/** What was said and done there, told afterwards: `Kassereren gennemgik`, `der blev`, `Vi var enige`; not `Bestyrelsen vælges`. */
const TOLD =
  /(?:^|[^A-Za-zÀ-ɏ])(?:blev|var|havde|besluttede|vedtog|drøftede|gennemgik|orienterede|fortalte|oplyste|bød|spurgte|foreslog|mente|snakkede|talte|aftalte|takkede|valgte|fremlagde|viste|mødte|fik|nåede)(?![A-Za-zÀ-ɏ])/i

/** The form of an item that is a whole meeting. */
export const NARRATED = 'fortalt'

/** Minutes told in prose from end to end: each meeting is one item without number and title. */
export function narrated(units: readonly Unit[]): Hypothesis {
  const first = units.findIndex(isParagraph)
  if (first < 0) return NO_HYPOTHESIS
  const head = units.slice(0, first).filter((unit) => !isFurniture(unit))
  if (isOtherPaper(head.slice(0, HEAD_LINES).map(({ block }) => block.text))) return NO_HYPOTHESIS
  const paragraphs = units.slice(first).filter(isParagraph)
  if (!tellsOfMeeting(head, paragraphs)) return NO_HYPOTHESIS
  const told = paragraphs.filter(({ block }) => TOLD.test(block.text))
  if (told.length < FEWEST_PARAGRAPHS || told.length * 2 < paragraphs.length) return NO_HYPOTHESIS
  const members = meetingsFrom(units, first).map((at) => ({
    ...titleCandidate(units, at, { form: NARRATED, score: told.length, reason: 'minutes told in prose' }),
    end: at,
    title: null,
    key: NO_TITLE,
  }))
  return hypothesisOf('narrated', members)
}

/** A paper that says what it is; the agenda printed in minutes, `Dagsorden: 1. Protokol`, says it of itself. */
function isOtherPaper(head: readonly string[]): boolean {
  const at = head.findIndex((text) => OTHER_PAPER.test(text))
  const isListed = /^dagsorden/i.test(head[at] ?? '') && head.slice(0, at).some((text) => MINUTES.test(text))
  return at >= 0 && !isListed
}

/** `Referat fra bestyrelsesmøde`, `BESTYRELSESPROTOKOL`; not `Dagsorden`. */
const MINUTES = /referat|protokol/i

/** Where the prose begins, and begins again below the head of another meeting. */
function meetingsFrom(units: readonly Unit[], first: number): readonly number[] {
  const starts = [first]
  for (let head = meetingStart(units, first + 1, units.length); head >= 0; ) {
    const next = units.findIndex((unit, i) => i > head && isParagraph(unit))
    if (next < 0) break
    starts.push(next)
    head = meetingStart(units, next + 1, units.length)
  }
  return starts
}

/** Is a meeting named above the text, or at its beginning by somebody who was there? */
function tellsOfMeeting(head: readonly Unit[], paragraphs: readonly Unit[]): boolean {
  if (head.some(({ block }) => MEETING.test(block.text) && MINUTES_HEAD.test(block.text))) return true
  const opening = paragraphs[0]?.block.text ?? ''
  if (!MEETING.test(opening)) return false
  return (
    MINUTE_BOOK.test(opening) || paragraphs.filter(({ block }) => OURS.test(block.text)).length >= FEWEST_PARAGRAPHS
  )
}

/** Long lines of the header: `Beslutningsprotokol fra møde i Stiftsrådet`, `Til stede var biskoppen`; not `Referatet blev godkendt`. */
const HEADER_LINE = /^(?:(?:møde)?referat|\S*protokol|til ?stede|deltagere|afbud|fremmødte|fraværende)(?![A-Za-zÀ-ɏ])/i

function isParagraph(unit: Unit): boolean {
  const { text } = unit.block
  if (HEADER_LINE.test(text)) return false
  return (
    text.length >= SHORTEST_PARAGRAPH && !isFurniture(unit) && unit.block.label === null && /[.!?]["”»)]?$/.test(text)
  )
}
