import { MONTH_NAMES } from '../../../danish/calendar.ts'

/** A later meeting: "næste møde", "et senere møde", "septembermødet", "en ekstraordinær generalforsamling". */
export const LATER = `(?:(?:(?:det|et|vores)\\s+)?(?:(?:næste|senere|kommende|ordinært?|ordinære|ekstra(?:ordinært)?|særskilt|førstkommende)\\s+\\p{L}*(?:møde|seminar)\\p{L}*|\\p{L}*seminaret|(?:${MONTH_NAMES})-?mødet)|(?:en|den)\\s+(?:ekstraordinær|ny|næste|kommende)\\p{L}*\\s+\\p{L}*forsamling)`
/** A day or meeting to come: `i foråret`, `på næste møde`, `til maj`, `næste gang`. */
export const SOME_DAY = `(?:(?:i|til)\\s+(?:${MONTH_NAMES}|foråret|efteråret|det\\s+nye\\s+år)|(?:på|til|ved)\\s+(?:${LATER}|mødet\\s+(?:i|den)(?=\\s)|et\\s+(?:\\p{L}+\\s+)?møde)|efter\\s+(?:ferien|sommerferien|nytår|påske|jul|valget)|den\\s+\\d|næste\\s+gang|igen)`
/** Who meets, by its noun: `Bestyrelsen`, `Skoleudvalget`, `forsamlingen`; not `Området`. */
export const BODY = '\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet|forsamlingen|komit[eé]en)'
/** The same, or `vi`, `man`. */
export const WE = `(?:vi|man|${BODY})`
/** What can fall in a vote: forslag, ændringsforslag, indstilling, planen. */
export const PROPOSAL = '\\p{L}*(?:forslag|indstilling|motion|anmodning)\\p{L}*'
/** What somebody has proposed: forslaget, ønsket, undtagelsen. */
export const THING =
  '(?:\\p{L}*(?:forslag|forslaget|forslagene|ændringen|ændringerne|undtagelsen|tilføjelsen|ansøgningen|projektet|ønsket|idéen|ideen|tanken|modellen|indstillingen|løsningen|kravet|motionen)(?:\\s+\\p{L}|\\s+\\d)?)'
/** All, or most of them: `Alle`, `Et stort flertal i rådet`. */
export const MAJORITY = '(?:alle|samtlige|(?:et|det)\\s+(?:\\p{L}+\\s+)?flertal(?:\\s+i\\s+\\p{L}+)?|flertallet)'
/** Posts that are filled by election. */
export const POST =
  '(?:formand|næstformand|kasserer|sekretær|dirigent|ordstyrer|medlem(?:mer)?|suppleant(?:er)?|stedfortræder(?:e)?|revisor|repræsentant(?:er)?|delegerede|viceborgmester|kontaktperson|tovholder)'
