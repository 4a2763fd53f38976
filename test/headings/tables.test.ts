import { describe, expect, it } from 'vitest'
import { SECTION_LABELS } from '../../src/danish/section-labels.ts'
import { matchLabel } from '../../src/headings/label-match.ts'
import { NUMBER_FORMS } from '../../src/headings/number-forms.ts'
import { readItemNumber } from '../../src/headings/read-item-number.ts'
import { TITLE_TAGS, tagsFor } from '../../src/headings/title-tags.ts'

describe.each(NUMBER_FORMS)('number form $id', (form) => {
  it.each(form.examples)('reads %s', (text) => {
    expect(readItemNumber(text)?.form.id).toBe(form.id)
  })

  it.each(form.counterExamples)('leaves %s alone', (text) => {
    expect(readItemNumber(text)?.form.id).not.toBe(form.id)
  })
})

describe.each(TITLE_TAGS)('title tag $id', (tag) => {
  it.each(tag.examples)('is found in %s', (text) => {
    expect(text).toMatch(tag.pattern)
    expect(tagsFor(text)).toContain(tag)
  })

  it.each(tag.counterExamples)('is not found in %s', (text) => {
    expect(text).not.toMatch(tag.pattern)
  })
})

describe.each(SECTION_LABELS)('section labels for $id', ({ role, labels, counterExamples }) => {
  it.each(labels)('reads "%s" alone, with a colon and in capitals', (label) => {
    for (const printed of [label, `${label}:`, label.toUpperCase()]) {
      const match = matchLabel(printed)
      expect(match?.rule.role).toBe(role)
      expect(match?.label.toLowerCase()).toBe(label)
    }
  })

  it.each(counterExamples)('leaves "%s" alone', (text) => {
    expect(matchLabel(text)).toBeNull()
  })

  it.each(labels)('does not find "%s" inside a longer word', (label) => {
    expect(matchLabel(`${label}stema`)?.label.toLowerCase()).not.toBe(label)
  })
})
