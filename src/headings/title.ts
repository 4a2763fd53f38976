import { abbreviationsFor } from '../danish/abbreviations.ts'
import { closeLetterSpacing } from '../danish/bodies.ts'
import { codesOf, isAmong, isLetterSpaced, lastCode } from '../danish/letters.ts'
import { LEADING_CASE, readCaseData } from './case-data.ts'
import { ownerOf } from './title-owner.ts'
import { type TitleTag, tagsFor } from './title-tags.ts'
import type { ItemPurpose } from './token.ts'

/** A title without its tags, and what the tags say. */
export interface Title {
  readonly title: string
  readonly closed: boolean
  readonly purpose: ItemPurpose | null
  /** Who presents the item: `Poul Riisager` of "Regnskab v. Poul Riisager". Stays in the title. */
  readonly owner: string | null
  /** Time slot as printed: "kl. 09.30-09.35". */
  readonly slot: string | null
  /** Minutes set aside: 15 of "(15 min.)". */
  readonly duration: number | null
  /** Of `FOU 1/03. Regnskab`: `1/03`. */
  readonly caseNumber: string | null
}

export const UNTITLED: Title = {
  title: '',
  closed: false,
  purpose: null,
  owner: null,
  slot: null,
  duration: null,
  caseNumber: null,
}

/** Abbreviations whose dot belongs to the title: `Evt.`, `Præstens pkt.`, `løn m.v.`, `Fjernvarme A.m.b.a.`; not `Takster for 2020.` */
const ABBREVIATION = new RegExp(`(?:^|[\\s(])(?:[A-Z](?:\\.[a-z])+|${abbreviationsFor('leads', 'may-close')})\\.$`)
/** Dot leaders and page number of a table of contents: `Godkendelse af dagsorden ........ 3`, `Evt. ....xii`; not `Takster 2020`. */
const LEADER = /(?<!\.)\.{3,}\s*[\divxlc]*$/i
const LEADING = abbreviationsFor('leads')
/** `Eventuelt -`, `Takster –`; not `Takster`. */
const LAST_DASH = /(?<=\S)\s+[-–—]$/
const DASHES = codesOf('-–—')

/** `Budget. Orientering.`, `Veje. Stier.`; not `Budget pr. 30. april.`, `Brev fra N. P. Holm.` */
const HOLDS_SENTENCE = new RegExp(`[A-Za-zÀ-ɏ](?<!(?<![A-Za-zÀ-ɏ])(?:${LEADING}|[Ss]tk|Kr|[A-ZÆØÅ]))\\. .*\\.$`)

/** Takes tags, dot leaders and a closing stop off a printed title. */
export function readTitle(printed: string): Title {
  const whole = withoutLeader(printed).trim()
  const bare = isLetterSpaced(whole) ? closeLetterSpacing(whole) : whole
  const said = { title: bare, closed: false, purpose: null, slot: null, duration: null, caseNumber: null } as OpenTitle
  const tags = tagsFor(bare)
  if (tags.length > 0) for (let round = 0; round < 3 && takeTags(said, tags); round++);
  const title = withoutStop(said.title)
  const { closed, purpose, slot, duration, caseNumber } = said
  return { title, closed, purpose, owner: ownerOf(title), slot, duration, caseNumber }
}

type OpenTitle = { -readonly [Key in Exclude<keyof Title, 'owner'>]: Title[Key] }

/** Takes each tag off once and notes what it says; `false` when there was none to take off. */
function takeTags(said: OpenTitle, tags: readonly TitleTag[]): boolean {
  const before = said.title
  for (const tag of tags) {
    const hit = tag.pattern.exec(said.title)
    if (!hit || (hit[0].length === said.title.length && !tag.keep)) continue
    said.closed ||= tag.closed ?? false
    said.purpose ??= tag.purpose ?? null
    if (tag.id === 'time-slot') said.slot ??= hit[0].replace(/^[\s(–-]+|[\s):]+$/g, '')
    if (tag.pattern === LEADING_CASE)
      said.caseNumber ??= readCaseData(hit[0].replace(/[.:,]?\s*$/, ''))?.caseNumber ?? null
    said.duration ??= minutesIn(hit[0])
    if (!tag.keep) said.title = (said.title.slice(0, hit.index) + said.title.slice(hit.index + hit[0].length)).trim()
  }
  return said.title !== before
}

/** `(15 min.)`, `(B 5 min.)`; not `(kl. 09.30-09.35)`. */
const MINUTES = /(?:^|\D)(\d{1,3})\s*min/i

function minutesIn(tag: string): number | null {
  const minutes = MINUTES.exec(tag)?.[1]
  return minutes === undefined ? null : Number(minutes)
}

function withoutLeader(printed: string): string {
  const title = printed.includes('...') ? printed.replace(LEADER, '').trimEnd() : printed
  return isAmong(DASHES, lastCode(title)) ? title.replace(LAST_DASH, '') : title
}

function withoutStop(title: string): string {
  const last = title.charAt(title.length - 1)
  // `EVT.` is shortened as `Evt.` is.
  const small = title === title.toUpperCase() ? title.toLowerCase() : title
  if ((last === '.' || last === ':') && !ABBREVIATION.test(small) && !HOLDS_SENTENCE.test(title))
    return title.slice(0, -1).trimEnd()
  return title
}
