/** Words with which a label begins that names who handled the case. */
const WORDS = '(?:Beslutning|Indstilling|Behandling|Afgørelse|Konklusion|Anbefaling|Udtalelse|Fraværende)'
/** Before the day: `Økonomiudvalget indstiller`, `Beslutning i Byrådet`, `Beslutning`; not `Sagen genoptages`. */
const HANDLED = new RegExp(
  `^${WORDS}(?:er)?(?: (?:i|fra|af) .*)?$|(?:^| )(?:indstiller|anbefaler|indstillede|anbefalede)$|s (?:beslutning|afgørelse|indstilling|behandling)$`,
  'i',
)
/** The day on the next line: `den 25. maj 2009 at`, `d. 3/2 2011:`; not `den nye plan`. */
const DAY = /^(?:den|d\.) ?\d{1,2}[./-]/
/** Nothing but the day of a label: `den 25. maj 2009:`, `d. 3/2 2011, pkt. 4:`; not `den 25. maj 2009`, `den 3. maj kl. 14:`. */
const LABEL_DAY = /^(?!.*kl)(?:den|d\.) ?\d{1,2}[./-][^:;?!]{2,20}\d(?:, (?:pkt\.?|punkt) \d+)?:$/
/** Who met: `Økonomiudvalget`, `Byrådets møde`; not `Der var møde`. */
const BODY = /^[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ,& -]*(?:[Uu]dvalg|[Rr]åd|[Bb]estyrelse|[Nn]ævn)(?:et|en)?(?:s møde)?$/
/** Whom or whose it is, is still to come: `Direktionen indstiller til Byrådet og`, `Indstilling fra Børne- og`, `Beslutning i`; not `Direktionen indstiller`. */
const OPEN = new RegExp(
  `^[A-ZÀ-ÞĀ-ɏ].* (?:indstiller|anbefaler) (?:.* )?(?:til|over ?for|og|samt|for|via)$|^${WORDS}(?:er)? (?:i|fra|af)(?: .*(?:,|\\s(?:og|for|samt|i)))?$`,
)
/** Behind the word alone: `i Økonomiudvalget den 19. maj 2014:`, `fra Byrådet, 2. juni 2014`; not `i sagen om vejen.` */
const WHERE = /^(?:i|fra) [A-ZÀ-ÞĀ-ɏ].*\d:?$/
/** `Beslutning`, `INDSTILLING`; not `Beslutninger om vejen`. */
const WORD_ALONE = new RegExp(`^${WORDS}$`, 'i')
/** The verb below its subject: `INDSTILLER,`, `indstiller, at`; not `indstiller planen til godkendelse`. */
const VERB_ALONE = /^(?:indstiller|anbefaler|foreslår)(?:,? at)?[,:]?$/i
/** Who recommends: `SOCIALFORVALTNINGEN`, `Chefen for Dagtilbud`; not `Der er ikke råd.` */
const SUBJECT = /^[A-ZÀ-ÞĀ-ɏ][^.:;,?!]{3,80}$/
/** The end of a subject before its verb: `Landbrug indstiller,`, `Ungeforvaltningen anbefaler:`; not `Landbrug indstiller planen`. */
const SUBJECT_END = /^[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ -]{2,40} (?:indstiller|anbefaler|foreslår)(?:,? at)?[,:]?$/
/** `Chefen for Natur, Miljø og`, `Forvaltningen for Børn,`; not `Børn og Unge`. */
const OPEN_SUBJECT = /^[A-ZÀ-ÞĀ-ɏ][^.:;?!]*(?:,|\s(?:og|for|samt))$/
const LONGEST = 100

/**
 * Was a label broken between two lines: `Økonomiudvalget indstiller` / `den 25. maj 2009 at`, `TEKNISK FORVALTNING` /
 * `INDSTILLER,`, `Beslutning i Udvalget for Børn og` / `Unge den 3. maj 2012`?
 */
export function continuesLabel(last: string, next: string): boolean {
  if (last.length > LONGEST) return false
  if (DAY.test(next)) return HANDLED.test(last) || (BODY.test(last) && LABEL_DAY.test(next))
  if (VERB_ALONE.test(next)) return SUBJECT.test(last)
  if (WORD_ALONE.test(last)) return WHERE.test(next)
  return OPEN.test(last) || (SUBJECT_END.test(next) && OPEN_SUBJECT.test(last))
}
