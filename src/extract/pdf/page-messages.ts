import { info, type Message, type WarningId, warning } from '../../model/message.ts'
import { at } from '../../model/position.ts'
import type { PageReading } from './page-reading.ts'

/** What a person should know of a page: text that is missing, hidden or guessed from a picture. */
export function pageMessages({ status, number, hidden, mostlyPicture, ocr }: PageReading): readonly Message[] {
  const place = at(1, number)
  const warn = (ruleId: WarningId, text: string) => [warning(ruleId, `page ${number} ${text}`, place)]
  return [
    ...(status === 'image-only' ? warn('page-image-only', 'is a picture without text') : []),
    ...(status === 'garbled' ? warn('page-garbled', 'has text that its fonts do not say how to read') : []),
    ...(status === 'damaged' ? warn('page-damaged', 'cannot be read') : []),
    ...(mostlyPicture
      ? warn('page-mostly-picture', 'is a picture with a few words; what the picture shows is not read')
      : []),
    ...(ocr !== null
      ? warn('page-ocr', `was read by OCR (words ${Math.round(100 * ocr)} % sure): compare it with the page`)
      : []),
    ...(hidden > 0 ? [info('hidden-text', `page ${number}: ${hidden} hidden passages are left out`, place)] : []),
  ]
}
