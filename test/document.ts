import { createHash } from 'node:crypto'
import { type AgendaItem, type Meeting, NO_MEETING, type ParsedDocument, type Section } from '../src/model/document.ts'
import type { Decision } from '../src/model/fact.ts'
import { at } from '../src/model/position.ts'

/** Builders of parsed documents for tests of what comes after the reading. Bodies and people are invented. */

export const FU = 'Klimadirektørernes Forretningsudvalg'

export function aMeeting(fields: Partial<Meeting> = {}): Meeting {
  return { ...NO_MEETING, body: FU, acronym: 'FU', kind: 'minutes', date: '2022-03-15', ...fields }
}

export function anItem(fields: Partial<AgendaItem> = {}): AgendaItem {
  const ordinal = fields.ordinal ?? 1
  return {
    ...{
      number: String(ordinal),
      ordinal,
      title: 'Nye cykelstier',
      closed: false,
      caseNumber: null,
      purpose: null,
      owner: null,
      slot: null,
      duration: null,
      meeting: 0,
    },
    ...{
      position: at(ordinal * 10),
      sections: [],
      attachments: [],
      votes: [],
      decisions: [],
      actions: [],
      dissent: [],
    },
    ...fields,
  }
}

export function aSection(fields: Partial<Section> = {}): Section {
  return {
    role: 'decision',
    label: 'Beslutning',
    body: null,
    date: null,
    text: 'Godkendt.',
    position: at(12),
    lines: [[0, null, (fields.position ?? at(12)).line]],
    ...fields,
  }
}

export function aDecision(fields: Partial<Decision> = {}): Decision {
  return {
    ...{ outcome: 'approved', quote: 'Godkendt.', body: null, date: null, own: true, amended: false },
    ...{ conditional: false, unanimous: null, followsRecommendation: null, ruleId: 'test', confidence: 1 },
    ...{ clause: null, clauseText: null },
    position: at(12),
    ...fields,
  }
}

/** What a document holds besides its path. */
export type DocumentFields = Partial<Pick<ParsedDocument, 'meetings' | 'items' | 'aliases' | 'messages' | 'status'>> & {
  readonly format?: ParsedDocument['source']['format']
}

export function aDocument(path: string, fields: DocumentFields = {}): ParsedDocument {
  const { format = 'txt', ...rest } = fields
  const meetings = rest.meetings ?? [aMeeting()]
  const content = JSON.stringify(fields)
  return {
    schema: 'minutes.parse/1',
    source: { path, format, sha256: sha256(content), bytes: content.length, pages: null, ocrPages: [], metadata: null },
    status: 'ok',
    meeting: meetings[0] ?? NO_MEETING,
    items: [anItem({ sections: [aSection()], decisions: [aDecision()] })],
    aliases: [],
    messages: [],
    ...rest,
    meetings,
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
