import { inLatin } from '../danish/patterns/latin.ts'
import { lastRemembered } from '../danish/remembered.ts'
import type { Decision, Outcome } from '../model/fact.ts'
import type { ItemNode } from '../model/tree.ts'
import { words } from './phrase.ts'

/** How a decision stands to the recommendation. */
export type Follows = Decision['followsRecommendation']

/** The recommendation named by its noun or as proposed: `Indstillingen`, `Forvaltningens forslag`, `som indstillet`. */
const NAMED = words(
  '(?<!alternative?\\s)indstilling(?:en|ens|er|erne)?(?:spunkt\\p{L}*)?|anbefaling(?:en|er|erne)?|som\\s+(?:indstillet|foreslået|anbefalet)',
)
/** Another proposal than the recommendation: it fell or passed on its own. */
const OTHER_PROPOSAL = words('(?:ændrings|med)?forslag\\p{L}*|alternativ\\p{L}*')
/** `indstillingen frafaldt`, `trak indstillingen`. */
const LAPSED = words(
  'indstilling\\p{L}*\\s+(?:\\p{L}+\\s+)?(?:frafald\\p{L}*|bortfald\\p{L}*|udgår|trækkes|er\\s+trukket)|trak\\s+indstilling\\p{L}*',
)
/** Nothing but the outcome: `Godkendt.`, `Tiltrådt, idet …`, `Anbefales.`; what it answers is the recommendation above. */
const BARE = inLatin(
  /^(?:enstemmigt\s+)?(?:godkend(?:t|es|tes)|tiltr(?:ådt|ådtes|ædes)|vedt(?:aget|oges|ages)|anbefal(?:es|et)(?:\s+godkendt)?|indstilles\s+(?:godkendt|til)|imødekommet)(?![\p{L}])/iu,
)
/** The recommendation refused in as few words: `Ikke godkendt.`, `Anbefales ikke.`; not `Faldet.`, which amendments do. */
const BARE_REFUSAL = inLatin(
  /^(?:ikke\s+(?:godkendt|tiltrådt|vedtaget|anbefalet|imødekommet)|(?:anbefales|godkendes|tiltrædes|indstilles)\s+ikke|kan\s+ikke\s+(?:godkendes|tiltrædes|anbefales)|afvist|afslås)(?![\p{L}])/iu,
)
const AGREEING: ReadonlySet<Outcome> = new Set<Outcome>(['approved', 'adopted', 'endorsed', 'recommended'])
/** The recommendation itself is a refusal, so a refusal does not say whether it was followed. */
const REFUSING_RECOMMENDATION = words('afslag|afslås|afvises|ikke|forkastes')
const NOTING = words('til\\s+(?:efterretning|orientering)')
const DISCUSSING = words('drøft\\p{L}*')

/**
 * Whether a decision follows the recommendation (the clause it answers, or all of it); `null` when the text does not say.
 *
 * `"Indstillingen godkendt med den ændring, at …"` is amended, `"Godkendt."` under an Indstilling followed,
 * `"Ændringsforslaget faldt."` says nothing about the recommendation.
 */
export function followsRecommendation(
  sentence: string,
  recommendation: string,
  {
    outcome,
    amended,
    clause,
  }: { readonly outcome: Outcome; readonly amended: boolean; readonly clause: string | null },
): Follows {
  if (LAPSED.test(sentence)) return 'lapsed'
  // "Pkt. 2 blev ikke godkendt" speaks of the recommendation as much as its own name does.
  const named = NAMED.test(sentence) || clause !== null
  if (!named && (recommendation === '' || OTHER_PROPOSAL.test(sentence))) return null
  if (AGREEING.has(outcome)) return named || BARE.test(sentence) ? (amended ? 'amended' : 'followed') : null
  if (outcome === 'noted') return NOTING.test(recommendation) ? (amended ? 'amended' : 'followed') : null
  if (outcome === 'discussed') return DISCUSSING.test(recommendation) && !named ? 'followed' : null
  if (outcome === 'rejected')
    return (named || BARE_REFUSAL.test(sentence)) && !REFUSING_RECOMMENDATION.test(recommendation)
      ? 'not-followed'
      : null
  return outcome === 'withdrawn' && named ? 'lapsed' : null
}

/** All that is recommended in an item, as one text; empty without a recommendation. */
export const recommendationText = lastRemembered(({ sections }: ItemNode): string => {
  let text = ''
  for (const { role, blocks } of sections)
    if (role === 'recommendation') for (const block of blocks) text += text === '' ? block.text : ` ${block.text}`
  return text
})
