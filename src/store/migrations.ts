/** One step of the schema. Steps are only ever added; a released step never changes. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

const POSITION = 'page INTEGER, line INTEGER NOT NULL, end_page INTEGER, end_line INTEGER NOT NULL'

const DOCUMENTS = `
CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  format TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  pages INTEGER,
  status TEXT NOT NULL,
  -- What was read, letters and digits only: equal for the same text as docx, pdf and txt.
  text_key TEXT NOT NULL,
  -- 1 for the one document that speaks for all with the same text.
  current INTEGER NOT NULL DEFAULT 0,
  parser_version TEXT NOT NULL,
  -- The run that brought these bytes; another reading of them by new rules is nothing new.
  first_run INTEGER NOT NULL REFERENCES runs(id)
) STRICT;
CREATE INDEX documents_text_key ON documents(text_key);
CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  rule_id TEXT NOT NULL, severity TEXT NOT NULL, text TEXT NOT NULL,
  page INTEGER, line INTEGER, end_page INTEGER, end_line INTEGER
) STRICT;
CREATE INDEX messages_document ON messages(document_id);
`

const LEDGER = `
CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  started TEXT NOT NULL,
  finished TEXT,
  -- Who ran it: process and machine.
  process TEXT NOT NULL,
  outcome TEXT NOT NULL DEFAULT 'running' CHECK (outcome IN ('running', 'done', 'partial', 'interrupted'))
) STRICT;
CREATE TABLE files (
  path TEXT PRIMARY KEY,
  status TEXT NOT NULL,
  change TEXT NOT NULL,
  -- Why the file is unread, in words.
  reason TEXT,
  size INTEGER,
  mtime_ms REAL,
  sha256 TEXT,
  parser_version TEXT,
  document_id INTEGER REFERENCES documents(id) ON DELETE SET NULL,
  first_run INTEGER NOT NULL REFERENCES runs(id),
  last_run INTEGER NOT NULL REFERENCES runs(id)
) STRICT;
CREATE INDEX files_document ON files(document_id);
`

const BODIES = `
CREATE TABLE bodies (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;
CREATE TABLE aliases (
  id INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES bodies(id) ON DELETE CASCADE,
  alias TEXT NOT NULL,
  key TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('user', 'name', 'acronym', 'definition', 'initials', 'legend')),
  -- NULL for the user's own: they outlive every document.
  document_id INTEGER REFERENCES documents(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX aliases_key ON aliases(key);
CREATE INDEX aliases_body ON aliases(body_id);
CREATE INDEX aliases_document ON aliases(document_id);
`

const MEETINGS = `
CREATE TABLE meetings (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  -- What the reference would be if no other meeting had the same.
  base_ref TEXT NOT NULL,
  -- The reference people use ("fu-2022-03-15"); NULL while another document speaks for this one.
  ref TEXT UNIQUE,
  -- The later version that holds in place of this one; NULL when this one holds.
  superseded_by INTEGER REFERENCES meetings(id) ON DELETE SET NULL,
  body_id INTEGER REFERENCES bodies(id),
  body TEXT, body_source TEXT, acronym TEXT,
  kind TEXT NOT NULL, title TEXT,
  date TEXT, date_source TEXT, date_inferred TEXT,
  start TEXT, "end" TEXT, place TEXT, case_number TEXT,
  next_date TEXT, next_start TEXT, next_end TEXT
) STRICT;
CREATE INDEX meetings_superseded ON meetings(superseded_by);
CREATE INDEX meetings_document ON meetings(document_id);
CREATE INDEX meetings_base_ref ON meetings(base_ref);
CREATE INDEX meetings_body_date ON meetings(body_id, date);
CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meetings(id) ON DELETE CASCADE,
  presence TEXT NOT NULL CHECK (presence IN ('present', 'absent', 'guest')),
  name TEXT NOT NULL, party TEXT, role TEXT
) STRICT;
CREATE INDEX attendance_meeting ON attendance(meeting_id);
`

const ITEMS = `
CREATE TABLE items (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meetings(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  number TEXT, title TEXT NOT NULL, closed INTEGER NOT NULL, case_number TEXT,
  -- Version of the analysis that put the item into item_index; NULL when it is not in there.
  indexed TEXT,
  ${POSITION}
) STRICT;
CREATE INDEX items_meeting ON items(meeting_id, ordinal);
CREATE INDEX items_indexed ON items(indexed);
CREATE TABLE sections (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES items(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  role TEXT NOT NULL, label TEXT, body TEXT, date TEXT, text TEXT NOT NULL,
  -- JSON: where each piece of the text stands, as [offset, page, line].
  lines TEXT NOT NULL,
  ${POSITION}
) STRICT;
CREATE INDEX sections_item ON sections(item_id, ordinal);
`

const FACTS = `
CREATE TABLE decisions (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES items(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  outcome TEXT NOT NULL, quote TEXT NOT NULL,
  body TEXT, body_id INTEGER REFERENCES bodies(id), date TEXT,
  own INTEGER NOT NULL, amended INTEGER NOT NULL, conditional INTEGER NOT NULL, unanimous INTEGER,
  follows_recommendation TEXT, rule_id TEXT NOT NULL, confidence REAL NOT NULL,
  ${POSITION}
) STRICT;
CREATE INDEX decisions_item ON decisions(item_id, ordinal);
CREATE TABLE votes (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES items(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  "for" INTEGER, against INTEGER, abstain INTEGER,
  -- JSON lists of names.
  for_names TEXT NOT NULL, against_names TEXT NOT NULL, abstain_names TEXT NOT NULL,
  ${POSITION}
) STRICT;
CREATE INDEX votes_item ON votes(item_id, ordinal);
CREATE TABLE actions (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES items(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  text TEXT NOT NULL, responsible TEXT, due TEXT,
  ${POSITION}
) STRICT;
CREATE INDEX actions_item ON actions(item_id, ordinal);
CREATE TABLE attachments (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES items(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  number TEXT, title TEXT NOT NULL,
  ${POSITION}
) STRICT;
CREATE INDEX attachments_item ON attachments(item_id, ordinal);
CREATE TABLE dissents (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES items(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL, text TEXT NOT NULL,
  ${POSITION}
) STRICT;
CREATE INDEX dissents_item ON dissents(item_id, ordinal);
`

/**
 * The full-text index holds no text of its own: it is fed with analysed tokens and can be made again from the tables.
 * Each part of an item has two columns: the lemmas of its words, and the parts of its compounds.
 */
const INDEX = `
CREATE VIRTUAL TABLE item_index USING fts5(
  title, title_parts, decision, decision_parts, recommendation, recommendation_parts,
  attachments, attachments_parts, text, text_parts,
  content='', contentless_delete=1, tokenize='ascii'
);
CREATE VIRTUAL TABLE item_terms USING fts5vocab(item_index, 'row');
CREATE TABLE index_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  -- Version of the analysis that the index is made with; complete = 0 while it is being made again.
  version TEXT NOT NULL,
  complete INTEGER NOT NULL
) STRICT;
`

const PLACE = (row: string) => `${row}.page, ${row}.line, ${row}.end_page, ${row}.end_line`
const IN_MEETING = 'FROM v_items i JOIN'

const VERSIONS = (more = '') => `CREATE VIEW v_versions AS
  SELECT m.ref AS id, coalesce(m.body, b.name) AS body,
    coalesce(m.acronym, (SELECT a.alias FROM aliases a WHERE a.body_id = b.id AND a.source <> 'name' AND a.alias NOT LIKE '% %'
      ORDER BY a.source = 'user' DESC, a.source = 'acronym' DESC, a.source = 'definition' DESC, length(a.alias), a.alias LIMIT 1)) AS acronym,
    m.date, m.kind, m.title, m.start, m."end", m.place, m.case_number,
    (SELECT f.path FROM files f WHERE f.document_id = m.document_id ORDER BY f.change = 'missing', f.path LIMIT 1) AS path,
    (SELECT count(*) FROM items i WHERE i.meeting_id = m.id) AS items,
    (SELECT count(*) FROM decisions d JOIN items i ON i.id = d.item_id WHERE i.meeting_id = m.id AND d.own) AS decisions,
    -- The minutes of the meeting that this agenda or convening was for.
    CASE WHEN m.kind IN ('agenda', 'convening') THEN (SELECT s.ref FROM meetings s
      WHERE s.body_id = m.body_id AND s.date = m.date AND s.kind = 'minutes' AND s.ref IS NOT NULL AND s.superseded_by IS NULL
        AND (s.start = m.start OR s.start IS NULL OR m.start IS NULL)
      ORDER BY s.start IS NULL, s.ref LIMIT 1) END AS minutes_id,
    (SELECT s.ref FROM meetings s WHERE s.id = m.superseded_by) AS superseded_by,
    m.id AS meeting_key, m.body_id, m.document_id${more}
  FROM meetings m LEFT JOIN bodies b ON b.id = m.body_id WHERE m.ref IS NOT NULL;`

/** What users of Datasette and `sqlite3` may rely on: columns are added, never renamed or removed. */
const VIEWS = `
${VERSIONS()}
CREATE VIEW v_meetings AS SELECT * FROM v_versions WHERE superseded_by IS NULL;
CREATE VIEW v_committees AS
  SELECT b.id AS body_id,
    coalesce((SELECT n.body FROM meetings n WHERE n.body_id = b.id GROUP BY n.body ORDER BY count(*) DESC, n.body LIMIT 1), b.name) AS name,
    count(m.id) AS meetings, min(m.date) AS first_date, max(m.date) AS last_date
  FROM bodies b LEFT JOIN meetings m ON m.body_id = b.id AND m.ref IS NOT NULL AND m.superseded_by IS NULL GROUP BY b.id;
CREATE VIEW v_items AS
  SELECT m.ref || '#' || i.ordinal AS id, m.ref AS meeting_id, i.ordinal, i.number, i.title, i.closed, i.case_number,
    ${PLACE('i')}, i.id AS item_key
  FROM items i JOIN meetings m ON m.id = i.meeting_id WHERE m.ref IS NOT NULL AND m.superseded_by IS NULL;
CREATE VIEW v_sections AS
  SELECT i.id AS item_id, i.meeting_id, s.ordinal, s.role, s.label, s.body, s.date, s.text, ${PLACE('s')}
  ${IN_MEETING} sections s ON s.item_id = i.item_key;
CREATE VIEW v_decisions AS
  SELECT i.id || '.' || d.ordinal AS id, i.id AS item_id, i.meeting_id, d.outcome, d.quote, d.body, d.date, d.own, d.amended,
    d.conditional, d.unanimous, d.follows_recommendation, d.rule_id, d.confidence, ${PLACE('d')}
  ${IN_MEETING} decisions d ON d.item_id = i.item_key;
CREATE VIEW v_votes AS
  SELECT i.id AS item_id, i.meeting_id, v.ordinal, v."for", v.against, v.abstain, v.for_names, v.against_names, v.abstain_names, ${PLACE('v')}
  ${IN_MEETING} votes v ON v.item_id = i.item_key;
CREATE VIEW v_actions AS
  SELECT i.id AS item_id, i.meeting_id, a.ordinal, a.text, a.responsible, a.due, ${PLACE('a')}
  ${IN_MEETING} actions a ON a.item_id = i.item_key;
CREATE VIEW v_dissents AS
  SELECT i.id AS item_id, i.meeting_id, d.ordinal, d.kind, d.text, ${PLACE('d')}
  ${IN_MEETING} dissents d ON d.item_id = i.item_key;
CREATE VIEW v_attachments AS
  SELECT i.id AS item_id, i.meeting_id, a.ordinal, a.number, a.title, ${PLACE('a')}
  ${IN_MEETING} attachments a ON a.item_id = i.item_key;
`

/** What a decision answers, who dissented from it, where attachments are spoken of, who could vote, who says an alias. */
const TIES = `
ALTER TABLE decisions ADD COLUMN clause TEXT;
ALTER TABLE decisions ADD COLUMN clause_text TEXT;
-- Number of the decision in its item.
ALTER TABLE dissents ADD COLUMN decision INTEGER;
-- JSON: where the text speaks of the attachment, as positions.
ALTER TABLE attachments ADD COLUMN mentions TEXT NOT NULL DEFAULT '[]';
ALTER TABLE meetings ADD COLUMN quorate INTEGER;
ALTER TABLE meetings ADD COLUMN represented INTEGER;
ALTER TABLE meetings ADD COLUMN proxies INTEGER;
ALTER TABLE meetings ADD COLUMN quorum TEXT;
-- JSON: the position of the sentence in "quorum".
ALTER TABLE meetings ADD COLUMN quorum_place TEXT;
-- The body's name where the alias is printed, and the place; NULL for the user's own.
ALTER TABLE aliases ADD COLUMN body TEXT;
ALTER TABLE aliases ADD COLUMN page INTEGER;
ALTER TABLE aliases ADD COLUMN line INTEGER;
DROP VIEW v_decisions;
CREATE VIEW v_decisions AS
  SELECT i.id || '.' || d.ordinal AS id, i.id AS item_id, i.meeting_id, d.outcome, d.quote, d.body, d.date, d.own, d.amended,
    d.conditional, d.unanimous, d.follows_recommendation, d.rule_id, d.confidence, ${PLACE('d')}, d.clause, d.clause_text
  ${IN_MEETING} decisions d ON d.item_id = i.item_key;
DROP VIEW v_dissents;
CREATE VIEW v_dissents AS
  SELECT i.id AS item_id, i.meeting_id, d.ordinal, d.kind, d.text, ${PLACE('d')}, i.id || '.' || d.decision AS decision_id
  ${IN_MEETING} dissents d ON d.item_id = i.item_key;
DROP VIEW v_attachments;
CREATE VIEW v_attachments AS
  SELECT i.id AS item_id, i.meeting_id, a.ordinal, a.number, a.title, ${PLACE('a')}, a.mentions
  ${IN_MEETING} attachments a ON a.item_id = i.item_key;
CREATE VIEW v_quorum AS
  SELECT v.id AS meeting_id, v.body, v.date, m.quorate, m.represented, m.proxies, m.quorum AS text
  FROM v_meetings v JOIN meetings m ON m.id = v.meeting_key WHERE m.quorum IS NOT NULL;
`

/** What every search asks besides the text: the newest meeting, and whether files are unread (as `status.ts` asks). */
const AT_EVERY_SEARCH = `
CREATE INDEX meetings_date ON meetings(date);
CREATE INDEX files_unread ON files(status)
  WHERE status NOT IN ('ok', 'not-minutes', 'unsupported') AND change <> 'missing';
`

/** Which pages OCR has read: what stands on them may be misread. */
const OCR = `
-- JSON: numbers of the pages.
ALTER TABLE documents ADD COLUMN ocr_pages TEXT NOT NULL DEFAULT '[]';
DROP VIEW v_versions;
${VERSIONS(`,
    (SELECT c.ocr_pages FROM documents c WHERE c.id = m.document_id) AS ocr_pages`)}
CREATE VIEW v_ocr_pages AS
  SELECT v.id AS meeting_id, v.path, p.value AS page FROM v_meetings v, json_each(v.ocr_pages) p;
`

/** Who led the meeting and wrote it down, and who was there in part or in another's place. */
const ROLES = `
ALTER TABLE meetings ADD COLUMN chair TEXT;
ALTER TABLE meetings ADD COLUMN minute_taker TEXT;
CREATE TABLE attendance_notes (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meetings(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL, party TEXT,
  presence TEXT NOT NULL CHECK (presence IN ('present', 'absent')),
  -- First and last item as printed, or times; NULL where the document sets no such end.
  from_item TEXT, to_item TEXT, "from" TEXT, "to" TEXT,
  disqualified INTEGER NOT NULL,
  stands_in_for TEXT,
  quote TEXT NOT NULL,
  ${POSITION}
) STRICT;
CREATE INDEX attendance_notes_meeting ON attendance_notes(meeting_id, ordinal);
CREATE VIEW v_attendance AS
  SELECT v.id AS meeting_id, a.presence, a.name, a.party, a.role
  FROM v_meetings v JOIN attendance a ON a.meeting_id = v.meeting_key;
CREATE VIEW v_attendance_notes AS
  SELECT v.id AS meeting_id, n.ordinal, n.name, n.party, n.presence, n.from_item, n.to_item, n."from", n."to", n.disqualified,
    n.stands_in_for, n.quote, ${PLACE('n')}
  FROM v_meetings v JOIN attendance_notes n ON n.meeting_id = v.meeting_key;
CREATE VIEW v_roles AS
  SELECT v.id AS meeting_id, m.chair, m.minute_taker
  FROM v_meetings v JOIN meetings m ON m.id = v.meeting_key WHERE coalesce(m.chair, m.minute_taker) IS NOT NULL;
`

/** As `status.ts` asks: a file that was opened and that nothing can read may hide answers, too. */
const UNREAD_KINDS = `
DROP INDEX files_unread;
CREATE INDEX files_unread ON files(status)
  WHERE status NOT IN ('ok', 'not-minutes') AND change <> 'missing' AND (status <> 'unsupported' OR sha256 IS NOT NULL);
`

/** What is indexed in one transaction is sorted in memory as a whole; by default it is written in pieces of 1 MB that are then merged. */
const LARGER_PIECES = `
INSERT INTO item_index(item_index, rank) VALUES ('hashsize', ${8 << 20});
`

/** A body goes by the name that most of its meetings print, but not by one that the user has merged into it. */
const MERGED_NAMES = `
DROP VIEW v_committees;
CREATE VIEW v_committees AS
  SELECT b.id AS body_id,
    coalesce((SELECT n.body FROM meetings n WHERE n.body_id = b.id
      AND NOT EXISTS (SELECT 1 FROM aliases a WHERE a.source = 'user' AND a.body_id = b.id AND a.alias = n.body)
      GROUP BY n.body ORDER BY count(*) DESC, n.body LIMIT 1), b.name) AS name,
    count(m.id) AS meetings, min(m.date) AS first_date, max(m.date) AS last_date
  FROM bodies b LEFT JOIN meetings m ON m.body_id = b.id AND m.ref IS NOT NULL AND m.superseded_by IS NULL GROUP BY b.id;
`

/** Whose board a body is: the boards of two associations are two bodies that both print "Bestyrelsen". */
const ORGANISATION = `
ALTER TABLE meetings ADD COLUMN organisation TEXT;
DROP VIEW v_versions;
${VERSIONS(`,
    (SELECT c.ocr_pages FROM documents c WHERE c.id = m.document_id) AS ocr_pages, m.organisation`)}
DROP VIEW v_committees;
CREATE VIEW v_committees AS
  SELECT b.id AS body_id,
    coalesce((SELECT n.name FROM (SELECT body_id, body || coalesce(' for ' || organisation, '') AS name FROM meetings) n
      WHERE n.body_id = b.id
      AND NOT EXISTS (SELECT 1 FROM aliases a WHERE a.source = 'user' AND a.body_id = b.id AND a.alias = n.name)
      GROUP BY n.name ORDER BY count(*) DESC, n.name LIMIT 1), b.name) AS name,
    count(m.id) AS meetings, min(m.date) AS first_date, max(m.date) AS last_date
  FROM bodies b LEFT JOIN meetings m ON m.body_id = b.id AND m.ref IS NOT NULL AND m.superseded_by IS NULL GROUP BY b.id;
`

/** A file that is there goes before one that is gone: of a folder that was moved the new place is printed. */
const PRESENT_PATHS = `
DROP VIEW v_versions;
${VERSIONS(`,
    (SELECT c.ocr_pages FROM documents c WHERE c.id = m.document_id) AS ocr_pages, m.organisation`)}
`

/** Whether the file that is named is there, so that nobody looks for one that is gone. */
const MISSING_FILES = `
DROP VIEW v_versions;
${VERSIONS(`,
    (SELECT c.ocr_pages FROM documents c WHERE c.id = m.document_id) AS ocr_pages, m.organisation,
    NOT EXISTS (SELECT 1 FROM files f WHERE f.document_id = m.document_id AND f.change <> 'missing') AS missing`)}
`

/** Which decision of its item a vote is about, and a follow-up comes from. */
const TIES_OF_VOTES = `
ALTER TABLE votes ADD COLUMN decision INTEGER;
ALTER TABLE actions ADD COLUMN decision INTEGER;
DROP VIEW v_votes;
CREATE VIEW v_votes AS
  SELECT i.id AS item_id, i.meeting_id, v.ordinal, v."for", v.against, v.abstain, v.for_names, v.against_names, v.abstain_names, ${PLACE('v')},
    i.id || '.' || v.decision AS decision_id
  ${IN_MEETING} votes v ON v.item_id = i.item_key;
DROP VIEW v_actions;
CREATE VIEW v_actions AS
  SELECT i.id AS item_id, i.meeting_id, a.ordinal, a.text, a.responsible, a.due, ${PLACE('a')}, i.id || '.' || a.decision AS decision_id
  ${IN_MEETING} actions a ON a.item_id = i.item_key;
`

/** An item whose title the document does not print has none; until now it had an empty one. */
const UNTITLED = `
ALTER TABLE items ALTER COLUMN title DROP NOT NULL;
UPDATE items SET title = NULL WHERE title = '';
`

/** In order; `user_version` of a database is the number of steps it has taken. */
export const MIGRATIONS: readonly Migration[] = [
  { name: 'base', sql: [DOCUMENTS, LEDGER, BODIES, MEETINGS, ITEMS, FACTS, INDEX, VIEWS].join('\n') },
  { name: 'ties', sql: TIES },
  { name: 'at-every-search', sql: AT_EVERY_SEARCH },
  { name: 'ocr-pages', sql: OCR },
  { name: 'roles', sql: ROLES },
  { name: 'unread-kinds', sql: UNREAD_KINDS },
  { name: 'larger-pieces', sql: LARGER_PIECES },
  { name: 'merged-names', sql: MERGED_NAMES },
  { name: 'organisation', sql: ORGANISATION },
  { name: 'present-paths', sql: PRESENT_PATHS },
  { name: 'ties-of-votes', sql: TIES_OF_VOTES },
  { name: 'missing-files', sql: MISSING_FILES },
  { name: 'untitled-items', sql: UNTITLED },
]
