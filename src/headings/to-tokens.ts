import { type Block, sliceBlock } from '../model/block.ts'
import type { Result } from '../model/message.ts'
import { SECTION_LABELS } from './section-labels.ts'
import type { Candidate, Headings, Token } from './token.ts'

/** `3. Nyt fra KKR`; not `3.april`. */
const NUMBERED = /^(\d{1,3})[.)]\s+(\S.*)$/

const ROLES = new Map(SECTION_LABELS.flatMap(({ role, labels }) => labels.map((l) => [l.toLowerCase(), role] as const)))

/** Blocks to tokens: finds where items begin and which lines are section labels. */
export function toTokens(blocks: readonly Block[]): Result<Headings> {
  const candidates: Candidate[] = []
  const tokens: Token[] = []
  let next = 1
  for (const block of blocks) {
    const item = NUMBERED.exec(block.text)
    if (item?.[1] && item[2] && Number(item[1]) === next) {
      next++
      candidates.push({
        form: 'N.',
        number: item[1],
        text: item[2],
        position: block.position,
        score: 1,
        taken: true,
        reason: 'next number',
      })
      tokens.push({
        type: 'item',
        number: item[1],
        title: item[2],
        heading: block.text,
        closed: false,
        caseNumber: null,
        meeting: 0,
        position: block.position,
      })
    } else {
      tokens.push(...labelOrText(block))
    }
  }
  return { value: { tokens, candidates }, messages: [] }
}

function labelOrText(block: Block): Token[] {
  const label = /^([^:]{3,40}?)(?::|$)/.exec(block.text)
  const role = ROLES.get(label?.[1]?.toLowerCase() ?? '')
  if (!label?.[1] || !role) return [{ type: 'text', block }]
  const rest = sliceBlock(block, label[0].length)
  const section: Token = { type: 'section', role, label: label[1], body: null, date: null, position: block.position }
  return rest.text ? [section, { type: 'text', block: rest }] : [section]
}
