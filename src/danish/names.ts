import { PARTY_NAMES, ROLE_BEGINNINGS, ROLE_ENDINGS, ROLE_WORDS } from './people-words.ts'
import { remembered } from './remembered.ts'

/** A person as printed in a list of people. */
export interface PersonRead {
  readonly name: string
  readonly party: string | null
  readonly role: string | null
  /** What the list says of this person: "- afbud", "(fra kl. 15)"; `null` when it says nothing. */
  readonly remark: string | null
}

const PARTICLE = "(?:von|van|de|der|den|du|da|af|al|el|la|le|bin|ibn|zu|ten|ter|d'|y|i|á)"
/** `Holm`, `P.`, `Chr.`, `Bisgaard-Rask`; not `Nyborg.` */
const WORD_OF_NAME =
  "(?:(?:[A-ZÀ-ÞĀ-ɏ]|Chr|Joh|Johs|Fr|Th|Kr|Jac|Sv|Aug|Alb|Vald|Aa)\\.|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]*[A-Za-zÀ-ɏ](?![A-Za-zÀ-ɏ]))"
const NAME_WORD = `(?:(?:(?:al|el|ul|as|an|ad)-)?[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’.-]*|["“”][A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]*["“”])`
/** `Hanne Rosendal Kruse`, `Tue von Påhlman`, `Niels-Ole`, `Per "Spil"`; not `Dagsordenen blev`. */
const NAME = new RegExp(`^${NAME_WORD}(?: (?:${PARTICLE} )*${NAME_WORD}){0,5}$`, 'u')
/** Capitalised words that begin other things than a name: `Dagsorden`, `Godkendt af`; not `Godrun`. */
const NO_NAME =
  /^(?:Dagsorden(?:spunkt(?:er)?)?|Gæst(?:er)?|Ansvarlig|Opfølgning|Tidsfrist|Deadline|Referat|Punkt|Pkt|Åbent?|Åbne|Lukkede?|Lukket|Sager?|Sagsnr|Møde[tr]?|Mødedato|Indhold|Indholdsfortegnelse|Indholdsliste|Fold|Luk|Side|Ingen|Alle|Bilag|Bemærkninger|Det|Den|Der|De|Som|Til|Fra|Ved|Ad|Nr|Godkendelse|Godkendt|Kl|Medlemmer|Afbud|Fraværende|Deltog|Deltager|Mødt|Resum[eé]|Beslutning|Indstilling|Kommune|Region|Kopier|Orientering|Meddelelser|Eventuelt|Herefter|For|På|Efter|Under|Mødet|Derudover|Desuden|Endvidere|Herudover|Begge|Vi|Uden|Med|Næste|Teknik|Miljø|Kultur|Økonomi|Sundhed|Social|Børn|Unge|Plan|Byg|Forvaltningen|Teams|Rådhuset|Danske?|Danmarks|Mandag|Tirsdag|Onsdag|Torsdag|Fredag)(?![A-Za-zÀ-ɏ])/iu
const PARTY =
  '(?:(?!(?:TR|FTR|AMR|FAMR|AMiR|HK|FOA|DSR|DLF|KL|LO|FH|DA|DI|DH|AC|GL|DM)(?![A-ZÆØÅ]))[A-ZÆØÅ]{1,3}|SF|DF|LA|RV|UP|UFP|ufp|EL|KD|NB|[Ll]øsgænger|[Uu]den for parti(?:erne)?|Lokallisten?|Borgerlisten?)'
/** `Ida Holm (V)`, `Bo Lund (Enhedslisten)`; not `Ida Holm (formand)`. */
const PARTY_IN_BRACKETS = new RegExp(`\\s*\\((${PARTY}|${PARTY_NAMES.join('|')})?\\s?\\)`, 'u')
/** `V`, `(Enhedslisten)`; not `Ida`. */
const PARTY_ALONE = new RegExp(`^\\(?(${PARTY}|${PARTY_NAMES.join('|')})\\)?$`, 'u')
/** `borgmester`, `sognepræsten`; not `formandskab`. */
const ROLE_ENDING = new RegExp(`(?:${ROLE_ENDINGS.join('|')})(?:en|e|er|ne|erne)?$`)
/** `Ida Holm`, `Bo,`; not `(formand)`. */
const FIRST_WORD = /^[^\s,;:/()]+/
/** `af Ida`, `øst`; not `Øst`. */
const LOWER = /^[a-zæøåéäöü]/
/** What the list says of a person begins with one of these. */
const REMARK_BEGINS =
  '(?:ved )?afbud|fraværende|deltog|deltager|deltagende|til stede|ej til stede|tilstede|ikke til stede|ikke mødt|ej mødt|var |fra kl|til kl|kl\\.|(?:fra|til) (?:ca\\. ?)?\\d{1,2}[.:]\\d\\d|fra (?:og med )?p[ku]|til (?:og med )?p[ku]|t\\.o\\.m|f\\.o\\.m|indtil|ankom|gik|forlod|kom |under p|ved (?:sag|p[ku])|sag(?:erne)? \\d|p[ku]n?kt(?:erne|er)?\\.?:? ?\\d|stedfortræder|suppleant|i stedet|som stedfortræder|meldt|havde|uden afbud|med afbud|(?:med|uden) (?:lovligt |gyldigt )?(?:forfald|varsel)|mødte|inhabil|pga\\.? |på grund af |grundet |sygemeldt|syg(?![a-zæøå])|på (?:ferie|kursus|orlov|barsel)'
/** ` - afbud`, `: Deltog`, ` (fra kl. 15)`, `, deltog under pkt. 5`, ` var også til stede`; not `Ida Varde`. */
const REMARK = new RegExp(`(?:\\s*[-–:,]\\s*|\\s+|\\s*\\()((?:${REMARK_BEGINS}).*)$`, 'i')
/** The same for one word of a name: `Afbud`, `Suppleant`; not `Holm`. */
const BEGINS_REMARK = new RegExp(`^(?:${REMARK_BEGINS})`, 'i')

/** Before what a list says of somebody: `Bo Lund (JB`, `Ida (formand`; not `Bo Lund (JB)`. */
const OPEN_BRACKET = /\s*\([^()]*$/
/** `Ida Holm (referent)`, `Bo (V)`; not `Bo (V`. */
const BRACKET = /\s*\(([^()]*)\)/

/** A full name inside a sentence, for patterns: `Ida Holm`, `Jens P. von Dal (V)`; not `Ida`, `Ib Nyborg. Mødet`. */
export const NAME_IN_TEXT = `${WORD_OF_NAME}(?: (?:(?:von|van|de|der|du|da|af|al|el) )?${WORD_OF_NAME}){1,4}(?: \\([A-ZÆØÅ]{1,3}\\))?`

/** The class of a pupil behind a name: `Emma 9.a`, `Noah 8. B`; not `Ida 2`. */
const CLASS = /\s+(\d{1,2}\. ?[A-Za-zÀ-ɏ])$/u
/** What somebody came as, or for whom, behind the name: `Per Ravn som referent`, `Bo Ek på vegne af FOA`; not `Per Ravn, som kom senere`. */
const CAME_AS =
  /^(?<name>[^,;:()]+ [^,;:()]+?) (?:som (?<role>[^\s,;()]+)|(?:repræsenterende|på vegne af) (?<whom>[^,;()]+))$/
/** Where somebody comes from, behind the name: `Eva Rim fra Nyby`, `Alberte fra elevrådet`, `Emil fra 8.b`; not `Eva fra kl. 17`. */
const COMES_FROM =
  /^(?<name>[A-ZÀ-ÞĀ-ɏ][^,;:()]*?) fra (?<whom>[A-ZÀ-ÞĀ-ɏ][^,;:()\d]+|[a-zæøå]+(?:et|en|ne)|\d{1,2}\.? ?[A-Za-z])$/u
/** What somebody is, behind the name with nothing between: `Ida Holm ordstyrer`, `Kurt Elbo referent`; not `Ida Holm, formand`. */
const IS_BEHIND = /^(?<name>[^,;:()]+ [^,;:()\s]+)\s+(?<role>[a-zæøå]{3,}\.?)$/u
/** What somebody may be, behind what the list says of them: `Tilstede - Formand`, `mødt – næstformand`; not `Tilstede-Formand`. */
const ROLE_BEHIND = /\s+[-–]\s+([^-–]+)$/

/** Longer pieces of text are no person with a role. */
const LONGEST = 160
/** Words that end a name of something that is no person: `Nørreby Kommune`, `Dansk Flygtningehjælp A/S`; not `Ida Holm`. */
const ORGANISATION =
  /(?:kommune|region|område|universitet|forening|udvalg|råd|bestyrelse|forvaltning|sekretariat|center|skole|kirke|amt|provsti|forbund|selskab|klub|laug|museum|styrelse|ministerium|institut|sygehus|hospital|gymnasium|bibliotek|nævn|kommission|komit[eé]|vandværk|varmeværk|A\/S|ApS|I\/S)(?:et|en|n|s)?(?![A-Za-zÀ-ɏ])/iu

/** Whether a text could be somebody's name. */
export function isName(text: string): boolean {
  return NAME.test(text) && !NO_NAME.test(text) && !ORGANISATION.test(text) && text.length > 1
}

/** Whether a text names an organisation or place of work ("Rebild Kommune", "Danmarks Naturfredningsforening"). */
export function isOrganisation(text: string): boolean {
  return ORGANISATION.test(text)
}

/** Whether a text is a party's letter or name, as printed behind a member ("Ø", "SF", "Venstre"). */
export function isParty(text: string): boolean {
  return PARTY_ALONE.test(text)
}

/** Whether a text names what somebody is and not who ("formand", "sognepræst", "udpeget af Byrådet"). */
export function isRole(text: string): boolean {
  return LOWER.test(text) || isRoleWord(FIRST_WORD.exec(text)?.[0] ?? '')
}

/** A single word that says what a person is: `Sognepræst`, `Adm.`, `Stud.mag.`; not `Holm`. */
const isRoleWord = remembered(1024, (word: string): boolean => {
  const bare = word.toLowerCase().replace(/[.:]+$/, '')
  const single = bare.replace(/(?:erne|ne|er|en)$/, '')
  return (
    ROLE_WORDS.has(bare) ||
    ROLE_WORDS.has(single) ||
    ROLE_ENDING.test(bare) ||
    ROLE_BEGINNINGS.some((b) => bare.startsWith(b))
  )
})

/** "Karin Lund (KL)": the key to initials used later, no party. */
export function spellsName(letters: string, name: string): boolean {
  const initials = name.split(/[\s-]+/).map((w) => w.charAt(0))
  if (letters.length < 2) return false
  // "Lone (LS)": the surname is only in the initials.
  return initials.length === 1
    ? letters.startsWith(name.charAt(0))
    : letters.toUpperCase() === initials.join('').toUpperCase()
}

/** `i`, `fra`; not `direktør`. */
const PREPOSITION = /^(?:i|af|fra|for|på|ved|hos|til)$/

/** "Adm. direktør Poul Fugl" → the words before the name, and the name. */
function withoutRole(text: string): { readonly role: string | null; readonly name: string } {
  const words = text.split(' ')
  let first = 0
  while (first < words.length - 1 && (LOWER.test(words[first] ?? '') || isRoleWord(words[first] ?? ''))) first++
  // "Lægelig direktør Anders Bille": the adjective stands before the post.
  if (first === 0 && words.length > 2 && isRoleWord(words[1] ?? '') && LOWER.test(words[1] ?? '')) {
    const rest = withoutRole(words.slice(1).join(' '))
    return { role: `${words[0]} ${rest.role}`, name: rest.name }
  }
  // "lokalrådet i Ravnkilde" is no person of that name.
  if (first === 0 || PREPOSITION.test(words[first - 1] ?? '')) return { role: null, name: text }
  return { role: words.slice(0, first).join(' '), name: words.slice(first).join(' ') }
}

/**
 * Reads one person: `readPerson('Bjørn Sevald (B)- afbud')` has name, party "B" and the remark "afbud".
 * `null` when there is no name in it. Remembered: the same people stand in several lists and in all minutes of a body.
 */
export function readPerson(printed: string): PersonRead | null {
  return printed.length > LONGEST ? null : personIn(printed)
}

const personIn = remembered(512, (printed: string): PersonRead | null => {
  const text = printed.replace(/[.;,]+$/, '').trim()
  return readPlain(text) ?? readDescribed(text)
})

/** "Ida Holm", "Direktør Harald Lassen": nothing but capitalised words. */
function readPlain(text: string): PersonRead | null {
  if (!NAME.test(text)) return null
  const { role, name } = withoutRole(text)
  if (name.split(' ').some((word, i) => i > 0 && BEGINS_REMARK.test(word))) return null
  return isName(name) ? { name, party: null, role, remark: null } : null
}

/** A name with party, role or remark around it. */
function readDescribed(text: string): PersonRead | null {
  const party = text.includes('(') ? PARTY_IN_BRACKETS.exec(text) : null
  const withoutParty = party ? text.replace(PARTY_IN_BRACKETS, ' ').replace(/ {2,}/g, ' ').trim() : text
  const said = REMARK.exec(withoutParty)
  // "Jonas Brix (JB, til kl. 14)": what is said begins inside the brackets.
  const rest = (said ? withoutParty.slice(0, said.index).replace(OPEN_BRACKET, '') : withoutParty).trim()
  const { remark, role: roleBehind } = remarkAndRole(said?.[1] ?? null)
  const { name: who = '', role: as, whom } = CAME_AS.exec(rest)?.groups ?? {}
  if (isName(who) && (whom || isRoleWord(as ?? '')))
    return { name: who, party: party?.[1] ?? null, role: whom ?? as ?? null, remark }
  const bracket = rest.includes('(') ? BRACKET.exec(rest) : null
  const [head = '', ...after] = (bracket ? rest.replace(bracket[0], '') : rest).split(/\s*(?:,|;| [-–] |:)\s*/)
  const { role: roleFirst, name: whole } = withoutRole(head.trim())
  const { name: named, role: roleAfter } = withoutTail(whole)
  const pupil = CLASS.exec(named)
  const name = pupil ? named.slice(0, pupil.index) : named
  const letters = party?.[1] && !spellsName(party[1], name) ? party[1] : null
  // "Formand: Anna Holm" has the role where others have the name.
  if (after[0] && isRole(head) && !(roleFirst && isName(named)) && isName(after[0])) {
    return { name: after[0], party: letters, role: head, remark }
  }
  if (!isName(name)) return null
  const partyAfter = after.find(isParty)
  // "Ole Skær - Tina Ager deltager som stedfortræder": what is said is said of the second.
  const isOther = (text: string): boolean => remark !== null && text.includes(' ') && isName(text)
  const roles = [
    roleFirst,
    ...after.filter((a) => a && !isParty(a) && !isOther(a)),
    bracket?.[1] && spellsName(bracket[1], name) ? null : bracket?.[1],
    pupil?.[1],
    roleAfter,
    roleBehind,
  ].filter((r) => r)
  return {
    name,
    party: letters ?? partyAfter ?? null,
    role: roles.length ? roles.join(', ') : null,
    remark: remark?.replace(/\)$/, '') ?? null,
  }
}

/** "Kurt Elbo referent", "Eva Rim fra Nyby" → the name, and what stands behind it. */
function withoutTail(text: string): { readonly name: string; readonly role: string | null } {
  const { name = '', role, whom } = (COMES_FROM.exec(text) ?? IS_BEHIND.exec(text))?.groups ?? {}
  const tail = whom ?? (role !== undefined && isRoleWord(role) ? role : null)
  return tail !== null && isName(name) ? { name, role: tail } : { name: text, role: null }
}

/** "Tilstede - Formand" says both that somebody was there and what they are. */
function remarkAndRole(said: string | null): { readonly remark: string | null; readonly role: string | null } {
  const behind = said === null ? null : ROLE_BEHIND.exec(said)
  if (said === null || !behind?.[1] || LOWER.test(behind[1]) || !isRole(behind[1])) return { remark: said, role: null }
  return { remark: said.slice(0, behind.index), role: behind[1] }
}
