import { inLatin } from '../../danish/patterns/latin.ts'
import { Topic } from '../../danish/patterns/topic.ts'
import { sentenceSpans } from '../../danish/sentences.ts'
import { type Block, sliceBlock } from '../../model/block.ts'
import type { Attachment } from '../../model/fact.ts'
import { gathered } from '../../model/gathered.ts'
import type { ItemNode, SectionNode } from '../../model/tree.ts'
import { blocksOn } from '../passages.ts'
import { type AttachmentRead, isNone, NUMBER, readListed, readLoose } from './attachment-line.ts'
import { betweenTitles } from './attachment-titles.ts'

/** An attachment as it is listed; where the text speaks of it is found when all items are read. */
export type ListedAttachment = Omit<Attachment, 'references'>

const FILE = '\\.(?:pdf|docx?|xlsx?|pptx?|png|jpe?g|zip|odt)'
/** The number over its title: `Bilag 1`, `BILAG 3.4.1:`; not `Bilag 1 Kort`. */
const NUMBER_ALONE = inLatin(`^Bilag\\s+(${NUMBER})\\s*[:.]?$`, 'iu')
/** Several files on one line: `a.pdf b.docx`, `vej.docx plan.pdf`; not `a.pdf`. */
const FILE_NAMES = new RegExp(`^(?:\\S+${FILE}\\s+)+\\S+${FILE}$`, 'i')
/** One file: `notat.pdf`, `Notat om budget.docx (29.6 KB)`; not `Se notat. Og kort.pdf`. */
const FILE_NAME = new RegExp(
  `^[^.:;?!]{1,80}(?:\\.[^.:;?!\\s]+)?${FILE}(?:\\s*\\(\\d[\\d.,]*\\s?[KM]B\\))?$|^\\S+${FILE}$`,
  'i',
)
/** The same in the middle of a line, glued to the title before: `StøjmålingerBilag 2: Situationsplan`, `Kort, Bilag 3: Foto`; not `Bilag 2: Situationsplan`. */
const NEXT_BILAG = inLatin(`(?<=\\S)[,;]?\\s*(?=Bilag\\s+${NUMBER}\\s*[:–])`, 'u')
/** What a line outside a list holds when it names an attachment: the word, a file's ending, the item it belongs to: `Bilag 3`, `plan.pdf`; not `Vejen er smal`. */
const MAY_NAME_ONE = /bilag|vedlagt|vedhæftet|punkt\s|\.(?:pdf|doc|xls|ppt|png|jpe?g|zip|odt)/i
const ATTACHMENT = new Topic(MAY_NAME_ONE)
/** Files named after the item they belong to: `Punkt 5.1. Sagsfremstilling`, `Punkt 5.1, bilag 2`; not `Punkt 5 blev udsat`. */
const BY_ITEM = /^Punkt\s+\d+(?:\.\d+)*(?:\.\s+Sagsfremstilling|,\s+bilag\s+(\d+).*)$/iu
/** What ends a list of attachments although no label says so: case numbers (`1-31-72-4-21`), page marks, web buttons, `Side 2`; not `Kort over vejen`. */
const NO_ATTACHMENT = inLatin(
  /^(?:sagsn(?:r|ummer)|sagnr|sagsid|sag\s+nr|journal|brevid|dok\.?\s*nr\.?:?\s*[\d/-]*$|side\s+\d|til\s+(?:toppen|indholds)|udskriv|kopier|show\s+video|fold|luk\s+punkt|underskrift|afbud|fraværende|lukket\s+punkt|\d{1,2}\.\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{Ll}*\s+\d{4}$|\d+$|\d{1,8}(?:[./-][\dA-ZÆØÅ]{1,10})+$|(?!.*\s(?:fra|af|til|på|i)\s)\p{Lu}[\p{L} ,.-]*(?:udvalget|rådet|bestyrelsen|repræsentationen),?\s+(?:den\s+)?\d{1,2}[.-]\s?[\p{L}\d]+[.-]?\s?\d{4}\.?$)/iu,
)
/** One attachment in lettered parts, the first of them beside it: `Bilag 2: a. Kort over strækningerne`, `Bilag 3 - a) Foto fra nord`; not `Bilag 2: Kort`. */
const IN_PARTS = inLatin(`^Bilag\\s+(\\d{1,3})\\s*[:.–-]\\s*a[.)]\\s+(\\S.*)$`, 'iu')
/** A title that goes on in the next line: `Notat om samarbejdet med`, `Kort over vejen,`; not `Notat om basismidler`. */
const GOES_ON = /(?:\s(?:og|eller|med|om|til|for|fra|af|i|på|ved|samt|den|det|de)|[,–-])$/i
/** A title is hardly ever longer; prose is. */
const LONGEST_TITLE = 200

/** The attachments (bilag) that an item lists, wherever they stand: under a label, in lines "Bilag 1: …", as file names. */
export function attachmentsOf(item: ItemNode): readonly ListedAttachment[] {
  return gathered(item.sections, (section) => {
    const listed = section.role === 'attachments'
    const blocks = listed ? listIn(section) : blocksOn(section, ATTACHMENT)
    return gathered(blocks, (block, i) => {
      const found = lettered(block, section) ?? blockAttachments(block, listed)
      const number = listed ? NUMBER_ALONE.exec(blocks[i - 1]?.text ?? '')?.[1] : undefined
      return number === undefined ? found : found.map((one, n) => (n === 0 && !one.number ? { ...one, number } : one))
    })
  })
}

/** The blocks of a list; prose below it is none, nor are the lettered points of the talk below "Bilag: Notat". */
function listIn({ blocks, position }: SectionNode): readonly Block[] {
  const [first] = blocks
  const runIn = first?.label === null && first.position.line === position.line && first.position.page === position.page
  const end = blocks.findIndex(
    (block) =>
      (isProse(block.text) && betweenTitles(block.text) === null) ||
      (runIn && /^(?:[a-z]|[ivx]+)[.)]$/.test(block.label ?? '')),
  )
  return end < 0 ? blocks : blocks.slice(0, end)
}

/** Several sentences, the last one ended. */
function isProse(text: string): boolean {
  return text.endsWith('.') && (text.length > LONGEST_TITLE || sentenceSpans(text).length > 1)
}

/** "Bilag 2: a. Kort" with "b. Skema" below it are 2a and 2b. */
function lettered(block: Block, { blocks }: SectionNode): readonly ListedAttachment[] | null {
  const printed = /^b/i.test(block.text) ? IN_PARTS.exec(block.text) : null
  if (!printed) return null
  const [, number = '', title = ''] = printed
  const found = [{ number: `${number}a`, title, position: block.position }]
  for (const next of blocks.slice(blocks.indexOf(block) + 1)) {
    const letter = String.fromCharCode(97 + found.length)
    if (!new RegExp(`^${letter}[.)]$`).test(next.label ?? '')) break
    found.push({ number: number + letter, title: next.text, position: next.position })
  }
  return found
}

function blockAttachments(block: Block, listed: boolean): readonly ListedAttachment[] {
  if (block.kind === 'furniture' || (!listed && !MAY_NAME_ONE.test(block.text))) return []
  return gathered(onePerAttachment(listed ? block : firstLineOf(block)), (part) => {
    const text =
      part.label && /^(?:\d|[a-h][.)]$)/.test(part.label) && listed ? `${part.label} ${part.text}` : part.text
    const read = listed ? listedAttachment(text) : looseAttachment(text)
    return read ? [{ ...read, position: part.position }] : []
  })
}

/** `"1 Åben Årsberetning 52110/19"` under "Bilag:" is number 1, title "Årsberetning". */
function listedAttachment(text: string): AttachmentRead | null {
  return isNone(text) || NO_ATTACHMENT.test(text) ? null : readListed(text)
}

/** Outside a list only the plain forms count: a line "Bilag 1: T", "Bilag: T", or nothing but file names. */
function looseAttachment(text: string): AttachmentRead | null {
  if (FILE_NAME.test(text)) return { number: null, title: text }
  const byItem = BY_ITEM.exec(text)
  if (byItem) return { number: byItem[1] ?? null, title: text }
  return sentenceSpans(text).length > 1 ? null : readLoose(text)
}

/** "Bilag 3.1 Notat om basismidler" in a line of its own, though the talk about it goes on in the same paragraph. */
function firstLineOf(block: Block): Block {
  const start = block.origin[1]?.start
  if (start === undefined || !/^Bilag\s+\d/.test(block.text) || !isProse(block.text)) return block
  const line = block.text.slice(0, start).trimEnd()
  const next = block.text.slice(start).trimStart()
  return GOES_ON.test(line) || /[.:]$/.test(line) || !/^[A-ZÆØÅ]/.test(next) ? block : sliceBlock(block, 0, line.length)
}

function betweenAttachments(text: string): RegExp | null {
  if (FILE_NAMES.test(text)) return /\s+/u
  if (/^Punkt\s\d/.test(text)) return /\s+\/\s+/u
  const glued = text.includes('Bilag') ? text.split(NEXT_BILAG).length > 1 : false
  return glued ? NEXT_BILAG : betweenTitles(text)
}

/** One block per attachment: files and glued "Bilag 1: …Bilag 2: …" on one line are taken apart. */
function onePerAttachment(block: Block): readonly Block[] {
  const cut = betweenAttachments(block.text)
  if (cut === null) return [sliceBlock(block, 0)]
  const parts: Block[] = []
  let start = 0
  for (const piece of block.text.split(cut)) {
    const at = block.text.indexOf(piece, start)
    if (piece) parts.push(sliceBlock(block, at, at + piece.length))
    start = at + piece.length
  }
  return parts
}
