import type { AddCommand } from './command.ts'

/** A command as the list of commands shows it; what it needs is loaded when it is used. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  /** Its words are a query: `-cykelsti` is a word to be left out, not an option. */
  readonly takesQuery?: true
  readonly load: () => Promise<Readonly<Record<string, AddCommand>>>
}

const search = async () => ({ search: (await import('./commands/search.ts')).searchCommand })
const archive = async () => (await import('./archive-commands.ts')).ARCHIVE_COMMANDS
const documents = async () => (await import('./document-commands.ts')).DOCUMENT_COMMANDS

/** Every command, in the order in which the help lists them. To add one, write a file and name it here and in its group. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'ingest', summary: 'read files and folders into the database', load: documents },
  { name: 'search', takesQuery: true, summary: 'find the agenda items that speak of something', load: search },
  {
    name: 'decisions',
    takesQuery: true,
    summary: 'list what was decided, with the sentence and its place',
    load: archive,
  },
  {
    name: 'actions',
    takesQuery: true,
    summary: 'list who is to do what, as far as the documents say so outright',
    load: archive,
  },
  { name: 'votes', takesQuery: true, summary: 'list the votes with their counts and names', load: archive },
  { name: 'attachments', takesQuery: true, summary: 'list the attachments (bilag) of the items', load: archive },
  { name: 'list', summary: 'list the meetings in the database, newest first', load: archive },
  { name: 'show', summary: 'show a meeting, an item or a decision, with its place in the source', load: archive },
  { name: 'diff', summary: 'what a meeting added to its agenda, dropped, moved and decided', load: archive },
  {
    name: 'committees',
    summary: 'list the bodies in the database and the names they go by, or give one another name',
    load: archive,
  },
  {
    name: 'status',
    summary: 'what the database holds, which files could not be read, and what to do about them',
    load: archive,
  },
  {
    name: 'check',
    summary: 'what to look at before publishing: dates, numbers, missing decisions and attachments, personal data',
    load: documents,
  },
  {
    name: 'watch',
    summary: 'keep the database up to date with folders, and tell of new decisions',
    load: documents,
  },
  { name: 'reindex', summary: 'make the search index again from the stored text', load: archive },
  { name: 'parse', summary: 'read documents and print what is in them, without a database', load: documents },
  {
    name: 'inspect',
    summary: 'show what a stage of the reading made of a document, without a database',
    load: documents,
  },
]
