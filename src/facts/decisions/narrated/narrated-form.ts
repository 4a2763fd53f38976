import { MONTH_NAMES } from '../../../danish/calendar.ts'
import type { Pattern } from '../../../danish/patterns/pattern.ts'
import type { Outcome } from '../../../model/fact.ts'

/**
 * What must hold around a sentence before its shape says that it decides.
 *
 * `about`: group 1 is what the item is about, or points back to it; `asked`: somebody asked for something in the item; `proposed`: somebody proposed, advised or laid
 * something before the meeting right before;
 * `chosen`: the item is about choosing somebody; `self`: group 1 is the meeting itself; `decided`: the sentence before
 * decides; `closing`: nothing but one more sentence stands behind it; `fee`: the item is about what is paid; `formal`: it is about agenda or minutes;
 * `offered`: there were several to choose from, or it is all that stands below the label of an outcome; `event`: the item is about one event; `held`: it names what
 * the meeting holds itself; `answers`: it stands below a label
 * where nothing but outcomes do; `alone`: that, or it is all that its item says; `opens`: nothing stands before it in its item;
 * `either`: it was asked right before whether it is to be group 1 or something else.
 */
export type Need =
  | 'about'
  | 'asked'
  | 'proposed'
  | 'chosen'
  | 'self'
  | 'decided'
  | 'fee'
  | 'event'
  | 'held'
  | 'closing'
  | 'formal'
  | 'offered'
  | 'answers'
  | 'alone'
  | 'opens'
  | 'either'

/** A sentence, alone or in its item. */
export interface Told {
  readonly title?: string
  /** What the item says before it. */
  readonly before?: string
  readonly says: string
  /** Stands below the label of an outcome. */
  readonly below?: 'Beslutning'
  /** Whose minutes they are. */
  readonly body?: string
}

/** A shape in which minutes tell an outcome without a word that decides. */
export interface NarratedForm {
  /** Stable kebab-case id; printed as `ruleId`. */
  readonly id: string
  readonly outcome: Outcome
  /** Tried on the words from the beginning of a main clause to the end of the sentence. */
  readonly pattern: Pattern
  readonly needs?: readonly Need[]
  /** Its own verb is one by which others speak: `fandt ikke tilslutning`. */
  readonly speaks?: true
  /** Under "ikke" it refuses: `Vi køber ikke en båd`. */
  readonly refusable?: true
  /** Counts under "Eventuelt" as well. */
  readonly aside?: true
  readonly confidence: number
  readonly examples: readonly (string | Told)[]
  readonly counterExamples: readonly (string | Told)[]
}

/** Words that may stand between verb and complement: `Den ⟨derfor⟩`, `bliver ⟨dog alligevel⟩`. */
export const ADVERBS =
  '(?:(?:hermed|dermed|derfor|altså|så|nu|herefter|derefter|også|dog|alligevel|fortsat|stadig|igen|i\\s+år|desværre|fremover|fremadrettet|samtidig|i\\s+stedet|indtil\\s+videre|derimod|ligeledes|selv)\\s+){0,2}'
/** One to seven words without a stop: the subject, as group 1. */
export const SUBJECT = '((?:(?:[^\\s,;:.]+|kr\\.)\\s+){0,6}?(?:[^\\s,;:.]+|kr\\.))\\s+'
/** What associations and institutions are called: `Klubben`, `Vandværket`. */
export const HOUSES =
  '\\p{L}*(?:foreningen|klubben|afdelingen|gruppen|selskabet|værket|fonden|legatet|museet|lauget|laget|kommissionen|centret|gymnasiet|højskolen|forbundet|forsyningen|provstiet|regionen|kollegiet|korpset|koret|teatret)'
/** Who meets, as group 1: `vi`, `Bestyrelsen`, `B-siden`. */
export const SELF =
  '(vi|(?:rådets|bestyrelsens|udvalgets)\\s+medlemmer|man|alle|mødet|parterne|begge\\s+(?:parter|sider)|[ab]-siden|\\p{L}*forsamlingen|\\p{L}*afdelingsmødet|\\p{L}*bestyrelsen|\\p{L}*(?<!om)rådet|\\p{L}*udvalget|\\p{L}*nævnet|\\p{L}*komit[eé]en|direktionen|(?:(?:hoved|center|område|lokal|fælles|sektor|fag|skole|social|region)\\p{L}*-?|(?<=^))MED|LSU|SU|HB|FU)'
/** Those who meet, or the association or institution whose meeting it may be (see `self`), as group 1: `Bestyrelsen`, `Vandværket`, `Museet`. */
export const OURS = `${SELF.slice(0, -1)}|${HOUSES})`
/** One person, or somebody by office: `Ida`, `Ida Holm, nr. 5`, `præsten`. */
export const PERSON =
  "(?:(?!(?:Ingen|Alle|Flere|Nogle|Mange|Begge|Der|Det|Den|De|Vi|Man|Han|Hun|Et|En|\\p{L}*(?:bestyrelsen|udvalget|rådet|gruppen|foreningen|kommunen|mødet|\\p{L}{2,}erne|Bestyrelsen|Udvalget|Rådet|Gruppen|Foreningen|Kommunen|Mødet))(?!\\p{L}))\\p{Lu}[\\p{L}.'-]*\\p{Ll}[\\p{L}'-]*(?:\\s(?:van|von|de|\\p{Lu}[\\p{L}.'-]*))*(?:,?\\snr\\.\\s\\d+,?)?|præsten|formanden|kassereren)"
/** One or more of them; what stood in brackets behind a name is blank. */
export const PEOPLE = `${PERSON}(?:(?:\\s*,\\s|\\s+og\\s|\\s+samt\\s)${PERSON})*`
/** `den 3.`, `i maj`, `kl. 19`, `i uge 12`, `om onsdagen`, `fredag`. */
export const WHEN = `(?:(?:den|d\\.)\\s*\\d|kl\\.|i\\s+uge|(?:om\\s+)?(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:i\\s+)?(?:${MONTH_NAMES})|til\\s+(?:foråret|efteråret|sommer|vinter|jul|påske)|\\d{1,2}\\.\\s)`
