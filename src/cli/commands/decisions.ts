import { Option } from 'commander'
import { type Outcome, UNCERTAIN_BELOW } from '../../model/fact.ts'
import { decisionListing } from '../../render/decisions.ts'
import { decisions, withRecommendations } from '../../search/facts.ts'
import { defineCommand } from '../command.ts'
import { type FactOptions, fraction, ITEM_LIKE, LIST_OPTIONS, MEETING_OPTIONS, OUTCOME } from '../options.ts'
import { printFound } from '../print-found.ts'

interface Options extends FactOptions {
  readonly outcome?: readonly Outcome[]
  readonly allBodies?: boolean
  readonly minConfidence?: number
  readonly compare?: boolean
}

export const decisionsCommand = defineCommand<Options>({
  usage: 'decisions [query...]',
  examples: [
    'minutes decisions --committee FU --since 2022',
    'minutes decisions palliation --outcome rejected,postponed --compare',
    `minutes decisions --since 2022 --min-confidence ${UNCERTAIN_BELOW}`,
    'minutes decisions --since 2022-01 --until 2022-06 --format md > beslutninger.md',
  ],
  options: [
    ...MEETING_OPTIONS,
    OUTCOME,
    ITEM_LIKE,
    new Option('--own', 'only decisions of the meeting itself (default)').conflicts('allBodies'),
    new Option('--all-bodies', "also other bodies' decisions that the documents record"),
    new Option('--min-confidence <number>', 'leave out what the program is less sure of (0-1)').argParser(fraction),
    new Option('--compare', 'print the recommendation beside the decision'),
    ...LIST_OPTIONS,
  ],
  notes: `Every sentence is verbatim from the document, with file, page and line. Exit code 1 when there is none.
Decisions without a keyword ("Mødet flyttes til 19. april.") are marked uncertain; --min-confidence ${UNCERTAIN_BELOW} leaves them out.`,
  run: (context, [words], { outcome: outcomes, compare, ...options }) => {
    const query = (words as string[]).join(' ') || undefined
    const found = context.asking((store) => {
      const listed = decisions(store, { ...options, outcomes, query })
      return compare ? withRecommendations(store, listed) : listed
    })
    return printFound(context, { found, listing: decisionListing, options, noun: 'decision' })
  },
})
