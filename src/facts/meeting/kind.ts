import { Topic } from '../../danish/patterns/topic.ts'
import type { Meeting, MeetingKind } from '../../model/document.ts'
import type { ItemNode, SectionNode } from '../../model/tree.ts'
import { keptDecisionsOf } from '../decisions/decisions.ts'
import { sameBody } from '../decisions/own-decision.ts'
import { kindOfWord, kindPhraseIn } from './kind-words.ts'
import type { MeetingLine } from './lines.ts'
import type { Front } from './title-lines.ts'

/** Longer lines are sentences that speak of agendas and minutes. */
const TITLE_WIDTH = 150
/**
 * Lines that name a paper and not what this one is (an agenda title, a link, the approval of earlier minutes):
 * `2. Godkendelse`, `Godkendelse af referat`, `Hent referat`; not `Referat af møde`.
 */
const OTHER_PAPER =
  /^\d|^[-•]|(?:godkendelse|godkendt|gennemgang|underskrivelse|bemærkninger) (?:af|til)|(?:dagsorden|referat|protokol) (?:udsendt|publiceret|som pdf|fra (?:sidste|seneste))|(?:hent|vis|se|læs) (?:hele )?(?:dagsorden|referat)/i

export interface MeetingTitle {
  readonly kind: MeetingKind
  /** The kind word(s) as printed; `null` when the document has none. */
  readonly title: string | null
}

/** `Dagsorden m. referat`, `Dagsorden med vedtagelser`; not `Dagsorden med bilag`. */
const WITH_MINUTES = /(?:med|m\.) (?:referat|vedtagelser|beslutninger)/i

/** Title of a paper that is of no meeting, though it may tell of what one decided: `DOM`, `Vedtægter for X`; not `Vedtægtsændringer`. */
const OTHER_TITLE =
  /^(?:(?:d ?o ?m|kendelse|udskrift af (?:dom|rets)bogen|pressemeddelelse)|(?:vedtægt(?:er)?|forretningsorden|regulativ|husorden|ordensreglement|kommissorium|samarbejdsaftale|lejekontrakt)(?: (?:for|i|om|mellem) .*)?)$/i
const TITLE_LINES = 8

/** Whether the first lines say that this is a judgment, statutes, a press release …, and nothing says that it is of a meeting. */
export function isOtherPaper({ lines, header }: Front): boolean {
  const top = lines.slice(0, TITLE_LINES)
  if (!top.some((l) => OTHER_TITLE.test(l.text))) return false
  const ofMeeting = header.fields.some((f) => f.field === 'present' || f.field === 'absent' || /^møde/i.test(f.label))
  return !ofMeeting && !top.some((l) => kindPhraseIn(l.text) !== null)
}

/** Template text of a meeting that has not been held: `Beslutninger noteres her`, `Deltagere: Ikke registreret`; not `Deltagere: Ida`. */
const PLACEHOLDER = /(?:noteres her|Deltagere: Ikke registreret|udfyldes på mødet|skrives på mødet)/i
/** Only written when a meeting is over: `Mødet sluttede kl. 17`, `Referent: Bo`; not `Mødet begynder kl. 17`. */
const HELD =
  /(?:mødet (?:blev )?(?:hævet|sluttede|slut|afsluttet|ophævet|sluttet)|^(?:ref\.|referent:?) |mødt(?:e|e op)?,? (?:bortset|undtagen))/im

const TELLS_KIND = new Topic(PLACEHOLDER, HELD)

/**
 * What kind of document it is, by its content; the title is a prior only. `meeting` is what is known of the meeting so
 * far: its own decisions are told from others' by body and date.
 */
export function meetingKind(front: Front, meeting: Meeting): MeetingTitle {
  const { title, word } = kindTitle(front.lines)
  const named = word ? kindOfWord(word) : null
  // "Dagsorden m. referat": the agenda and what came of it.
  const prior = named === 'agenda' && WITH_MINUTES.test(title ?? '') ? 'minutes' : named
  if (isOtherPaper(front)) return { kind: 'other', title }
  return { kind: prior === 'minutes' ? prior : fromContent(front, meeting, prior), title }
}

function fromContent(
  { node, header, lines, passages }: Front,
  meeting: Meeting,
  prior: MeetingKind | null,
): MeetingKind {
  const { texts: printed, topics } = passages
  const told = printed.filter((_, i) => TELLS_KIND.isIn(topics[i] ?? 0))
  const texts = [...lines.map((l) => l.text), ...told]
  if (texts.some((t) => PLACEHOLDER.test(t))) return 'agenda'
  if (node.items.some((i) => i.sections.some((s) => isOwnDecision(s, meeting)))) return 'minutes'
  const isHeld = header.fields.some((f) => f.field === 'absent') || texts.some((t) => HELD.test(t))
  if (!prior && (isHeld || meeting.absent.length > 0)) return 'minutes'
  const unlabelled = node.items.filter((i) => !i.sections.some((s) => s.role === 'decision'))
  const enough = prior ? Math.max(2, unlabelled.length / 3) : 1
  if (haveOutcomes(unlabelled, { meeting, enough })) return 'minutes'
  if (prior) return prior === 'convening' && node.items.filter(hasText).length > 1 ? 'agenda' : prior
  return node.items.some((i) => i.sections.some((s) => s.role === 'recommendation')) ? 'agenda' : 'other'
}

/** An item that says more than its title: a letter that only calls a meeting lists its items. */
function hasText({ sections }: ItemNode): boolean {
  return sections.some((s) => s.blocks.some((b) => b.text.length > 3))
}

function kindTitle(lines: readonly MeetingLine[]): { title: string | null; word: string | null } {
  for (const { text } of lines.slice(0, 40)) {
    const match = kindPhraseIn(text)
    if (match && !OTHER_PAPER.test(text) && text.length <= TITLE_WIDTH)
      return { title: match.phrase.trim(), word: match.word }
  }
  return { title: null, word: null }
}

/** Whether enough items tell what came of them, were these the minutes. */
function haveOutcomes(items: readonly ItemNode[], { meeting, enough }: { meeting: Meeting; enough: number }): boolean {
  const asMinutes: Meeting = { ...meeting, kind: 'minutes' }
  let found = 0
  for (const item of items) {
    if (keptDecisionsOf(item, asMinutes).some((d) => d.own) && ++found >= enough) return true
  }
  return false
}

/** A filled decision section of this meeting, not an earlier body's step. */
function isOwnDecision(section: SectionNode, { body, date }: Meeting): boolean {
  if (section.role !== 'decision') return false
  if (section.body && body && !sameBody(section.body, body)) return false
  if (section.date && date && section.date < date) return false
  return section.blocks.some((b) => /[A-Za-zÀ-ɏ]{2}/u.test(b.text) && !PLACEHOLDER.test(b.text))
}
