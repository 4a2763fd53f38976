/** Words with which agenda titles begin in every kind of body. */
const AGENDA_TITLE =
  /^(?:godkendelse|eventuelt|evt\b|meddelelser|orientering|valg\b|næste\s|siden sidst|lukket|underskrift|referat fra sidste|velkomst|velkommen|konstituering|dagsorden|gensidig|spørgetid|status|høring|forslag|indkomne|formandens|bestyrelsens|beretning|kontingent|opfølgning|mødeplan|mødekalender|nyt fra|bordet rundt|personale|økonomi|regnskab|budget|årsregnskab|fraværende|bemærkninger til dagsorden|vedtægt|udpegning|ansøgning|lokalplan|drøftelse|beslutning)/i
/** Words that make a line a sentence: `Der er`, `blev godkendt`; not `Godkendelse af dagsorden`. */
const SENTENCE_VERB =
  /(?:^|[^a-zæøåé])(?:er|var|har|havde|blev|bliver|skal|kan|kunne|vil|ønsker|deltog|orienterede|gennemgik|fremlagde|oplyste|besluttede|godkendte|vedtog|drøftede|holdes|afholdes|tages|sendes)(?![a-zæøå])/i
/** A bare outcome: `Godkendt`, `Begge godkendt.`, `Udsat til næste møde`; not `Godkendelse af dagsorden`. */
const OUTCOME =
  /(?:^|[^a-zæøåé])(?:godkendt|udsat|udskudt|drøftet|vedtaget|tiltrådt|efterretning|orientering givet|intet|ingen|udgår|udgået|anbefales|godkendes|imødekommet|bevilges|afslået|faldet)(?![a-zæøå])/i

export function isAgendaTitle(text: string): boolean {
  return AGENDA_TITLE.test(text)
}

export function isSentence(text: string): boolean {
  return SENTENCE_VERB.test(text)
}

export function isOutcome(text: string): boolean {
  return OUTCOME.test(text)
}

/** Could the line stand as a title: begins with a capital, is short, says nothing. */
export function looksLikeTitle(text: string): boolean {
  return (
    text.length >= 3 && text.length <= 160 && /^[\p{Lu}\d"”»§]/u.test(text) && !/[,;:]$/.test(text) && !isSentence(text)
  )
}
