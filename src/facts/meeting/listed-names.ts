import type { Attendance } from '../../model/document.ts'

/** Whether a name, first name or initials are those of somebody the document lists: "Ida", "Ida Holm", "IH". */
export function isListed(who: string, { present, absent, guests }: Attendance): boolean {
  return [present, absent, guests].some((people) =>
    people.some(({ name }) => name === who || name.startsWith(`${who} `) || isInitials(who, name)),
  )
}

/** `IH` of `Ida Holm`, `PJS` of `Per Juul Sand`. */
function isInitials(letters: string, name: string): boolean {
  return letters.length > 1 && letters === name.replace(/[^A-ZÀ-Þ]/gu, '')
}
