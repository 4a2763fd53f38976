import { remembered } from './remembered.ts'
import { evenSpaces } from './spaces.ts'

/** Nouns that a committee, council or board is called by, without ending; compounds end in them ("økonomi|udvalg"). */
export const BODY_NOUNS: readonly string[] = [
  'udvalg',
  'råd',
  'bestyrelse',
  'forsamling',
  'nævn',
  'komité',
  'komite',
  'kommission',
  'repræsentantskab',
  'borgerrepræsentation',
  'styregruppe',
  'følgegruppe',
  'arbejdsgruppe',
  'projektgruppe',
  'koordinationsgruppe',
  'ledergruppe',
  'kreds',
  'magistrat',
  'direktion',
  'forum',
  'formandskab',
  'kollegium',
  'præsidium',
  'hovedledelse',
  'kredsstyrelse',
  'hovedstyrelse',
  'sektorstyrelse',
  'klynge',
  'senat',
  'hegnsyn',
  'hegnssyn',
  'aftagerpanel',
]

const SPELLINGS: Readonly<Record<string, string>> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa', é: 'e' }
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäøöåé]/g, (letter) => SPELLINGS[letter] ?? letter)

const NOUN = [...new Set(BODY_NOUNS.map(fold))].sort((a, b) => b.length - a.length).join('|')
/** `oekonomiudvalgets`, `direktoerkredsen`; not `udvalgte`. */
const ENDED_NOUN = new RegExp(`(${NOUN})(?:(?:e?t|e?n|e?rne)?s?)$`)
const YEARS = '(?:(?:19|20)\\d\\d|\\d\\d) ?[-–/] ?(?:(?:19|20)\\d\\d|\\d\\d)'
/** `14-17 Byrådet`, `Byrådet (18-21)`, `Kommunalbestyrelsen_2018-21`, `År 2014-2017`; not `§17 stk. 4`. */
const PERIOD = new RegExp(`(?:^|[\\s_(]+)(?:år |perioden )?${YEARS}(?:[)\\s_]+|$)`, 'gi')
/** `K K R`, `R Å D E T`; not `A B`. */
const SPACED_WORD = /(?<!\S)[A-Za-zÀ-ɏ](?: [A-Za-zÀ-ɏ]){2,}(?!\S)/gu

/** A character between blanks, as in every letter-spaced word; most texts have none: `B Y R Å D`, `1 - 2`; not `Byrådet mødes`. */
const LONE_CHARACTER = / \S /

/** Closes letter-spaced words: "K K R  M I D T J Y L L A N D" → "KKR MIDTJYLLAND" (words stand two spaces apart). */
export function closeLetterSpacing(text: string): string {
  if (!LONE_CHARACTER.test(text) || !/[A-Za-zÀ-ɏ] [A-Za-zÀ-ɏ] [A-Za-zÀ-ɏ](?![A-Za-zÀ-ɏ])/u.test(text)) return text
  return text.replace(SPACED_WORD, (word) => word.replaceAll(' ', '')).replace(/ {2,}/g, ' ')
}

/** Quotation marks of any kind: `”Havnen”`, `'Havnen'`; not `Havnen`. */
const QUOTES = /["'’”“„«»]/g
/** `Byråd`, `17`; not `–`. */
const WORD = /[A-Za-zÀ-ɏ\d]+/gu
/** Between a head and what it covers, folded, "udvalget for kultur": `for`, `paa`; not `fore`. */
const LINK = /^(?:for|om|vedr|vedroerende|i|af|paa)$/

/** The stop ends no sentence: `Udvalg vedr. Trafik`, `Sct. Jørgens Menighedsråd`, `Sdr. Lem Sogneråd`, `Ph.d.-udvalget`; not `Nr. 4`. */
const SHORTENED =
  /(?<![A-Za-zÀ-ɏ])(?:(Ph)\.d\.(?=-)|(Sct|SCT|Skt|SKT|St|ST|Sdr|SDR|Ndr|NDR|Nr|NR|Vr|VR|Gl|GL|Kgl|KGL)\.(?= [A-ZÀ-Þ])|(?<=[a-z] )(vedr)\.(?= ))/g

/** The name without its election period: "14-17 Byrådet", "Kommunalbestyrelsen_2018-21" → the name alone. */
export function withoutPeriod(name: string): string {
  return /\d/.test(name) ? name.replace(PERIOD, ' ').trim() : name.trim()
}

/**
 * What makes two printed names one body: `bodyKey('Økonomiudvalgets')` equals `bodyKey('14-17 ØKONOMIUDVALG')`.
 *
 * Takes off case, period, quotes, letter-spacing, genitive, definite ending, `&`/`og`, `å`/`aa`. Never shown to people.
 */
export function bodyKey(name: string): string {
  const known = KEYS.get(name)
  if (known !== undefined) return known
  const key = keyOf(name)
  // A meeting names few bodies, and names the same ones in every item.
  if (KEYS.size >= MOST_KEYS) KEYS.clear()
  KEYS.set(name, key)
  return key
}

/**
 * The name by which an archive tells the boards of several associations apart: "Bestyrelsen for Haveforeningen Fremad".
 * Of other bodies it is the printed one.
 */
export function nameInArchive<Name extends string | null>(meeting: {
  readonly body: Name
  readonly organisation: string | null
}): Name | string {
  const { body, organisation } = meeting
  return body === null || organisation === null ? body : `${body} for ${organisation}`
}

const KEYS = new Map<string, string>()
const MOST_KEYS = 500

function keyOf(name: string): string {
  const plain = withoutPeriod(closeLetterSpacing(name.replace(QUOTES, '')))
  const words = fold(plain.replaceAll('&', ' og ')).match(WORD) ?? []
  // "Udvalget for Kultur": the head stands first and the rest is a name that has its own endings.
  const head = LINK.test(words[1] ?? '') ? 0 : words.length - 1
  return words.map((word, i) => (i === head ? bareNoun(word) : word)).join(' ')
}

function bareNoun(word: string): string {
  const noun = ENDED_NOUN.exec(word)
  if (noun) return word.slice(0, noun.index) + noun[1]
  return word.endsWith('s') ? word.replace(/(?<=[a-z]{2}(?:et|en|ne|er))s$/, '') : word
}

/** What stands before the noun of a body: `Børneudvalget`, `Ungeråds`; not `Rådhuset`. */
const HEAD = new RegExp(
  `^(?<first>.*?)(?:${[...BODY_NOUNS].sort((a, b) => b.length - a.length).join('|')})(?:e?t|e?n|erne)?s?$`,
  'i',
)
/** Nouns that name a body without anything before them: `Bestyrelsen`, `Magistraten`; not `Byrådet`. */
const STANDS_ALONE =
  /^(?:bestyrelse|borgerrepræsentation|hegns?syn|magistrat|direktion|præsidi|repræsentantskab|formandskab|hovedledelse|kredsstyrelse|hovedstyrelse|sektorstyrelse)/i
/** MED committees: `HovedMED`, `Lokal-MED`, `MED-udvalget`. */
const MED =
  '(?:(?:[Hh]oved|[Ll]okal|[Oo]mråde|[Cc]enter|[Ff]ælles|HOVED|LOKAL|OMRÅDE|CENTER|FÆLLES)-?MED|MED-?[Uu]dvalget)'
/**
 * Codes that stand before the name of what they cover, or a MED committee alone: `KKR Hovedstaden`,
 * `HMU Socialområdet`, `LokalMED, Byskolen`, `Område-MED Børn & Unge`, `Hoved-MED`, `HOVED-MED`; not `KKR`.
 */
const CODED = new RegExp(
  `^(?:${MED}$|(?:KKR|K17|HMU|LMU|FMU|CMU|OMU|HSU|SSU|MED|${MED}),? (?:[A-ZÀ-ÞĀ-ɏ]|i |for )[A-Za-zÀ-ɏ& -]*$)`,
  'u',
)
/**
 * The paragraph of the law that such a committee is set up by: `§17, stk. 4-udvalget om cykelstier`,
 * `§ 17 stk. 4 udvalg`; not `§ 17, stk. 4`.
 */
const BY_PARAGRAPH = /^§ ?17,? ?stk\.? ?4[ ,-]*(?:udvalg(?:et)?)(?: (?:for|om|vedr\.?) [A-Za-zÀ-ɏ ,-]+)?$/i
/** Words that stand in a sentence and not in a name: `besluttede`, `ikke`; not `Havn`. */
const SENTENCE_WORD =
  /^(?:at|er|var|blev|bliver|har|skal|kan|som|der|den|til|indstiller|besluttede|beslutter|vedtaget|ikke|vi|på|fra|med|ved)$/i
/**
 * A general assembly is a kind of meeting, not a body that meets: `Generalforsamlingen`, `Ordinær generalforsamling`;
 * not `Generalforsamlingens dirigent`.
 */
const ASSEMBLY = /generalforsamling(?:en)?$/i
/** `Beboerrådet på Egely Plejecenter`, `Klimarådet i Vestby`; not `Beboerrådet på tur`. */
const OF_A_PLACE =
  /^[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]*(?:et|en|ET|EN) (?:i|på|ved|I|PÅ|VED)(?: [A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'-]*){1,4}$/u
/** Words that join the parts of a name, and what kind of place its owner is: `og`, `sogns`; not `bog`. */
const JOINS = /^(?:og|&|samt|for|i|af|sogns|sognes|kommunes|provstis)$/i

/** What every body's name holds, one of the nouns or a code: `Børneudvalget`, `KKR Nord`; not `Byens venner`. */
const NAMING = new RegExp(`${BODY_NOUNS.join('|')}|KKR|K17|[HLFCO]MU|HSU|MED|SSU`, 'i')

/** Whether a text, as a whole, is the name of a body: "Byrådet", "Udvalget for Børn og Unge"; not "Udvalget". */
export const isBodyName = remembered(512, (text: string): boolean => {
  const closed = closeLetterSpacing(text)
  if (!NAMING.test(closed)) return false
  if (BY_PARAGRAPH.test(closed)) return true
  const plain = withoutPeriod(closed).replace(QUOTES, '').replace(SHORTENED, '$1$2$3')
  if (plain.length > 90 || !/^[A-ZÀ-ÞĀ-ɏ]/u.test(plain) || /[:;?!.]|\s{3}/.test(plain)) return false
  if (CODED.test(plain)) return true
  if (ASSEMBLY.test(plain)) return false
  const words = evenSpaces(plain).split(' ')
  if (OF_A_PLACE.test(plain)) return isHeadLast(words.slice(0, 1))
  const at = words.findIndex((w) => /^ved$/i.test(w))
  // "Akademisk Råd ved Det Naturvidenskabelige Fakultet": where the body belongs.
  const named =
    at > 0 && words.slice(at + 1).every((w) => /^[A-ZÀ-ÞĀ-ɏ]|^(?:og|for|i)$/.test(w)) ? words.slice(0, at) : words
  if (words.length > 10 || named.some((w, i) => SENTENCE_WORD.test(w) && !isArticleOfName(w, i))) return false
  return isHeadFirst(named) || isHeadLast(named) || isHeadLast(withoutTown(named))
})

/** "Hovedudvalget for Den Selvejende Institution": a capital article inside belongs to a name. */
function isArticleOfName(word: string, index: number): boolean {
  return index > 1 && /^De[nt]$/.test(word)
}

/** "Politisk sundhedsklynge Randers", "Byrådet Sønder Omme": the name without the town after it. */
function withoutTown(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((w) => HEAD.test(w))
  const town = words.slice(last + 1)
  return last >= 0 && town.length <= 2 && town.every((w) => /^[A-ZÀ-ÞĀ-ɏ][a-zß-ÿ]/u.test(w))
    ? words.slice(0, last + 1)
    : words
}

/** "Udvalget for Ældre og Sundhed", "Politisk styregruppe for Letbanen". */
function isHeadFirst(words: readonly string[]): boolean {
  const link = words.findIndex((w) => /^(?:for|vedr|vedrørende|om|mellem)$/i.test(w))
  // "Det Faglige Råd for Neurologi": the article is one word more.
  const most = /^de[nt]$/i.test(words[0] ?? '') ? 3 : 2
  return link >= 1 && link <= most && words.length > link + 1 && HEAD.test(words[link - 1] ?? '')
}

/** "Klima-, Miljø- og Teknikudvalget", "Sundhedsdirektørernes Forretningsudvalg", "Det fælles landdistriktsråd". */
function isHeadLast(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  const head = HEAD.exec(last)
  if (!head) return false
  const before = words.slice(0, -1)
  const article = /^(?:det|den|de)$/i.test(before[0] ?? '')
  const named = before.every(
    (w, i) => article || i === 0 || JOINS.test(w) || /^[A-ZÀ-ÞĀ-ɏ]/u.test(w) || /[-,]$/.test(w),
  )
  const alone = before.length === 0 && head.groups?.first === ''
  return named && (!alone || STANDS_ALONE.test(last))
}

/**
 * What people who meet may be called besides {@link BODY_NOUNS}; only where a label says that a meeting is named:
 * `Havnens Netværk`, `Arbejdsgruppen`; not `Gruppetrin`.
 */
const GROUP_NOUN =
  /(?:gruppe|team|netværk|samarbejde|partnerskab|alliance|panel|laug|samråd|kontaktled|ledelse|stab|klub|union|fællesskab)(?:r?n|en|et|s)?(?![a-zæøå])/i

/** Whether a text names a group that meets: "Kystkommunernes Klimagruppe"; not "Møde i gruppen". */
export function isGroupName(text: string | null): boolean {
  if (text === null || text.length > 90 || !/^[A-ZÀ-ÞĀ-ɏ]/.test(text) || !GROUP_NOUN.test(text)) return false
  const words = text.split(/\s+/)
  return words.length <= 10 && !/[:;?!]|\.$/.test(text) && !words.some((w) => SENTENCE_WORD.test(w))
}

/** Whether the text is a noun that any body may be called by ("Udvalget"). */
export function isGenericBody(text: string): boolean {
  const head = HEAD.exec(text.trim())
  return head !== null && head.groups?.first === '' && !STANDS_ALONE.test(text.trim())
}
