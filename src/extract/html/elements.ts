/** Attributes of an element as the parser hands them over. */
export type HtmlAttributes = Readonly<Record<string, string>>

/** Elements whose text nobody reads. */
const SILENT = new Set(
  'script style template noscript svg head select textarea iframe object audio video canvas datalist del'.split(' '),
)
/** Elements around the document on a web page: their lines are furniture. */
const CHROME = new Set(['nav', 'footer', 'aside', 'dialog'])
/** The same, said by a role. */
const CHROME_ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar'.split(' '),
)
/** Elements with headers of their own, which belong to the document. */
const SECTIONS = new Set(['main', 'article', 'section'])
/** Elements that end the paragraph before them and their own. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** Small elements that hold the names of icons (`expand_more`) when they are hidden from screen readers. */
const ICONS = new Set(['i', 'span', 'em'])

/** What an element that is open does to the text in it. */
export interface Element {
  readonly name: string
  readonly silent: boolean
  readonly chrome: boolean
  readonly block: boolean
  readonly bold: boolean
  readonly main: boolean
  /** Holds a header of its own. */
  readonly section: boolean
  /** 1–9; 0 for anything but a heading. */
  readonly heading: number
}

/** Where the element stands. */
export interface StandsIn {
  readonly inSection: boolean
  readonly inHeading: boolean
}

/** `('button', { 'aria-expanded': 'false' })` unfolds a part of the document: its text is a title, not chrome. */
export function elementOf(name: string, attributes: HtmlAttributes, around: StandsIn): Element {
  const { role = '' } = attributes
  const unfolds = name === 'button' && (around.inHeading || 'aria-expanded' in attributes)
  const chrome = isChrome(name, role, around.inSection) || (name === 'button' && !unfolds)
  return {
    name,
    silent: SILENT.has(name) || (ICONS.has(name) && attributes['aria-hidden'] === 'true'),
    chrome,
    block: chrome || BLOCKS.has(name) || role === 'heading' || (unfolds && !around.inHeading),
    bold: BOLD.has(name),
    main: name === 'main' || role === 'main',
    section: SECTIONS.has(name) || role === 'main',
    heading: headingLevel(name, attributes),
  }
}

/** The header of an article belongs to it; that of the page does not. */
function isChrome(name: string, role: string, inSection: boolean): boolean {
  return CHROME.has(name) || CHROME_ROLES.has(role) || (name === 'header' && !inSection)
}

/** `h1`, `h6`; not `hr`. */
const HEADING = /^h[1-6]$/

/** `h2`, `<div role="heading" aria-level="2">`; not `hr`. */
function headingLevel(name: string, attributes: HtmlAttributes): number {
  if (HEADING.test(name)) return Number(name[1])
  if (attributes.role !== 'heading') return 0
  const level = Number(attributes['aria-level'] ?? 2)
  return level >= 1 && level <= 9 ? level : 2
}
