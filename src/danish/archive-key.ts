import { gathered } from '../model/gathered.ts'
import { BODY_NOUNS, bodyKey } from './bodies.ts'

const NOUNS = [...BODY_NOUNS]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('å', 'aa')
  .replaceAll('æ', 'ae')
/** A noun that says by itself which body of its owner it is, as folded: `skolebestyrelse`, `bestyrelse`; not `udvalg`. */
const TELLS_BODY = new RegExp(
  `^(?:[a-z]{2,}(?:${NOUNS})|bestyrelse|repraesentantskab|direktion|formandskab)(?:e?t|e?n)?$`,
)
/** What stands between a body and whose it is: `for`, `ved`; not `om`. */
const OF = /^(?:for|i|paa|ved|hos)$/
/** Bodies may make a body of their own: `sundhedsdirektoerernes`, `kommunernes`; not `vestskolens`. */
const OF_MANY = /ernes$/
/** What a body is like, not whose it is: `faelles`, `lokale`; not `vestby`. */
const LIKE_WHAT =
  /^(?:faelles|(?:politisk|lokal|regional|central|national|midlertidig|saerlig|staaende|raadgivende|faglig)(?:e|t)?)$/
/** Says what kind of place it is, which some names leave out: `sogn`, `kommune`; not `skole`. */
const KIND_OF_PLACE = /^(?:sogn|stift|provsti|kommune|kirke)s?$/
/** Joins the parts of one name: `teknik og miljoeudvalg`, `social samt sundhedsudvalg`; not `bog`. */
const JOINED = / (?:og|samt|om) /
/** The ways to print a MED committee, as folded: `hoved med`, `hovedmed udvalg`, `hovedmedudvalg`; not `hovedudvalg`. */
const MED = /^(hoved|lokal|omraade|center|faelles) ?med ?(?:udvalg)?/

/**
 * The key under which an archive keeps a body. Beyond `bodyKey` it does not matter in which order a body and its owner
 * are told: "Vestskolens skolebestyrelse" is "Skolebestyrelsen på Vestskolen", "Ravnsby Sogns Menighedsråd" is
 * "Menighedsrådet i Ravnsby", "Hoved-MED" is "HovedMED-udvalget". Whose a body is remains part of it.
 */
export function archiveKey(name: string): string {
  const key = bodyKey(name)
    .replace(/^(?:det|den|de) (?=\S)/, '')
    .replace(MED, '$1med')
  if (JOINED.test(key)) return key
  const words = key.split(' ')
  const at = words.findIndex((word, i) => i > 0 && OF.test(word))
  if (at > 0) return ownedBy(words.slice(0, at), words.slice(at + 1)) ?? key
  return ownedBy(words.slice(-1), words.slice(0, -1)) ?? key
}

function ownedBy(head: readonly string[], owner: readonly string[]): string | null {
  const noun = head.length === 1 ? bodyKey(head[0] ?? '') : ''
  const whose = withoutKind(owner)
  if (!TELLS_BODY.test(noun) || whose === '' || OF_MANY.test(owner.at(-1) ?? '')) return null
  if (owner.length === 1 && LIKE_WHAT.test(owner[0] ?? '')) return null
  return `${noun} for ${whose}`
}

/** "ravnsby sogns" and "ravnsby", "vestskolens" and "vestskolen"; both forms of a name that ends in s lose it. */
function withoutKind(owner: readonly string[]): string {
  const named = owner.length > 1 && KIND_OF_PLACE.test(owner.at(-1) ?? '') ? owner.slice(0, -1) : owner
  return named.join(' ').replace(/s$/, '')
}

interface Named {
  readonly name: string
  readonly aliases: readonly { readonly alias: string }[]
}

/**
 * Names of one body in all likelihood: "Menighedsrådet" where only one is told by whose it is, "Ravnsby Menighedsråd",
 * and "FU" where only one goes by that abbreviation.
 */
export function likelyOne(bodies: readonly Named[]): readonly (readonly [plain: string, whole: string])[] {
  const keyed = bodies.map(({ name, aliases }) => ({
    name,
    key: archiveKey(name),
    called: aliases.map(({ alias }) => archiveKey(alias)),
  }))
  return gathered(keyed, (plain) => {
    const isPlain = TELLS_BODY.test(plain.key)
    const [whole, ...others] = keyed.filter(
      (other) =>
        other !== plain && ((isPlain && other.key.startsWith(`${plain.key} for `)) || other.called.includes(plain.key)),
    )
    return whole && others.length === 0 ? [[plain.name, whole.name] as const] : []
  })
}
