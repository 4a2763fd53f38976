import { Pattern } from '../../danish/patterns/pattern.ts'
import type { Meeting } from '../../model/document.ts'
import { gathered } from '../../model/gathered.ts'
import type { ItemNode, SectionNode, SectionRole } from '../../model/tree.ts'

/** Where the outcome may stand when an item has no outcome section. */
const TALK: ReadonlySet<SectionRole> = new Set<SectionRole>(['intro', 'remarks', 'discussion', 'other'])

/**
 * The sections that can tell what was decided: the labelled outcomes, or else the running text of the minutes.
 *
 * An agenda without outcomes has none: its verbs are proposals.
 */
export function outcomeSources(
  item: ItemNode,
  meeting: Meeting,
): { readonly sections: readonly SectionNode[]; readonly labelled: boolean } {
  const outcome = outcomeSections(withoutKind(item.sections, meeting.date))
  if (outcome.length > 0) return { sections: outcome, labelled: true }
  if (meeting.kind === 'agenda' || meeting.kind === 'convening') return { sections: [], labelled: false }
  const recommended = item.sections.some((s) => s.role === 'recommendation')
  const talk = item.sections.filter((s) => TALK.has(s.role) || (s.role === 'background' && !recommended))
  return { sections: [...talk, ...gathered(item.sections, outcomeBelow)], labelled: false }
}

/** `Godkendt.`, `Økonomiudvalgets indstilling tiltrådt.`, `Indstillingen blev godkendt med 15 stemmer.`; not `At planen godkendes.` */
const OUTCOME = new Pattern(
  /^(?:ad\s+(?:\d{1,2}|[a-h])[.):]*\s+)?(?:(?:\p{L}[\p{L}-]*s\s+)?(?:indstilling|anbefaling)\p{L}*\s+(?:(?:blev|er|var)\s+)?(?:\p{L}+\s+)?)?(?:godkendt|tiltrådt|vedtaget|vedtoges|forkastet|faldt|fulgt|følges|taget\s+til\s+efterretning|udsat|imødekommet)(?:\s*[.,]|\s+(?:med|mod|idet|uden)\s|\s*$)/iu,
)
/** The same with who decides or what is decided on: `Komiteen godkendte regnskabet.`, `Regnskabet blev godkendt.`; not `Udvalget godkendte i maj`, `Regnskabet blev drøftet`. */
const TOLD_OUTCOME = new Pattern(
  /^(?:(?:et\s+(?:enigt\s+)?\p{L}*(?:udvalg|råd)|et\s+flertal|\p{L}*(?:udvalget|(?<!om)rådet|bestyrelsen|komit[eé]en|nævnet|forsamlingen|kommissionen))\s+(?:enstemmigt\s+|herefter\s+)?(?:godkendte|tiltrådte|vedtog|tilsluttede\s+sig|fulgte|forkastede|udsatte)(?!\s+(?:i|den|på)\s)|\p{L}+(?:en|et|erne)\s+(?:blev|er)\s+(?:\p{L}+\s+)?(?:godkendt|vedtaget|tiltrådt|forkastet)(?=\s*[.,]|\s*$))/iu,
)
const BELOW = new WeakMap<SectionNode, readonly SectionNode[]>()

/** What stands below a recommendation from the line on that can only be its outcome, although no label says so. */
function outcomeBelow(section: SectionNode): readonly SectionNode[] {
  if (section.role !== 'recommendation') return []
  const known = BELOW.get(section)
  if (known) return known
  const from = section.blocks.findIndex(
    (b) => b.kind === 'paragraph' && (OUTCOME.test(b.text) || TOLD_OUTCOME.test(b.text)),
  )
  const found = from < 0 ? [] : [{ ...section, blocks: section.blocks.slice(from) }]
  BELOW.set(section, found)
  return found
}

/** The kind of the item printed like a label: `Beslutning` over the case text, where `Beslutning på byrådsmødet den 3. maj` holds the outcome. */
function withoutKind(sections: readonly SectionNode[], date: string | null): readonly SectionNode[] {
  const [first] = sections
  if (first?.role !== 'decision' || !/^beslutning:?$/i.test(first.label ?? '') || date === null) return sections
  const own = sections.some((s) => s.role === 'decision' && s.date === date && /^beslutning\s/i.test(s.label ?? ''))
  return own ? sections.slice(1) : sections
}

/** An absence note that stands between an outcome label and its text carries that label's outcome. */
function outcomeSections(sections: readonly SectionNode[]): readonly SectionNode[] {
  const found: SectionNode[] = []
  let before: SectionNode | null = null
  for (const section of sections) {
    if (section.role === 'decision') found.push(section)
    else if (section.role === 'absence' && before?.role === 'decision' && before.blocks.length === 0)
      found.push({ ...section, label: before.label, body: before.body, date: before.date })
    before = section
  }
  return found
}
