import { BODY_NOUNS, bodyKey, isBodyName } from '../../danish/bodies.ts'
import { spellsBody } from '../../danish/initials.ts'
import type { MeetingNode } from '../../model/tree.ts'

/** What a body does in its own minutes; another body is told of in the past perfect or not at all. */
const ACTS =
  '(?:besluttede|beslutter|vedtog|vedtager|godkendte|godkender|drøftede|drøfter|tog|tager|tiltrådte|tiltræder|tilsluttede|tilslutter|vælger|valgte|ønsker|ønskede|gennemgik|orienteres|anbefaler|anbefalede|afviste|udsatte|skal|bad|beder|udtrykte|har besluttet|har godkendt|noterede|kan tilslutte)'
const NOUN = [...BODY_NOUNS].sort((a, b) => b.length - a.length).join('|')
const NAME = `(?:\\p{Lu}\\p{L}*s )?\\p{Lu}[\\p{L}-]*(?:${NOUN})(?:et|en)?|\\p{Lu}\\p{L}*(?:${NOUN})(?:et|en)|\\p{Lu}\\p{L}*kredsen`
/** `Bestyrelsen besluttede`, `at Sundhedsdirektørkredsen drøfter`; not `i bestyrelsen`. */
const ACTING = new RegExp(`(?<![\\p{L}])(?<name>${NAME}) ${ACTS}(?![\\p{L}])`, 'gu')
const GENERIC = /^(?:Udvalget|Rådet|Arbejdsgruppen|Styregruppen|Følgegruppen|Forsamlingen|Generalforsamlingen|Kredsen)$/
const ENOUGH = 2

/** The body that acts in the text of a document whose header names none; `null` when two do about as often. */
export function bodyInText(node: MeetingNode): string | null {
  const counts = new Map<string, { name: string; n: number }>()
  for (const section of node.items.flatMap((i) => i.sections)) {
    if (section.role === 'background' || section.role === 'history' || section.role === 'attachments') continue
    for (const match of section.blocks.flatMap((b) => [...b.text.matchAll(ACTING)])) {
      const name = match.groups?.name
      if (!name || GENERIC.test(name)) continue
      const key = bodyKey(name)
      counts.set(key, { name: counts.get(key)?.name ?? name, n: (counts.get(key)?.n ?? 0) + 1 })
    }
  }
  const [top, second] = [...counts.values()].sort((a, b) => b.n - a.n)
  return top && top.n >= ENOUGH && top.n > 2 * (second?.n ?? 0) ? top.name : null
}

/** "bestyrelse(smøde)" → "Bestyrelsen", "SeniorRåd(smøde)" → "Seniorrådet", when the text prints that noun. */
export function nameOfMeetingWord(stem: string, node: MeetingNode): string | null {
  const wanted = stem.toLowerCase()
  const noun = new RegExp(`(?<![\\p{L}-])(?<name>\\p{L}*${wanted.replace(/s$/, '')}s?(?:et|en|n))(?![\\p{L}])`, 'giu')
  if (!BODY_NOUNS.some((n) => wanted.endsWith(n))) return null
  for (const text of texts(node)) {
    for (const match of text.matchAll(noun)) {
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
    /(?<![\p{L}])(?<name>\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]+))* (?:Menighedsråd|Byråd|Sogneråd))(?![\p{L}])/u
  for (const text of texts(node)) {
    const found = full.exec(text)?.groups?.name
    if (found && spellsBody(name, found)) return found
  }
  return null
}

function texts(node: MeetingNode): readonly string[] {
  const front = node.front.map((b) => b.text)
  return [
    ...front,
    ...node.items.flatMap((i) => [i.heading, ...i.sections.flatMap((s) => s.blocks.map((b) => b.text))]),
  ]
}
