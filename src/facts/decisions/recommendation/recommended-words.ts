import { inLatin } from '../../../danish/patterns/latin.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { lastRemembered } from '../../../danish/remembered.ts'

/** What the sentence decides; reasons and what happens next stand behind: `⟨Planen vedtages⟩, idet …`, `Planen vedtages, da den er god`; not `Planen vedtages`. */
const BEHIND = /,?\s(?:idet|som|der|da|hvor|hvorefter|så|hvilket|fordi)\s.*$/i
/** Who decides and how, before what they decide in the words of the recommendation: `⟨Udvalget anbefaler, at ⟩planen vedtages`, `Byrådet vedtog, at planen sendes i høring`; not `Udvalget anbefaler planen`. */
const THEY_DECIDE = inLatin(
  /^(?:\p{L}+\s+){1,5}(?:anbefal|indstil|beslutte|godkend|vedt|tiltr)\p{Ll}*(?:\s+(?:over\s*for|til)\s[^,]{1,40})?,?\s+at\s/iu,
)
/** Something is changed or added behind it: `, idet mål 3 opgøres særskilt`, `, idet punkt 5 blev taget først`, `, dog uden`; not `, idet 3 undlod at stemme`. */
const ADDS = inLatin(/,?\s(?:idet\s[^.]*\s(?:\p{L}+es(?!\p{L})|blev\s)|dog\s|men\s|bortset\s)/iu)
/** What stands behind what a sentence decides, but for what only tells of it: of "Planen vedtages, idet den er god" ", idet den er god". */
export function behindDecision(sentence: string): string {
  const behind = BEHIND.exec(sentence.replace(THEY_DECIDE, ''))?.[0] ?? ''
  return TELLS_OF_IT.test(behind) ? '' : behind
}

/** Tells of what was just named: `, som melder tilbage`, ` der er nævnt`; not `, idet prisen hæves`. */
const TELLS_OF_IT = /^,?\s(?:som|der|hvilket)\s/i
/** Words that say nothing of what is decided, and what figures are counted of. */
const EMPTY = new Set(
  'blev bliver bliv være været have havde hermed dermed herefter derefter således enstemmigt udvalget byrådet rådet bestyrelsen kommunalbestyrelsen regionsrådet nævnet mødet over under efter inden fra til med uden for den det der som ved samt eller skal kan'.split(
    ' ',
  ),
)
/** A word or figure: `budgetforslaget`, `25,0`, `2020`, `B`; not `og`. */
const WORD = inLatin(/\d+(?:[.,]\d+)*|\p{Lu}(?!\p{L})|\p{L}{3,}/gu)
/** As many letters as two forms of a word share: `vedtages`, `vedtaget`. */
const STEM = 5
/** The parts of a compound that are enough to know it by: `lokalplan|forslaget`. */
const LAST_PART = 6
/** The recommendation, or the sentence, is about not doing something: `ikke`, `afslag`; not `godkendes`. */
const REFUSES = inLatin(/(?<!\p{L})(?:ikke|ingen|afsl\p{L}+|afvis\p{L}*|forkast\p{L}*)(?!\p{L})/iu)

/**
 * Whether a sentence decides in the words of the recommendation: "Oversendes til 2. behandling." where it says "at
 * taksterne oversendes til 2. behandling". Every word and figure of the sentence must stand there.
 */
export function saysTheSame(sentence: string, recommendation: string): boolean {
  const said = wordsOf(sentence.replace(THEY_DECIDE, '').replace(BEHIND, ''))
  if (said.length < 2 || ADDS.test(sentence) || REFUSES.test(sentence)) return false
  const { refuses, isAsked } = askedIn(recommendation)
  return !refuses && said.every(isAsked)
}

/** Where a change begins: `⟨Fordelingen godkendt⟩, dog således at …`, `⟨Svaret afgives⟩ med tilføjelse om …`; not `Fordelingen godkendt`. */
const CHANGE_BEHIND = inLatin(/,?\s(?:idet|dog|men|således|sådan|bortset|på\s+nær|uden|med)\s.*$/iu)
/** How it was agreed to, whatever it was: `godkendt`, `kan anbefale`; and words for any case: `sagen`; not `planen`. */
const AGREED = inLatin(
  /(?<!\p{L})(?:sagen|punktet|emnet|godkend|tiltr[åæ]d|tiltræd|vedt|anbefal|tilslut|bakker|støtte|følge|fulgt)\p{L}*(?!\p{L})/giu,
)

/** Whether what a sentence agrees to, before it changes it, is what was recommended: "Fordelingen godkendt, dog …". */
export function agreesOnSubject(sentence: string, recommendation: string): boolean {
  const head = sentence.replace(CHANGE_BEHIND, '')
  if (head === sentence || REFUSES.test(head)) return false
  const subject = wordsOf(head.replace(AGREED, ' '))
  const { refuses, isAsked } = askedIn(recommendation)
  return subject.length > 0 && !refuses && subject.every(isAsked)
}

/** Whether a recommendation to do something speaks of a thing: of `tillægsbevillingen` "at der gives en tillægsbevilling". */
export function speaksOfNoun(noun: string, recommendation: string): boolean {
  const { refuses, isAsked } = askedIn(recommendation)
  return !refuses && isAsked(noun)
}

/** Whether every word and figure of a part of a sentence stands in the recommendation. */
export function standsIn(part: string, recommendation: string): boolean {
  const said = wordsOf(part)
  const { refuses, isAsked } = askedIn(recommendation)
  return said.length > 0 && !refuses && !REFUSES.test(part) && said.every(isAsked)
}

/** What a recommendation says, read once for all sentences of its item. */
const askedIn = lastRemembered((recommendation: string) => {
  const refuses = REFUSES.test(recommendation)
  const figures = new Set<string>()
  const stems = new Set<string>()
  const lastParts = new Set<string>()
  for (const word of refuses ? [] : wordsOf(recommendation)) {
    const small = word.toLowerCase()
    figures.add(word)
    stems.add(small.slice(0, STEM))
    if (small.length >= LAST_PART) lastParts.add(small)
  }
  const isAsked = (word: string): boolean => {
    if (!/[a-zæøå]{3}/i.test(word)) return figures.has(word)
    const small = word.toLowerCase()
    if (stems.has(small.slice(0, STEM))) return true
    for (let i = 0; i <= small.length - LAST_PART; i++) if (lastParts.has(small.slice(i))) return true
    return false
  }
  return { refuses, isAsked }
})

/** `mulighed 3`, `model B`, `linjeføring C`; group 1 tells it from the others; not `mulighed for hegn`, `model 1 og 2`. */
const OPTION = new Pattern(
  /(?<!\p{L})(?:mulighed|model|scenarie|variant|alternativ|løsning|løsningsforslag|linjeføring|placering)\s+(\d{1,2}|\p{Lu})(?![\p{L}\d]|\s+(?:og|eller|samt)\s+(?:\d{1,2}|\p{L})(?!\p{L}))/iu,
)
/** The option is named behind what is agreed to: `idet linjeføring C vælges`, `idet model 2 gennemføres`; not `idet model B fravælges`. */
const CHOSEN_BEHIND =
  /idet\s(?:[^.,]*\s)?(\p{L}+\s+(?:\d{1,2}|\p{L}))\s+(?:vælges|foretrækkes|følges|gennemføres|anvendes|prioriteres)(?!\p{L})/iu

/** Whether a sentence chooses the one option that is recommended, or another; `null` unless both name exactly one. */
export function choosesOption(sentence: string, recommendation: string): boolean | null {
  const asked = optionsAsked(recommendation)
  if (asked.size !== 1 || !OPTION.mayMatch(sentence)) return null
  const chosen = optionsIn(CHOSEN_BEHIND.exec(sentence)?.[1] ?? sentence.replace(BEHIND, ''))
  return chosen.size === 1 ? [...chosen][0] === [...asked][0] : null
}

const optionsAsked = lastRemembered(optionsIn)

function optionsIn(text: string): ReadonlySet<string> {
  return new Set(OPTION.all(text).map(([, option = '']) => option.toUpperCase()))
}

function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).filter((word) => !EMPTY.has(word.toLowerCase()))
}
