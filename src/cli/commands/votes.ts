import { voteListing } from '../../render/facts.ts'
import { votes } from '../../search/facts.ts'
import { defineFactCommand } from '../fact-command.ts'

export const votesCommand = defineFactCommand({
  noun: 'vote',
  examples: ['minutes votes --committee Byrådet --since 2022', 'minutes votes --item-like budget --format csv --excel'],
  find: votes,
  listing: voteListing,
})
