/**
 * What a document says, as a flat list of facts that can be compared: with labels made by hand, or with an earlier run.
 * A fact is { kind, line, value }; two facts are the same when the kind and the folded value agree and the lines are at most one apart.
 */
const FIELDS = ['body', 'kind', 'date', 'start', 'end', 'place', 'caseNumber']

/** Facts of a parsed document (`minutes.parse/1`). */
export function factsOfDocument({ meeting, items }) {
  const facts = fieldFacts({
    ...meeting,
    present: meeting.present.length || null,
    absent: meeting.absent.length || null,
  })
  for (const item of items) {
    const line = item.position.line
    facts.push(
      { kind: 'item', line, value: '' },
      { kind: 'title', line, value: `${item.number ?? ''} ${item.title ?? ''}` },
    )
    for (const s of item.sections) if (s.label) facts.push({ kind: 'section', line: s.position.line, value: s.role })
    for (const d of item.decisions)
      facts.push({ kind: 'decision', line: d.position.line, value: d.outcome, confidence: d.confidence })
    for (const a of item.attachments)
      facts.push({ kind: 'attachment', line: a.position.line, value: `${a.number ?? ''} ${a.title}` })
    for (const v of item.votes)
      facts.push({ kind: 'vote', line: v.position.line, value: `${v.for}/${v.against}/${v.abstain}` })
  }
  return facts
}

/** Facts of a label file (`NAME.gold.json`); `optional` ones may be missing, `anyOf` lists the values that count as right. */
export function factsOfLabels({ meta, items }) {
  const { present_count: present = null, absent_count: absent = null, case_number: caseNumber = null } = meta
  const facts = fieldFacts({ ...meta, caseNumber, present: present || null, absent: absent || null })
  for (const item of items) {
    const { line } = item
    facts.push(
      { kind: 'item', line, value: '' },
      { kind: 'title', line, value: `${item.number ?? ''} ${item.title ?? ''}` },
    )
    for (const s of item.sections) facts.push({ kind: 'section', line: s.line, value: s.role })
    for (const d of item.decisions)
      facts.push({
        kind: 'decision',
        line: d.line,
        value: d.outcome[0],
        anyOf: d.outcome,
        optional: d.optional === true,
      })
    for (const a of item.attachments)
      facts.push({ kind: 'attachment', line: a.line, value: `${a.number ?? ''} ${a.title}` })
    for (const v of item.votes)
      facts.push({ kind: 'vote', line: v.line ?? line, value: `${v.for}/${v.against}/${v.abstain}` })
  }
  return facts
}

function fieldFacts(meeting) {
  return [...FIELDS, 'present', 'absent'].flatMap((k) =>
    (meeting[k] ?? null) === null ? [] : [{ kind: k, line: 0, value: String(meeting[k]) }],
  )
}

/** Pairs each expected fact with one found fact: `{ shared, missing, extra }`. Optional facts are never missing. */
export function compareFacts(expected, found) {
  const left = [...found]
  const shared = []
  const missing = []
  for (const fact of expected) {
    const i = left.findIndex((f) => sameFact(fact, f))
    if (i >= 0) shared.push({ expected: fact, found: left.splice(i, 1)[0] })
    else if (!fact.optional) missing.push(fact)
  }
  return { shared, missing, extra: left }
}

function sameFact(a, b) {
  if (a.kind !== b.kind || Math.abs(a.line - b.line) > 1) return false
  return (a.anyOf ?? [a.value]).some((value) => fold(value) === fold(b.value))
}

function fold(text) {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, '')
}

/** Precision, recall and F1 from counts, 0–1. Nothing expected and nothing found is 1. */
export function scores({ shared, missing, extra }) {
  const precision = shared + extra === 0 ? 1 : shared / (shared + extra)
  const recall = shared + missing === 0 ? 1 : shared / (shared + missing)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
