import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import type { ItemNode, SectionNode } from '../../model/tree.ts'
import { toldPart } from '../sentence/speech.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'
import { CONFIDENCE, type OutcomeReading } from './outcome-reading.ts'

/** Titles of items in which somebody asks for something: `Ansøgning fra spejderne`, `Fordeling af puljen`; not `Regnskab`. */
const ASKING = new Pattern(
  /^(?:ansøgning|anmodning|forespørgsel|fordeling|uddeling)|^henvendelse\s.*\som\s(?:\S+\s)?(?:leje|lån|støtte|brug)|pulje|midler(?![a-zæøå])|tilskud|støtte til/i,
)
/** `Spejderne kan låne lokalet`, `Koret må gerne bruge kirken`; not `Det kan bruges`. */
const PERMITTED = inLatin(
  /^(?!(?:det|der|man|vi|dette|alle)\s)\S+(?:\s\S+){0,3}?\s(?:kan|må)\s(?:gerne\s|ikke\s)?(?:låne|leje|bruge|benytte|få|anvende|opstille|disponere|holde)\s/iu,
)
/** `Fodboldturnering: 4.500 kr.`, `Natteravnene        8.500 kr.`, `Nr. 4  Koret, noder   kr. 5.000`, `Kredsen: Det sædvanlige.`; not `Søgt beløb: 4.500 kr.` */
const SUM_GRANTED = inLatin(
  /^(?![^:]*(?:beløb|budget|pulje|pris|udgift|indtægt|i alt|(?<!\p{L})rest(?!aur)|søgt|overskud|tilbud|forbrug|saldo|formue|kontingent|(?<!\p{L})(?:hus|lokale)?leje(?!rf)))(?:Nr\.?\s+\d{1,3}\s+)?\p{Lu}[^:.]{2,70}?(?::\s+|\s{2,})(?:(?:kr\.?\s*)?\d[\d.]*(?:,-|\s*kr)|kr\.?\s*\d|(?:de\s)?får\s(?:de\s)?\d|(?:det\ssædvanlige|som\s(?:sidst|sidste\sår|sædvanligt?))\.?$)/iu,
)

/** `Spejderne får pengene fra kontoen for diakoni`, `Koret fik det søgte beløb`, `Syd får 4,0 mio. kr.`, `Koret vurderes ikke lokalt og får ingen midler`; not `Koret får pengene tilbage`, `Koret fik beløbet sidste år`, `Vi får 4.000 kr.`. */
const GETS_IT = inLatin(
  /^(?!(?:det|der|man|vi|de|dette|alle|kommunen|regionen|skolen|foreningen|klubben|fonden|kassereren|puljen)\s)\S+(?:\s\S+){0,8}?\s(?:får|fik)\s(?:dermed\s|derfor\s|ikke\s)?(?:\d[\d.,]*\s*(?:mio\.\s*|t\.)?kr\.?|ingen\s(?:midler|penge|støtte|andel)|pengene|beløbet|tilskuddet|støtten|det\s(?:fulde\s)?(?:ansøgte|søgte|ønskede)|hele\sbeløbet|halvdelen)(?!\s(?:igen|tilbage|hvert|retur))(?!.*\s(?:fra(?!\s(?:konto|pulje))|fonden|staten|regionen|sidste|forrige|tidligere|fjor|(?:19|20)\d\d)(?!\p{L}))(?=[\s.,]|$)/iu,
)
/** Several sums in one sentence: `Broen 80.000 kr., Café Plads 60.000 kr. og Natteravnene 45.000 kr.`, `Koret 5.000 kr. og Spejderne 4.000 kr.`; not `Søgt 80.000 kr. og bevilget 5.000 kr.`. */
const SUMS_GRANTED = inLatin(
  /^(?!.*(?:beløb|budget|pris|udgift|indtægt|i alt|(?<!\p{L})rest(?!aur)|søg|overskud|tilbud|forbrug|saldo|formue|kontingent|(?<!\p{L})(?:hus|lokale)?leje(?!rf)))\p{Lu}[^:.,\d]{2,60}\s\d[\d.]*\s*kr\.?(?:(?:,|\sog)\s(?:og\s)?\p{Lu}[^:.,\d]{2,60}\s\d[\d.]*\s*kr\.?)+$/u,
)

/** All that an outcome section answers to an application: `5.000 kr. som underskudsgaranti`, `20.000 kr.`, `Det søgte.`, `Underskudsgaranti på 500 kr.`; not `5.000 kr. er brugt`, `5.000 kr. fra sidste år`. */
const SUM_GIVEN =
  /^(?:(?:(?:underskuds)?garanti|støtte|tilskud|lån|bevilling|tilsagn)\s(?:på|om)\s)?(?:op\stil\s|højst\s|(?:kr\.?\s*)?\d[\d.]*(?:,-|\s*kr\.?)|kr\.\s*\d[\d.]*|det\s(?:fulde\s)?(?:an)?søgte(?:\sbeløb)?|halvdelen)(?:\s(?:kr\.|af\s(?:det\s|\d|\S*midler)|som\s(?:tilskud|støtte|lån|\S*garanti)|til\s)[^.;]{0,60})?\.?$/i
/** The answer to an application, in figures: `25.000 kr.`, `500,-`; not `25.000 kr. i alt`. */
const SUM_ALONE = /^(?:kr\.?\s*)?\d[\d.]*(?:,-|\s*kr\.?)$/i
/** The answer to a numbered application: `20.000 kr.`, `12.000 kr. til ét år`, `kr. 500`; not `20.000 kr. er søgt`. */
const SUM_ANSWERING = /^(?:kr\.?\s*)?\d[\d.]*(?:,-|\s*kr\.?)?(?:\s(?:til|i)\s[^.;:]{2,60})?\.?$/i
/** `FOF, ansøgt 25.000 kr. til foredrag.`, `Koret søger om 4.000 kr.`; not `Koret sang`. */
const APPLIED = inLatin(/(?<!\p{L})(?:ansøgt|ansøger|søger|søgt)(?!\p{L})/iu)

/** Who gets nothing: `Petanque: intet denne gang`, `Koret: 0 kr.`, `Koret   søgt 500  afslag`, `Nr. 7  Koret   falder uden for formålet`; not `Koret: 500 kr.`. */
const NOTHING = inLatin(
  /^(?:Nr\.?\s+\d{1,3}\s+)?\p{Lu}[^:.]{2,70}?(?::\s+|\s{3,})(?:søgt\s+[\d.]+\s+)?(?:afslag|desværre(?=\.?$)|falder\suden\sfor|intet|ingenting|0\s*kr|ikke\s(?:i\sår|denne\sgang|støttet))(?!\p{L})/iu,
)
/** Who has to wait: `Drivhuslauget: afventer budget`, `Koret: udsættes`, `Nr. 2  Koret    henstår til maj`, `Koret     søgt 400    afventer regnskab`; not `Koret: venter på bussen`. */
const NOT_NOW = inLatin(
  /^\p{Lu}(?:[^:.]{2,70}?:\s+|[^:]{2,90}?\s{2,})(?:afventer|henstår|udsættes|udsat|udskydes|venter\stil)(?!\p{L})/iu,
)

/** What is given behind the application: `Nørup: ny dør, 18.000 kr. - der gives 9.000 kr.`, `Lund – bevilges kr. 500`; not `Nørup: ny dør, 18.000 kr.` */
const GIVEN_BEHIND = /\s[–-]\s(?:der\s)?(?:gives|ydes|bevilges|tildeles)\s(?:kr\.?\s*)?\d/i

/** What a section says of grants, looked at once for all its sentences. */
export interface Grants {
  /** Somebody asks for something here, or a list says who gets what. */
  readonly expected: () => boolean
  /** Several lines say what somebody gets; one sum alone may be what was asked for. */
  readonly several: () => boolean
}

export function grantsOf(section: SectionNode, { title }: ItemNode): Grants {
  let expected: boolean | null = null
  let several: boolean | null = null
  return {
    expected: () => {
      expected ??= ASKING.test(title ?? '') || listsGrants(section)
      return expected
    },
    several: () => {
      several ??= statementsOf(section).filter((s) => GRANT_LINE.test(s.body)).length > 1
      return several
    },
  }
}

/** What an applicant may do or gets, in an item about an application. */
export function granted({ body, section, index, clause }: Statement, grants: Grants): OutcomeReading | null {
  if (!grants.expected() || toldPart(body)) return null
  const reading = { decider: null, ruleId: 'ansoegt', confidence: CONFIDENCE.granted } as const
  if (SUM_ALONE.test(body) && APPLIED.test(statementsOf(section)[index - 1]?.body ?? ''))
    return { ...reading, outcome: 'approved' }
  if (clause !== null && section.role === 'decision' && SUM_ANSWERING.test(body))
    return { ...reading, outcome: /^(?:kr\.?\s*)?0(?!\d)/i.test(body) ? 'rejected' : 'approved' }
  if (PERMITTED.test(body)) return { ...reading, outcome: /\sikke\s/i.test(body) ? 'rejected' : 'approved' }
  if (GETS_IT.test(body)) return { ...reading, outcome: /\s(?:ikke|ingen)\s/i.test(body) ? 'rejected' : 'approved' }
  if (section.role === 'decision' && (SUMS_GRANTED.test(body) || SUM_GIVEN.test(body)))
    return { ...reading, outcome: 'approved' }
  if (GIVEN_BEHIND.test(body)) return { ...reading, outcome: 'approved' }
  if (NOT_NOW.test(body) && grants.several()) return { ...reading, outcome: 'postponed' }
  if (NOTHING.test(body) && grants.several()) return { ...reading, outcome: 'rejected' }
  return SUM_GRANTED.test(body) && grants.several() ? { ...reading, outcome: 'approved' } : null
}

/** Before a list of who gets what: `Midlerne fordeles således:`, `Følgende støttes:`; not `Der er søgt om:`. */
const GRANTS_FOLLOW = inLatin(
  /^[^:]*(?:fordel(?:es|tes|t)|tildel(?:es|tes|t)|bevilg(?:es|ede|et)|støttes|udloddes)(?:\s\p{L}+)*\s?:$/iu,
)

function listsGrants(section: SectionNode): boolean {
  return statementsOf(section).some((s) => s.body.endsWith(':') && GRANTS_FOLLOW.test(s.body))
}

/** A line that says what somebody gets, or that they get nothing: `Koret: 6.000 kr. bevilget`, `Studietur: ikke imødekommet`; not `Koret sang`. */
const GRANT_LINE = inLatin(
  /^(?:Nr\.?\s+\d{1,3}\s+)?\p{Lu}[^:.]{2,70}?(?::\s+|\s{2,})(?:(?:søgt\s+[\d.]+\s+)?(?:afslag|bevilget|afventer|intet|uds[aæ]t)|(?:kr\.?\s*)?\d|(?:de\s)?får\s(?:de\s)?\d|den\ssiger\svi\s|nej|intet|ingen|som\s|falder\s|udvalget\s|bestyrelsen\s|fonden\s|bevilget|afslag|afvist|ikke\s|godkendt|imødekommet|0\s*kr|afventer|uds[aæ]t|udskydes|ligger\s|søgt\s)/iu,
)
