import { bodyKey } from '../../danish/bodies.ts'
import type { MeetingKind } from '../../model/document.ts'
import type { ItemNode, SectionNode } from '../../model/tree.ts'
import { KIND_PHRASE, kindOfWord } from './kind-words.ts'
import { bodyLines, type MeetingLine } from './lines.ts'
import type { Front } from './title-lines.ts'

/** Longer lines are sentences that speak of agendas and minutes. */
const TITLE_WIDTH = 150
/** Lines that name a paper and not what this one is: an agenda title, a link, the approval of earlier minutes. */
const OTHER_PAPER =
  /^\d|^[-•]|(?:godkendelse|godkendt|gennemgang|underskrivelse|bemærkninger) (?:af|til)|(?:dagsorden|referat|protokol) (?:udsendt|publiceret|som pdf|fra (?:sidste|seneste))|(?:hent|vis|se|læs) (?:hele )?(?:dagsorden|referat)/i

export interface KindClues extends Front {
  readonly body: string | null
  readonly date: string | null
}

export interface MeetingTitle {
  readonly kind: MeetingKind
  /** The kind word(s) as printed; `null` when the document has none. */
  readonly title: string | null
}

/** Template text of a meeting that has not been held. */
const PLACEHOLDER = /(?:noteres her|Deltagere: Ikke registreret|udfyldes på mødet|skrives på mødet)/i
/** A whole outcome: `Godkendt.`, `Taget til efterretning`, `Intet.`; not `Godkendelse af dagsorden`. */
const SHORT_OUTCOME =
  /(?:^|[.:] ?)(?:(?:at \d:? ?)?(?:blev )?(?:godkendt|godkendes|vedtaget|tiltrådt|drøftet|udsat|udsættes|udgår|udgik|taget til efterretning|tages til efterretning|til efterretning|anbefales|foretoges|intet(?: nyt)?|ingen bemærkninger|afvist|fremsendes))(?:[.,;]|$)/i
/** An outcome told: `blev godkendt`, `Bestyrelsen besluttede`; an earlier meeting's carries its date. */
const TOLD_OUTCOME =
  /(?:blev (?:enstemmigt )?(?:godkendt|vedtaget|taget til efterretning|gennemgået|drøftet|valgt|udsat|aftalt|besluttet)|(?<!har |at )besluttede|\bvedtog\b|\bgodkendte\b|er godkendt|(?:rådet|udvalget|bestyrelsen) har (?:godkendt|vedtaget|besluttet|sendt|givet|valgt)|var enighed om|orienterede om|tog .{0,60} til efterretning)/i
const EARLIER =
  /(?:på (?:mødet|sit møde|sidste møde)|den \d{1,2}\.|sidste år|i (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))/i
/** Only written when a meeting is over. */
const HELD =
  /(?:mødet (?:blev )?(?:hævet|sluttede|slut|afsluttet|ophævet|sluttet)|^(?:ref\.|referent:?) |mødt(?:e|e op)?,? (?:bortset|undtagen))/im

/** What kind of document it is, by its content; the title is a prior only. */
export function meetingKind(clues: KindClues): MeetingTitle {
  const { title, word } = kindTitle(clues.lines)
  const prior = word ? kindOfWord(word) : null
  return { kind: fromContent(clues, prior), title }
}

function fromContent({ node, lines, header, body, date }: KindClues, prior: MeetingKind | null): MeetingKind {
  const texts = bodyLines(node).map((l) => l.text)
  if (prior !== 'minutes' && [...lines.map((l) => l.text), ...texts].some((t) => PLACEHOLDER.test(t))) return 'agenda'
  if (prior === 'minutes') return 'minutes'
  const decided = node.items.flatMap((i) => i.sections).filter((s) => isOwnDecision(s, body, date))
  if (decided.length > 0) return 'minutes'
  const outcomes = node.items.filter(tellsOutcome).length
  const held = [...lines.map((l) => l.text), ...texts].some((t) => HELD.test(t))
  if (outcomes * 3 >= node.items.length && outcomes >= 2) return 'minutes'
  if (prior) return prior
  if (held || outcomes > 0 || header.fields.some((f) => f.field === 'absent')) return 'minutes'
  return node.items.some((i) => i.sections.some((s) => s.role === 'recommendation')) ? 'agenda' : 'other'
}

function kindTitle(lines: readonly MeetingLine[]): { title: string | null; word: string | null } {
  for (const { text } of lines.slice(0, 40)) {
    const match = KIND_PHRASE.exec(text)
    if (match && !OTHER_PAPER.test(text) && text.length <= TITLE_WIDTH)
      return { title: match[0].trim(), word: match.groups?.word ?? null }
  }
  return { title: null, word: null }
}

/** A filled decision section of this meeting, not an earlier body's step. */
function isOwnDecision(section: SectionNode, body: string | null, date: string | null): boolean {
  if (section.role !== 'decision') return false
  if (section.body && body && bodyKey(section.body) !== bodyKey(body)) return false
  if (section.date && date && section.date < date) return false
  return section.blocks.some((b) => /\p{L}{2}/u.test(b.text) && !PLACEHOLDER.test(b.text))
}

function tellsOutcome(item: ItemNode): boolean {
  const texts = [
    item.title,
    ...item.sections
      .filter((s) => s.role === 'intro' || s.role === 'discussion')
      .flatMap((s) => s.blocks.map((b) => b.text)),
  ]
  return texts.some((t, i) => (i > 0 && SHORT_OUTCOME.test(t)) || (TOLD_OUTCOME.test(t) && !EARLIER.test(t)))
}
