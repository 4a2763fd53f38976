import { NUMBER, OPENING_NUMBER } from '../../danish/number-words.ts'
import { inLatin } from '../../danish/patterns/latin.ts'

/** Parts of the patterns in `forms/`: what stands in brackets, parties behind names too: `(A, F og Ib Holm (I))`. */
export const BRACKET = '\\((?:[^()]|\\([^()]*\\))*\\)'
/** A word for a side. */
export const SIDE = 'for|imod|mod'
export const STOOD = '(?:stemte|stemmer|stemt)'
/** Groups that a sentence does not name but tell of: `Mindretallet`, `Udvalgets flertal`, `Følgende`; and `Kun`. */
const TELLS_OF =
  '(?!(?:(?:\\p{L}+s\\s+)?(?:[Ff]lertal|[Mm]indretal)(?:let)?|Følgende|Resten|Kun|Alene|Alle|Samtlige|Ingen|Flest|Færrest|Mange|Nogle|Flere|Begge|Andre)(?!\\p{L}))'
/** One name with what stands in brackets behind it: `Hans Holm (C)`, `Ø`, `(Ø)`, `Liste B`. */
export const NAME = `(?:(?=\\p{Lu})${TELLS_OF}\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*)*(?:\\s*${BRACKET})?|\\(\\p{Lu}{1,3}\\))`
/** First and last name: `Hans Holm`, `Ida Bro (V)`; not `Ida`, `Ø`. */
export const PERSON = `\\p{Lu}\\p{Ll}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*)+(?:\\s*${BRACKET})?`
/** `A, F og C`, `Hans Holm (C) samt Ida Bro`; not `A, mens`. */
export const NAMES = `${NAME}(?:\\s*(?:,|og|samt)\\s*${NAME})*`
/** Who has a vote, behind their number: `9 medlemmer`, `21 andele`, `40 fremmødte haver`; not `9 stemmer`. */
export const UNIT =
  '(?:(?:fremmødte|tilstedeværende|stemmeberettigede|enkelt)\\s+)?(?:\\p{L}*medlem(?:mer)?|studerende|andelshavere|andele|ejere|personer|haver|husstande|parceller|hænder(?:\\s+oppe)?|grundejere|lodsejere|lejemål|boliger|lejligheder|beboere|delegerede|repræsentanter|fremmødte|tilstedeværende|stemmeberettigede|deltagere|forældre|enkelt|stk\\.)'
/** The next side begins: ", imod stemte", " og 1 undlod", " og 2 (B) undlod", ", mens Ib Holm undlod", ". Imod". */
export const NEXT = `(?=[,;.]?(?<!\\s)\\s+(?:og\\s+)?(?:(?:for|imod|ja|nej)\\s+(?:\\p{L}+\\s+)?${STOOD}|(?:imod|nej)\\s*:|imod\\s+(?:${NUMBER}(?=[\\s.,;]|$)|de\\s)|undlod|(?<=,\\s)(?:mens|medens)\\s|${NUMBER}(?:\\s+${UNIT})?(?:\\s*${BRACKET})?\\s+(?:${STOOD}|undlod|undlader|(?:for|imod)(?![\\p{L}])|hverken))|$)`
/** The number behind it tells one of its kind from the others: `Afdeling 4`, `have 12`; not `de 4`. */
export const ONE_OF_A_KIND =
  '(?:[Aa]fdeling|[Aa]fd\\.|[Nn]r\\.|[Hh]ave|[Pp]arcel|[Hh]us|[Ll]ejlighed|[Kk]reds|[Gg]ruppe|[Pp]unkt|[Pp]kt\\.|[Ff]orslag|[Ss]tk\\.)'
/** Before who voted that way stand those who did not: `ud af de 9`, `alle på nær Ole`. */
const EXCEPT = '(?:ud\\s+af(?:\\s+de)?|på\\s+nær|undtagen|bortset\\s+fra)\\s(?:[^.;:]*\\s)?'
/** A number or names right before the verb: "9", "To medlemmer", "A, F og C", "Hans Holm (C)". What they begin with is asked first: `EXCEPT` looks back over all that was blanked. */
export const WHO = `(?<who>(?<![\\p{L}\\d.])(?=[\\p{L}\\d(])(?<!${EXCEPT})(?<!${ONE_OF_A_KIND}\\s)(?:${OPENING_NUMBER}(?:\\s+${UNIT})?(?:\\s*${BRACKET})?(?:\\s+(?:i|af)\\s+\\p{L}+(?:en|et))?|${NAMES}(?:\\s+og\\s+${NUMBER}\\s+andre)?(?:,\\s+i\\s*alt\\s+${NUMBER},)?)\\s+)`
/** Letters of parties: `V, A og C`, `Ø`; not `Venstrefolk`. */
export const PARTIES = '[A-ZÆØÅ]{1,2}(?:(?:,\\s*|\\s+og\\s+)[A-ZÆØÅ]{1,2})*(?![\\p{L}\\d])'
/** A number in figures, also of the members of a large association: `526`, `1.240`; not `1.24`. */
export const FIGURE = '(?:\\d{1,2}\\.\\d{3}(?!\\d)|\\d{1,4}(?!\\.?\\d))'
/** A count that begins a word: `9`, `fire`; not the end of `vedtaget`, `2/3`, `ca. 9`, `i 2009`. */
export const COUNT = `(?<![\\p{L}\\d.]|\\d/|(?:ca\\.|cirka|omkring)\\s|(?<!\\p{L})i\\s(?=(?:19|20)\\d\\d(?!\\d)))(?<who>${NUMBER})`

/** What is said within a clause, with its brackets, abbreviations and figures: `købe båden (nr. 2) for 1.250 kr.`; not `vente. Bo`. */
export const SAID = `(?:[^,.;:()]|${BRACKET}|(?<=\\d)[.,](?=\\d)|(?<=\\s(?:kr|kl|nr|ca|pct))\\.)`

/** Behind "for" it is no side: `for gamle`, `for mange`; not `for forslaget`. */
export const TOO =
  '\\s+(?:gamle?|mange|få|lidt|meget|store?|små|lille|unge?|dyre?|sent?|tidligt?|lange?|høje?|lave?)(?!\\p{L})'

/** Both sides beside each other with a number: `For: 7, imod: 2`, `For 12 – imod 3`, `For forslaget 40, imod 12`; not `For 12 år siden`. */
export const FOR_COUNTED = inLatin(
  /(?<!\p{L})for(?:\s\p{L}*(?:forslag|indstilling)\p{L}*)?(?:\s*[:=]\s*|\s+)\d+(?:\s*\([^)]*\))?(?:[.,;]|\s+[–/-]|\s{2}|\s+og)(?:[^.;]*\s)?i?mod(?:\s\p{L}*(?:forslag|indstilling)\p{L}*)?(?:\s*[:=]\s*|\s+)\d/iu,
)
/** `Ja: 14, nej: 9`, `nej 9, ja 14`, `Ja-stemmer 14, nej-stemmer 9`; not `Ja: 14 dage`. */
export const YES_AND_NO_COUNTED = inLatin(
  /^(?=.*(?<!\p{L})ja(?:-stemmer)?\s*:?\s+\(?\d)(?=.*(?<!\p{L})nej(?:-stemmer)?\s*:?\s+\(?\d)/iu,
)
/** How many meant one thing, and how many the other: `Fire fandt, at det haster, to fandt det modsatte`, `Seks mente, at den er god, mens en mente det modsatte`; not `Ida fandt, at det haster, to fandt det modsatte`. */
export const MEANT_THE_OPPOSITE = inLatin(
  `(?:^|\\s)${NUMBER}(?:\\s+${UNIT})?\\s(?:fandt|mente|ønskede|syntes),?\\sat\\s[^;]*,\\s(?:og\\s|mens\\s)?${NUMBER}\\s(?:fandt|mente|ønskede|syntes)\\sdet\\smodsatte`,
  'iu',
)
/** Votes for or against: `9 stemte for, 3 blankt`, `forslaget fik 14 ja-stemmer`, `Forslaget fik 29 ja, 15 nej og 4 blanke`, `2 blanke.`; not the ballots of candidates, `Ib fik 9 stemmer`, `Skriftlig afstemning: Ib 5, Ida 2, 1 blank`. */
export const NO_CANDIDATES_BALLOT = inLatin(
  /^(?!.*\sfik\s(?![^.]*(?:ja-|\d\sja(?!\p{L})|imod)))(?!.*\p{Lu}\p{Ll}+\s\d+,\s\p{Lu}\p{Ll}+\s\d)(?:(?=.*(?:stem|imod|\snej(?!\p{L})))|\(?\d+\sblanke?\)?\.?$)/iu,
)
