import { bodyKey, isBodyName } from '../danish/bodies.ts'
import { spelling } from '../danish/initials.ts'
import type { BodyAlias } from '../model/document.ts'
import { type Position, through } from '../model/position.ts'
import type { DocumentNode } from '../model/tree.ts'
import { allLines, type MeetingLine } from './meeting/lines.ts'

const CODE = '[A-ZÆØÅ][A-ZÆØÅa-zæøå]{0,5}[A-ZÆØÅ\\d]{1,2}'
/** `Sundhedssamarbejdsudvalget (SSU)`, `Fælles Forretningsudvalg (FFU)`; not `Ida Holm (SF)`. */
const DEFINITION = new RegExp(
  `(?<before>[\\p{L}&,"” -]{5,90}\\p{L}["”]?) \\((?:herefter |forkortet |fork\\. )?["”]?(?<alias>${CODE})["”]?\\)`,
  'gu',
)
/** `KB = Kommunalbestyrelsen`; not `O=Orienteringspunkt`. */
const LEGEND = new RegExp(`(?<![\\p{L}\\d])(?<alias>${CODE}) ?= ?(?<body>\\p{Lu}[\\p{L}&, -]{4,80})`, 'gu')
/** `FU-dagsorden`, `FU's`, `i FU`; not `FFU`, `(SF)`. */
const USED = /(?<![\p{L}\d(/])[A-ZÆØÅ]{2,5}(?![\p{L}\d)/])/gu
/** Letters that stand for parties or for things every Dane abbreviates, whatever body they would fit. */
const OTHERWISE_TAKEN = new Set([
  'SF',
  'DF',
  'LA',
  'EL',
  'RV',
  'KF',
  'KD',
  'NB',
  'UP',
  'SU',
  'EU',
  'FN',
  'KL',
  'KU',
  'AU',
  'DR',
  'TV',
  'PPR',
  'BUM',
  'SMV',
  'IT',
  'OK',
  'PC',
  'CV',
  'HR',
])

interface Definition extends BodyAlias {
  readonly key: string
}

/**
 * Abbreviations of bodies that the document itself defines or uses; none that could mean two bodies.
 *
 * `own` are the bodies whose meetings the document records: only theirs may be spelled by an abbreviation nobody explains.
 */
export function bodyAliases(tree: DocumentNode, own: ReadonlySet<string>): readonly BodyAlias[] {
  const lines = tree.meetings.flatMap(allLines)
  const defined = [...lines.flatMap(legends), ...wrapped(lines).flatMap(definitions)]
  const spelled = [...own].flatMap((body) => initialsUsed(body, lines, defined))
  return [...firstOfEach(unambiguous(defined)), ...firstOfEach(unambiguous(spelled))].map(
    ({ key: _key, ...alias }) => alias,
  )
}

/** The abbreviation of a body among the aliases; the shortest when there are several. */
export function acronymOf(body: string | null, aliases: readonly BodyAlias[]): string | null {
  if (body === null) return null
  const key = bodyKey(body)
  const own = aliases.filter((a) => bodyKey(a.body) === key)
  return [...own].sort((a, b) => a.alias.length - b.alias.length)[0]?.alias ?? null
}

/** Each line with the one after it, for a name that wraps before its bracket. */
function wrapped(lines: readonly MeetingLine[]): readonly MeetingLine[] {
  return lines.map((line, i) => {
    const next = lines[i + 1]
    if (!next || !/^[^()]{0,60}\(?[^()]{0,40}\)/.test(next.text)) return line
    return { ...line, text: `${line.text} ${next.text}`, position: through(line.position, next.position) }
  })
}

function definitions(line: MeetingLine): Definition[] {
  if (!line.text.includes('(')) return []
  return [...line.text.matchAll(DEFINITION)].flatMap(({ groups }) => {
    const alias = groups?.alias ?? ''
    const body = nameBefore(groups?.before ?? '', alias)
    return body ? [definition('definition', { alias, body, position: line.position })] : []
  })
}

function legends(line: MeetingLine): Definition[] {
  if (!line.text.includes('=')) return []
  return [...line.text.matchAll(LEGEND)].flatMap(({ groups }) => {
    const { alias = '', body = '' } = groups ?? {}
    const name = body.split(/,\s|\s{2}/)[0]?.trim() ?? ''
    return isBodyName(name) ? [definition('legend', { alias, body: name, position: line.position })] : []
  })
}

function definition(
  source: BodyAlias['source'],
  rest: { alias: string; body: string; position: Position },
): Definition {
  return { ...rest, source, key: bodyKey(rest.body) }
}

/** The body's name at the end of the words before a bracket: as many words as the letters account for. */
function nameBefore(before: string, alias: string): string | null {
  const words = before.trim().split(/\s+/)
  for (let n = Math.min(words.length, 9); n > 0; n--) {
    const name = words.slice(-n).join(' ').replace(/["”]/g, '')
    if (!isBodyName(name)) continue
    if (spelling(alias, name) === 'whole' || (n === 1 && name.charAt(0) === alias.charAt(0))) return name
  }
  return null
}

/** Abbreviations in the text that spell the meeting's own body and are not known to mean another. */
function initialsUsed(body: string, lines: readonly MeetingLine[], defined: readonly Definition[]): Definition[] {
  const key = bodyKey(body)
  // "Forretningsudvalget" in its minutes is Sundhedsdirektørernes Forretningsudvalg itself.
  const rivals = namesIn(lines).filter((name) => !key.endsWith(bodyKey(name)))
  const taken = new Set(defined.filter((d) => d.key !== key).map((d) => d.alias))
  return lines.flatMap((line) =>
    [...line.text.matchAll(USED)].flatMap(([alias]) => {
      if (OTHERWISE_TAKEN.has(alias) || taken.has(alias) || !spelling(alias, body)) return []
      if (rivals.some((rival) => spelling(alias, rival) === 'whole')) return []
      return [definition('initials', { alias, body, position: line.position })]
    }),
  )
}

/** Other bodies the text prints: each could be what an abbreviation stands for. */
function namesIn(lines: readonly MeetingLine[]): readonly string[] {
  const names = new Set<string>()
  for (const { text } of lines) {
    for (const [name] of text.matchAll(/\p{Lu}[\p{L}-]*(?: og)?(?: \p{Lu}[\p{L}-]*){0,4}/gu))
      if (isBodyName(name)) names.add(name)
  }
  return [...names]
}

function unambiguous(aliases: readonly Definition[]): readonly Definition[] {
  const keys = new Map<string, Set<string>>()
  for (const { alias, key } of aliases) keys.set(alias, (keys.get(alias) ?? new Set()).add(key))
  return aliases.filter(({ alias }) => keys.get(alias)?.size === 1)
}

function firstOfEach(aliases: readonly Definition[]): readonly Definition[] {
  const first = new Map<string, Definition>()
  for (const alias of aliases) if (!first.has(alias.alias)) first.set(alias.alias, alias)
  return [...first.values()]
}
