import { MONTH_NAMES } from '../../../danish/calendar.ts'

/** A later meeting: "næste møde", "et senere møde", "septembermødet", "en ekstraordinær generalforsamling". */
export const LATER = `(?:(?:(?:det|et|vores)\\s+)?(?:(?:næste|senere|kommende|ordinært?|ordinære|ekstraordinært|særskilt|førstkommende)\\s+\\p{L}*(?:møde|seminar)\\p{L}*|\\p{L}*seminaret|(?:${MONTH_NAMES})-?mødet)|(?:en|den)\\s+(?:ekstraordinær|ny|næste|kommende)\\p{L}*\\s+\\p{L}*forsamling)`
