import { attachmentListing } from '../../render/facts.ts'
import { attachments } from '../../search/facts.ts'
import { defineFactCommand } from '../fact-command.ts'

export const attachmentsCommand = defineFactCommand({
  noun: 'attachment',
  examples: [
    'minutes attachments --committee Byrådet --since 2022',
    'minutes attachments --item-like budget --format csv --excel',
  ],
  find: attachments,
  listing: attachmentListing,
})
