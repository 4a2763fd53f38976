import type { TextToken, Token } from '../src/headings/token.ts'
import type { Block } from '../src/model/block.ts'
import type { AgendaItem, Meeting, ParsedDocument } from '../src/model/document.ts'
import type { Decision, Vote } from '../src/model/fact.ts'
import type { Position } from '../src/model/position.ts'
import type { DocumentNode } from '../src/model/tree.ts'
import type { Stages } from '../src/parse.ts'

/**
 * What each stage made of a document, in a form a person can review: one line per thing, its place first.
 * A golden file holds exactly this; whatever is left out here may change without a golden file noticing.
 */
export const GOLDEN_STAGES: Readonly<Record<string, (stages: Stages) => unknown>> = {
  blocks: ({ blocks }) => blocks.map(blockLine),
  headings: ({ headings }) => ({
    tokens: headings.tokens.filter((t) => t.type !== 'text').map(tokenLine),
    refused: headings
      .candidates()
      .filter((c) => !c.taken)
      .map((c) => `${place(c.position)} ${c.form} "${start(c.text)}": ${c.reason}`),
  }),
  tree: ({ tree }) => treeForm(tree),
  facts: ({ document }) => factsForm(document),
}

function blockLine(block: Block): string {
  const level = block.level === null ? '' : ` ${block.level}`
  const label = block.label === null ? '' : ` [${block.label}]`
  return `${place(block.position)} ${block.kind}${level}${label} ${block.cells?.join(' | ') ?? block.text}`
}

function tokenLine(token: Exclude<Token, TextToken>): string {
  if (token.type === 'meeting') return '- meeting'
  if (token.type === 'item') return `${place(token.position)} item ${token.number ?? '-'} "${token.title ?? ''}"`
  if (token.type === 'section') return `${place(token.position)} section ${token.role} "${token.label}"`
  const why = token.type === 'tail' ? 'tail' : token.reason
  return `${place(token.block.position)} ${why} "${start(token.block.text)}"`
}

function treeForm({ meetings }: DocumentNode): unknown {
  return meetings.map((meeting) => ({
    front: meeting.front.map((b) => `${place(b.position)} ${start(b.text)}`),
    tail: meeting.tail.map((b) => `${place(b.position)} ${start(b.text)}`),
    items: meeting.items.map((item) => ({
      item: `${place(item.position)} ${item.number ?? '-'} ${item.title ?? ''}`,
      sections: item.sections.map(
        (s) =>
          `${place(s.position)} ${s.role} "${s.label ?? ''}", ${s.blocks.length} blocks, "${start(s.blocks[0]?.text ?? '')}"`,
      ),
    })),
  }))
}

function factsForm({ meetings, items, aliases, messages }: ParsedDocument): unknown {
  return {
    meetings: meetings.map(meetingForm),
    aliases: aliases.map((a) => `${place(a.position)} ${a.alias} = ${a.body} (${a.source})`),
    items: items.map(itemForm),
    messages: messages.map((m) => `${m.position ? place(m.position) : '-'} ${m.ruleId}: ${m.text}`),
  }
}

/** The fields that are filled, people as "Name, party, role". */
function meetingForm(meeting: Meeting): unknown {
  const people = (list: Meeting['present']) => list.map((p) => [p.name, p.party, p.role].filter(Boolean).join(', '))
  const { present, absent, guests } = meeting
  const fields = { ...meeting, present: people(present), absent: people(absent), guests: people(guests) }
  return filled(fields)
}

function itemForm(item: AgendaItem): unknown {
  return filled({
    item: `${place(item.position)} ${item.number ?? '-'} ${item.title ?? ''}${item.closed ? ' (closed)' : ''}`,
    caseNumber: item.caseNumber,
    sections: item.sections.map((s) =>
      [place(s.position), s.role, `"${s.label ?? ''}"`, s.body, s.date].filter((x) => x !== null).join(' '),
    ),
    attachments: item.attachments.map((a) => `${place(a.position)} ${a.number ?? '-'} ${a.title}`),
    votes: item.votes.map(voteLine),
    decisions: item.decisions.map(decisionLine),
    actions: item.actions.map((a) => `${place(a.position)} ${a.responsible ?? '-'}, ${a.due ?? '-'}: ${a.text}`),
  })
}

function decisionLine(d: Decision): string {
  const marks = [
    d.own ? null : `by ${d.body ?? 'another body'}${d.date ? ` ${d.date}` : ''}`,
    d.amended && 'amended',
    d.conditional && 'conditional',
    d.unanimous && 'unanimous',
    d.followsRecommendation && `recommendation ${d.followsRecommendation}`,
  ].filter(Boolean)
  return `${place(d.position)} ${d.outcome}${marks.length ? ` (${marks.join(', ')})` : ''}: ${d.quote}`
}

function voteLine(v: Vote): string {
  const side = (count: number | null, names: readonly string[]) =>
    `${count ?? '-'}${names.length ? ` (${names.join(', ')})` : ''}`
  const sides = [side(v.for, v.forNames), side(v.against, v.againstNames), side(v.abstain, v.abstainNames)]
  return `${place(v.position)} for ${sides[0]}, against ${sides[1]}, abstain ${sides[2]}`
}

/** Without what is `null` or empty. */
function filled(fields: Readonly<Record<string, unknown>>): unknown {
  const empty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !empty(value)))
}

/** "26-29", or with pages "2:3-2:5". */
function place({ page, line, endPage, endLine }: Position): string {
  const point = (p: number | null, l: number) => (p === null ? String(l) : `${p}:${l}`)
  const [from, to] = [point(page, line), point(endPage, endLine)]
  return from === to ? from : `${from}-${to}`
}

function start(text: string): string {
  return text.length > 50 ? `${text.slice(0, 50)}…` : text
}
