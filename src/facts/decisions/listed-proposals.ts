import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import type { Block } from '../../model/block.ts'
import type { SectionNode } from '../../model/tree.ts'
import type { Statement } from '../sentence/statement.ts'

/** Before a list of what is only proposed: `Oplægget omfatter tre ændringer:`, `Der er to muligheder:`; not `Der var enighed om:`. */
const PROPOSALS_FOLLOW = new Pattern(
  /(?:oplæg|udspil|forslag|forslaget|ændringer|ønsker|idéer|ideer|muligheder|scenarier|modeller)(?:\s(?!godkendt|vedtaget|besluttet|gennemføres)\p{L}+)*\s?:$|(?:de|disse|følgende)\s(?:(?:to|tre|fire|fem|seks)\s)?(?:ændringer|forslag|ønsker|idéer|muligheder|modeller)\.$/iu,
)
/** `Indkomne forslag`, `Forslag`, `Indkomne forslag til generalforsamlingen`; not `Forslag til budget`. */
const PROPOSALS_ITEM = new Pattern(
  /^(?:behandling af\s)?(?:indkomne\sforslag(?:\s(?:fra|til)\s.*)?|forslag(?:\s(?:fra|til behandling).*)?)$/i,
)
/** `Bestyrelsen: Banen lukkes om søndagen`, `Henrik Lauge: Foreningen køber …`; not `Vi lukker banen om søndagen`. */
const PROPOSED_BY = inLatin(
  /^(?:[A-H]\.\s)?\p{Lu}[\p{L} .,\d-]{2,50}(?:\s\([^)]{1,30}\))?:\s\p{Lu}|\((?:have|nr\.?|parcel|hus|bestyrelsen|forslag)[^()]{0,20}\)\.?$/u,
)
/** `Følgende ændringer blev vedtaget:`, `Vi blev enige om disse ændringer:`; not `Oplægget omfatter tre ændringer:`. */
const DECIDED_LIST = /godkend|vedt|beslut|enig|aftal|konklu/i

/** An entry of a list of proposals; of a paragraph only its first sentence: "Forslag 3 fra nr. 4: … Forslaget tages op igen." */
export function isProposal({ block, text }: Statement, proposals: ReadonlySet<Block>): boolean {
  return proposals.has(block) && (block.kind === 'list-item' || block.text.startsWith(text))
}

/** The entries of lists of proposals: "1. Aldersgrænsen hæves" under "Oplægget omfatter tre ændringer:". */
export function listedProposals({ blocks }: SectionNode, title: string): ReadonlySet<Block> {
  const listed = new Set<Block>()
  const ofProposals = PROPOSALS_ITEM.test(title)
  let isProposed = false
  for (const block of blocks) {
    if (ofProposals && PROPOSED_BY.test(block.text)) listed.add(block)
    else if (block.kind !== 'list-item')
      isProposed = PROPOSALS_FOLLOW.test(block.text) && !DECIDED_LIST.test(block.text)
    else if (isProposed) listed.add(block)
  }
  return listed
}
