import { BODY_NOUNS } from '../danish/bodies.ts'
import { Topic, topicsIn } from '../danish/patterns/topic.ts'
import { remembered } from '../danish/remembered.ts'
import type { Block } from '../model/block.ts'
import type { Position } from '../model/position.ts'
import type { ItemNode, MeetingNode, SectionNode } from '../model/tree.ts'

/** The headings, labels and blocks of a meeting, side by side with what each may speak of: most rooms ask only that. */
export interface Passages {
  readonly texts: readonly string[]
  /** Of each text its topics, to be asked `topic.isIn(topics)`. */
  readonly topics: readonly number[]
  /** The block that holds the text; of a heading the item, of a label the section. */
  readonly sources: readonly PassageSource[]
  /** What each block before the items may speak of. */
  readonly frontTopics: readonly number[]
}

export type PassageSource = Block | { readonly position: Position }

/** A body may be named, by its noun. */
export const NAMES_BODIES = new Topic(new RegExp(BODY_NOUNS.join('|'), 'iu'))

interface SectionTopics {
  /** All that the blocks speak of together. */
  readonly all: number
  /** What each block speaks of. */
  readonly each: readonly number[]
}

/** Labels are few and come in every item. */
const topicsOfLabel = remembered(256, topicsIn)

const MEETINGS = new WeakMap<MeetingNode, Passages>()
const SECTIONS = new WeakMap<SectionNode, SectionTopics>()

/** Everything under the items and after them, in reading order, and beside it what the front speaks of. */
export function passagesOf(node: MeetingNode): Passages {
  const known = MEETINGS.get(node)
  if (known) return known
  const texts: string[] = []
  const topics: number[] = []
  const sources: PassageSource[] = []
  const add = (text: string, source: PassageSource, about: number): void => {
    texts.push(text)
    sources.push(source)
    topics.push(about)
  }
  for (const item of node.items) {
    add(item.heading, item, topicsIn(item.heading))
    for (const section of item.sections) {
      if (section.label !== null) add(section.label, section, topicsOfLabel(section.label))
      const { each } = topicsOf(section)
      for (let i = 0; i < each.length; i++) {
        const block = section.blocks[i] as Block
        add(block.text, block, each[i] as number)
      }
    }
  }
  for (const block of node.tail) add(block.text, block, topicsIn(block.text))
  const passages = { texts, topics, sources, frontTopics: node.front.map(({ text }) => topicsIn(text)) }
  MEETINGS.set(node, passages)
  return passages
}

/** Whether some block of a section may speak of a topic. */
export function speaksOf(section: SectionNode, topic: Topic): boolean {
  return topic.isIn(topicsOf(section).all)
}

/** Whether some block of an item may speak of a topic. */
export function itemSpeaksOf(item: ItemNode, topic: Topic): boolean {
  return item.sections.some((section) => speaksOf(section, topic))
}

/** The blocks of a section that may speak of a topic. */
export function blocksOn(section: SectionNode, topic: Topic): readonly Block[] {
  const { all, each } = topicsOf(section)
  return topic.isIn(all) ? section.blocks.filter((_, i) => topic.isIn(each[i] as number)) : NO_BLOCKS
}

const NO_BLOCKS: readonly Block[] = []

/** What each block of a section may speak of. */
export function blockTopics(section: SectionNode): readonly number[] {
  return topicsOf(section).each
}

/** An empty label: thousands of them cost less than to remember each. */
const NO_TOPICS: SectionTopics = { all: 0, each: [] }

/** A section is looked through once. */
function topicsOf(section: SectionNode): SectionTopics {
  if (section.blocks.length === 0) return NO_TOPICS
  const known = SECTIONS.get(section)
  if (known) return known
  const each: number[] = []
  let all = 0
  for (const { text } of section.blocks) {
    const topics = topicsIn(text)
    each.push(topics)
    all |= topics
  }
  const made = { all, each }
  SECTIONS.set(section, made)
  return made
}
