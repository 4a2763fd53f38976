import { isBodyName } from '../danish/bodies.ts'
import { codeAt, isCapital, mayStart, startOf, startsOf } from '../danish/letters.ts'
import type { SectionRole } from '../model/tree.ts'
import type { BodyLabel } from './body-labels.ts'

/** `Handicaprådets beslutning`, `ØKONOMIUDVALGETS INDSTILLING`; not `Rådets beslutning om skolen`. */
const OWN_LABEL =
  /^([A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ, &-]*)s (beslutning|afgørelse|konklusion|indstilling|anbefaling|bemærkninger|kommentarer|vurdering|udtalelse|høringssvar)$/i
/** `Beslutning i Byrådet`, `Udtalelse fra Ældrerådet`, `Behandling i Udvalget for Børn`; not `Beslutning om skolen`. */
const LABEL_OF =
  /^(beslutning|afgørelse|behandling|indstilling|anbefaling|udtalelse|høringssvar|bemærkninger)(?:er)? (?:i|fra|af|til) ([A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ, &-]*)$/i
/** Without a colon the title of a paper: `Udtalelse fra Ældrerådet`, `Indstilling til Byrådet`; not `Beslutning i Byrådet`. */
const NEEDS_COLON = /^(?:udtalelse|høringssvar|bemærkninger)| til /i
/** `Udvalgsbeslutning`, `BYRÅDSBESLUTNING`, `Direktionsindstilling`; not `Beslutning`. */
const COMPOUND = /^([A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]*)s(beslutning|afgørelse|konklusion|indstilling|anbefaling|udtalelse)$/i
/** Whoever met, by the plain word for it: `Nævnet`, `Udvalg`, `Kommissionen`, `Repræsentantskabet`; not `Byrådet`, `Ministeriet`. */
const PLAIN_BODY =
  /^(?:udvalg|råd|nævn|bestyrelse|komit[eé]|kommission|repræsentantskab|(?:general|delegeret)?forsamling|landsmøde|møde|direktion|magistrat|formandskab|kollegi(?:um|e)|præsidi(?:um|e)|(?:styre|arbejds|projekt|leder|følge)?gruppe|kreds|fond|forening|forbund|klub|laug|lav|selskab|konsorti(?:um|e)|panel|forum|senat|hegn?ssyn|skolenævn)(?:et|en|n|t)?$/i
/** What such a compound begins with: `Byråd`, `Økonomiudvalg`, `Forvaltning`; not `Princip`. */
const COMPOUND_BODY = /(?:udvalg|råd|nævn|bestyrelse|direktion|magistrat|forvaltning|forsamling)$/i
/** Who recommends and remarks without being a body: `Borgmesteren`, `Kommunaldirektøren`, `Afdelingen`; not `Sagen`. */
const AUTHORITY =
  /(?:direktør|borgmester|forvaltning|administration|direktion|formand|formandskab|sekretariat|forstander|leder|ledelse|rektor|dekan|chef|afdeling|magistrat|styrelse|center|udvalg|politi|revisor|revision|rådgiver|ingeniør|arkitekt|provst)(?:en|et|n|t)?$/i
const LONGEST_OWN = 90
/** The last letters of the words for what a body says. */
const OWN_ENDS = startsOf(['ing', 'lse', 'ion', 'ger', 'rer', 'var'])
const LABEL_STARTS = startsOf(['bes', 'afg', 'beh', 'ind', 'anb', 'udt', 'hør', 'bem'])

/** A label with the body it belongs to and without date: `Handicaprådets beslutning:`, alone or before text. */
export function readOwnLabel(text: string): BodyLabel | null {
  if (!isCapital(codeAt(text, 0))) return null
  const colon = text.indexOf(':')
  const end = colon < 0 ? text.length : colon
  if (end > LONGEST_OWN) return null
  const printed = text.slice(0, end)
  const isOwn = end > 3 && OWN_ENDS[startOf(printed, end - 3)] === 1
  const own = isOwn ? (OWN_LABEL.exec(printed) ?? compound(printed)) : null
  const of = own === null && mayStart(LABEL_STARTS, text) ? LABEL_OF.exec(printed) : null
  const parts = own ?? (of && turned(of))
  if (parts === null || (of && colon < 0 && NEEDS_COLON.test(printed))) return null
  const [label = '', owner = '', word = ''] = parts
  const role = OWN_ROLES[word.toLowerCase()]
  const isPlain = PLAIN_BODY.test(owner)
  const isNamed = isBodyName(owner) || COMPOUND_BODY.test(owner)
  const body = isNamed && !isPlain && !label.includes(' til ') ? owner : null
  if (role === undefined || (!isNamed && !isPlain && (role === 'decision' || !AUTHORITY.test(owner)))) return null
  const after = text.slice(end + 1).trimStart()
  return { role, label, body, date: null, explicit: true, rest: text.length - after.length }
}

/** The parts of `Byrådsbeslutning`: the whole, whose, what. */
function compound(printed: string): readonly string[] | null {
  const parts = COMPOUND.exec(printed)
  return parts?.[1] && COMPOUND_BODY.test(parts[1]) ? parts : null
}

/** The word before its body, in the order of the other form. */
function turned([label = '', word = '', body = '']: RegExpExecArray): readonly string[] {
  return [label, body, word]
}

const OWN_ROLES: Readonly<Record<string, SectionRole>> = {
  beslutning: 'decision',
  konklusion: 'decision',
  udtalelse: 'hearing',
  høringssvar: 'hearing',
  kommentarer: 'remarks',
  afgørelse: 'decision',
  behandling: 'decision',
  indstilling: 'recommendation',
  anbefaling: 'recommendation',
  bemærkninger: 'remarks',
  vurdering: 'remarks',
}
