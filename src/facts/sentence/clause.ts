import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import { lastRemembered } from '../../danish/remembered.ts'

/** Text in quotation marks or brackets: `”fri entré”`, `kr. (2024)`; not `fri entré`. */
const ASIDE = /["“”«»„][^"“”«»„]*["“”«»„]|\([^()]*(?:\([^()]*\)[^()]*)*\)/g
/** Where such text may begin: `(2024)`, `”fri entré`; not `fri entré`. */
const ASIDE_MARK = /["“”«»„(]/
/** A quotation that is opened and runs to the end of the text: `Han skrev: ”Vi kommer`, `"At planen`; not `fri entré`. */
const OPEN_QUOTE = /["“”«„][^"“”«»„]*$/
const AND = '^\\s*(?:og\\s+)?'
const AND_BUT = '^\\s*(?:og\\s+|men\\s+)?'
/** Words that open a clause which only describes, reasons or sets a condition: `når taget er tæt`, ` idet prisen`; not `taget er tæt`. */
const SUBORDINATOR = new Pattern(
  [
    `${AND_BUT}(?:at|når|hvis|såfremt|da|fordi|inden|før|førend|indtil(?!\\s(?:da|nu|videre)\\s)|medmindre|mens|imens|selvom|skønt|hvorvidt|om(?!\\s[^,;]{2,60}\\s(?:tages|træffes)\\s(?:\\p{L}+\\s){0,2}(?:bestemmelse|beslutning|stilling)\\s)|idet|eftersom|siden|efter\\s+at|end|således\\s+at|sådan\\s+at)\\s`,
    `${AND_BUT}herunder\\s+(?:om|hv\\p{L}+)\\s`,
  ].join('|'),
  'iu',
)
/** Words that open a relative clause: ` der koster`, `hvorfor ikke`; not ` dermed`. */
const RELATIVE = new Pattern(`${AND}(?:som|der|hvis|hvilket|hvilke|hvem|hvad|så)\\s|${AND}hvor\\p{L}*\\s`, 'iu')
/** Result clauses tell what was done next, like a main clause: ` hvorefter mødet`, ` som blev vedtaget`; not ` der koster`. */
const RESULT = new Pattern(
  [
    `${AND}(?:hvorefter|hvorpå|hvorfor|hvormed)\\s`,
    `${AND}(?:som|der|hvilket)\\s+(?:(?:\\p{L}+\\s+)?(?:blev|tog)|dermed|hermed|herefter|derefter)\\s`,
    `${AND}som\\s+(?:anbefales|godkendes|tiltrædes|vedtages)[\\s.]*$`,
    `${AND}så\\s+(?:det|den|referatet|dagsordenen)\\s+(?:er|blev)\\s`,
    `${AND}så\\s+\\p{L}*(?:forslag|indstilling|budget|regnskab|plan)\\p{L}*\\s+(?:blev|er|var|bortfald|fald)`,
    `${AND}så\\s+vi\\s+(?!kan|skal|må)(?:\\p{L}+er|får|går|gør)\\s`,
    `${AND}så\\s+(?:det|den|de|vi|punktet|sagen)\\s+(?!kan|kunne|skal|skulle|må|måtte|ikke)\\p{L}+er\\s+(?:vi|man|\\p{L}*udvalget|bestyrelsen|rådet)\\s`,
  ].join('|'),
  'iu',
)
/** Nouns that carry an infinitive or "at" clause inside the subject: "Et forslag om at sende sagen tilbage faldt": `Et forslag om `, `En idé til `; not `Forslaget `. */
const CARRIER = inLatin(
  /(?:forslag|ændringsforslag|tanke|idé|ide|beslutning|anmodning|ønske|anbefaling|indstilling|ansøgning|protokol)\p{L}*[^,;]*\s(?:om|til)\s[^,;]*$|^(?:bøden|gebyret|prisen|betalingen|straffen|fristen|adgangen|retten|udgiften)\s(?:for|til)\s[^,;]*$/iu,
)
/** Modal verbs and verbs of plan: what follows has not been done: `Planen skal `, `Vi kunne have `, `ventes i maj `; not `Planen `. */
const PLAN = new Pattern(
  /(?:^|\s)(?:skal|skulle|bør|burde|vil|ville|må|måtte|kunne\s+(?:\p{L}+\s+){0,2}have|forventes|ventes|ønskes|foreslås|planlægges|påtænkes|agter|anmodes\s+om|bedes|søges)(?:\s+(?:[^\s,;:]+\s+){0,4})?$/iu,
)
/** `skal drøftes i klasserne og derefter ⟨sendes⟩`, `bør rettes i maj og ⟨udsendes⟩`; not `skal drøftes, og planen ⟨sendes⟩`. */
const PLAN_GOES_ON = new Pattern(
  /(?:^|\s)(?:skal|skulle|bør|burde|vil|ville|må|måtte)\s(?:[^\s,;:]+\s+){0,3}?\p{L}{3,}(?:es|s|e)\s[^,;:]*\sog\s+(?:(?:derefter|herefter|så|senere|bagefter|siden)\s+)?$/iu,
)
/** Before what may be done: `Sagen kan `, `vi kunne godt `; not `Sagen skal `. */
const CAN = new Pattern(/(?:^|\s)(?:kan|kunne)(?:\s+(?:[^\s,;:]+\s+){0,6})?$/iu)
/** A refusal before the verb: `er ikke `, `blev aldrig helt `; not `er nu `. */
const NOT_BEFORE = new Pattern(/(?:^|\s)(?:ikke|ej|aldrig)\s+(?:(?!(?:og|men)\s)[^\s,;:]+\s+){0,3}$/iu)
/** A refusal behind the verb: ` ikke.`, ` ikke længere`; not ` ikke at flytte`. */
const NOT_AFTER = new Pattern(/^\s+(?:[^\s,;:.]+\s+)?ikke(?!\s+at\s)(?![\p{L}])/iu)
/** A clause that is open where the text ends: `… at planen`, `Det sker, når planen`, `De dage hvor vi afviser`; not `budgettet er vedtaget`. */
const INSIDE_CLAUSE = new Pattern(
  /\s(?:at|som(?!\s+(?:helhed|sådan|foreslået|indstillet|anbefalet|fremlagt|forelagt|beskrevet)\s)|når|hvis|såfremt|hvor(?=\s(?:vi|man|de|jeg|han|hun)\s))\s[^,;]*$/iu,
)
/** A form used as an adjective: "det godkendte budget", "tidligere besluttede tiltag": `det `, `en tidligere `; not `blev `. */
const ATTRIBUTIVE = new Pattern(
  /(?<!(?:^|\s)(?:blev|er|var|bliver|har|havde)\s)(?<=^|\s)(?:det|den|de|et|en|denne|dette|disse|allerede|tidligere|senest|nyligt|ovenfor|om|af|med|ved|uden|under|(?:af|blandt|de)\s+\d{1,3})\s+$/iu,
)
/** The committee called MED as subject: `MED `, `I maj ⟨MED ⟩drøftede`; not `med `. */
const MED_ITSELF = /(?:^|\s)MED\s+$/
/** `Med denne `, `Med dette `; not `med denne godkendte `. */
const WITH_THIS = /^\s*med\s+(?:denne|dette|disse)\s+$/i
/** `Det `: what was refused, then who did, `det `; not `Det nye `. */
const IT_FIRST = /^\s*det\s+$/i
/** Who acts, behind the verb: ` vi planen`, ` bestyrelsen.`; not ` forslag`. */
const WE_BEHIND = inLatin(
  /^\s+(?:vi|man|alle|ingen|flertallet|et\sflertal|hun|han|de|\p{L}*(?:bestyrelsen|udvalget|rådet|forsamlingen|nævnet))(?=[\s.,]|$)/iu,
)
/** Up to the first space: `⟨Planen⟩ er`, `at`; not ` er`. */
const FIRST_WORD = /^\S+/
/** Only participles can be adjectives: `godkendt`, `vedtagne`; not `flyttes`, `hus`. */
const PARTICIPLE = inLatin(/^\p{L}{3,}(?:t|te|ede|ne)(?:\s|$)/iu)

/** A comma or dash between clauses, `Vedtaget, og sagen`, `Vedtaget – uden debat`; not inside figures: `2,5 mio.`, `punkt 1, 2 og 5`. */
const BETWEEN_CLAUSES = /(?<=[,;])(?!\d)(?!(?<=\d,)\s*\d)|\s[–-]\s/u

/** Without one of these there is one clause: `Vedtaget, og`, `Vedtaget - uden`; not `to-delt`. */
const CLAUSE_MARK = /[,;–]|\s-\s/

export type ClauseKind = 'main' | 'relative' | 'result' | 'subordinate'

/** One clause of a sentence, between commas, with what is in quotes and brackets blanked out. */
export interface Clause {
  readonly kind: ClauseKind
  /** Offset in the sentence. */
  readonly start: number
  readonly text: string
  /** All of which it is a part. */
  readonly sentence: string
}

/**
 * A sentence with quotations and brackets replaced by spaces, so that offsets stay:
 * `Forslaget ”planen godkendes” faldt.` keeps only what the minutes say themselves.
 */
export const withoutAsides = lastRemembered((sentence: string) =>
  ASIDE_MARK.test(sentence) ? sentence.replace(ASIDE, blank).replace(OPEN_QUOTE, blank) : sentence,
)

/** The clauses of a sentence in order, cut at commas and semicolons: "Udsat, idet …" is main, then subordinate. */
export const clauses = lastRemembered((plain: string): readonly Clause[] => {
  const found: Clause[] = []
  let start = 0
  for (const text of partsOf(plain)) {
    const at = plain.indexOf(text, start)
    found.push({ kind: clauseKind(text, plain, found.length === 0), start: at, text, sentence: plain })
    start = at + text.length
  }
  return found
})

/** The first main clause, mostly the first of all; `null` without one. */
export function mainClause(plain: string): Clause | null {
  let start = 0
  for (const text of partsOf(plain)) {
    const at = plain.indexOf(text, start)
    if (clauseKind(text, plain, start === 0) === 'main') return { kind: 'main', start: at, text, sentence: plain }
    start = at + text.length
  }
  return null
}

const partsOf = lastRemembered((plain: string) => (CLAUSE_MARK.test(plain) ? plain.split(BETWEEN_CLAUSES) : [plain]))

function clauseKind(text: string, sentence: string, first: boolean): ClauseKind {
  if (!first && RESULT.testPart(text, sentence)) return 'result'
  if (SUBORDINATOR.testPart(text, sentence)) return 'subordinate'
  return !first && RELATIVE.testPart(text, sentence) ? 'relative' : 'main'
}

/** How a verb stands in its clause. */
export type Standing = 'stated' | 'negated' | 'planned' | 'described'

/** Whether the verb at `from`–`to` of a clause says what was done, or denies, plans or merely describes it. */
export function standing({ text, sentence }: Clause, from: number, to: number): Standing {
  if (from === 0) return NOT_AFTER.testPart(text.slice(to), sentence) ? 'negated' : 'stated'
  const before = text.slice(0, from)
  if (
    ATTRIBUTIVE.testPart(before, sentence) &&
    !MED_ITSELF.test(before) &&
    !WITH_THIS.test(before) &&
    !(IT_FIRST.test(before) && WE_BEHIND.test(text.slice(from).replace(FIRST_WORD, ''))) &&
    PARTICIPLE.test(text.slice(from, to)) &&
    !/^kunne/i.test(text.slice(from, to))
  )
    return 'described'
  if (insideAtClause(before, sentence, text.slice(from, to))) return 'described'
  if (PLAN.testPart(before, sentence) || PLAN_GOES_ON.testPart(before, sentence)) return 'planned'
  if (NOT_BEFORE.testPart(before, sentence) || NOT_AFTER.testPart(text.slice(to), sentence)) return 'negated'
  return 'stated'
}

/** "kan godkendes", "kunne tilsluttes". */
export function isPossibility({ text, sentence }: Clause, from: number): boolean {
  return from > 0 && CAN.testPart(text.slice(0, from), sentence)
}

function insideAtClause(before: string, sentence: string, hit: string): boolean {
  const inner = before.trimStart()
  const at = INSIDE_CLAUSE.execPart(inner, sentence)?.index
  return at !== undefined && !CARRIER.test(inner.slice(0, at + 4)) && !isPurpose(inner, hit)
}

/** `For at spare penge`, `Til at skrive brevet`, before the verb of the sentence or its auxiliary; not `For planen`. */
const PURPOSE = inLatin(/^(?:for|til|ved|uden|efter)\sat\s(?:\p{L}+e|få|gå|se|ske|bo|nå)\s/iu)
/** The past, which has a subject of its own: `vedtog`, `flyttedes`; not `planen`. */
const FINITE = inLatin(/^(?:(?:gen|ny|ind)?valgtes|(?:vedtog|enedes|gav|fik)|\p{L}+(?:ede|edes|tedes|tes))(?!\p{L})/iu)
/** A verb that goes with a participle: `planen blev `, `og er `; not `planen`. */
const WITH_AUXILIARY = inLatin(/\s(?:blev|bliver|var|er|har)\s/iu)

function isPurpose(before: string, hit: string): boolean {
  return PURPOSE.test(before) && (FINITE.test(hit) || WITH_AUXILIARY.test(before))
}

function blank(text: string): string {
  return ' '.repeat(text.length)
}
