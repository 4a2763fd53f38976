import { BODY_NOUNS, bodyKey, isBodyName } from '../../danish/bodies.ts'
import { spellsBody } from '../../danish/initials.ts'
import { SIGN } from '../../danish/patterns/alphabet.ts'
import { matchesOf } from '../../danish/patterns/matches.ts'
import { holds } from '../../danish/patterns/topic.ts'
import type { Block } from '../../model/block.ts'
import { foundIn, gathered } from '../../model/gathered.ts'
import type { MeetingNode, SectionRole } from '../../model/tree.ts'
import { blockTopics, NAMES_BODIES, passagesOf } from '../passages.ts'

/** What a body does in its own minutes; another body is told of in the past perfect or not at all. */
const ACTS =
  '(?:besluttede|beslutter|vedtog|vedtager|godkendte|godkender|drøftede|drøfter|tog|tager|tiltrådte|tiltræder|tilsluttede|tilslutter|vælger|valgte|ønsker|ønskede|gennemgik|orienteres|anbefaler|anbefalede|afviste|udsatte|skal|bad|beder|udtrykte|har besluttet|har godkendt|noterede|kan tilslutte|stiller sig|holder|mødes|vedtog|behandlede|bakker op|gav|giver|udpegede|konstituerede)'
/** `Bestyrelsen besluttede`, `at Sundhedsdirektørkredsen drøfter`, `KKR Hovedstaden holder`; not `i bestyrelsen`. */
const ACTING = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?<name>(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]* (?:for )?(?:og )?){0,4}[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]+) ${ACTS}(?![A-Za-zÀ-ɏ])`,
  'gu',
)
/** A story of a meeting begins so: `Bestyrelsen holdt møde den 12. maj`, `Elevrådet mødtes i kantinen`; not `Bestyrelsen holdt fri`. */
const MET =
  /^(?<name>(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ-]* ){0,3}[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+) (?:har )?(?:(?:af)?holdt (?:[a-zæøå]+ )?[a-zæøå]*møde|mødtes)(?![a-zæøå])/
/** Whom officials recommend to, in a paper for its meeting: `indstiller til Social- og Sundhedsudvalget`, `anbefaler over for Byrådet`; not `indstiller til godkendelse`. */
const ADDRESSED =
  /(?:indstiller|indstilles|anbefaler)(?: det)? (?:til|over ?for) (?<name>(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ-]* (?:for )?(?:og )?){0,4}[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+)/g
const ENOUGH = 2

/** The body that acts in the text of a document whose header names none; `null` when two do about as often. */
export function bodyInText(node: MeetingNode): string | null {
  const texts = textsWithNames(node)
  const met = foundIn(texts, (text) => MET.exec(text)?.groups?.name ?? null).map(nameAtEnd)
  return (
    met.find((name) => name !== null) ??
    mostNamed(ACTING, texts) ??
    (isOnlyProposed(node) ? mostNamed(ADDRESSED, texts) : null)
  )
}

/** An agenda: in minutes a committee's own recommendation is addressed to whom decides after it. */
function isOnlyProposed({ items }: MeetingNode): boolean {
  return items.every((item) => item.sections.every((s) => s.role !== 'decision'))
}

/** The body that a pattern finds again and again, and no other nearly as often. */
function mostNamed(pattern: RegExp, texts: readonly string[]): string | null {
  const counts = new Map<string, { name: string; n: number }>()
  for (const text of texts) {
    for (const { groups } of matchesOf(pattern, text)) {
      const name = nameAtEnd(groups?.name ?? '')
      if (name) {
        const key = bodyKey(name)
        counts.set(key, { name: counts.get(key)?.name ?? name, n: (counts.get(key)?.n ?? 0) + 1 })
      }
    }
  }
  const [top, second] = [...counts.values()].sort((a, b) => b.n - a.n)
  return top && top.n >= ENOUGH && top.n >= 2 * (second?.n ?? 0) ? top.name : null
}

/** Sections in which others are told of: case texts. */
const OF_OTHERS: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'history', 'attachments'])

/** Items in which others are told of: `Nyt fra kommunen`, `Orientering fra udvalg`, `Meddelelser`; not `Regnskab`. */
const NEWS_OF_OTHERS = /^(?:nyt fra|orientering|meddelelser|siden sidst)/i

/** Where a meeting speaks of itself and a body may be named, by its noun or, as "KKR Hovedstaden", by a code. */
function textsWithNames(node: MeetingNode): readonly string[] {
  const texts: string[] = []
  const add = (blocks: readonly Block[], topics: readonly number[]): void => {
    for (let i = 0; i < blocks.length; i++) {
      const about = topics[i] ?? 0
      if (NAMES_BODIES.isIn(about) || holds(about, SIGN.capitals)) texts.push(blocks[i]?.text ?? '')
    }
  }
  add(node.front, passagesOf(node).frontTopics)
  for (const { title, sections } of node.items) {
    if (NEWS_OF_OTHERS.test(title ?? '')) continue
    for (const section of sections) if (!OF_OTHERS.has(section.role)) add(section.blocks, blockTopics(section))
  }
  return texts
}

/** The longest body's name that words end in: "Herefter Bestyrelsen" → "Bestyrelsen". */
function nameAtEnd(text: string): string | null {
  const words = text.split(' ')
  if (/^generalforsamling/i.test(words.at(-1) ?? '')) return null
  const start = words.findIndex((_, i) => isBodyName(words.slice(i).join(' ')))
  return start < 0 ? null : words.slice(start).join(' ')
}

/** "bestyrelse(smøde)" → "Bestyrelsen", "SeniorRåd(smøde)" → "Seniorrådet", when the text prints that noun. */
export function nameOfMeetingWord(stem: string, node: MeetingNode): string | null {
  const wanted = stem.toLowerCase()
  if (!BODY_NOUNS.some((n) => wanted.endsWith(n))) return null
  const bare = wanted.replace(/s$/, '')
  // "Bestyrelsesmøde" is no meeting of the Havnebestyrelse that its minutes speak of.
  const compound = isBodyName(`${wanted}n`.replace(/^./, (l) => l.toUpperCase())) ? '' : '[A-Za-zÀ-ɏ]*'
  const noun = new RegExp(`(?<![A-Za-zÀ-ɏ-])(?<name>${compound}${bare}s?(?:et|en|n))(?![A-Za-zÀ-ɏ])`, 'giu')
  for (const text of texts(node)) {
    if (!text.toLowerCase().includes(bare)) continue
    for (const match of matchesOf(noun, text)) {
      const name = match.groups?.name ?? ''
      const upper = name.charAt(0).toUpperCase() + name.slice(1)
      if (isBodyName(upper)) return upper
    }
  }
  return null
}

/** The name that an abbreviation in the title stands for: "MR" in a document that prints "Thurø Sogns Menighedsråd". */
export function fullNameOf(name: string, node: MeetingNode): string | null {
  if (!/^[A-ZÆØÅ]{2,6}$/.test(name)) return null
  const full =
    /(?<![A-Za-zÀ-ɏ])(?<name>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]+(?: (?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]+))* (?:Menighedsråd|Byråd|Sogneråd))(?![A-Za-zÀ-ɏ])/u
  for (const text of texts(node)) {
    const found = full.exec(text)?.groups?.name
    if (found && spellsBody(name, found)) return found
  }
  return null
}

/** One word in capitals first: `Hovedbestyrelsen`, `Kredsstyrelsen`; not `rådet`. */
const LONE_NAME = /(?<![A-Za-zÀ-ɏ-])[A-ZÀ-Þ][a-zß-ÿ]{5,}(?![A-Za-zÀ-ɏ-])/gu

/** The body whose initials stand before "møde": "HB-møde" in a document that prints "Hovedbestyrelsen". */
export function bodySpelt(short: string, node: MeetingNode): string | null {
  for (const text of texts(node))
    for (const [name] of matchesOf(LONE_NAME, text)) if (isBodyName(name) && spellsBody(short, name)) return name
  return null
}

function texts(node: MeetingNode): readonly string[] {
  const front = node.front.map((b) => b.text)
  return [
    ...front,
    ...gathered(node.items, (i) => [i.heading, ...gathered(i.sections, (s) => s.blocks.map((b) => b.text))]),
  ]
}
