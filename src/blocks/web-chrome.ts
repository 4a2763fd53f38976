import { codeAt, isSpace, startOf, startsOf } from '../danish/letters.ts'
import { isSectionLabel } from '../danish/section-labels.ts'
import { evenSpaces } from '../danish/spaces.ts'
import type { Draft, Repair } from './draft.ts'

/** Buttons and links of web pages that stand on a line of their own in a copied text. */
export const CHROME_LINES: readonly string[] = [
  'Til toppen',
  'Tilbage til toppen',
  'Gå til toppen',
  'Til indholdsfortegnelse',
  'Tilbage til indholdsfortegnelsen',
  'Udskriv',
  'Udskriv denne side',
  'Udskriv hele dagsordnen',
  'Udskriv hele dagsordenen',
  'Udskriv punkt',
  'Kopier link til punktet',
  'Kopier link til punktet - Print',
  'Kopier link til punktet - Udskriv',
  'Print',
  'Tip en ven',
  'Rss',
  'Klik her for at folde ud',
  'Fold alle ud',
  'Fold alle ind',
  'Fold dette punkt ud',
  'Fold dette punkt ind',
  'Fold alle punkter ud',
  'Fold alle punkter ind',
  'Gå til hovedindhold',
  'Spring til indhold',
  'Fold ud',
  'Fold ind',
  'Luk alle punkter',
  'Luk alle punkter Referat',
  'Åbn alle punkter',
  'Åbn alle punkter Referat',
  'Show video',
  'Vis video',
  'Afspil video',
  'Se video',
  'Hent som fil:',
  'Download',
  'Del siden',
  'Læs op',
  'Op til toppen',
  'Gå til top',
  'Til top',
  'Vis indhold',
  'Skjul indhold',
  'Vis mere',
  'Vis mindre',
  'Læs mere',
  'Luk',
  'Vis alle punkter',
  'Skjul alle punkter',
  'Vis alle punkter Skjul alle punkter',
  'Fold alle ud Fold alle ind',
  'Klik på et punkt for at folde det ud',
  'Udvid alle',
  'Del på Facebook',
  'Del denne side',
  'Oplæs siden',
  'Hent som PDF',
  'Download som PDF',
  'Dagsorden som PDF',
  'Referat som PDF',
  'Gem som PDF',
  'Hent PDF',
  'Kopiér link',
  'Kopier link',
  'Kopiér link til punktet',
  'Forrige punkt',
  'Næste punkt',
  'Forrige punkt Næste punkt',
  'Tilføj til kalender',
  'Rss Tip en ven Udskriv',
]

/** UI words that a page prints in front of a label: `fold dette punkt ind Resume`, `UdskrivSagsnr. 21/11`; not `fold papiret`. */
const PREFIX = /^(?:fold dette punkt (?:ind|ud)|udskriv(?=Sags(?:id|nr)))\s*/i
/** The button of a part that unfolds, before its heading: `Skjul punkt 2. Takster`, `Fold ind Beslutning`; not `Visning`. */
const BUTTON = /^(?:(?:fold|klap) (?:ind|ud)|skjul|vis|luk|åbn|udvid)\s+/i
/** `punkt 2. Takster`, `Pkt. 3`; not `punkterne`. */
const POINT = /^(?:punkt|pkt\.?|sag)\s?\d/i
/**
 * UI words glued behind a heading: `EventueltKlik her for at folde ud og læse mere om Eventuelt`,
 * `Klik her for at læse mere`; not `Klik på kortet`.
 */
const SUFFIX = /\s*Klik her for at (?:folde|læse)[^\n]*$/

const LINES = new Set(CHROME_LINES.map(fold))
const LINE_STARTS = startsOf([...CHROME_LINES, 'fold', 'klap', 'skjul', 'vis ', 'luk ', 'åbn', 'udv', 'udskriv'])
const LONGEST = Math.max(...CHROME_LINES.map((l) => l.length)) + 8
/** `• Bilag 1`, `- Bilag`; not `Bilag`. */
const BULLET = /^[•·-]\s*/
const SUFFIX_START = 'Klik her for at'

/** Marks lines that are only web chrome as furniture and sets UI words apart from the rest. */
export const stripWebChrome: Repair = (drafts) => {
  const first = drafts.findIndex(mayHaveChrome)
  if (first < 0) return drafts
  const mended = drafts.slice(0, first)
  for (let i = first; i < drafts.length; i++) {
    const draft = drafts[i]
    if (!draft) continue
    if (mayHaveChrome(draft)) mended.push(...withoutChrome(draft))
    else mended.push(draft)
  }
  return mended
}

/** A cheap look at the first letters; few lines pass. */
function mayHaveChrome({ text, furniture }: Draft): boolean {
  if (furniture) return false
  const first = codeAt(text, 0)
  const isBullet = first === 0x2022 || first === 0xb7 || first === 0x2d
  if (isBullet && text.length > LONGEST) return false
  return LINE_STARTS[startOf(text, isBullet ? afterSpace(text, 1) : 0)] === 1 || text.includes(SUFFIX_START)
}

function afterSpace(text: string, from: number): number {
  let at = from
  while (isSpace(codeAt(text, at))) at++
  return at
}

function withoutChrome(draft: Draft): readonly Draft[] {
  const { text } = draft
  if (isChrome(text)) return [{ ...draft, furniture: true }]
  const prefix = PREFIX.exec(text)?.[0] ?? buttonOf(text)
  const suffix = text.includes(SUFFIX_START) ? (SUFFIX.exec(text)?.[0] ?? '') : ''
  const rest = text.slice(prefix.length, text.length - suffix.length)
  if (rest === text || rest === '') return [draft]
  const chrome = (part: string): Draft[] => (part === '' ? [] : [{ ...draft, text: part.trim(), furniture: true }])
  return [...chrome(prefix), { ...draft, text: rest }, ...chrome(suffix)]
}

/** Between links side by side: `Til toppen   Udskriv`, `Udskriv | Luk`; not `Til toppen`. */
const BETWEEN_LINKS = /\s{2,}|\s*\|\s*/

/** Nothing but UI words, one or several side by side. */
function isChrome(text: string): boolean {
  if (text.length > 2 * LONGEST) return false
  const whole = text.replace(BULLET, '')
  return LINES.has(fold(whole)) || whole.split(BETWEEN_LINKS).every((part) => LINES.has(fold(part)))
}

/** The button before a heading or a label; nothing before anything else. */
function buttonOf(text: string): string {
  const button = BUTTON.exec(text)?.[0] ?? ''
  const rest = text.slice(button.length)
  return button !== '' && (POINT.test(rest) || isSectionLabel(rest)) ? button : ''
}

function fold(text: string): string {
  return evenSpaces(text.toLowerCase())
}
