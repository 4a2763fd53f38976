import { describe, expect, it } from 'vitest'
import { placeInText } from '../../src/model/position.ts'

describe('the place of a piece of text', () => {
  const lines = [
    [0, 1, 10],
    [20, 1, 11],
    [50, 2, 1],
  ] as const

  it.each([
    [0, 5, 10, 10],
    [0, 20, 10, 10],
    [0, 21, 10, 11],
    [25, 60, 11, 1],
    [55, 60, 1, 1],
  ])('%i to %i is on lines %i to %i', (start, end, line, endLine) => {
    expect(placeInText(lines, start, end)).toMatchObject({ line, endLine })
  })

  it('carries the pages', () => {
    expect(placeInText(lines, 25, 60)).toEqual({ page: 1, line: 11, endPage: 2, endLine: 1 })
  })

  it('is unknown when the lines are', () => {
    expect(placeInText([], 0, 5)).toBeNull()
  })
})
