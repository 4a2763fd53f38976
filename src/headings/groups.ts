import { closeLetterSpacing } from '../danish/bodies.ts'
import { isLetterSpaced, mayStart, startsOf } from '../danish/letters.ts'

/**
 * Headings over several items, which have no text of their own: `ÅBNE SAGER`, `A: Sager til afgørelse i byrådet`, `Fra
 * Magistraten`, `Punkter til drøftelse`; not `Fra skolen`, `Åbne sager om havnen`.
 */
const GROUP =
  /^(?:(?:åbne|lukkede)(?:\s+(?:sager|punkter|dagsordenspunkter|efterretningssager))?(?:\s*\(.*\))?|(?:åbent?|lukket)\s+(?:dagsorden|møde|del)|(?:sager\s+)?(?:behandlet\s+)?for\s+lukkede\s+døre|[A-F][.:]\s(?:sager|orientering|eventuelt|punkter)\b.{0,60}|fra\s(?:magistraten|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ, -]{3,50}(?:udvalget|rådet|bestyrelsen))|(?:punkter|sager)\s+til\s+(?:beslutning|drøftelse|orientering|afgørelse|efterretning)|(?:beslutnings|orienterings|drøftelses|efterretnings)(?:punkter|sager)|faste punkter)\s*[:.]?$/i

/** A heading of a table of contents or of the agenda list: `Indholdsfortegnelse`, `PUNKTER`, `Dagsorden:`; not `Dagsorden for mødet`, `Punkt 1`. */
const CONTENTS =
  /^(?:indhold(?:sfortegnelse|sliste)?|punkter(?: på dagsordenen)?|dagsordens?punkter|dagsordenpunkter|sagsoversigt|oversigtsdagsorden\b.*|oversigt|dagsorden(?: og referat|s?oversigt)?|emner|følgende sager behandles)\s*:?$/i

const GROUP_STARTS = startsOf([
  ...['åbn', 'åbe', 'luk', 'fra', 'pun', 'sag', 'bes', 'ori', 'drø', 'fas', 'for', 'eft'],
  ...[...'abcdef'].flatMap((letter) => [`${letter}. `, `${letter}: `]),
])
const CONTENTS_STARTS = startsOf(['ind', 'pun', 'dag', 'sag', 'ove', 'emn', 'føl'])

export function isGroupHeading(text: string): boolean {
  return text.length < 90 && mayStart(GROUP_STARTS, text) && GROUP.test(text)
}

export function isClosedGroup(text: string): boolean {
  return isGroupHeading(text) && /lukke/i.test(text)
}

export function isContentsHeading(text: string): boolean {
  if (isLetterSpaced(text)) return text.length < 90 && CONTENTS.test(closeLetterSpacing(text))
  return text.length < 60 && mayStart(CONTENTS_STARTS, text) && CONTENTS.test(text)
}

/** `Sagsoverskrift`, `Mødepunkt`, `Emne`; not `Punkter`. */
const COLUMN_HEAD = /^sags(?:overskrift|titel)$|^(?:møde)?punkt$|^emne$/i
const COLUMN_STARTS = startsOf(['sag', 'mød', 'pun', 'emn'])

/** The first of the column heads that some lists print before every item: "Sagsoverskrift" over "Beslutning". */
export function isColumnHead(text: string): boolean {
  return text.length < 20 && mayStart(COLUMN_STARTS, text) && COLUMN_HEAD.test(text)
}
