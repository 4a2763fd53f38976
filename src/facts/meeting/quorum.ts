import { NUMBER, readNumber } from '../../danish/number-words.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import { Topic } from '../../danish/patterns/topic.ts'
import { words } from '../../danish/patterns/whole-words.ts'
import { sentenceSpans } from '../../danish/sentences.ts'
import { type Block, positionOf } from '../../model/block.ts'
import type { Quorum } from '../../model/document.ts'
import { gathered } from '../../model/gathered.ts'
import type { MeetingNode } from '../../model/tree.ts'
import { blocksOn, passagesOf } from '../passages.ts'

/** Said to be able to decide, or not: `beslutningsdygtig`, `ikke beslutningsdygtigt`; not `beslutningsdygtighed`. */
const QUORATE = words('(ikke\\s+(?:\\p{L}+\\s+){0,2})?(?:beslutningsdygtigt?e?|beslutningsdygtige|beslutningsdygtigt)')
/** A rule, a plan or a condition, not what was found: `er beslutningsdygtig, når halvdelen er til stede`, `generalforsamlingen skal være beslutningsdygtig`; not `er beslutningsdygtig`. */
const RULE = words('når|hvis|såfremt|medmindre|kræver|skal|forudsætter')
/** Who can be there and vote: `parceller`, `andelshavere`, `husstande`, `stemmeberettigede`, `medlemmer`. */
const VOTERS =
  '(?:parceller?|andelshavere|grundejere|husstande|lejemål|haver|boliger|ejerlejligheder|ejere|lejligheder|stemmeberettigede(?:\\s+\\p{L}+)?|medlemmer|delegerede|andele|beboere|interessenter)'
const HERE = '(?:repræsenteret|fremmødt|mødt(?:\\s+(?:op|frem))?|til\\s+stede|tilstede|deltog)'
/** `34 parceller var repræsenteret`, `Der var mødt 31 husstande`, `84 medlemmer til stede`; not `34 parceller mangler vand`. */
const REPRESENTED = new Pattern(
  `(?<![\\p{L}\\d.])(${NUMBER})\\s+(?:ud\\s+af\\s+\\d+\\s+)?${VOTERS}(?:\\s+\\p{L}+){0,3}?\\s+${HERE}(?!\\p{L})|${HERE}\\s+(?:\\p{L}+\\s+)?(${NUMBER})\\s+${VOTERS}(?!\\p{L})`,
  'iu',
)
/** `heraf 6 ved fuldmagt`, `8 gyldige fuldmagter`; not `fuldmagt til formanden`. */
const PROXIES = new Pattern(
  `(?<![\\p{L}\\d.])(${NUMBER})\\s+(?:\\p{L}+\\s+)?fuldmagter|(?<![\\p{L}\\d.])(${NUMBER})\\s+(?:\\p{L}+\\s+)?(?:ved|via|med|pr\\.)\\s+fuldmagt`,
  'iu',
)

const QUORUM = new Topic(QUORATE, REPRESENTED)

/**
 * Whether the meeting could decide (beslutningsdygtighed) and how many were represented, as the minutes say; `null`
 * when they say nothing. Looked for before the items and in the first three of them, where minutes print it.
 */
export function quorumOf(meeting: MeetingNode): Quorum | null {
  const items = gathered(meeting.items.slice(0, 3), (item) => gathered(item.sections, (s) => blocksOn(s, QUORUM)))
  const { frontTopics } = passagesOf(meeting)
  const front = meeting.front.filter((_, i) => QUORUM.isIn(frontTopics[i] ?? 0))
  for (const block of [...front, ...items]) {
    const found = block.kind === 'furniture' ? null : quorumIn(block)
    if (found) return found
  }
  return null
}

function quorumIn(block: Block): Quorum | null {
  for (const { start, end } of sentenceSpans(block.text)) {
    const text = block.text.slice(start, end)
    const said = RULE.test(text) ? null : QUORATE.exec(text)
    const represented = REPRESENTED.exec(text)
    if (!said && !represented) continue
    const proxies = PROXIES.exec(text)
    return {
      quorate: said ? said[1] === undefined : null,
      represented: readNumber(represented?.[1] ?? represented?.[2] ?? ''),
      proxies: readNumber(proxies?.[1] ?? proxies?.[2] ?? ''),
      text,
      position: positionOf(block, start, end),
    }
  }
  return null
}
