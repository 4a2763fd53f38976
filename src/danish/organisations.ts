/** Words and forms that end or stand in the name of an association, company or institution. */
const WORDS =
  'forening(?:en)?|klub(?:ben)?|laug(?:et)?|lav(?:et)?|vandværk(?:et)?|varmeværk(?:et)?|kraftvarmeværk(?:et)?|antenneforsyning|sundhedsklynge(?:n)?|andelsbolig|boligselskab(?:et)?|selskab(?:et)?|fond(?:en)?|forbund(?:et)?|spejder(?:ne)?|skole(?:n)?|gymnasium|gymnasiet|højskole(?:n)?|museum|museet|provsti|sogn(?:e)?|afdeling(?:en)?|bredbånd|kollegiet|netværk(?:et)?|lokalråd'
const FORMS = 'A/B|AB|E/F|G/F|H/F|A\\.?m\\.?b\\.?a\\.?|I/S|A/S|P/S|K/S|ApS|f\\.m\\.b\\.a\\.'
/** `Havneby Roklub`, `Vejby Vandværk`; not `Ida Holm`. */
const HAS_WORD = new RegExp(`(?:${WORDS})(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:${FORMS})(?![A-Za-zÀ-ɏ])`, 'iu')
/** Words that stand in a sentence or a heading and not in a name: `Klubben er flyttet`, `Referat`; not `Havneby Roklub`. */
const SENTENCE_WORD =
  /(?<![A-Za-zÀ-ɏ])(?:er|var|blev|bliver|har|skal|kan|som|der|indstiller|besluttede|ikke|vi|på|fra|om|til|referat|dagsorden|[A-Za-zÀ-ɏ]*møde|generalforsamling)(?![A-Za-zÀ-ɏ])/iu

/** What a name does not hold, nor end with: `Klub: Referat`, `Roklubben.`; not `Sejlklub A.B.`. */
const PUNCTUATION = /[:;?!,]|\.$(?<![A-Za-zÀ-ɏ]\.[A-Za-zÀ-ɏ]\.)/u

/**
 * Whether a text, as a whole, names an association or institution: "Haveforeningen Fremad", "A/B Mågevej 12-18",
 * "Aalbæk Roklub"; not "Regnskab for klubben". The last resort when no board or council is named.
 */
export function isOrganisationName(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    text.length < 70 &&
    words.length <= 7 &&
    /^[A-ZÀ-ÞĀ-ɏ]/u.test(text) &&
    words.some((w, i) => i > 0 && /^["'”“»]?[A-ZÀ-ÞĀ-ɏ\d]/u.test(w)) &&
    HAS_WORD.test(text) &&
    !SENTENCE_WORD.test(text) &&
    !PUNCTUATION.test(text)
  )
}
