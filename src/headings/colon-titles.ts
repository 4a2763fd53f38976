import { isRole } from '../danish/names.ts'
import { isHeaderField } from './header-fields.ts'
import { type HeadingCandidate, isFurniture, unitBeside } from './heading-candidate.ts'
import { type Hypothesis, hypothesisOf, NO_HYPOTHESIS, titleCandidate } from './hypothesis.ts'
import { questionsAmong } from './question-titles.ts'
import { closingFrom, NEXT_MEETING } from './title-hypotheses.ts'
import { isAgendaTitle, isSentence } from './title-words.ts'
import type { Unit } from './unit.ts'

/**
 * A title up to a colon, or what looks like one: `Økonomi: Kassereren gennemgik`, `Godkendelse af referat:`,
 * `Evt.: Intet`, `Rapport for 1. kvartal:`, `50 års jubilæum: Fest`, `Vedr. tagrenden: Den`; not `Der er flere. Her er de:`.
 */
const TITLE_COLON =
  /^(Evt\.|(?:\d{1,3} års? |(?:Vedr|Ang)\. |[A-ZÀ-ÞĀ-ɏ])(?:[^:.!?]|(?<=\d)\.|\.(?=[a-zæøå])){2,60}):(?:\s|$)/

/** The same before a dash and a sentence: `Vaskekælder – Der er kommet en ny tørretumbler.`, `Fest - Holdes i juni.`; not `Ib Krog – genvalg`, `Plan - Udkast`. */
const TITLE_DASH = /^([A-ZÀ-ÞĀ-ɏ](?:[^.:!?–—-]|-(?! )){2,50}) [–—-] (?=[A-ZÀ-ÞĀ-ɏ].*[.!]$)/

/** The form of a title that ends at its colon, or at a dash. */
export const COLON_FORM = 'titel:'

/** Paragraphs that begin with a title and a colon, from the first that agendas use. */
export function colonTitles(units: readonly Unit[]): Hypothesis {
  const end = closingFrom(units)
  const all: HeadingCandidate[] = []
  for (let i = 0; i < end; i++) {
    const unit = units[i]
    if (!unit || isFurniture(unit) || unit.block.label !== null || !mayHaveTitle(unit.block.text)) continue
    if (unit.number && !OF_YEARS.test(unit.block.text)) continue
    if (NEXT_TIME.test(unit.block.text) || (i > units.length / 2 && SIGNED.test(unit.block.text))) continue
    const title = (TITLE_COLON.exec(unit.block.text) ?? TITLE_DASH.exec(unit.block.text))?.[1]
    if (!title || isSentence(title) || unit.bodyLabel || unit.caseData || unit.leadIn) continue
    if (unit.label?.rule.role === 'absence') continue
    // Below "Indkomne forslag:" the proposals are told one by one.
    if (ONE_PROPOSAL.test(title) && all.some(({ start }) => PROPOSALS.test(titleOf(units[start])))) continue
    // Directly under a title it is what is said there: `Eventuelt:` / `Næste møde: 11. marts`.
    if (all.at(-1)?.end === i && !unit.block.gapBefore && NEXT_MEETING.test(unit.block.text)) continue
    // Below a title alone it is who reports: `Meddelelser:` / `Formand: Provstiet har …`.
    const isBelow = units[all.at(-1)?.start ?? -1]?.block.text.endsWith(':')
    if (isBelow && !unit.block.gapBefore && isRole(title)) continue
    if (all.length === 0 && !isAgendaTitle(title) && !mayBeFirst(units, i)) continue
    all.push(
      titleCandidate(units, i, {
        form: COLON_FORM,
        score: isAgendaTitle(title) ? 1.5 : 0.5,
        reason: 'title and colon',
      }),
    )
  }
  const apart = setApart(units, all)
  const members = apart.length >= FEWEST_APART ? apart : all
  const anchors = members.filter((m) => m.score > 1)
  if (members.length < 3 || (anchors.length < 2 && !isStyle(units, members))) return NO_HYPOTHESIS
  // "Nyt fra medlemmerne:" / "Ida: Reden er flyttet": where titles stand alone, a name before text is who spoke.
  const bare = members.filter((m) => units[m.start]?.block.text.endsWith(':'))
  const isSpeaker = (m: HeadingCandidate): boolean => m.score < 1 && !bare.includes(m)
  const alone = bare.length >= MOSTLY * members.length
  const kept = alone ? members.filter((m) => !isSpeaker(m)) : members
  const questions = questionsAmong(units, { members: kept, end, alone }).map((i) =>
    titleCandidate(units, i, { form: COLON_FORM, score: 0.5, reason: 'a question among titles' }),
  )
  return hypothesisOf(
    'titles with colon',
    [...kept, ...questions].sort((a, b) => a.start - b.start),
  )
}

/** Those behind an empty line, where all that agendas use stand so: in the text below `Mole: …` a name before a colon speaks. */
function setApart(units: readonly Unit[], members: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const isApart = ({ start }: HeadingCandidate): boolean => units[start]?.block.gapBefore === true
  const anchors = members.filter((m) => m.score > 1)
  return anchors.length > 1 && anchors.every(isApart) ? members.filter(isApart) : []
}

const FEWEST_APART = 4

/**
 * One title that agendas use is enough where every paragraph but few begins with a title of its own: `Kassereren: Der er
 * 4.000 kr.`, `Bådehallen: Porten binder.`, `Eventuelt: Intet.`
 */
function isStyle(units: readonly Unit[], members: readonly HeadingCandidate[]): boolean {
  const [first, last] = [members[0], members.at(-1)]
  if (!first || !last || last.score < 1 || members.length < FEWEST_OF_STYLE) return false
  const apart = units.slice(first.start, last.end).filter((unit) => unit.block.gapBefore && !isFurniture(unit))
  const titles = new Set(members.map(({ start }) => titleOf(units[start])))
  return titles.size === members.length && members.length >= NEARLY_ALL * apart.length
}

const FEWEST_OF_STYLE = 5
const NEARLY_ALL = 0.85

function titleOf(unit: Unit | undefined): string {
  return unit?.block.text.split(':', 1)[0] ?? ''
}

/** The number belongs to the title: `60 års jubilæum: Fest`, `100 år i dag`; not `3. Fest: Ja`. */
const OF_YEARS = /^\d{1,3} års? /

/**
 * A title before the first that agendas use: `Sidste referat: Ok, men tallene var forkerte.`, or alone over its text. Set
 * apart, and no field of the header.
 */
function mayBeFirst(units: readonly Unit[], i: number): boolean {
  const { text, gapBefore } = units[i]?.block ?? { text: '', gapBefore: false }
  if (!gapBefore || isHeaderField(text)) return false
  return text.endsWith(':') ? unitBeside(units, i, 1)?.block.gapBefore === false : SAYS.test(text)
}

/** More than names: `Referat: Ok, men tallene var forkerte.`, `Post: Der er brev fra byen.`; not `Valgt: Ida, Bo og Kim.` */
const SAYS = /:(?:.*\s[a-zæøå]{2,}(?![A-Za-zÀ-ɏ])){3}.*\.$/

/** Below the last item: `Næste gang: 3. maj hos Bo`, `næste gang: tirsdag d. 3/10`; not `Næste gang`. */
const NEXT_TIME = /^næste gang: .*\d/i

/** Who wrote the minutes: `Referat: Gitte, have 40`, `Referat: Ida Holm`; not `Referat: Godkendt.` */
const SIGNED = /^referat: (?!.*[.!?]$)/i

/** One of the proposals of an item: `Forslag A, bestyrelsen`, `Ændringsforslag 2`; not `Forslag om høns`. */
const ONE_PROPOSAL = /^(?:ændrings)?forslag (?:nr\. ?)?(?:[A-ZÆØÅ]|\d{1,2})(?![\wæøå])/i
/** The item of the proposals: `Indkomne forslag`, `Forslag fra medlemmerne`; not `Forslag A`. */
const PROPOSALS = /^(?:indkomne |behandling af (?:indkomne )?)?forslag(?: fra \S+)?$/i

/** This share of the titles stands alone on its line. */
const MOSTLY = 0.6

/** Does a colon, or a dash between spaces, stand where a title may end? */
function mayHaveTitle(text: string): boolean {
  const mark = text.search(MARK)
  return mark > 2 && mark < 62
}

/** `Økonomi: Ingen`, `Fest – Holdes`; not `Børne- og ungeplan`. */
const MARK = /:| [–—-] /
