import { isBodyName } from '../danish/bodies.ts'
import { codeAt, isCapital, mayStart, startsOf } from '../danish/letters.ts'
import type { SectionRole } from '../model/tree.ts'
import type { BodyLabel } from './body-labels.ts'

/** `Handicaprådets beslutning`, `ØKONOMIUDVALGETS INDSTILLING`; not `Rådets beslutning om skolen`. */
const OWN_LABEL =
  /^([A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ, &-]*)s (beslutning|afgørelse|indstilling|anbefaling|bemærkninger|vurdering)$/i
/** `Beslutning i Byrådet`, `Behandling i Udvalget for Børn`; not `Beslutning i sagen om skolen`. */
const LABEL_OF =
  /^(beslutning|afgørelse|behandling|indstilling|anbefaling)(?:er)? (?:i|fra|af) ([A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ, &-]*)$/i
/** Who recommends and remarks without being a body: `Borgmesteren`, `Kommunaldirektøren`, `Afdelingen`; not `Sagen`. */
const AUTHORITY =
  /(?:direktør|borgmester|forvaltning|administration|direktion|formand|formandskab|sekretariat|forstander|leder|ledelse|rektor|dekan|chef|afdeling|magistrat|styrelse|center|udvalg)(?:en|et|n|t)?$/i
const LONGEST_OWN = 90
/** The last letters of the words for what a body says. */
const OWN_ENDS = 'gerGER'
const LABEL_STARTS = startsOf(['bes', 'afg', 'beh', 'ind', 'anb'])

/** A label with the body it belongs to and without date: `Handicaprådets beslutning:`, alone or before text. */
export function readOwnLabel(text: string): BodyLabel | null {
  if (!isCapital(codeAt(text, 0))) return null
  const colon = text.indexOf(':')
  const end = colon < 0 ? text.length : colon
  if (end > LONGEST_OWN) return null
  const own = OWN_ENDS.includes(text.charAt(end - 1)) ? OWN_LABEL.exec(text.slice(0, end)) : null
  const of = own === null && mayStart(LABEL_STARTS, text) ? LABEL_OF.exec(text.slice(0, end)) : null
  const parts = own ?? (of && turned(of))
  if (parts === null) return null
  const [label = '', owner = '', word = ''] = parts
  const body = isBodyName(owner) ? owner : null
  const role = OWN_ROLES[word.toLowerCase()]
  if (role === undefined || (body === null && (role === 'decision' || !AUTHORITY.test(owner)))) return null
  const after = text.slice(end + 1).trimStart()
  return { role, label, body, date: null, explicit: true, rest: text.length - after.length }
}

/** The word before its body, in the order of the other form. */
function turned([label = '', word = '', body = '']: RegExpExecArray): readonly string[] {
  return [label, body, word]
}

const OWN_ROLES: Readonly<Record<string, SectionRole>> = {
  beslutning: 'decision',
  afgørelse: 'decision',
  behandling: 'decision',
  indstilling: 'recommendation',
  anbefaling: 'recommendation',
  bemærkninger: 'remarks',
  vurdering: 'remarks',
}
