import { Pattern } from '../../danish/patterns/pattern.ts'
import { lastRemembered } from '../../danish/remembered.ts'

/** Items in which somebody reports what is going on: `Orientering fra udvalg`, `Nyt fra skolen`, `Status på byggeriet`, `Siden sidst`, `Takster til orientering`, `Bordet rundt`; not `Budget`. */
const REPORTING = new Pattern(
  /^(?:(?:gensidig\s+|kort\s+)?orientering|(?:kort\s+)?status(?=\s(?:på|for|fra|om|over|vedr))|nyt\s+fra|gensidig\s+information|informationer$|bordet\s+rundt$|post\s+ind|indkommen\s+post|meddelelser|siden\s+sidst|(?:\p{L}+s\s+)?beretning|rundt\s+om\s+bordet)(?!\p{L})|\s(?:alene\s+)?til\s+(?:orientering|efterretning|underretning)\.?$/iu,
)
/** Items in which somebody tells, beside those: `Besøg af borgmesteren`, `Spørgetid`, `Formanden orienterer`, `Elevrådet har ordet`, `Fra provstiet`, `Post og meddelelser`, `Politisk orientering`; not `Besøg på værket`, `Budget`. */
const TELLING = new Pattern(
  /^(?:besøg\s(?:af|fra)|fra\s\p{L}*(?:provstiet|stiftet|foreningen|forbundet|kommunen|unionen|distriktet|kredsen|regionen|byrådet|amtet|ministeriet|rådhuset|forvaltningen|elevrådet|forældrerådet)|spørgetid|opfølgning\spå\s(?:\p{L}+\s)?referat|hvad\ser\s(?:der\s)?sket|beretninger|hørt\sog\sset|godt\snyt)(?!\p{L})|^[^,;:]{3,40}\s(?:orienterer|fortæller|informerer|har\sordet)$|^\p{L}+\sog\s(?:meddelelser|orientering)$|^\p{L}+\sorientering(?:\s(?:v\/|ved|fra)|$)|^nyt$/iu,
)
/** `Beretning`, `Bestyrelsens beretning`, `Formandens beretning`, `Beretning fra bestyrelsen`; not `Orientering fra formanden`. */
const BOARD_REPORT = new Pattern(
  /^beretning(?:er)?(?![a-zæøå])|(?:bestyrelsens|formandens|formandskabets|gruppelederens)\s+(?:\S+\s+){0,3}?beretning|beretning\s+(?:fra|ved|v\/)\s*\p{L}*bestyrelsen/iu,
)
/** Where nothing can be decided, so only words that say so count: `Eventuelt`, `Evt.`; not `Eventuelle forslag`. */
const ANY_OTHER_BUSINESS = new Pattern(/^(?:eventuelt|evt\.?)(?![\p{L}])/iu)
/** Nothing but news: `Meddelelser`, `Meddelelser fra formanden`, `Siden sidst`; not `Orientering om salget`. */
const NEWS = new Pattern(/^(?:meddelelser|siden\s+sidst|rundt\s+om\s+bordet)(?!\p{L})/iu)

/** What the title of an item tells of its text: anything may be talked of, things are reported, others tell what they did, the board reports, nothing but news. */
export const titleSays = lastRemembered((title: string) => ({
  aside: ANY_OTHER_BUSINESS.test(title),
  reporting: REPORTING.test(title),
  telling: REPORTING.test(title) || TELLING.test(title),
  boardReports: BOARD_REPORT.test(title),
  news: NEWS.test(title),
}))
/** "Referat" holds talk as well as outcomes, so a sentence without any sign is no decision there: `Referat`, `Drøftelse`; not `Beslutning`. */
export const TALKING_LABEL = /referat|drøftelse/i
