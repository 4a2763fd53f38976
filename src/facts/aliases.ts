import { bodyKey, isBodyName } from '../danish/bodies.ts'
import { mayBegin, mayStandFor, spelling, spellsBody } from '../danish/initials.ts'
import { SIGN } from '../danish/patterns/alphabet.ts'
import { matchesOf } from '../danish/patterns/matches.ts'
import { holds } from '../danish/patterns/topic.ts'
import { positionOf } from '../model/block.ts'
import type { BodyAlias } from '../model/document.ts'
import { gathered } from '../model/gathered.ts'
import type { Position } from '../model/position.ts'
import type { DocumentNode, MeetingNode } from '../model/tree.ts'
import { NAMES_BODIES, type PassageSource, passagesOf } from './passages.ts'

const CODE = '[A-ZÆØÅ][A-ZÆØÅa-zæøå]{0,5}[A-ZÆØÅ\\d]{1,2}'
/** `Social- og Sundhedsudvalget (SSU)`, `Fælles Forretningsudvalg (herefter FFU)`; not `Ida Holm (hilser)`; whether a body's name stands before it is looked at afterwards. */
const BRACKET = new RegExp(` \\((?:herefter |forkortet |fork\\. )?["”]?(?<alias>${CODE})["”]?\\)`, 'gu')
/** Anything but words that may belong to a name: what stands before the last one of these does not, either: `Møde i: Udvalget`, `3`; not `Fælles Forretningsudvalg`. */
const NO_NAME = /[^A-Za-zÀ-ɏ&,"” -]/gu
const NAME_WIDTH = 100
const SHORTEST_NAME = 5
/** `KB = Kommunalbestyrelsen`, `SSU = Social- og Sundhedsudvalget`; not `O=Orienteringspunkt`. */
const LEGEND = new RegExp(`(?<![A-Za-zÀ-ɏ\\d])(?<alias>${CODE}) ?= ?(?<body>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ&, -]{4,80})`, 'gu')
/** `Fælles Forretningsudvalg`, `Kultur og Fritid`: words that may make a name; not `i udvalget`. */
const CAPITALISED = /[A-ZÆØÅ][a-zæøåé-]+(?: og)?(?: [A-ZÆØÅ][a-zæøåé-]*){0,4}/g
/** `FU`, in `FU-dagsorden`, `FU's`, `i FU`; not in `3FU`, `(SF)`, `FUs3`. */
const USED = /(?<![A-ZÆØÅa-zæøå\d(/])[A-ZÆØÅ]{2,5}(?![A-ZÆØÅa-zæøå\d)/])/g
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

interface AliasDefinition extends BodyAlias {
  readonly key: string
}

/**
 * Abbreviations of bodies that the document itself defines or uses; none that could mean two bodies.
 *
 * `own` are the bodies whose meetings the document records: only theirs may be spelled by an abbreviation nobody explains.
 */
export function bodyAliases(tree: DocumentNode, own: ReadonlySet<string>): readonly BodyAlias[] {
  const passages = gathered(tree.meetings, signedPassages)
  const defined = gathered(passages, (p) => [...legends(p), ...definitions(p)])
  const spelled = gathered([...own], (body) => initialsUsed(body, { tree, passages, defined }))
  return [...firstOfEach(unambiguous(defined)), ...firstOfEach(unambiguous(spelled))].map(
    ({ key: _key, ...alias }) => alias,
  )
}

/** A text with brackets, an equals sign or capitals side by side; in others no abbreviation can stand. */
interface Signed {
  readonly text: string
  readonly topics: number
  readonly source: PassageSource
}

function signedPassages(meeting: MeetingNode): readonly Signed[] {
  const found: Signed[] = []
  const { texts, topics, sources, frontTopics } = passagesOf(meeting)
  const add = (text: string, about: number, source: PassageSource | undefined): void => {
    if (source && holds(about, SIGN.bracket | SIGN.equals | SIGN.capitals)) found.push({ text, topics: about, source })
  }
  for (let i = 0; i < meeting.front.length; i++)
    add(meeting.front[i]?.text ?? '', frontTopics[i] ?? 0, meeting.front[i])
  for (let i = 0; i < texts.length; i++) add(texts[i] ?? '', topics[i] ?? 0, sources[i])
  return found
}

/** The abbreviation of a body among the aliases; the shortest when there are several. */
export function acronymOf(body: string | null, aliases: readonly BodyAlias[]): string | null {
  if (body === null) return null
  const key = bodyKey(body)
  const own = aliases.filter((a) => bodyKey(a.body) === key)
  return [...own].sort((a, b) => a.alias.length - b.alias.length)[0]?.alias ?? null
}

function definitions(passage: Signed): AliasDefinition[] {
  const { text, topics } = passage
  if (!holds(topics, SIGN.bracket)) return []
  return gathered(matchesOf(BRACKET, text), ({ index, 0: bracket, groups }) => {
    const alias = groups?.alias ?? ''
    const near = text.slice(Math.max(0, index - NAME_WIDTH), index)
    const before = near.slice((matchesOf(NO_NAME, near).at(-1)?.index ?? -1) + 1)
    const body = before.length < SHORTEST_NAME ? null : nameBefore(before, alias)
    return body ? [definition('definition', { alias, body, position: placeOf(passage, index, bracket.length) })] : []
  })
}

function legends(passage: Signed): AliasDefinition[] {
  if (!holds(passage.topics, SIGN.equals)) return []
  return gathered(matchesOf(LEGEND, passage.text), ({ index, 0: printed, groups }) => {
    const { alias = '', body = '' } = groups ?? {}
    const name = body.split(/,\s|\s{2}/)[0]?.trim() ?? ''
    const position = placeOf(passage, index, printed.length)
    return isBodyName(name) ? [definition('legend', { alias, body: name, position })] : []
  })
}

function placeOf({ source }: Signed, index: number, length: number): Position {
  return 'origin' in source ? positionOf(source, index, index + length) : source.position
}

function definition(
  source: BodyAlias['source'],
  rest: { alias: string; body: string; position: Position },
): AliasDefinition {
  return { ...rest, source, key: bodyKey(rest.body) }
}

/** The body's name at the end of the words before a bracket: as many words as the letters account for. */
function nameBefore(before: string, alias: string): string | null {
  const words = before.replace(/["”]/g, '').trim().split(/\s+/)
  for (let n = Math.min(words.length, 9); n > 0; n--) {
    if (!mayBegin(alias, words[words.length - n] ?? '')) continue
    const name = words.slice(-n).join(' ')
    if (!isBodyName(name)) continue
    if (spelling(alias, name) === 'whole' || (n === 1 && name.charAt(0) === alias.charAt(0))) return name
  }
  return null
}

interface Uses {
  readonly tree: DocumentNode
  readonly passages: readonly Signed[]
  readonly defined: readonly AliasDefinition[]
}

/** Abbreviations in the text that spell the meeting's own body and are not known to mean another. */
function initialsUsed(body: string, { tree, passages, defined }: Uses): AliasDefinition[] {
  const key = bodyKey(body)
  const taken = new Set(defined.filter((d) => d.key !== key).map((d) => d.alias))
  const used = firstUses(
    passages,
    (alias) => !OTHERWISE_TAKEN.has(alias) && !taken.has(alias) && spellsBody(alias, body),
  )
  if (used.size === 0) return []
  // "Forretningsudvalget" in its minutes is Sundhedsdirektørernes Forretningsudvalg itself.
  const rivals = namesIn(tree, [...used.keys()]).filter((name) => !key.endsWith(bodyKey(name)))
  const own = [...used].filter(([alias]) => !rivals.some((rival) => mayStandFor(alias, rival)))
  return own.map(([alias, position]) => definition('initials', { alias, body, position }))
}

/** Where each abbreviation that fits stands first. */
function firstUses(passages: readonly Signed[], fits: (alias: string) => boolean): ReadonlyMap<string, Position> {
  const seen = new Set<string>()
  const uses = new Map<string, Position>()
  for (const passage of passages) {
    if (!holds(passage.topics, SIGN.capitals)) continue
    for (const { index, 0: alias } of matchesOf(USED, passage.text)) {
      if (!seen.has(alias) && fits(alias)) uses.set(alias, placeOf(passage, index, alias.length))
      seen.add(alias)
    }
  }
  return uses
}

/** Other bodies the text prints: each could be what one of the abbreviations stands for. */
function namesIn({ meetings }: DocumentNode, aliases: readonly string[]): readonly string[] {
  const names = new Set<string>()
  const add = (text: string, about: number): void => {
    if (NAMES_BODIES.isIn(about)) for (const name of text.match(CAPITALISED) ?? []) names.add(name)
  }
  for (const meeting of meetings) {
    const { texts, topics, frontTopics } = passagesOf(meeting)
    for (const [i, block] of meeting.front.entries()) add(block.text, frontTopics[i] ?? 0)
    for (let i = 0; i < texts.length; i++) add(texts[i] ?? '', topics[i] ?? 0)
  }
  return [...names].filter((name) => {
    const [first = ''] = name.split(' ', 1)
    return aliases.some((alias) => mayBegin(alias, first)) && isBodyName(name)
  })
}

function unambiguous(aliases: readonly AliasDefinition[]): readonly AliasDefinition[] {
  const keys = new Map<string, Set<string>>()
  for (const { alias, key } of aliases) keys.set(alias, (keys.get(alias) ?? new Set()).add(key))
  return aliases.filter(({ alias }) => keys.get(alias)?.size === 1)
}

function firstOfEach(aliases: readonly AliasDefinition[]): readonly AliasDefinition[] {
  const first = new Map<string, AliasDefinition>()
  for (const alias of aliases) if (!first.has(alias.alias)) first.set(alias.alias, alias)
  return [...first.values()]
}
