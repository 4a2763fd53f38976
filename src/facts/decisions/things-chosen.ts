/** Things that are chosen, where nobody is elected: "Det grønne logo er valgt", "Molokker blev valgt". */
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import type { ItemNode, SectionNode } from '../../model/tree.ts'
import type { Statement } from '../sentence/statement.ts'
import { isElection } from './election.ts'
import { isAboutChoosing } from './narrated/situation.ts'
import type { OutcomeReading } from './outcome-reading.ts'

/** `Molokker blev valgt`, `Teltet valgt`: the first word is what is chosen; not `Ida Holm blev valgt`. */
const ONE_WORD_CHOSEN = new Pattern(/^(\p{Lu}\p{Ll}+)\s(?:(?:blev|er)\s(?:\p{L}+\s)?)?(?:valgt|valgtes)(?!\p{L})/u)

/** Who or what is chosen is told before or behind: `Blå med hvid kant blev valgt`, `Der blev valgt tegl`; groups 1 and 2; not `Vi valgte`. */
const CHOSEN_THING = inLatin(
  /^(?:der\s(?:blev|er)\s(?:\p{Ll}+\s)?valgt\s(.+)|(.+?)\s(?:blev|er|bliver)\s(?:(?:\p{Ll}+|i\sstedet)\s)?valgt(?!\p{L})(?!\s(?:ind|til|som|af|for\s\p{L}+\sår)(?!\p{L})).*)$/iu,
)
/** Somebody: a name in full, initials, a post, or a word for people: `Ida Holm`, `IH`, `en suppleant`, `De to medlemmer`; not `Det grønne logo`. */
const SOMEBODY_CHOSEN = inLatin(
  /\p{Lu}[\p{L}.'-]+\s(?:van\s|von\s|de\s)?\p{Lu}|(?<!\p{L})\p{Lu}{2,4}(?![\p{L}-])|(?<!\p{L})\p{L}*(?:formand|formænd|kasserer|sekretær|dirigent|ordstyrer|referent|medlem|suppleant|revisor|repræsentant|stedfortræder|kandidat|tæller|person|tillidsmand|tillidsvalgt|udvalg|bestyrelse|forældre|elev|lærer|delegeret|delegerede|provst|præst|værge|leder|valgt)\p{L}{0,4}(?!\p{L})|(?<!\p{L})(?:[Aa]lle|[Bb]egge|[Ii]ngen|[Hh]an|[Hh]un|[Dd]e|[Vv]i|[Jj]eg|[Dd]enne|[Dd]isse)(?=\s*$)/u,
)
/** Nothing but capital words are names: `Ida`, `Ida og Bo`; not `Teltet med gulv`, `SF-sten`. */
const NAMES = inLatin(/^(?!.*-\p{Ll})\p{Lu}[\p{L}.'-]*(?:(?:,\s|\sog\s|\s)\p{Lu}[\p{L}.'-]*)*$/u)

/** "Det grønne logo er valgt" in an item that elects nobody: something is chosen, nobody. */
function isThingChosen(body: string, item: ItemNode): boolean {
  if (isElection(item) || isAboutChoosing(item.title ?? '')) return false
  const found = CHOSEN_THING.exec(body)
  const thing = found?.[1] ?? found?.[2]
  return thing !== undefined && !SOMEBODY_CHOSEN.test(thing) && !NAMES.test(thing.replace(/[.].*$/, ''))
}

/** Whom the choice fell on: `Valget faldt på Nyby Entreprise med 3 stemmer`, `Valget faldt på Holm & Søn.`; group 1 the name; not `Valget faldt på den røde`. */
const FELL_ON = inLatin(/^[Vv]alget\sfaldt\spå\s(\p{Lu}[^,;:.]*?)(?=\s(?:med|ved|til|som|for|fordi|da)\s|[,;.]|$)/u)
/** What was asked for the work: `1.188.000`, `kr. 400`; not `2012`. */
const PRICE = /\d\.\d{3}|\d\s*kr|kr\.\s*\d/

/** "Valget faldt på Nyby Entreprise" where that name stands beside a price above: a bid was chosen, nobody. */
function isBidder(body: string, section: SectionNode): boolean {
  const name = FELL_ON.exec(body)?.[1]
  return name !== undefined && section.blocks.some(({ text }) => text.startsWith(name) && PRICE.test(text))
}

/** "Molokker blev valgt" where the minutes spoke of "molokker" before: a thing was chosen, nobody was elected. */
export function ofThings(
  readings: readonly OutcomeReading[],
  { body, section }: Statement,
  item: ItemNode,
): readonly OutcomeReading[] {
  if (!readings.some(({ outcome }) => outcome === 'elected')) return readings
  const chosen = ONE_WORD_CHOSEN.exec(body)?.[1]?.toLowerCase()
  const isThing = chosen !== undefined && section.blocks.some(({ text }) => text.includes(chosen))
  if (!isThing && !isThingChosen(body, item) && !isBidder(body, section)) return readings
  return readings.map((reading) => (reading.outcome === 'elected' ? { ...reading, outcome: 'adopted' } : reading))
}
