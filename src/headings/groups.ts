/** Headings over several items: "ÅBNE SAGER", "A: Sager til afgørelse i byrådet", "Fra Magistraten". They have no body of their own. */
const GROUP =
  /^(?:(?:åbne|lukkede)(?:\s+(?:sager|punkter|dagsordenspunkter|efterretningssager))?(?:\s*\(.*\))?|(?:åben|lukket)\s+dagsorden|[A-F][.:]\s(?:sager|orientering|eventuelt|punkter)\b.{0,60}|fra\s\p{Lu}[\p{L}, -]{3,50}(?:udvalget|magistraten|rådet|bestyrelsen)|(?:punkter|sager)\s+til\s+(?:beslutning|drøftelse|orientering|afgørelse|efterretning)|(?:beslutnings|orienterings|drøftelses)punkter|faste punkter)\s*[:.]?$/iu

/** A heading of a table of contents or of the agenda list: "Indholdsfortegnelse", "PUNKTER", "Dagsorden:". */
const CONTENTS =
  /^(?:indhold(?:sfortegnelse)?|punkter(?: på dagsordenen)?|dagsordens?punkter|dagsordenpunkter|sagsoversigt|oversigtsdagsorden\b.*|oversigt|dagsorden(?: og referat)?|emner|følgende sager behandles)\s*:?$/i

export function isGroupHeading(text: string): boolean {
  return text.length < 90 && GROUP.test(text)
}

export function isClosedGroup(text: string): boolean {
  return isGroupHeading(text) && /lukke/i.test(text)
}

export function isContentsHeading(text: string): boolean {
  return text.length < 60 && CONTENTS.test(text)
}

/** The first of the column heads that some lists print before every item: "Sagsoverskrift" over "Beslutning". */
export function isColumnHead(text: string): boolean {
  return text.length < 20 && /^sags(?:overskrift|titel)$|^(?:møde)?punkt$|^emne$/i.test(text)
}
