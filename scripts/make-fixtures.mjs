/**
 * Writes the Word and PDF fixtures from their descriptions in `scripts/fixtures/`.
 *
 * Run `npm run fixtures` after changing a description. Time stamps inside the files make the bytes differ each time:
 * commit them only when their content changed.
 */
import { contentsList } from './fixtures/contents-list.mjs'
import { councilWord } from './fixtures/council-word.mjs'
import { generalMeeting } from './fixtures/general-meeting.mjs'
import { schoolBoard } from './fixtures/school-board.mjs'
import { writeDocx } from './fixtures/to-docx.mjs'
import { writePdf } from './fixtures/to-pdf.mjs'

for (const document of [councilWord, generalMeeting]) await writeDocx(document)
for (const document of [contentsList, schoolBoard]) await writePdf(document)
