import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern, rowsFor } from '../../danish/patterns/pattern.ts'
import { Topic } from '../../danish/patterns/topic.ts'
import { gathered } from '../../model/gathered.ts'
import { VOTE_FORMS } from './forms/table.ts'
import { PERSON } from './vote-parts.ts'
import type { Stance } from './vote-stance.ts'

/** A sentence without one of these words holds no vote: `stemte`, `12 mod 3`; not `Planen godkendt`. */
const MAY_HOLD_VOTE = new Pattern(
  /stem|imod|undl[ao]d|\sfor[\s.:]|^for(?:\s+\S+)?\s*:|flertal|mindretal|blank|nej:?\s+\(?\d|\d\s+nej|\d\s+(?:fordelingstal\s+|andele\s+|mandater\s+)?i?mod\s+\d|anbefales\s+af|(?:anbefalet|godkendt|tiltrådt|vedtaget)\s+af\s+\d|\saf\s+\S+\s+medlemmer|(?:vedtaget|forkastet|nedstemt|faldt|med)\s+\(?\d+\s*[-–]\s*\d|^for\s+\d+$|\svar\s+for[.,]|afstod|afstår|afholdt\s+sig|(?:anbefales|godkendes|tiltrædes|vedtages)\s+af\s|^ja:\s*\d|^\d+\s+for\.?$|^(?:for|ja(?:-stemmer)?)\s*:?$|anbefaling\s+fra\s|(?:^|\s)(?:ja|nej)(?::\s+\p{Lu}|-stem)|\d\s+ja(?!\p{L})|hverken|kunne\s(?:gå\sind\sfor|støtte|tilslutte)|egen\sstemme|stemt\s(?:ned|hjem|igennem)\s\d|sagde\s+(?:\p{L}+\s+)?(?:\d+\s+)?(?:ja|nej)(?!\p{L})|det\s+modsatte|(?:talte|gik)\s+kun\s|gik\s+ind\s+for|bakkede\s+op|sluttede\s+\S+\s+sig\s+til|\d\s*[-–]\s*\d+\s+for\s|medlem(?:mer(?:ne)?)?\s+(?:\([^)]*\)\s+)?(?:anbefal|tiltr|godkend|støtt|indstil|tilslut|kan|kunne|vil)|\)\s+(?:anbefal|tiltr|godkend|støtt|indstil|kan|kunne|vil)|[:–-]\s*(?:ja|nej|for|imod|blankt?)\.?$|\s(?:ja|nej)\.?$|(?:vedtaget|godkendt|tiltrådt|anbefalet|vedtages|anbefales|godkendes)\s+i?mod\s+(?:\d|\p{L}{1,2}(?!\p{L}))|\sog\s\p{L}+\s\p{L}+\s(?:anbefale|tiltr|støtte)/iu,
)
export const VOTE = new Topic(MAY_HOLD_VOTE)

/** Candidates' ballots, no vote for or against anything: `Ib Holm blev valgt med tre stemmer mod to`, `valgte Ib Holm med 5 stemmer`, `kåredes Ib Holm med 5 stemmer`, `kom Ib ind med 24 stemmer`; not `Model B blev valgt`. */
const CONTEST = new Pattern(
  /^(?!.*(?:forslag|indstilling|alternativ|model|scenarie|løsning|tilbud)).*(?:(?:gen|ny)?valgt(?:es)?\s(?:\S+\s){0,6}?med\s\S+\s(?:stemmer\s)?mod\s|(?:kom|kommer|trådte|træder)\s(?:\S+\s){0,5}?ind\smed\s\S+\sstemmer(?!\p{L})|(?:valgte?s?|k(?:å|aa)r(?:et|edes?)|foretrukket):?\s(?:\S+\s){0,6}?med\s\S+\sstemmer(?!\p{L}))/iu,
)

/** One of the candidates was stronger: `Anna Lund vandt med 36 stemmer mod 19`, `Anna Lund slog Bo Krag med`; not `Forslaget vandt`, `Anna Lund opnåede støtte`. */
const CANDIDATE_WON = inLatin(`^${PERSON}\\s(?:vandt|slog|besejrede|opnåede\\svalg)(?!\\p{L})`, 'u')

/** What others answered or hold: `Spørgeskemaet viste, at 61 er for`, `Høringen: 14 for`, `Regeringen har flertal`; not `Vejledende afstemning`. */
const ASKED_OTHERS = /spørgeskema|høring(?:en|ssvar)|brugerundersøgelse|rundspørge|regeringen|folketinget/i

function isContest(sentence: string): boolean {
  return CONTEST.test(sentence) || CANDIDATE_WON.test(sentence)
}

const NO_STANCES: readonly Stance[] = []

/** Sides stated by one sentence: "For stemte 13 (A og F), imod stemte 17." gives two. */
export function stancesIn(sentence: string): readonly Stance[] {
  const forms = rowsFor(VOTE_FORMS, sentence)
  if (forms.length === 0 || !MAY_HOLD_VOTE.test(sentence) || isContest(sentence) || ASKED_OTHERS.test(sentence))
    return NO_STANCES
  const found: { readonly at: number; readonly stances: readonly Stance[] }[] = []
  let rest = sentence
  for (const { pattern, only, read } of forms) {
    if (only?.test(sentence) === false) continue
    for (let m = pattern.regexp.exec(rest); m; m = pattern.regexp.exec(rest)) {
      const stances = read(m, sentence).filter((s) => s.count !== null || s.names.length > 0)
      if (stances.length === 0) break
      found.push({ at: m.index, stances })
      // Blanked, so that the next form does not read the same words again.
      rest = rest.slice(0, m.index) + ' '.repeat(m[0].length) + rest.slice(m.index + m[0].length)
    }
  }
  return gathered(
    found.sort((a, b) => a.at - b.at),
    (f) => f.stances,
  )
}
