import { numbersIn } from '../../danish/number-list.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import { type Pattern, rowsFor } from '../../danish/patterns/pattern.ts'
import { Topic } from '../../danish/patterns/topic.ts'
import { words } from '../../danish/patterns/whole-words.ts'
import { type Decision, type Dissent, UNCERTAIN_BELOW } from '../../model/fact.ts'
import { gathered } from '../../model/gathered.ts'
import { comparePositions, type Position, through } from '../../model/position.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'

interface DissentForm {
  readonly kind: Dissent['kind']
  readonly pattern: Pattern
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** How members and parties mark that they did not agree. Source: survey of Danish minutes. */
export const DISSENT_FORMS: readonly DissentForm[] = [
  {
    kind: 'reservation',
    pattern: words(
      '(?:tager|tog|tage)(?:\\s+\\p{L}+){0,2}?\\s+forbehold|afventer\\s+(?:stillingtagen|(?:byråd|kommunalbestyrelse|økonomiudvalg|regionsråd)\\p{L}*)|henholder\\s+sig|forbeh(?:older|oldt)\\s+sig\\s+(?:\\p{L}+\\s+)?(?:stilling|stillingtagen)|med\\s+forbehold\\s+fra',
    ),
    examples: [
      'Kim Holm (D) tager forbehold.',
      'Niels Holm (C) afventer Kommunalbestyrelsen.',
      'SF forbeholder sig sin stilling til byrådsmødet.',
    ],
    counterExamples: [
      'Afdeling 12: Afventer jordprøver.',
      'Med forbehold for vejret.',
      'Ejeren forbeholder sig ret til at sælge.',
      'Formanden tog forbehold for regnefejl.',
    ],
  },
  {
    kind: 'minority',
    pattern: words('mindretalsudtalelse\\p{L}*|(?:et\\s+)?mindretal(?:let)?'),
    examples: ['Et mindretal (Ø) ønsker planen forkastet.', 'Mindretalsudtalelse afgivet af A.'],
    counterExamples: ['Et flertal anbefaler planen.'],
  },
  {
    kind: 'statement',
    pattern: words(
      'ført\\s+til\\s+(?:referat|protokol)\\p{L}*|ønske(?:r|de)\\s+tilført|tilført\\s+(?:\\p{L}*s)?(?:referatet|protokollen)|særudtalelse|særstandpunkt|(?<=^)til\\s+(?:protokol|referat)(?:len|et)?\\s*:|protokolbemærkning|ønske(?:r|de)\\s+(?:det\\s+)?noteret|protokoltilførsel|begær(?:er|ede|et)\\s+(?:sagen|punktet)',
    ),
    examples: [
      'Liste O ønsker ført til referat, at partiet er imod.',
      'Erna Lund (V) ønsker tilført, at hun er imod.',
      'Jens Holm (Ø) begærer sagen i Kommunalbestyrelsen.',
      'Særudtalelse fra Per Dal: Det er for dyrt.',
      'Per Dal udbad sig følgende tilført beslutningsprotokollen: Det er for dyrt.',
      'Til protokol: SF finder prisen for høj.',
    ],
    counterExamples: ['Referatet blev læst.'],
  },
  {
    kind: 'vote-against',
    pattern: words(
      '(?:stemte|stemmer)\\s+imod(?:\\s+(?:\\d\\.\\s+at|(?:pkt\\.?|punkt)\\s+\\d|forslaget|indstillingen))?,?\\s*(?:idet|da|fordi|med\\s+(?:den|henvisning|begrundelse)|(?<=,\\s*)(?:han|hun|de)(?=\\s)|og\\s+(?:ønske|begrunde|mene|foretrække|foretrak|henvise|anfør)\\p{L}*)|imod\\s+stemte[^.]*?,\\s*(?:idet|som|der|da)|(?:kan|kunne)\\s+ikke\\s+(?:tilslutte\\s+sig|anbefale|tiltræde|godkende|støtte|medvirke\\s+til|stemme\\s+for|gå\\s+ind\\s+for|være\\s+med\\s+til|stå\\s+bag)|erklære(?:r|de)\\s+sig\\s+uenig|(?:er|var)\\s+(?:ikke\\s+enige?|uenige?)\\s+i\\s+(?:beslutningen|afgørelsen|indstillingen)|(?<=\\(\\p{Lu}{1,2}\\)\\s)(?:er|var)\\s+imod,\\s*(?:idet|da|fordi)',
    ),
    examples: [
      'Ø stemte imod, idet listen ønsker mere tid.',
      'Enhedslisten (2) stemte imod 2. at, idet partiet ikke kan være med.',
      'Thorkild Holm (O) kan ikke tilslutte sig 4. at.',
      'A og F kunne ikke medvirke til forslaget.',
      'Connie Bjerg (F) stemte imod og ønsker arealet friholdt.',
      'Bo stemmer imod, han synes ikke, at det er nødvendigt.',
      'Ida Holm kunne ikke gå ind for lånet.',
      'Per Dal (O) er imod, fordi det er for dyrt.',
      'Ida Holm var ikke enig i beslutningen.',
    ],
    counterExamples: [
      'Udvalget kan tilslutte sig planen.',
      'Rådet kan ikke anbefale planen.',
      'Bo stemte imod og gik hjem.',
      'Entreprenøren kunne ikke være med til prisen.',
    ],
  },
]

export const DISSENT = new Topic(...DISSENT_FORMS.map(({ pattern }) => pattern))

/** Whether a sentence tells only that somebody did not agree. */
export function isDissent(sentence: string): boolean {
  return rowsFor(DISSENT_FORMS, sentence).some(({ pattern }) => pattern.test(sentence))
}

/** Who speaks for the meeting, serves it or is no part of it does not dissent: `Naboen kan ikke støtte`, `Udvalget kan ikke anbefale`, `Formanden tog forbehold`; not `Ida Holm tog forbehold`. */
const FOR_ALL = inLatin(
  /^(?:\p{L}*(?:kommunen|regionen|amtet|staten|banken|firmaet|selskabet|skolen|ministeriet|naboen|naboerne|ejeren|ejerne|lejeren|beboerne|forældrene|lodsejerne|ansøgeren|entreprenøren|arkitekten|politiet|fonden|udvalget|rådet|bestyrelsen|forvaltningen|nævnet|komit[eé]en|forsamlingen|repræsentantskabet|kommissionen)|formanden|kassereren|administrationen|direktøren|vi|der|man)\s/iu,
)

/** Reservations, minority statements and reasons for voting against (mindretal, forbehold), in order. */
export function dissentIn(statements: readonly Statement[], decisions: readonly Decision[]): readonly Dissent[] {
  return gathered(statements, (statement) => {
    const { body } = statement
    if (statement.quoted || !DISSENT.isIn(statement.topics)) return []
    const form = rowsFor(DISSENT_FORMS, body).find(({ pattern }) => pattern.test(body))
    if (form && FOR_ALL.test(body)) return []
    return form ? [{ kind: form.kind, ...withStatement(statement), decision: dissentedFrom(statement, decisions) }] : []
  })
}

/** A statement for the record is at most so many sentences long; where it ends is not always marked. */
const LONGEST_STATEMENT = 8

/** "Venstre afgav følgende protokolbemærkning:" with what they said, in quotation marks or in the next paragraph. */
function withStatement(lead: Statement): { readonly text: string; readonly position: Position } {
  const { text, position, section, index } = lead
  if (!text.endsWith(':')) return { text, position }
  const [first, ...after] = statementsOf(section).slice(index + 1)
  if (!first) return { text, position }
  const marked = /^["“”»„]/.test(first.text)
  const end = after.findIndex((s) => (marked ? !s.quoted && s.block !== first.block : s.block !== first.block))
  const said = [first, ...(end < 0 ? after : after.slice(0, end))].slice(0, LONGEST_STATEMENT)
  return {
    text: [text, ...said.map((s) => s.text)].join(' '),
    position: through(position, (said.at(-1) ?? lead).position),
  }
}

/** The clause that somebody does not agree to: `kan ikke tilslutte sig 4. at`, `stemte imod pkt. 1`; not `stemte imod planen`. */
const AGAINST_CLAUSE = inLatin(/(?:(\d{1,2})\.\s*at(?!\p{L})|(?:pkt|punkt|indstillingspunkt)\.?\s*(\d{1,2}))/iu)

/** Counted from 1: the decision on the clause that is named, else the last one before, else the first of its section. */
function dissentedFrom(
  { text, clause: label, position, section }: Statement,
  decisions: readonly Decision[],
): number | null {
  const named = AGAINST_CLAUSE.exec(text)
  const clause = named?.[1] ?? named?.[2] ?? label ?? undefined
  const here = (d: Decision) => comparePositions(d.position, section.position) >= 0 && within(d, section)
  const byClause = decisions.findIndex((d) => clause !== undefined && here(d) && answers(d, clause))
  if (byClause >= 0) return byClause + 1
  // "At 2: O kan ikke anbefale" is not about what was decided on clause 1.
  const elsewhere = (d: Decision) => label !== null && d.clause !== null && !answers(d, label)
  const isBefore = (d: Decision) => here(d) && !elsewhere(d) && comparePositions(d.position, position) <= 0
  // What is to be done next is not what somebody did not agree to.
  const sure = decisions.findLastIndex((d) => isBefore(d) && d.confidence >= UNCERTAIN_BELOW)
  const before = sure >= 0 ? sure : decisions.findLastIndex(isBefore)
  const index = before >= 0 ? before : decisions.findIndex((d) => here(d) && !elsewhere(d))
  return index < 0 ? null : index + 1
}

/** `pkt. 1 og 3` answers clause 3. */
function answers({ clause }: Decision, number: string): boolean {
  return clause !== null && (clause === number || numbersIn(clause).includes(number))
}

function within({ position }: Decision, section: Statement['section']): boolean {
  const { endPage, endLine } = section.position
  return (position.page ?? 0) < (endPage ?? 0) || ((position.page ?? 0) === (endPage ?? 0) && position.line <= endLine)
}
