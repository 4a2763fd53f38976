import { MONTH_NAMES } from '../../../danish/calendar.ts'

/** A later meeting: "næste møde", "et senere møde", "septembermødet", "en ekstraordinær generalforsamling". */
export const LATER = `(?:(?:(?:det|et|vores)\\s+)?(?:(?:næste|senere|kommende|ordinært?|ordinære|ekstra(?:ordinært)?|særskilt|førstkommende)\\s+\\p{L}*(?:møde|seminar)\\p{L}*|\\p{L}*seminaret|(?:${MONTH_NAMES})-?mødet)|(?:en|den)\\s+(?:ekstraordinær|ny|næste|kommende)\\p{L}*\\s+\\p{L}*forsamling)`
/** A day or meeting to come: `i foråret`, `på næste møde`, `til maj`, `næste gang`. */
export const SOME_DAY = `(?:(?:i|til)\\s+(?:${MONTH_NAMES}|foråret|efteråret|det\\s+nye\\s+år)|(?:på|til|ved)\\s+(?:${LATER}|mødet\\s+(?:i|den)(?=\\s)|et\\s+(?:\\p{L}+\\s+)?møde)|efter\\s+(?:ferien|sommerferien|nytår|påske|jul|valget)|den\\s+\\d|næste\\s+gang|igen)`
