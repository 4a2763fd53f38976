import { meetingListing } from '../../render/meetings.ts'
import { meetingFilter } from '../../search/meeting-question.ts'
import { listMeetings } from '../../store/list-meetings.ts'
import { defineCommand } from '../command.ts'
import { LIST_OPTIONS, type ListOptions, MEETING_OPTIONS, type MeetingOptions } from '../options.ts'
import { printFound } from '../print-found.ts'

export const listCommand = defineCommand<MeetingOptions & ListOptions>({
  usage: 'list',
  examples: ['minutes list', 'minutes list --committee FU --since 2022 --format csv'],
  options: [...MEETING_OPTIONS, ...LIST_OPTIONS],
  run: (context, _args, options) => {
    const { limit } = options
    const { total, rows } = context.reading((store) => listMeetings(store, { ...meetingFilter(store, options), limit }))
    const found = { total, rows: rows.map((meeting) => ({ ...meeting, others: context.withPaths(meeting.others) })) }
    return printFound(context, { found, listing: meetingListing, options, noun: 'meeting' })
  },
})
