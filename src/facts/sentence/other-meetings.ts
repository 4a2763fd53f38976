/** What was decided at a meeting that somebody went to: "Ida var til årsmøde i Vejle. Her blev det vedtaget, at …". */
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import type { SectionNode } from '../../model/tree.ts'
import { speakerOf } from './deciders.ts'
import { hasDecided } from './others-deeds.ts'
import { type Statement, statementsOf } from './statement.ts'

/** Points to what was spoken of right before: `Her blev `, `Der blev det `, `Der blev formanden `, `På mødet blev `; not `Der blev aftalt `. */
const THERE = inLatin(
  /^(?:(?:her|dér)\s+(?:blev|er|var|har|havde|\p{Ll}+(?:ede|te|og))|der\s+(?:blev|er|var)\s+(?:det|\p{L}+(?:en|et|erne))|på\s+(?:mødet|konferencen|dagen|landsmødet|årsmødet|kongressen|generalforsamlingen)\s+\p{Ll}+)\s/iu,
)
/** A meeting by its noun: `landsmødet`, `kongres`, `repræsentantskabet`; not `mødets`. */
const MEETING =
  '(?:\\p{L}*(?:møde[t]?|møder|konferencen?|kongres(?:sen)?|\\p{L}forsamling(?:en)?|repræsentantskab(?:et)?|seminar(?:et)?|stævnet?|temadag(?:en)?|årsdag)(?!\\p{L}))'
/** Somebody was there: `har været til`, `deltog i`, `var med på`, `refererede fra`, `holdt møde`; not `deltog ikke`. */
const WAS_THERE =
  '(?:har\\s+(?:\\p{L}+\\s+)?været|havde\\s+været|var|deltog|har\\s+(?:\\p{L}+\\s+)?deltaget|refererede|fortalte|berettede|orienterede|repræsenteret|sidder|mødtes)\\s+(?:(?:med|også)\\s+)?(?:til|i|på|ved|fra)\\s+'
/** `Ida deltog i landsmødet i Odense`, `Formanden har været til møde i Rådet for Ældre`, `Der har været møde i styregruppen`, `Formanden orienterede om mødet med vognmanden`, `Kongres i unionen.`; not `Bo deltog ikke i punktet`, `Ida var til mødets begyndelse forhindret`. */
const WENT = new Pattern(
  `(?:^|\\s)(?:${WAS_THERE}(?:[^,;:.]{0,40}\\s)?${MEETING}|sidder\\s+i\\s|^\\p{L}*(?:kongres|landsmøde|repræsentantskab|repræsentantskabsmøde)\\s(?:i|med|hos)\\s(?:(?!(?:blev|er|var|har|vedtog)\\s)[^\\s,;:]+\\s?){1,6}\\.$|(?:har|havde)\\s+(?:[^\\s,;:.]+\\s+){0,2}?(?:været|holdt|afholdt)\\s+(?:et\\s+)?\\p{L}*møde\\s+(?:i|med|hos)\\s|(?:orienterede|fortalte|berettede)\\s+om\\s+(?:et\\s+)?\\p{L}*mødet?\\s+(?:i|med|hos)\\s)`,
  'iu',
)
/** `skolebestyrelsen`, `havnerådet`, `unionen`; not `bestyrelsen`. */
const ANOTHER_BODY =
  '(?:\\p{L}{3,}(?:bestyrelsen|rådet|udvalget|foreningen)|unionen|forbundet|distriktet|provstiet)(?!\\p{L})'
/** Others met: `Danske Ældreråd har haft årsmøde.`, `Formanden: Idrætsunionen holdt repræsentantskabsmøde i maj`, `Lodsejerne holdt møde`, `Møde med borgmesteren.`, `Ida har været til unionens kongres`, `Synet den 10. april.`, `Ida fortalte fra skolebestyrelsen`; not `Bestyrelsen har holdt sommermøde`, `Ida holdt oplæg`. */
const THEY_MET = new Pattern(
  `^(?:\\p{L}+\\s){1,3}?(?:fortalte|refererede|berettede|orienterede)\\s+fra\\s+${ANOTHER_BODY}|^fra\\s+${ANOTHER_BODY}\\s+(?:fortalte|refererede|berettede|orienterede)\\s|^(?:\\p{L}+:\\s)?(?!(?:vi|man|der|bestyrelsen|udvalget|rådet)\\s)[^,;:.]{2,60}\\s(?:(?:har|havde)\\s(?:haft|holdt|afholdt)|holdt|afholdt)\\s(?:(?:et|deres|sit|sin)\\s)?(?:\\p{L}{3,}møde|\\p{L}*(?:forsamling|kongres|konference))(?!\\p{L})|^(?:\\p{L}+:\\s)?\\p{L}*(?:erne|gruppen|lauget|foreningen|klubben|[^m]rådet|\\p{L}{3}udvalget)\\s(?:(?:har|havde)\\s(?:haft|holdt)|holdt)\\s(?:et\\s)?møde(?!\\p{L})|^møde\\s(?:med|hos)\\s(?:(?!(?:blev|er|var|har)\\s)[^\\s,;:]+\\s?){1,6}\\.$|(?:^|\\s)${WAS_THERE}(?:[^,;:.]{0,40}\\s)?(?!(?:årets|foreningens|vores)\\s)\\p{L}{3,}s\\s(?:\\p{Ll}+e\\s)?\\p{L}*(?:forsamling|kongres|repræsentantskab|årsmøde|landsmøde|konference)(?!\\p{L})|^(?:[^:]{2,30}:\\s)?\\p{L}*(?:syn|synet|samråd|samrådet|kongres|kongressen|stævne|stævnet)\\s(?:[^,;:]{0,30}\\s)?\\d{1,2}[./]\\s?\\p{L}*\\.?$`,
  'iu',
)
/** A list follows of where somebody was: `Hun har været til:`, `Bo har deltaget i flere møder om havnen:`; not `Ida har været i tvivl om:`. */
const WENT_TO_THESE = new Pattern(
  `(?:har|havde)\\s+(?:\\p{L}+\\s+)?(?:været\\s+til|deltaget\\s+i|repræsenteret)(?:\\s+(?:[^,;.]{1,40}\\s)?${MEETING}[^,;.]*)?\\s*:$`,
  'iu',
)
/** Told of the past about somebody or something by name: `Kontingentet blev sat op`, `Ny formand blev Ida Holm`, `Rådet valgte Bo Lund`, `Parterne blev på mødet enige`; not `Det blev aftalt`, `Der blev aftalt`, `Kassen flyttes`, `Orienteringen blev taget`. */
const GOES_ON = inLatin(
  /^(?!(?:det|der|vi|orienteringen|redegørelsen|referatet|dagsordenen|punktet|sagen)\s)[^,;:]*?\s(?:blev|faldt|opnåede|fik|enedes|vedtog|valgte|trak|gav|gik|tog|sagde|nedsatte|\p{Ll}{3,}(?:ede|edes|ttede))[\s.]/iu,
)
/** The same where others met: `Der blev vedtaget`, `Det blev besluttet`, `Man besluttede at`; not `Der aftales`. */
const IMPERSONAL = /^(?:(?:det|der)\s(?:blev|var)|man\s\S+)\s/i
/** We act: `Vi besluttede`, `Derfor aftalte vi`; not `Kredsen besluttede`. */
const WE = /(?:^|\s)vi(?![a-zæøå])/i

/** Others voted, and how it went: `Udskolingen stemte om telefoner, og der var flertal`, `Elevrådet har i maj stemt om det, og det faldt`; not `Forsamlingen stemte om farven, og det`, `Der blev stemt om det, og det`. */
const THEY_VOTED = inLatin(
  /^(?!(?:forsamlingen|mødet|medlemmerne|deltagerne|beboerne|bestyrelsen)\s)\p{L}{3,}(?:en|et|erne)\s(?:stemte|har\s(?:[^,;.]{1,40}\s)?stemt)\s(?:om|over)\s[^;.]*,\s(?:og|men|hvor)\s/iu,
)

/** Whether a statement tells what was decided where somebody had been, as what stands before it in its paragraph or list says. */
export function tellsOfOtherMeeting(statement: Statement, own: string | null, reporting = false): boolean {
  const { body, index, section, block } = statement
  if (reporting && goesOnAboutDeeds(statement, own)) return true
  if (own !== null && THEY_VOTED.test(body) && !isOwnDeed(body, own)) return true
  const told = meetingsIn(section).filter((s) => s.index < index)
  if (told.length === 0) return false
  const last = told.at(-1)
  if (last?.index === index - 1 && THERE.test(body) && tellsOfMeeting(last.body)) return true
  if (WE.test(body) || isOwnDeed(body, own)) return false
  if (block.kind === 'list-item' && isBelowLead(statementsOf(section), index)) return true
  const paragraph = told.filter((s) => s.block === block)
  if (IMPERSONAL.test(body) && paragraph.some((s) => THEY_MET.test(s.body))) return true
  return GOES_ON.test(body) && paragraph.some((s) => tellsOfMeeting(s.body))
}

/** Among news, whether a statement tells on what another body has decided: "Udvalget har bevilget 9.000 kr. Resten blev afslået." */
function goesOnAboutDeeds({ body, index, section, block }: Statement, own: string | null): boolean {
  if (!GOES_ON.test(body) || WE.test(body) || isOwnDeed(body, own)) return false
  for (
    let i = index - 1, before = statementsOf(section)[i];
    before?.block === block;
    before = statementsOf(section)[--i]
  )
    if (hasDecided(before.body, own)) return true
  return false
}

const NONE: readonly Statement[] = []
const MEETINGS = new WeakMap<SectionNode, readonly Statement[]>()

/** The statements of a section that tell of other meetings; most sections have none. Each section is looked through once. */
function meetingsIn(section: SectionNode): readonly Statement[] {
  const known = MEETINGS.get(section)
  if (known) return known
  const told = statementsOf(section).filter((s) => tellsOfMeeting(s.body) || WENT_TO_THESE.test(s.body))
  const found = told.length === 0 ? NONE : told
  MEETINGS.set(section, found)
  return found
}

/** Whether a sentence says that somebody was at another meeting, or that others met: `tellsOfMeeting('Ida var til årsmøde i Vejle.')` is true. */
export function tellsOfMeeting(sentence: string): boolean {
  return WENT.test(sentence) || THEY_MET.test(sentence)
}

/** Whether the list that a statement stands in follows "Hun har været til:". */
function isBelowLead(all: readonly Statement[], index: number): boolean {
  const lead = all.slice(0, index).findLast(({ block }) => block.kind !== 'list-item')
  return lead !== undefined && WENT_TO_THESE.test(lead.body)
}

/** The first word, where it is who acts and no meeting of many: `Rådet `, `Bestyrelsen `; not `Der blev`, `Kongressen vedtog`. */
const WHO = inLatin(
  /^(?!(?:det|der|man|ny|kongressen|landsmødet|årsmødet|generalforsamlingen|repræsentantskabet)\s)\S+\s/iu,
)

/** Whether a sentence begins with this meeting's own body: "Rådet valgte" in the minutes of a council. */
function isOwnDeed(body: string, own: string | null): boolean {
  const who = WHO.exec(body)?.[0]
  return (
    who !== undefined && own !== null && speakerOf({ before: who, after: '', sentence: body }, own).speaker === 'body'
  )
}
