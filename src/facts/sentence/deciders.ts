import { BODY_NOUNS, bodyKey, isGenericBody } from '../../danish/bodies.ts'
import { spellsBody } from '../../danish/initials.ts'
import { isOrganisationName } from '../../danish/organisations.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import { words } from '../../danish/patterns/whole-words.ts'

/** What a body's name ends in, without ending: "økonomi|udvalg", not "om|råde". */
const KIND = [
  ...BODY_NOUNS,
  'gruppe',
  'region',
  'kommune',
  'provsti',
  'ministeri',
  'styrelse',
  'forening',
  'forbund',
  'fond',
  'union',
  'klub',
  'afdeling',
]
  // "Kommunerne": the last e is that of the ending.
  .map(
    (noun) =>
      `${noun === 'råd' ? '(?<!om)' : ''}[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1).replace(/e$/, '(?:e|(?=erne))')}`,
  )
  .join('|')
/** A body as subject, not in the genitive: `Børne- og Skoleudvalget`, `Fælles Forretningsudvalg`, `KKR`; not `Byrådets`. */
const BODY = new Pattern(
  `(?<![\\p{L}\\d])(?:(?:\\p{Lu}\\p{L}*-(?:,\\s+|\\s+(?:og|&)\\s+))*(?:\\p{L}[\\p{L}&-]*)?(?:${KIND})(?:e?t|e?n|er|e?rne|ene|um)?(?:\\s+for\\s+\\p{Lu}\\p{L}*(?:(?:,\\s|\\s+og\\s+)\\p{Lu}\\p{L}*)*)?|[Ff]olketinget|[Rr]egeringen|[Kk]ongressen|[Ll]andsmødet|[Aa]fdelingsmødet|[Åå]rsmødet)(?![\\p{L}])|(?<![\\p{L}\\d])(?:KL|RMU|HMU|(?:\\p{Lu}\\p{Ll}+-?)?MED(?!-)|KKR|PLO|HSU|LSU|FSU)(?![\\p{L}])`,
  'u',
)
/** The meeting speaks of itself: vi, man, alle, rådet: `Vi`, `et enigt udvalg`; not `Naboen`. */
const SELF = words('vi|man|alle|et\\s+(?:enigt|flertal|mindretal)|flertallet|der|forsamlingen|mødet')
/** Officials: what they recommend is the recommendation, not the decision: `Forvaltningen`, `Borgmesteren`; not `Udvalget`. */
const OFFICIALS = words(
  '(?:forvaltningen|administrationen|direktionen|staben|sekretariatet|cent(?:e)?ret|borgmesteren|formanden|direktøren|forretningsføreren|kassereren|formandskabet|bygningskyndig|revisor|rektor|ledelsen|\\p{L}+(?:forvaltningen|chefen|sekretariatet|konsulenten|direktøren|afdelingen))',
)
/** A member or a party speaks for itself: `Hans Holm (C) `, `Liste Ø `, `T-gruppen `, `Enhedslisten `; not `Forslag C `. */
const PARTISAN = inLatin(
  /(?:\p{Lu}[\p{L}.'-]+\s+\(\p{Lu}{1,3}\)|\(\p{Lu}{1,3}(?:\s+og\s+\p{Lu}{1,3}|,\s*\p{Lu}{1,3})*\)|Liste \p{Lu}|Gruppe \d[^,]*|^Et mindretal,.*|\p{Lu}-gruppen|Enhedslisten|Socialdemokratiet|Socialdemokraterne|Venstre|Konservative|Dansk Folkeparti|Radikale(?: Venstre)?|SF|Liberal Alliance|Nye Borgerlige|[Mm]indretal(?:let)?|(?<![\p{L}]|(?:orslag|odel|cenarie|øsning|lternativ|ariant|ilag|tape|al|lasse)\s)\p{Lu}(?:\s+og\s+\p{Lu})?)\s+(?:[^\s,]+\s+)?$/u,
)
/** Letters as subject: `FU `, `MR har `; what they stand for is asked of the body's name; not `Ida `. */
const CODE = /^\s*([A-ZÆØÅ]{2,5})\s+(?:har\s+|kan\s+)?$/
/** Authorities above or beside: without a known body of its own no meeting is one of these: `Provstiet`, `Kommunen`; not `Bestyrelsen`. */
const OUTSIDE =
  /provsti|stift|ministeri|folketing|regering|kommunen|regionen|(?<!be)styrelsen$|^(?:forbundet|unionen|HSU)$/iu
/** Who decides in an association or company: `Bestyrelsen`, `generalforsamlingen`; not `Byrådet`. */
const BOARD = /^(?:hoved|afdelings)?bestyrelsen$|^(?:general)?forsamlingen$|^repræsentantskabet$/iu
/** Words above the minutes of a board, also where only the association is named: `Bestyrelsesprotokol`, `Referat af bestyrelsesmøde`; not `Referat af generalforsamling`. */
export const BOARD_MEETS = /bestyrelse/i
/** The board of somebody named: `Vodskovs bestyrelse`, `Naboforeningens udvalg`; not `Foreningens bestyrelse`, `Den nye bestyrelse`. */
const OF_OTHERS = inLatin(
  /(?:^|\s)(?!(?:[Ff]oreningens|[Kk]lubbens|[Ss]kolens|[Aa]fdelingens|[Kk]ommunens|[Ss]elskabets|[Ss]ognets|[Oo]mrådets|[Rr]ådets|[Vv]ores)\s)(?:\p{Lu}\p{L}{2,}[^s\s]s|\p{Lu}+['’]s|\p{Lu}\p{L}+s\s\p{Lu}\p{L}+s|nabo\p{L}+s|deres)\s(?:\p{Ll}+\s)?\p{Ll}*(?:bestyrelse|råd|udvalg|nævn|generalforsamling|kongres|repræsentantskab)$/u,
)
/** Some of those who meet: `et flertal`, `fem medlemmer`; not `Bo Lund`. */
const MAJORITY = /flertal|medlemmer/i
/** Whose council it is, before its name without an article: `Gedved `, `I maj har Nyby `; not `Det nye `. */
const PLACE = inLatin(/(?:^|\s)(\p{Lu}\p{Ll}{2,})\s$/u)

/** "Gedved Menighedsråd" in the minutes of "Ølsted Sogns Menighedsråd". */
function isOfOtherPlace(said: string, named: string, own: string): boolean {
  if (!/(?:råd|udvalg|bestyrelse|forening|klub)$/iu.test(named)) return false
  const place = PLACE.exec(said.slice(0, said.lastIndexOf(named)))?.[1]
  return (
    place !== undefined && /råd|udvalg|bestyrelse|forening|klub/i.test(own) && own.includes(' ') && !own.includes(place)
  )
}

/** A body of the same kind somewhere else: `Bestyrelsen på Borgerskolen `, `Rådet i Randers har `; group 1 how it is joined, group 2 where; not `Bestyrelsen i maj`. */
const AT_A_PLACE = inLatin(
  /(?:[Bb]estyrelsen|[Uu]dvalget|[Rr]ådet|[Kk]lubben|[Ll]edelsen)\s(i|på|hos|ved|for)\s(\p{Lu}\p{L}{2,})/u,
)

/** "Bestyrelsen på Borgerskolen" in the minutes of another school's board. */
function isAtOtherPlace(said: string, own: string): boolean {
  const [, joined = '', place] = AT_A_PLACE.exec(said) ?? []
  // "Bestyrelsen for Nyby Vandværk" is how the board of a waterworks names itself.
  const full = /^bestyrelsen$/i.test(own) && /^(?:for|ved)$/.test(joined)
  return place !== undefined && !full && !own.includes(place)
}

/** A clause without its verb, and the sentence that holds it. */
export interface AroundVerb {
  readonly before: string
  /** For "besluttede Byrådet". */
  readonly after: string
  readonly sentence: string
}

export type Speaker = 'body' | 'other-body' | 'official' | 'partisan' | 'nobody'

/**
 * Who acts in a clause, as far as its words tell: the meeting's own body, another one, officials, a member or party.
 *
 * `own` is the meeting's body.
 */
export function speakerOf(
  { before, after, sentence }: AroundVerb,
  own: string | null,
): { speaker: Speaker; named: string | null } {
  if (PARTISAN.test(before) && !MAJORITY.test(before)) return { speaker: 'partisan', named: null }
  const subject = firstWords(after)
  const code = own === null ? undefined : CODE.exec(before.replace(/^[^:]*:(?=\s)/u, ''))?.[1]
  if (code !== undefined && own !== null && isCodeOf(code, own)) return { speaker: 'body', named: code }
  // "Vi kunne ikke godkende udvalget": who acts is said before the verb.
  const behind = SELF.testPart(before, sentence) ? null : (BODY.execPart(subject, sentence)?.[0] ?? null)
  const said = before.replace(/^.*:/u, '')
  const named = lastBody(said, sentence) ?? behind
  if (named && OF_OTHERS.test(said.slice(0, said.lastIndexOf(named) + named.length)))
    return { speaker: 'other-body', named: null }
  if (named && own !== null && (isOfOtherPlace(said, named, own) || isAtOtherPlace(said, own)))
    return { speaker: 'other-body', named: null }
  if (named) return { speaker: isThisBody(named, own) ? 'body' : 'other-body', named }
  if (SELF.testPart(before, sentence) || SELF.testPart(subject, sentence)) return { speaker: 'body', named: null }
  return { speaker: OFFICIALS.testPart(before, sentence) ? 'official' : 'nobody', named: null }
}

/** Who decided, at the beginning and with a name or a remark beside it: `Afdeling 12, Skovbrynet, vedtog planen`, `Kolonien Solskin, Hov, har forkastet planen`; not `Forslag 2, nyt tag, nedstemtes`; group 1. */
const NAMED_DECIDER = new Pattern(
  /^([^,;:]{2,60}),\s[^,;:]{2,40},\s(?:har\s)?(?:vedtog|vedtaget|forkaste[dt]e?|nedstemte?|afvis(?:te?)|godkendte?|beslutte[dt]e?|afslog|tiltrådte)\s/u,
)

/** Whether a sentence begins with another body and what it decided: `Afdeling 12, Skovbrynet, vedtog …`. */
export function namesOtherDecider(sentence: string, own: string | null): boolean {
  const who = NAMED_DECIDER.exec(sentence)?.[1]
  return who !== undefined && speakerOf({ before: `${who} `, after: '', sentence }, own).speaker !== 'body'
}

/** Whether letters stand for a body: "FU" for "Forretningsudvalget"; "HB" is what everybody calls a "Hovedbestyrelse", though no letter joins its two parts. */
export function isCodeOf(code: string, own: string): boolean {
  return spellsBody(code, own) || (code === 'HB' && /^hovedbestyrelse/i.test(own))
}

function isThisBody(named: string, own: string | null): boolean {
  return own === null ? !OUTSIDE.test(named) : isOwn(named, own)
}

/** "rådet" and "Menighedsrådet" are the Menighedsråd itself; "Provstiudvalget" and "Byrådet" are not. */
export function isOwn(named: string, own: string): boolean {
  // The minutes of "Fjordhøj Forsyning A/S" speak of "Bestyrelsen".
  if (isOrganisationName(own) && BOARD.test(named)) return true
  // "Styrelsen" behind "Naturstyrelsen" is no "Bestyrelse".
  if (/^styrelsen$/i.test(named) && /bestyrelse/i.test(own)) return false
  if (isBare(named, own)) return true
  const n = bodyKey(named)
  const o = bodyKey(own)
  if (/^(?:generalforsamling|kongres|landsmoede|afdelingsmoede|aarsmoede)/.test(n))
    return !/bestyrelse|udvalg|raad|naevn|kommission|direktion|gruppe|med(?![a-z])/.test(o)
  // "Kommunalbestyrelsen" is no "Bestyrelse".
  if (n.startsWith('kommunalbestyrelse') && !o.includes('kommunalbestyrelse')) return false
  // A bare "rådet" is short for any body of that kind; a compound only for itself.
  return n === o || o.includes(n) || (n.includes(o) && o.length > 4)
}

/** What a MED committee calls itself: `MED`, `MED-udvalget`, `Lokal-MED`; not `Med tak`. */
const MED = inLatin(/(?<!\p{L})(?:\p{L}+-?)?MED(?:-udvalget)?(?!\p{L})/u)

/** The plain noun of a body whose name holds none: "udvalget" and "MED" in the minutes of "Lokal-MED Birkelunden". */
function isBare(named: string, own: string): boolean {
  if (MED.test(named)) return MED.test(own) && own.toLowerCase().includes(levelOf(named))
  return isGenericBody(named) && !HAS_NOUN.test(own)
}
/** `center` of `Center-MED`, `CenterMED`; nothing of `MED`, `MED-udvalget`. */
function levelOf(named: string): string {
  return (/^(\p{L}+?)-?MED/u.exec(named)?.[1] ?? '').toLowerCase()
}

/** A body is called so: `Teknikudvalget`, `byrådet`; not `Ida Holm`. */
const HAS_NOUN = new RegExp(`(?:${BODY_NOUNS.join('|')})`, 'i')

function lastBody(text: string, sentence: string): string | null {
  // "Tolstrup har på deres generalforsamling sagt nej": theirs is not ours.
  return BODY.all(text, sentence).findLast((m) => !/(?:deres|sin|sit)\s+$/i.test(text.slice(0, m.index)))?.[0] ?? null
}

/** The inverted subject of "besluttede Byrådet at …": what stands before the next preposition, comma or "at". */
function firstWords(text: string): string {
  const end = text.search(/[,;:]|\s(?:af|til|i|på|for|om|at|med|fra|den|efter)\s/iu)
  return (end < 0 ? text : text.slice(0, end)).split(/\s+/).slice(0, 5).join(' ')
}
