/**
 * People, offices and papers that are not the meeting: "Lederne blev enige om …", "Taksterne fastsættes af provstiet",
 * "Vedtægterne bestemmer, at …". Bodies with a name are told apart in `deciders.ts`.
 */
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern, PatternSet } from '../../danish/patterns/pattern.ts'
import type { Outcome } from '../../model/fact.ts'
import { isOwn } from './deciders.ts'

/** People outside, or only a part of those who meet: `lederne`, `præsterne`; not `medlemmerne`, `beboerne`, `deltagerne`. */
const PEOPLE =
  '(?:[\\p{L}-]*(?:led|lær|spejd|forfatt|turled|træn|foræld|forsk|sælg|køb|ansøg|arrangør|pædagog|præst|elev|medarbejd|borg|nabo|væ?lg|kommun|region|skol|parti|organist|rådgiv|institution|virksomhed|myndighed|klubb|kreds|organisation|udsending|underviser|tillidsrepræsentant|kund|gæst|fagforening|patient|folk|børn|konfirmand|spill|domm|plejersk|pårørend|studerend)(?:e?r)?(?:ne|ene|erne)|de\\s+studerende|de\\s+ansatte|personalet)'
/** Offices and trades: `provsten`, `skolelederen`, `entreprenøren`; not `formanden`, `kassereren`. */
const OFFICES =
  '(?:dirigenten|ordstyreren|provsten|biskoppen|præsten|skovrideren|rådgiveren|\\p{L}*fogeden|forligsmanden|(?:pro)?dekanen|rektor|politiet|\\p{L}*(?:lederen|inspektøren|chefen|direktøren|arkitekten|ingeniøren|advokaten|leverandøren|entreprenøren|udlejeren|forpagteren|redaktøren|konsulenten|ministeren|dommeren|graveren|organisten|forhandleren|bygherren|naboen|ansøgeren|lodsejeren|sælgeren|køberen|underviseren|beboeren\\s+i)|censorerne|revisoren)'
/** Trades, whose work may be what a meeting decides on: `skorstensfejeren`, `ejeren`; not `formanden`. */
const TRADES =
  '(?:\\p{L}*(?:fejeren|elektrikeren|tømreren|mureren|gartneren|landmanden|fiskeren|mesteren|forpagteren|pedellen|ejeren))'
/** Institutions: `fakultetet`, `vandværket`, `byretten`, `Sparekassen`; not `foreningen`, `klubben`, `skolen` by themselves. */
const INSTITUTIONS =
  '(?:(?:lands|by|høje|foged)?retten|folketinget|regeringen|\\p{L}*(?:fakultetet|instituttet|universitetet|provstiet|stiftet|amtet|sammenslutningen|ministeriet|direktoratet|tilsynet|sparekassen|firmaet|museet|redaktionen|distriktet|forsyningen)|\\p{L}+(?:foreningen|klubben|skolen|selskabet|værket|lauget|kredsen|ledelsen|myndigheden|gruppen|holdet|teamet|rettens?))'
/** What was written once and now only says: `loven`, `vedtægterne`, `aftalen`. */
const PAPERS =
  '(?:\\p{L}*(?:loven|aftalen|overenskomsten|vedtægten|vedtægterne|reglerne|bekendtgørelsen|strategien|politikken|ordenen|kontrakten|regulativet|reglementet|cirkulæret|vejledningen)|tidsplanen|lokalplanen)'
const OUTSIDER = `(?:${PEOPLE}|${OFFICES}|${TRADES}|${INSTITUTIONS}|${PAPERS})`
/** Words that turn a sentence round or lead to something else than who acts: `Efter ønske fra lederne besluttede`. */
const NO_SUBJECT =
  '(?:efter|på|i|ved|fra|for|med|til|om|under|af|som|over|mod|ifølge|herefter|derefter|herpå|derfor|samtidig|endvidere|desuden|det|der|vi|man|alle|hvis|når|da|idet|ligeledes|dermed|hermed|ud|uden)'
/** Who acts, at the beginning of a clause: `Lederne `, `Vejlauget `; group 1; not `Vi `. */
const SUBJECT = new Pattern(
  `^\\s*(?:(?:og|men)\\s)?(?:(?!${NO_SUBJECT}\\s)[^\\s,;:.]+\\s+){0,3}?(${OUTSIDER})(?:\\s[^,;:]*)?$`,
  'iu',
)
/** People who belong to somebody: `Provstiets præster `, `Skolens elever `, `mange forældre `, `Flere kommuner `; group 1; not `Præsten `. */
const THEIR_PEOPLE = new Pattern(
  '^\\s*(?:\\p{L}+s|flere|mange|nogle|enkelte|andre|de\\s+fleste)\\s(?:\\p{Ll}+e\\s)?(præster|elever|ledere|lærere|forældre|kommuner|regioner|naboer|medarbejdere|ansatte|studerende|pædagoger|skoler|klubber|foreninger|organisationer|partier)\\s(?:[^,;:]*\\s)?$',
  'iu',
)
/** `Den europæiske sammenslutning `, `Den norske turistforening `: somebody's name without its article at the end; group 1; not `Den nye plan `. */
const NAMED_BY_KIND = new Pattern(
  '^\\s*(?:den|det)\\s(?:\\p{Ll}+e\\s){1,2}(\\p{L}*(?:sammenslutning|forening|forbund|union|organisation|styrelse|domstol|fond|institut|selskab))\\s(?:[^,;:]*\\s)?$',
  'iu',
)

/** What stands between a verb and who did it: `hvert år`, `for gravsteder`; not `at`, `på baggrund`. */
const BETWEEN =
  '^\\s+(?:(?!(?:at|om|til|med|og|på|i|ved|under|som)\\s)[^\\s,;:.]+\\s+){0,4}?af\\s+(?:(?!(?:fra|for|til|om|på|i|hos)\\s)[^\\s,;:.]+\\s+){0,2}?'
/** Who did it, behind the verb: `fastsættes ⟨af lederne⟩`, `tages ⟨hvert år af regionerne⟩`; group 1; not `fastsættes ⟨af os⟩`. */
const BY_OUTSIDER = new Pattern(`${BETWEEN}(${PEOPLE}|${INSTITUTIONS})(?![\\p{L}])`, 'iu')
/** By whom work is done that a meeting gives, or that goes on by itself: `ledes ⟨af skolelederen⟩`, `tages ⟨hvert år af forvaltningen⟩`; group 1; not `ledes ⟨af os⟩`. */
const BY_OFFICE = new Pattern(
  `${BETWEEN}(${OFFICES}|\\p{L}*(?:forvaltningen|administrationen|sekretariatet|afdelingen|materielgården|vejvæsenet)|den\\s+enkelte\\s+\\p{L}+|\\p{L}+s\\s+(?:forældre|medarbejdere|ejere))(?![\\p{L}])`,
  'iu',
)
/** A body, right behind the verb: `vedtages ⟨af byrådet⟩`, `godkendes ⟨endeligt af provstiudvalget⟩`; not `med ændringer foreslået af rådet`. */
const BY_BODY = new Pattern(
  /^\s+(?:(?:endeligt|først|senere|samtidig|også|årligt|i\s+\p{L}+|hvert\s+år)\s+){0,2}af\s+(?:\p{Ll}+\s)?(\p{L}*(?:udvalget|(?<!om)rådet|bestyrelsen|styret|kommunen|ministeriet|provstiet|nævnet|kommissionen|repræsentantskabet|forsamlingen|selskabet|forbundet|unionen|landsforeningen|regionen))(?!\p{L})/iu,
)
/** What goes on all the time: `holdes hvert år`, `mødes én gang om året`; not `i år`. */
const AGAIN_AND_AGAIN = new Pattern(/\s(?:hver|hvert|[eé]n\s+gang\s+om)\s/iu)

/** Takes back what is its own: `Naboen trækker sin klage`, `Realdania har trukket sit tilsagn`, `Familien har trukket fire billeder tilbage`; not `Ansøgeren trak sin ansøgning`. */
const TAKES_BACK = new Pattern(
  /^(?:[\p{L}-]*(?:naboen|firmaet|entreprenøren|leverandøren|tilbudsgiveren|kommunen|regionen|staten|ministeren|ministeriet|regeringen|styrelsen|direktoratet|myndigheden|banken|fonden|sponsoren|bygherren|udlejeren|lejeren|køberen|sælgeren|politiet|naboerne|beboerne|-?folkene)\s(?:har\s|havde\s)?(?:\p{Ll}+\s)?(?:trak|trækker|trukket|tog|tager|taget)|[^,;:]{2,50}?\s(?:har\s|havde\s)?(?:trak|trækker|trukket)\s(?:[^\s,;:]+\s)?(?:tilbuddet|tilsagnet|lovforslaget|(?:sit|sin|sine|deres)\s(?:tilbud|tilsagn|lovforslag|støtte|samtykke|bud)|(?:to|tre|fire|fem|seks|syv|otte|ni|ti|flere|nogle)\s\p{L}+\stilbage))(?!\p{L})/iu,
)
/** Whom somebody stands for: `Ida sidder i udvalget for Venstre`, `Bo deltager i nævnet for Dansk Byggeri`; not `Ida sidder i udvalget fra nu af`. */
const SITS_FOR = new Pattern(
  /\s(?:sidder|deltager|indgår|er\smed)\si\s[^,;.]{2,40}?\sfor\s(?!\p{L}+\sår|os(?!\p{L})|\p{L}*(?:bestyrelsen|rådet|udvalget|foreningen|klubben|skolen|medarbejderne|forældrene|eleverne|lærerne)(?!\p{L}))\p{L}/iu,
)
/** What law lets authorities do: `Kommunen får lov til at bygge`, `Skolerne fik lov at lukke`; not `Klubben får lov`. */
const ALLOWED = new Pattern(
  /^\p{L}*(?:kommunen|kommunerne|regionen|regionerne|staten|skolerne|virksomhederne|myndighederne)\s(?:\p{L}+\s)?(?:får|fik)\s(?:\p{L}+\s)?lov(?!\p{L})/iu,
)
/** A notice of what is cut off: `Vandet lukkes den 3. maj`, `Strømmen afbrydes i uge 12`; not `Vandet på pladsen lukkes`. */
const CUT_OFF = new Pattern(
  /^(?:vandet|strømmen|elektriciteten|varmen|fjernvarmen|gassen|internettet|vejen|gaden|broen|trafikken)\s(?:lukkes|afbrydes|slukkes|spærres|omlægges|åbnes|graves\sop)\s|^der\slukkes\sfor\s(?:vandet|strømmen|varmen)\s(?!på\s)/iu,
)
/** What law or the state does with authorities and taxes: `Amterne nedlægges 1. januar`, `Ribe Amt nedlægges`, `Opgaverne overføres til staten`, `Renten hæves`; not `Festudvalget nedlægges`, `Lejen hæves`. */
const BY_LAW = new Pattern(
  /^(?:(?:den|det|de)\s(?:\p{L}+\s)?)?(?:\p{Lu}\p{L}+\s)?(?:\p{L}*(?:amt|amtet|amter|amterne|kommune|kommunen|kommunerne|region|regionen|regionerne|politikredsen|politikredsene|retskredsen|provstiet|provstierne|stiftet|stifterne|sygehuset|sygehusene|ministeriet|reformen|loven|bekendtgørelsen|jobcentret|jobcentrene|skattecentret|skattecentrene)|retten|byretten|skatten|momsen|\p{L}*renten|posthuset|banken|sparekassen)\s(?:i\s\p{L}+\s)?(?:nedlægges|lægges\ssammen|sammenlægges|slås\ssammen|dannes|oprettes|afskaffes|lukkes|flyttes|deles|gennemføres|ændres|hæves|sænkes|sættes\s(?:op|ned))|^[^,;:]{3,50}\s\p{L}+es\s(?:[^,;:]{1,30}\s)?med\s(?:den\s(?:nye\s)?)?\p{L}*(?:lov|loven|reform|reformen)(?!\p{L})|^\p{L}+\s(?:overføres|overgår|flyttes|lægges\sover)\stil\s(?:staten|kommunerne|regionerne|amterne|amtet|regionen|kommunen)(?!\p{L})/iu,
)
const OTHERS_DO: Partial<Record<Outcome, Pattern | PatternSet>> = {
  withdrawn: TAKES_BACK,
  elected: SITS_FOR,
  approved: ALLOWED,
  adopted: new PatternSet([CUT_OFF, BY_LAW]),
}

/** What stands before a noun: `Den nye ⟨kommune⟩`, `De to amter`; not `Amterne nedlægges`. */
const ARTICLE = /^(?:den|det|de)\s\S+\s/i

/** Whether running text tells what others do with what is theirs: `isOthersDoing('Banken trak tilsagnet.', 'withdrawn', null)` is true. */
export function isOthersDoing(sentence: string, outcome: Outcome, own: string | null): boolean {
  if (OTHERS_DO[outcome]?.test(sentence) !== true) return false
  return own === null || !isOwn(firstWord(sentence.replace(ARTICLE, '')), own)
}

/** Somebody was asked: `Vi har spurgt tre firmaer`, `Kommunen er kontaktet`; not `Der er talt om det`. */
const ASKED = inLatin(
  /\s(?:har|havde|er|blev|var)\s(?:\p{L}+\s)?(?:spurgt|kontaktet|forespurgt|søgt|ansøgt)(?!\p{L})/iu,
)
/** Who answers: `alle har sagt nej`, ` og svaret er nej`, `de har afslået`; not `vi siger nej`. */
const THEY = /^\s*(?:og\s|men\s)?(?:de|alle|begge|svaret)\s/i

/** Whether a clause tells what those said who were asked in the one before it: `Vi har spurgt fem, | alle har sagt nej`. */
export function isTheirAnswer(before: string, clause: string): boolean {
  return THEY.test(clause) && ASKED.test(before)
}

/** Whether a sentence begins with what an item is about: `Vandet lukkes` under "Vandet". */
export function beginsWithTopic(sentence: string, title: string): boolean {
  return title.toLowerCase().includes(
    firstWord(sentence)
      .toLowerCase()
      .replace(/e[nt]$/, ''),
  )
}

function firstWord(text: string): string {
  return text.split(/\s/)[0] ?? ''
}

/** A firm or authority that does what a passive says: `asfalteres ⟨af NCC⟩`, `flyttes i maj ⟨af Banedanmark⟩`; not `males ⟨af Thomas⟩`. */
const BY_FIRM = new Pattern(
  `${BETWEEN}(?:\\p{Lu}{2,}(?![\\p{L}-])|\\p{Lu}[\\p{L}-]*(?:danmark|energi|energinet|dania|anlæg|byg|entreprise|teknik|service|direktoratet|styrelsen)(?!\\p{L}))`,
  'u',
)

/** Whether a firm or authority is named as doing what a passive before `after` says. */
export function isDoneByFirm(after: string, sentence: string): boolean {
  return BY_FIRM.testPart(after, sentence)
}

/** Whether somebody outside acts: `isOutsider('Skolelederen har ', 'Skolebestyrelsen')` is true. */
export function isOutsider(before: string, sentence: string, own: string | null): boolean {
  return [SUBJECT, THEIR_PEOPLE, NAMED_BY_KIND].some((form) => isForeign(form.execPart(before, sentence), own))
}

/** Who is named behind a passive, and whether the meeting may have given them the work. */
export type Agent = 'outsider' | 'office' | null

/** Who did what a passive says: of `Taksterne fastsættes ⟨af provstiet⟩` an outsider; `null` when nobody else is named. */
export function agentOf(after: string, sentence: string, own: string | null): Agent {
  const body = BY_BODY.execPart(after, sentence)?.[1]
  if (body !== undefined && own !== null && !isOwn(body, own)) return 'outsider'
  if (isForeign(BY_OUTSIDER.execPart(after, sentence), own)) return 'outsider'
  if (!isForeign(BY_OFFICE.execPart(after, sentence), own)) return null
  return AGAIN_AND_AGAIN.testPart(after, sentence) ? 'outsider' : 'office'
}

/** `Ledermødet` is made of `lederne`, the `Afdelingsbestyrelse` is no `Driftsafdeling`. */
function isForeign(found: RegExpExecArray | null, own: string | null): boolean {
  const who = found?.[1]
  if (who === undefined) return false
  const stem = who
    .toLowerCase()
    .replace(/^de\s+/, '')
    .replace(/(?:erne|ene|ne|en|et)$/, '')
  return own === null || !own.toLowerCase().includes(stem)
}
