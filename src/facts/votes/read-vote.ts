import { readNumber } from '../../danish/number-words.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import { matchesOf } from '../../danish/patterns/matches.ts'
import { readSide, type Side, type Stance } from './vote-stance.ts'

/** Reads a match of a vote form to the sides it states, by the names of its groups; nothing when it is no vote after all. */
export type VoteReader = (match: RegExpExecArray, sentence: string) => readonly Stance[]

/** `who` is on this side, and whom the bracket `names` names. */
export function stood(side: Side): VoteReader {
  return (match) => [stanceOf(side, match)]
}

/** `who` and `names` are on the side that `side` says: `for`, `imod`, `ja`, `blanke`. */
export const asSaid: VoteReader = (match) => {
  const { side, colon, was = '' } = match.groups ?? {}
  return [stanceOf(sideNamed(side ?? colon ?? was), match)]
}

/** As {@link asSaid} where no word says that anybody voted: `For: A, B og F`; not `For: Bedre trafik`. */
export const asListed: VoteReader = (match) => asSaid(match, '').map((stance) => ({ ...stance, listed: true }))

/** As {@link asSaid}, if `votes` or the sentence tells that the word is a vote: `14 ja-stemmer`; not `3 ja til det hele`. */
export const yesOrNo: VoteReader = (match, sentence) => {
  const { votes } = match.groups ?? {}
  return votes === undefined && !VOTED_YES_OR_NO.test(sentence) ? [] : asSaid(match, sentence)
}

/** As {@link asSaid}; who only `was` on a side must be counted or the only one: "Aksel var imod, da det rammer de ældste" is what he said. */
export const votedOrWas: VoteReader = (match, sentence) => {
  const { side, was = '' } = match.groups ?? {}
  const stance = stanceOf(sideNamed(side ?? was), match)
  const alone = ONLY_THEY.test(sentence.slice(0, match.index))
  return side === undefined && stance.count === null && !alone ? [] : [stance]
}

/** Those named in `for` and in `against`. */
export const bothSides: VoteReader = ({ groups }) => {
  const { for: inFavour = '', against = '' } = groups ?? {}
  return [readSide('for', inFavour), readSide('against', against)]
}

/** `first` against `second`, each with its names: "forkastet med 16 mod 4" names those against first. */
export const tally: VoteReader = (match, sentence) => {
  const { first = '', firstNames = '', second = '', secondNames = '' } = match.groups ?? {}
  const [a, b] = [readNumber(first), readNumber(second)]
  // "faldt med 7 mod 8" names those for first.
  const lost = !(a !== null && b !== null && a < b) && !QUALIFIED.test(sentence) && isLost(match, sentence)
  const [one, other] = lost ? (['against', 'for'] as const) : (['for', 'against'] as const)
  return [
    { ...readSide(one, firstNames), count: a },
    { ...readSide(other, secondNames), count: b },
  ]
}

/** A motion got `count` votes; it stands for its mover: "Et ændringsforslag fra A om prisen". */
export const motionGot: VoteReader = ({ groups }) => {
  const { motion = '', count = '', names } = groups ?? {}
  const mover = MOVER.exec(motion)?.[1]
  const known = names ? readSide('for', names).names : mover ? [mover] : []
  return [{ side: 'for', count: readNumber(count), names: known, mismatch: false, listed: false }]
}

/** A majority (flertal) is for what it wants and against what it is said to refuse. */
export const majority: VoteReader = (match, sentence) => [
  stanceOf(REFUSED.test(saidBehind(match, sentence)) ? 'against' : 'for', match),
]

/** As {@link majority}; "…, mens 3 medlemmer anbefaler, at sagen afvises" are against what the others before them are for. */
export const groupOfMembers: VoteReader = (match, sentence) => {
  const before = sentence.slice(0, match.index)
  return (/,\s+mens\s+$/.test(before) && !REFUSED.test(before) ? minority : majority)(match, sentence)
}

export const minority = stood('against')

/** Whoever proposed it, and nobody else: `samlede kun hans egen stemme`. */
export const onlyTheirOwn: VoteReader = () => [{ side: 'for', count: 1, names: [], mismatch: false, listed: false }]

/** One person told of without a name: `stemte hun selv for`. */
export const oneAlone: VoteReader = (match) => asSaid(match, '').map((stance) => ({ ...stance, count: 1 }))

/** {@link majority} when the group of this name matched, else {@link minority}. */
export const majorityOrMinority: VoteReader = (match, sentence) => {
  const { majority: isMajority, themajority } = match.groups ?? {}
  return (isMajority || themajority ? majority : minority)(match, sentence)
}

/** `stemte 41 ja, 10 nej`, `Vedtaget med 23 ja og 5 nej`, `Forslaget fik 29 ja og 15 nej`; not `Han sagde 3 ja`. */
const VOTED_YES_OR_NO = inLatin(
  /^(?=.*(?:stem|vedt|godk|forkast|fald|resultat|optæl|optalt)).*\sja(?!\p{L}).*\snej(?!\p{L})|(?:^|\s(?:fik|opnåede|var|var\s+der|blev)\s)\d+\s+ja(?:,|\s+og|\s+[/–-])\s+\d+\s+nej/iu,
)
/** The proposal fell: `Nedstemt`, `faldt med 7 mod 8`, `Afslået med stemmerne 5-2`, `blev ikke vedtaget`, `Nej med 43 stemmer mod 12`, `Forslaget røg med 20 mod 12`, `Nej-siden vandt med 9 mod 4`; not `vedtaget`, `40 ja-stemmer mod 15 nej-stemmer`, `at afvise klagen`, `Afstemningen faldt ud med 44 mod 12`. */
const LOST =
  /(?<!(?:^|\s)at\s+)(?:forkast|afslå|afvis)|nedstem|stem(?:t|te|mes)\s+(?:\S+\s+){0,2}(?:ned|ud|bort)(?![a-zæøå])|(?<!(?:stemmerne|valget|lodden)\s)fald(?!t\s+(?:ud|hinanden|i)\s)|ikke\s+(?:vedtaget|godkendt|(?:\S+\s+)?med\s+på)|(?:^|\s)nej\s+(?:tak\s+)?(?:til\s[^,;:]*\s)?med\s|\ssag(?:de|t)\s+(?:\S+\s+){0,2}nej(?![a-zæøå-])|\s(?:røg|tabte|strandede)\s+(?!igennem|ind)|skudt\s+ned|(?:nej-(?:siden|stemmerne)|modstanderne)\s+(?:vandt|sejrede)/iu
/** Where another outcome begins: `vedtaget, ⟨mens⟩ forslaget`, `; herefter`; not `A, V og C`. */
const NEXT_CLAUSE = /;|,\s(?:mens|medens|og|hvorefter)\s/
/** How it went, and in group 1 that the proposal fell: `vedtaget`, `besluttede`, `faldt`; not `12 mod 4`. */
const VERDICT = inLatin(`(${LOST.source})|vedt[oa]g|godkend(?!e(?!\\p{L}))|tiltr[åæ]d|beslut|bevilg|imødek`, 'giu')

/** Whether what is told nearest to a match, in its clause or else in the sentence, is that the proposal fell: "at afvise det blev vedtaget ⟨med 8 mod 4⟩" carried. */
function isLost({ index, 0: text }: RegExpExecArray, sentence: string): boolean {
  const before = sentence.slice(0, index + text.length)
  const behind = sentence.slice(index + text.length)
  const verdict =
    verdictIn(before.split(NEXT_CLAUSE).at(-1) ?? '', behind.split(NEXT_CLAUSE)[0] ?? '') ?? verdictIn(before, behind)
  return verdict?.[1] !== undefined
}

/** The last word on how it went before a place, else the first behind it. */
function verdictIn(before: string, behind: string): RegExpExecArray | undefined {
  return matchesOf(VERDICT, before).at(-1) ?? matchesOf(VERDICT, behind)[0]
}

/** More than half was not enough: `faldt med 12 mod 8, da der kræves 2/3`, `kvalificeret flertal`; not `flertal`. */
const QUALIFIED = /2\/3|3\/4|to\s*tredjedel|tre\s*fjerdedel|kvalificeret/iu
/** The majority says no: `kan ikke anbefale`, `afviste`, `stemte imod`; not `kan anbefale`. */
const REFUSED = inLatin(
  /(?:(?:kan|kunne|vil)\s+ikke|^\s+ikke\s+(?:kan|kunne|vil))\s+(?:\p{L}+\s+)?(?:anbefale|godkende|tiltræde|tilslutte|støtte|stemme)|afvis(?:er|te)|forkast(?:er|ede)|stem(?:te|mer)\s+imod|ønsker(?:de)?\s+ikke|anbefaler\s+(?:\p{L}+\s+)?ikke|(?:kan|kunne)\s+ikke$/iu,
)
/** `forslag fra A om prisen`, `indstilling fra Venstre om salg`; not `forslag fra salen`. */
const MOVER = /\sfra\s+(\p{Lu}[^,]*?)\s+om\s/u
/** `(6)`, `(S, V og K - 5 medlemmer)`; not `(A, F og C)`. */
const COUNT_IN_BRACKET = /^\((\d{1,3})\)$|(?:^\(|[-–,]\s*)(\d{1,3})\s+medlem(?:mer)?\)$/

/** `who`, or `parties`, or the number in `bracket`, with those named in `names` or in `bracket`. */
function stanceOf(side: Side, { groups }: RegExpExecArray): Stance {
  const { who, rest, alone, size, parties, bracket, names = bracket } = groups ?? {}
  const stance = readSide(side, who ?? rest ?? alone ?? size ?? parties ?? countIn(bracket))
  if (!names) return stance
  // "A, B og C stemte for (23)" counts them together.
  const together = stance.count === null && /^\(\d{1,3}\)$/.test(names) ? readNumber(names.slice(1, -1)) : stance.count
  return { ...stance, count: together, names: [...stance.names, ...readSide(side, names).names] }
}

function countIn(bracket: string | undefined): string {
  const found = COUNT_IN_BRACKET.exec(bracket ?? '')
  return found?.[1] ?? found?.[2] ?? ''
}

/** Nobody else did, before their names: `Kun `, `Det var alene `; not `Ikke kun `. */
const ONLY_THEY = /(?<!ikke\s)(?:kun|alene)\s$/i

/** `sideNamed('imod')` is `against`; so is `nej`. */
export function sideNamed(word: string): Side {
  return /^(?:blank|undlod|hverken)/i.test(word) ? 'abstain' : /^(?:for|ja)/i.test(word) ? 'for' : 'against'
}

/** What is said of those just named, up to the next comma: " kan ikke anbefale indstillingen". */
function saidBehind(match: RegExpExecArray, sentence: string): string {
  return sentence.slice(match.index + match[0].length).split(/[,;]/)[0] ?? ''
}
