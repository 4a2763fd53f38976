import { Option } from 'commander'
import { type Outcome, UNCERTAIN_BELOW } from '../../model/fact.ts'
import { decisionListing } from '../../render/decisions.ts'
import { type DecisionQuestion, decisions, withRecommendations } from '../../search/facts.ts'
import type { Store } from '../../store/store.ts'
import { defineFactCommand } from '../fact-command.ts'
import { type FactOptions, fraction, OUTCOME } from '../options.ts'

interface Options extends FactOptions {
  readonly outcome?: readonly Outcome[]
  readonly allBodies?: boolean
  readonly minConfidence?: number
  readonly compare?: boolean
}

export const decisionsCommand = defineFactCommand({
  noun: 'decision',
  examples: [
    'minutes decisions --committee FU --since 2022',
    'minutes decisions palliation --outcome rejected,postponed --compare',
    `minutes decisions --since 2022 --min-confidence ${UNCERTAIN_BELOW}`,
    'minutes decisions --since 2022-01 --until 2022-06 --format md > beslutninger.md',
  ],
  options: [
    OUTCOME,
    new Option('--own', 'only decisions of the meeting itself (default)').conflicts('allBodies'),
    new Option('--all-bodies', "also other bodies' decisions that the documents record"),
    new Option('--min-confidence <number>', 'leave out what the program is less sure of (0-1)').argParser(fraction),
    new Option('--compare', 'print the recommendation beside the decision'),
  ],
  notes: `Every sentence is verbatim from the document, with file, page and line. Exit code 1 when there is none.
Decisions without a keyword ("Mødet flyttes til 19. april.") are marked uncertain; --min-confidence ${UNCERTAIN_BELOW} leaves them out.`,
  find: (store: Store, { outcome: outcomes, compare, ...question }: Options & DecisionQuestion) => {
    const listed = decisions(store, { ...question, outcomes })
    return compare ? withRecommendations(store, listed) : listed
  },
  listing: decisionListing,
})
