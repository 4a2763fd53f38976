import { inLatin } from '../danish/patterns/latin.ts'
import { Topic } from '../danish/patterns/topic.ts'
import { sentenceSpans } from '../danish/sentences.ts'
import { type Block, sliceBlock } from '../model/block.ts'
import type { Attachment } from '../model/fact.ts'
import { gathered } from '../model/gathered.ts'
import type { ItemNode } from '../model/tree.ts'
import { blocksOn } from './passages.ts'

/** An attachment as it is listed; where the text speaks of it is found when all items are read. */
export type ListedAttachment = Omit<Attachment, 'references'>

/** `1`, `3.1`, `4a`, `3.a`, `1a-1d`. */
const NUMBER = '\\d{1,3}(?:\\.\\d{1,2})?(?:\\.?[a-zæøå](?!\\p{L}))?(?:-\\d{0,2}[a-z])?'
/** A printed attachment: `Bilag 1: T`, `Bilag 3.1 T`, `Bilag 2 – T`, `Bilag 1. T`, `Bilag B: T`, `Bilag IV: T`, `[Bilag 1] T`; not `Bilag 1 viser`, `bilag 1 og 2`. */
const BILAG = inLatin(
  `^\\[?[Bb](?:ilag|ILAG)\\s+(?:nr\\.?\\s*)?(${NUMBER}|(?:[A-H]|[IVX]{1,4})(?=\\s*[:.–-]))\\]?\\s*(?:[:.–-]+\\s*(?=\\S)|\\s(?=[\\p{Lu}\\d"“”]))`,
  'u',
)
/** The same in the middle of a line, glued to the title before: `LicitationsresultatBilag 2: Situationsplan`. */
const NEXT_BILAG = inLatin(`(?<=\\S)\\s*(?=Bilag\\s+${NUMBER}\\s*[:–])`, 'u')
/** Under a Bilag label: `1. T`, `1 T`, `1) T`; the number of the list. */
const LISTED = inLatin(`^(${NUMBER})\\s*[.):]?\\s+(?=[\\p{L}"“”])`, 'u')
/** Document and case numbers before the title: `306-2019-58233   Lokalplan`, `52110/19`. */
const DOCUMENT_BEFORE = /^\d{2,4}-\d{2,4}-\d+\s+|^\d{4,}[/-]\d{2,4}\s+/
/** And behind it: `Årsberetning 52110/19`, `(DokumentID: 5510238)`; not `Regnskab 2013/14`. */
const DOCUMENT_AFTER = /\s+\d{5,6}[/-]\d{2}$|\s*\(Dokument(?:ID|nr\.?)?:?\s*\d+\)$/i
/** Short document numbers, only behind the titles of a list that states access: `1 Åben Notat 811/19`. */
const SHORT_DOCUMENT_AFTER = /\s+\d{3,4}[/-]\d{2}$/
/** Whether an attachment is public, in numbered lists: `1 Åben Årsberetning`. */
const ACCESS = /^(?:Åben|Åbent|Lukket)\s+(?:bilag:\s*)?(?=\S)/
/** `Ingen bilag.`, `Der er ingen bilag til punktet.`, `-`; not `Ingen adgang`. */
const NONE = /^(?:der\s+er\s+)?(?:(?:ingen|intet)(?:\s+bilag)?|-|–)(?:\s+(?:til|i|på)\s+\S+)?\.?$/i
/** Several files on one line: `a.pdf b.docx`. */
const FILE_NAMES =
  /^(?:\S+\.(?:pdf|docx?|xlsx?|pptx?|png|jpe?g|zip|odt)\s+)+\S+\.(?:pdf|docx?|xlsx?|pptx?|png|jpe?g|zip|odt)$/i
const FILE_NAME = /^\S+\.(?:pdf|docx?|xlsx?|pptx?|png|jpe?g|zip|odt)$/i
/** What a line outside a list holds when it names an attachment: the word, a file's ending, the item it belongs to. */
const MAY_NAME_ONE = /bilag|punkt\s|\.(?:pdf|doc|xls|ppt|png|jpe?g|zip|odt)/i
const ATTACHMENT = new Topic(MAY_NAME_ONE)
/** Files named after the item they belong to: `Punkt 5.1. Sagsfremstilling / Punkt 5.1, bilag 2`. */
const BY_ITEM = /^Punkt\s+\d+(?:\.\d+)*(?:\.\s+Sagsfremstilling|,\s+bilag\s+(\d+).*)$/iu
/** What ends a list of attachments although no label says so: case numbers (`1-31-72-4-21`), page marks, web buttons. */
const NO_ATTACHMENT = inLatin(
  /^(?:sagsn(?:r|ummer)|sagnr|sagsid|sag\s+nr|journal|brevid|dok\.?\s*nr|side\s+\d|til\s+(?:toppen|indholds)|udskriv|kopier|show\s+video|fold|underskrift|afbud|fraværende|lukket\s+punkt|\d{1,2}\.\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{Ll}*\s+\d{4}$|\d+$|\d{1,8}(?:[./-][\dA-ZÆØÅ]{1,10})+$)/iu,
)

/** The attachments (bilag) that an item lists, wherever they stand: under a label, in lines "Bilag 1: …", as file names. */
export function attachmentsOf(item: ItemNode): readonly ListedAttachment[] {
  const found: ListedAttachment[] = []
  for (const section of item.sections) {
    const listed = section.role === 'attachments'
    for (const block of listed ? section.blocks : blocksOn(section, ATTACHMENT))
      for (const attachment of blockAttachments(block, listed)) found.push(attachment)
  }
  return found
}

function blockAttachments(block: Block, listed: boolean): readonly ListedAttachment[] {
  if (block.kind === 'furniture' || (!listed && !MAY_NAME_ONE.test(block.text))) return []
  const parts = onePerAttachment(block)
  return gathered(parts, (part) => {
    const text = part.label && /^\d/.test(part.label) && listed ? `${part.label} ${part.text}` : part.text
    if (listed) return listedAttachment(text, part)
    return looseAttachment(text, part)
  })
}

/** `"1 Åben Årsberetning 52110/19"` under "Bilag:" is number 1, title "Årsberetning". */
function listedAttachment(text: string, { position }: Block): readonly ListedAttachment[] {
  if (NONE.test(text) || NO_ATTACHMENT.test(text)) return []
  const plain = text
    .replace(/^[-–•·]\s*/u, '')
    .replace(DOCUMENT_BEFORE, '')
    .replace(DOCUMENT_AFTER, '')
  const number = BILAG.exec(plain) ?? LISTED.exec(plain)
  const rest = number ? plain.slice(number[0].length) : plain
  const title = ACCESS.test(rest) ? rest.replace(ACCESS, '').replace(SHORT_DOCUMENT_AFTER, '') : rest.trim()
  return title ? [{ number: number?.[1] ?? null, title, position }] : []
}

/** Outside a list only the plain forms count: a line "Bilag 1: T", "Bilag: T", or nothing but file names. */
function looseAttachment(text: string, { position }: Block): readonly ListedAttachment[] {
  if (FILE_NAME.test(text)) return [{ number: null, title: text, position }]
  const byItem = BY_ITEM.exec(text)
  if (byItem) return [{ number: byItem[1] ?? null, title: text, position }]
  const printed = BILAG.exec(text) ?? /^Bilag:()\s+(?=\S)/.exec(text)
  if (!printed || sentenceSpans(text).length > 1 || /[.,;]$/.test(text)) return []
  const title = text.slice(printed[0].length).replace(DOCUMENT_AFTER, '').trim()
  return NONE.test(title) ? [] : [{ number: printed[1] || null, title, position }]
}

function betweenAttachments(text: string): RegExp | null {
  if (FILE_NAMES.test(text)) return /\s+/u
  if (/^Punkt\s\d/.test(text)) return /\s+\/\s+/u
  return text.includes('Bilag') ? NEXT_BILAG : null
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
