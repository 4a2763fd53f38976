import { inLatin } from '../../../danish/patterns/latin.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { words } from '../../../danish/patterns/whole-words.ts'
import { lastRemembered } from '../../../danish/remembered.ts'
import type { Decision, Outcome } from '../../../model/fact.ts'
import type { ItemNode } from '../../../model/tree.ts'
import { addsNothing, agreesOnly } from './beside-agreement.ts'
import { agreesOnSubject, behindDecision, choosesOption, saysTheSame, speaksOfNoun } from './recommended-words.ts'

/** How a decision stands to the recommendation. */
export type Follows = Decision['followsRecommendation']

/** The recommendation named by its noun or as proposed: `Indstillingen`, `Forvaltningens forslag`, `som indstillet`; not `planen`. */
const NAMED = words(
  '(?<!alternative?\\s)(?:flertals|udvalgs)?indstilling(?:en|ens|er|erne)?(?:spunkt\\p{L}*)?|anbefaling(?:en|er|erne)?|(?:forvaltningens|administrationens|direktionens)\\s+forslag|som\\s+(?:indstillet|foreslået|anbefalet)',
)
/** What those who meet add themselves when they pass it on: `fremsendes til Byrådet ⟨med udvalgets anbefaling⟩`, `oversendes ⟨med anbefaling⟩`; not `godkendt med anbefaling`. */
const OWN_ADVICE = new Pattern(
  /(?<=(?:send\p{L}*|går\s+videre|forelægges)\s[^.;]{0,80})med\s+(?:\p{L}+\s+)?anbefaling(?!\p{L})/iu,
)
/** Against what is recommended: `i modstrid med indstillingen`, `valgte ikke at følge indstillingen`, `Indstillingen følges ikke`; not `i henhold til indstillingen`. */
const AGAINST_IT = new Pattern(
  /(?<!\p{L})(?:imod|i\s+(?:mod)?strid\s+med|på\s+trods\s+af|uanset|i\s+stedet\s+for|ikke\s+at\s+følge)\s+(?:\p{L}+s\s+)?(?:indstilling|anbefaling)en(?!\p{L})|(?:indstilling|anbefaling)en\s+(?:(?:blev|er|kan|kunne|(?:føl?g|fulg|tiltræd|godkend|vedtag)\p{L}*)\s+){1,2}ikke(?!\p{L}|\s+drøftet|\s+behandlet)/iu,
)
/** As it was proposed, whatever that was: `Afslag meddeles som anbefalet`, `Udsat som indstillet`; not `ikke som indstillet`. */
const AS_PROPOSED = words('(?<!(?:ikke|end|anderledes)\\s)som\\s+(?:indstillet|foreslået|anbefalet)')
/** Outcomes other than agreement that can be what was recommended. */
const AS_PROPOSED_TOO: ReadonlySet<Outcome> = new Set<Outcome>([
  'rejected',
  'postponed',
  'referred',
  'noted',
  'elected',
])
/** What is refused, in the words of the recommendation: `kan ikke tiltræde, at broerne renoveres`, `udvalget ønsker ikke, at vejen lukkes`; not `kan tiltræde, at broerne renoveres`. */
const REFUSED_CLAUSE = inLatin(
  /\s(?:ikke\s+(?:tiltræde|godkende|anbefale|støtte|tilslutte\s+sig|gå\s+ind\s+for|være\s+med\s+til)|ønsker\s+ikke),?\s+at\s+([^,;]+)/iu,
)
/** What makes the words of a recommendation a refusal: `Andragendet⟨ kan ikke ⟩imødekommes`, `Planen⟨ blev ikke ⟩vedtaget`; not `Planen blev vedtaget`. */
const NOT_DONE = /\s(?:(?:kan|kunne|blev|er|bliver)\s)?ikke\s/i
/** The one thing that is refused: `kan ikke anbefale tillægsbevillingen`, `kunne ikke støtte budgettet`; not `kan ikke støtte forslaget`, `kan ikke støtte sagen`. */
const REFUSED_NOUN = inLatin(
  /\sikke\s+(?:anbefale|godkende|tiltræde|støtte|imødekomme|bevilge)\s+((?!(?:sagen|forslaget|punktet|indstillingen)(?!\p{L}))\p{Ll}+(?:en|et|ne))\.?$/iu,
)
/** Who carries the refusal and its words; what is left is what was refused: `meddeles afslag`, `kan ikke`; not `hegnet`. */
const REFUSAL_WORDS = inLatin(
  /(?<!\p{L})(?:der|meddel(?:es?|er|t)|gives|giver|givet|blev|er|afsl\p{L}+|afvis\p{L}*|ikke|kan|kunne|imødekom\p{L}*|godkend\p{L}*|tillad\p{L}*|ansøgning\p{L}*|\p{L}*(?:udvalget|rådet|bestyrelsen))(?!\p{L})/giu,
)
/** Refuses what was applied for, or the recommendation to refuse it: `Ikke godkendt.`, `Kan ikke anbefales`; not `Ansøgningen imødekommes ikke`. */
const MAY_BE_EITHER = /^(?:ikke\s+(?:godkendt|tiltrådt|vedtaget|anbefalet)|kan\s+ikke)/i
/** The reason behind it: `, da fristen er udløbet`, ` med henvisning til støjen`; not `, og fristen er udløbet`. */
const BEHIND_REFUSAL = /,?\s(?:idet|da|fordi|med\s+henvisning|under\s+henvisning|på\s+grund)\s.*$/i
/** It recommends to refuse: `at ansøgningen ikke imødekommes`, `at der meddeles afslag`; not `at der ikke udarbejdes en vurdering`. */
const ASKS_REFUSAL = inLatin(
  /(?<!\p{L})(?:afslag|afslås|afvises|afvise|afslå|ikke\s+(?:at\s+)?(?:imødekomme|godkende|give|meddele|tillade|bevilge|yde)s?|imødekommes\s+ikke|godkendes\s+ikke)(?!\p{L})/iu,
)
/** The one recommendation of the item: `som indstillet`, `Indstillingen`; not `Ny indstilling`, `anbefaling 2`. */
const AS_RECOMMENDED = words('(?<!alternative?\\s)indstillingen|som\\s+(?:indstillet|foreslået|anbefalet)')
/** Another proposal than the recommendation: it fell or passed on its own: `Ændringsforslaget`, `alternativet`; not `indstillingen`. */
const OTHER_PROPOSAL = words('(?:ændrings|med)?forslag\\p{L}*|alternativ\\p{L}*')
/** What the recommendation speaks of: `Et flertal anbefaler forslaget`, `Lokalplanforslaget vedtaget`; not `Ændringsforslaget`, `et forslag`. */
const THE_PROPOSAL = inLatin(/(?<!\p{L})(?!ændrings|mod|mindretals)\p{L}*forslaget(?!\p{L}|\s+(?:fra|om)\s)/iu)
/** Taken out although it was recommended: `Indstilles til at udgå`, `anbefales udgå`; not `udgår af planen`. */
const DROPPED = /(?:til\sat\sudgå|anbefales\sudgå)/i
/** What a bare outcome adds: `Anbefales med en bygningshøjde på 8,5 m`, `Godkendt med et loft`; not `med en bemærkning`. */
const ADDED = inLatin(
  /^\p{L}+(?:\s\p{L}+)?\s+med\s+(?:en|et)\s+(?!bemærkning|stemme|flertal|tak|tilføjelse|ændring|rettelse|anmodning|opfordring)(\p{Ll}{4,})/iu,
)
/** A figure that a bare outcome adds: `Anbefales med 150 kr.`, `Godkendt med 2 mio.`; not `Godkendt med 5 stemmer`. */
const WITH_FIGURE = inLatin(/^\p{L}+(?:\s\p{L}+)?\s+med\s+(\d[\d.,]*)\s*(?:kr|mio|pct|%|mia)/iu)
/** `indstillingen frafaldt`, `trak indstillingen`; not `indstillingen vedtaget`. */
const LAPSED = words(
  'indstilling\\p{L}*\\s+(?:\\p{L}+\\s+)?(?:frafald\\p{L}*|bortfald\\p{L}*|udgår|trækkes|er\\s+trukket)|trak\\s+indstilling\\p{L}*',
)
/** What a clause does when the one before it fell: `2. at-punkt bortfaldt herefter`, `kravet bortfalder`; not `bortfaldt med 3 stemmer`. */
const LAPSES = /\sbortf(?:aldt|alder|aldet)(?!\s(?:med|ved)\s)/i
/** Nothing but the outcome: `Godkendt.`, `Tiltrådt, idet …`, `Anbefales.`; what it answers is the recommendation above; not `Planen godkendt`. */
const BARE = inLatin(
  /^(?:enstemmigt\s+)?(?:godkend(?:t|es|tes)|tiltr(?:ådt|ådtes|ædes)|vedt(?:aget|oges|ages)|anbefal(?:es|et)(?:\s+godkendt)?|indstilles(?:\s+(?:godkendt|til)|\.?$)|imødekommet)(?![\p{L}])/iu,
)
/** The recommendation refused in as few words: `Ikke godkendt.`, `Anbefales ikke.`; not `Faldet.`, which amendments do. */
const BARE_REFUSAL = inLatin(
  /^(?:ikke\s+(?:godkendt|tiltrådt|vedtaget|anbefalet|imødekommet)|(?:anbefales|godkendes|tiltrædes|indstilles)\s+ikke|kan\s+ikke\s+(?:godkendes|tiltrædes|anbefales)|afvist|afslås|afslag)(?![\p{L}])/iu,
)
const AGREEING: ReadonlySet<Outcome> = new Set<Outcome>(['approved', 'adopted', 'endorsed', 'recommended'])
/** The recommendation itself is a refusal, so a refusal does not say whether it was followed: `at der gives afslag`, `at sagen afvises`; not `at planen godkendes`. */
const REFUSING_RECOMMENDATION = words('afslag|afslås|afvises|ikke|forkastes')
/** Nothing but noted: `til efterretning`, `Til orientering`; not `til godkendelse`. */
const NOTING = words('til\\s+(?:efterretning|orientering)')
/** Nothing but discussed: `drøftes`, `drøftelse`; not `godkendes`. */
const DISCUSSING = words('drøft\\p{L}*')

/**
 * Whether a decision follows the recommendation (the clause it answers, or all of it); `null` when the text does not say.
 *
 * `"Indstillingen godkendt med den ændring, at …"` is amended, `"Godkendt."` under an Indstilling followed,
 * `"Ændringsforslaget faldt."` says nothing about the recommendation.
 */
export function followsRecommendation(
  printed: string,
  recommendation: string,
  {
    outcome,
    amended,
    clause,
  }: { readonly outcome: Outcome; readonly amended: boolean; readonly clause: string | null },
): Follows {
  if (LAPSED.test(printed) || (clause !== null && LAPSES.test(printed))) return 'lapsed'
  if (AGAINST_IT.test(printed)) return 'not-followed'
  if (AS_PROPOSED_TOO.has(outcome) && AS_PROPOSED.test(printed)) return amended ? 'amended' : 'followed'
  const sentence = OWN_ADVICE.mayMatch(printed) ? printed.replace(OWN_ADVICE.regexp, '') : printed
  if (sentence !== printed && outcome === 'recommended' && recommendation !== '')
    return amended ? 'amended' : 'followed'
  // "Pkt. 2 blev ikke godkendt" speaks of the recommendation as much as its own name does.
  const named = NAMED.test(sentence) || clause !== null
  if (!named && recommendation === '') return null
  if (AGREEING.has(outcome) || outcome === 'referred') {
    const agrees = agreement(sentence, recommendation, { named, outcome, amended })
    if (agrees !== null) return agrees
    if (amended && AGREEING.has(outcome) && agreesOnSubject(sentence, recommendation)) return 'amended'
  }
  if (!named && OTHER_PROPOSAL.test(sentence)) return null
  if (outcome === 'noted') return NOTING.test(recommendation) ? (amended ? 'amended' : 'followed') : null
  if (outcome === 'discussed') return DISCUSSING.test(recommendation) && !named ? 'followed' : null
  if (outcome === 'rejected') return refusal(sentence, recommendation, named)
  return outcome === 'withdrawn' && named ? 'lapsed' : null
}

/** How a refusal stands to what is recommended; `null` when it does not say. */
function refusal(sentence: string, recommendation: string, named: boolean): Follows {
  const refused = REFUSED_CLAUSE.exec(sentence)?.[1]
  if (refused !== undefined && saysTheSame(refused, recommendation)) return 'not-followed'
  if (refused === undefined && saysTheSame(sentence.replace(NOT_DONE, ' '), recommendation)) return 'not-followed'
  const noun = REFUSED_NOUN.exec(sentence)?.[1]
  if (noun !== undefined && speaksOfNoun(noun, recommendation)) return 'not-followed'
  const asksRefusal = ASKS_REFUSAL.test(recommendation)
  if (asksRefusal && !named && refused === undefined && !MAY_BE_EITHER.test(sentence)) {
    const what = sentence
      .replace(BEHIND_REFUSAL, '')
      .replace(REFUSAL_WORDS, ' ')
      .replace(/[\s.,]+/g, '')
    return what === '' ? 'followed' : null
  }
  return (named || BARE_REFUSAL.test(sentence)) && !REFUSING_RECOMMENDATION.test(recommendation) ? 'not-followed' : null
}

/** How a sentence that agrees to something stands to what is recommended; `null` when it does not say. */
function agreement(
  sentence: string,
  recommendation: string,
  { named, outcome, amended }: { readonly named: boolean; readonly outcome: Outcome; readonly amended: boolean },
): Follows {
  if (named && DROPPED.test(sentence)) return 'not-followed'
  const option = choosesOption(sentence, recommendation)
  const asAmended = amended && !saysTheSame(sentence, recommendation) ? 'amended' : 'followed'
  if (option !== null) return option ? asAmended : 'not-followed'
  const bare = BARE.test(sentence) && AGREEING.has(outcome)
  const added = bare ? ADDED.exec(sentence)?.[1]?.toLowerCase() : undefined
  if (added !== undefined && !recommendation.toLowerCase().includes(added)) return 'amended'
  const figure = bare ? WITH_FIGURE.exec(sentence)?.[1] : undefined
  if (figure !== undefined && !recommendation.includes(figure)) return 'amended'
  if (AGREEING.has(outcome) && (named || bare)) {
    const surely = asAmended === 'amended' || agreesOnly(sentence, recommendation)
    return surely ? asAmended : null
  }
  if (OTHER_PROPOSAL.test(sentence.replace(THE_PROPOSAL, ''))) return null
  if (saysTheSame(sentence, recommendation))
    return addsNothing(behindDecision(sentence), recommendation) ? 'followed' : null
  const theirs = AGREEING.has(outcome) && THE_PROPOSAL.test(sentence) && THE_PROPOSAL.test(recommendation)
  return theirs && (amended || agreesOnly(sentence, recommendation)) ? asAmended : null
}

/** Whether a sentence speaks of the recommendation by its name, or in its words. */
export function answersInWords(sentence: string, recommendation: string): boolean {
  return (
    AS_RECOMMENDED.test(sentence) || saysTheSame(sentence, recommendation) || agreesOnSubject(sentence, recommendation)
  )
}

/** All that is recommended in an item, as one text; empty without a recommendation. */
export const recommendationText = lastRemembered(({ sections }: ItemNode): string => {
  let text = ''
  for (const { role, blocks } of sections)
    if (role === 'recommendation') for (const block of blocks) text += text === '' ? block.text : ` ${block.text}`
  return text
})
