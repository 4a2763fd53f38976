import { bodyKey, nameInArchive } from '../danish/bodies.ts'
import type { AgendaItem, Meeting, ParsedDocument } from '../model/document.ts'
import type { Person } from '../model/fact.ts'
import type { Position } from '../model/position.ts'
import { bodyId, learnAlias } from './bodies.ts'
import { unindexDocument } from './index-items.ts'
import { baseReference, textKeyOf } from './reference.ts'
import type { Cell, Row, Store } from './store.ts'

/** The run a document is read in, and the version of the rules that read it. */
export interface Reading {
  readonly run: number
  readonly parserVersion: string
}

/**
 * Stores everything that was read in a document and returns its key.
 *
 * A document is known by the hash of its bytes. Where several files hold the same bytes, the one whose path comes
 * first is the one that was read, since a file name may tell what the text does not. Call it inside a transaction.
 */
export function writeDocument(store: Store, document: ParsedDocument, { run, parserVersion }: Reading): number {
  const before = documentWith(store, document.source.sha256)
  if (before?.parser_version === parserVersion && before.first_path < document.source.path) return before.id
  const textKey = textKeyOf(document)
  const { sha256, format, bytes, pages, ocrPages } = document.source
  const ocr_pages = JSON.stringify(ocrPages)
  const row = {
    format,
    bytes,
    pages,
    ocr_pages,
    status: document.status,
    text_key: textKey,
    parser_version: parserVersion,
  }
  const id = before ? rewrite(store, before.id, row) : store.insert('documents', { sha256, first_run: run, ...row })
  for (const message of document.messages) writeMessage(store, id, message)
  const keys = document.meetings.map((meeting, index) =>
    writeMeeting(store, meeting, {
      document_id: id,
      ordinal: index,
      base_ref: baseReference(document, meeting, index, textKey),
    }),
  )
  for (const item of document.items) writeItem(store, item, keys[item.meeting] ?? null)
  for (const { position, ...alias } of aliasesOf(document)) learnAlias(store, { ...alias, documentId: id, position })
  return id
}

/** What the document calls its bodies by; a body's own acronym is one of them, known as such. */
function aliasesOf({ aliases, meetings }: ParsedDocument) {
  const meant = aliases.map((alias) => {
    const met = meetings.find((m) => m.body !== null && bodyKey(m.body) === bodyKey(alias.body))
    return { alias: { ...alias, body: met ? (nameInArchive(met) ?? alias.body) : alias.body }, met }
  })
  const acronyms = meant.filter(({ alias, met }) => met?.acronym === alias.alias)
  return [...meant, ...acronyms.map(({ alias }) => ({ alias: { ...alias, source: 'acronym' as const } }))].map(
    ({ alias }) => alias,
  )
}

/** The document with these bytes, and the first path it is known under. */
export function documentWith(store: Store, sha256: string) {
  return store.get<{ id: number; parser_version: string; first_path: string }>(
    `SELECT d.id, d.parser_version, min(f.path) AS first_path FROM documents d JOIN files f ON f.document_id = d.id
     WHERE d.sha256 = ? GROUP BY d.id`,
    sha256,
  )
}

/** Makes room for another reading of the same bytes; the files that hold it keep it. */
function rewrite(store: Store, id: number, row: Row): number {
  unindexDocument(store, id)
  for (const table of ['messages', 'aliases', 'meetings']) store.run(`DELETE FROM ${table} WHERE document_id = ?`, id)
  for (const [column, value] of Object.entries(row))
    store.run(`UPDATE documents SET ${column} = ? WHERE id = ?`, value, id)
  return id
}

/** Removes a document and all that was read in it; the ledger keeps the file. What it leaves behind is to be settled. */
export function deleteDocument(store: Store, id: number): void {
  unindexDocument(store, id)
  store.run('DELETE FROM documents WHERE id = ?', id)
}

function writeMessage(store: Store, document_id: number, message: ParsedDocument['messages'][number]): void {
  const { ruleId, severity, text, position } = message
  store.insert('messages', { document_id, rule_id: ruleId, severity, text, ...(position ? place(position) : {}) })
}

interface MeetingKeys extends Readonly<Record<string, Cell>> {
  readonly document_id: number
  readonly ordinal: number
  readonly base_ref: string
}

function writeMeeting(store: Store, meeting: Meeting, keys: MeetingKeys): number {
  const { body, organisation, acronym, kind, title, date, start, end, nextMeeting } = meeting
  const name = nameInArchive(meeting)
  const body_id = name === null ? null : bodyId(store, name)
  const id = store.insert('meetings', {
    ...keys,
    ...{ body_id, body, body_source: meeting.bodySource, organisation, acronym, kind, title },
    ...{ date, date_source: meeting.dateSource, date_inferred: meeting.dateInferred, start, end },
    ...{ place: meeting.place, case_number: meeting.caseNumber },
    ...{ chair: meeting.chair, minute_taker: meeting.minuteTaker },
    ...{
      next_date: nextMeeting?.date ?? null,
      next_start: nextMeeting?.start ?? null,
      next_end: nextMeeting?.end ?? null,
    },
    ...quorumColumns(meeting.quorum),
  })
  if (name && acronym)
    learnAlias(store, { alias: acronym, body: name, source: 'acronym', documentId: keys.document_id, position: null })
  writePeople(store, { id, presence: 'present', people: meeting.present })
  writePeople(store, { id, presence: 'absent', people: meeting.absent })
  writePeople(store, { id, presence: 'guest', people: meeting.guests })
  writeNotes(store, id, meeting.attendance)
  return id
}

function quorumColumns(quorum: Meeting['quorum']): Row {
  if (quorum === null) return {}
  const { quorate, represented, proxies, text, position } = quorum
  return {
    ...{ quorate: quorate === null ? null : Number(quorate), represented, proxies },
    ...{ quorum: text, quorum_place: JSON.stringify(position) },
  }
}

function writePeople(store: Store, at: { id: number; presence: string; people: readonly Person[] }): void {
  for (const { name, party, role } of at.people)
    store.insert('attendance', { meeting_id: at.id, presence: at.presence, name, party, role })
}

function writeNotes(store: Store, meeting_id: number, notes: Meeting['attendance']): void {
  for (const [i, note] of notes.entries()) {
    const { name, party, presence, from, to, quote } = note
    store.insert('attendance_notes', {
      ...{ meeting_id, ordinal: i + 1, name, party, presence },
      ...{ from_item: note.fromItem, to_item: note.toItem, from, to },
      ...{ disqualified: Number(note.disqualified), stands_in_for: note.standsInFor, quote },
      ...place(note.position),
    })
  }
}

/** Items and sections are most of what is written: their rows are literals, which cost a tenth of rows put together. */
function writeItem(store: Store, item: AgendaItem, meeting_id: number | null): void {
  const { ordinal, number, title, position } = item
  const item_id = store.insert('items', {
    meeting_id,
    ordinal,
    number,
    title,
    closed: Number(item.closed),
    case_number: item.caseNumber,
    page: position.page,
    line: position.line,
    end_page: position.endPage,
    end_line: position.endLine,
  })
  for (const [i, { role, label, body, date, text, position, lines }] of item.sections.entries())
    store.insert('sections', {
      item_id,
      ordinal: i + 1,
      role,
      label,
      body,
      date,
      text,
      lines: JSON.stringify(lines),
      page: position.page,
      line: position.line,
      end_page: position.endPage,
      end_line: position.endLine,
    })
  for (const [i, { number, title, references, position }] of item.attachments.entries())
    store.insert('attachments', {
      ...{ item_id, ordinal: i + 1, number, title, mentions: JSON.stringify(references) },
      ...place(position),
    })
  for (const [i, { text, responsible, due, position }] of item.actions.entries())
    store.insert('actions', { item_id, ordinal: i + 1, text, responsible, due, ...place(position) })
  for (const [i, { kind, text, decision, position }] of item.dissent.entries())
    store.insert('dissents', { item_id, ordinal: i + 1, kind, text, decision, ...place(position) })
  for (const [i, decision] of item.decisions.entries()) writeDecision(store, decision, { item_id, ordinal: i + 1 })
  for (const [i, vote] of item.votes.entries()) writeVote(store, vote, { item_id, ordinal: i + 1 })
}

interface ItemKeys extends Readonly<Record<string, Cell>> {
  readonly item_id: number
  readonly ordinal: number
}

function writeDecision(store: Store, decision: AgendaItem['decisions'][number], keys: ItemKeys): void {
  const { outcome, quote, body, date, ruleId, confidence } = decision
  store.insert('decisions', {
    ...keys,
    ...{ outcome, quote, body, body_id: body === null ? null : bodyId(store, body), date },
    ...{ own: Number(decision.own), amended: Number(decision.amended), conditional: Number(decision.conditional) },
    unanimous: decision.unanimous === null ? null : Number(decision.unanimous),
    ...{ follows_recommendation: decision.followsRecommendation, rule_id: ruleId, confidence },
    ...{ clause: decision.clause, clause_text: decision.clauseText },
    ...place(decision.position),
  })
}

function writeVote(store: Store, vote: AgendaItem['votes'][number], keys: ItemKeys): void {
  store.insert('votes', {
    ...keys,
    ...{ for: vote.for, against: vote.against, abstain: vote.abstain },
    for_names: JSON.stringify(vote.forNames),
    against_names: JSON.stringify(vote.againstNames),
    abstain_names: JSON.stringify(vote.abstainNames),
    ...place(vote.position),
  })
}

function place({ page, line, endPage, endLine }: Position) {
  return { page, line, end_page: endPage, end_line: endLine }
}
