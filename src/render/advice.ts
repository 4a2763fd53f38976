import type { FileStatus } from '../store/ledger.ts'

/** What each status means and what the user can do about it. */
export const ADVICE: Readonly<Record<FileStatus, { readonly meaning: string; readonly advice: string | null }>> = {
  ok: { meaning: 'read', advice: null },
  'not-minutes': { meaning: 'no agenda items found', advice: 'Nothing to do if it is no agenda and no minutes.' },
  empty: { meaning: 'no text in it', advice: 'Get the file again if it should have text.' },
  'image-only': {
    meaning: 'pictures of pages, no text',
    advice: 'Read it with --ocr auto.',
  },
  encrypted: { meaning: 'protected by a password', advice: 'Save it without the password.' },
  damaged: { meaning: 'damaged', advice: 'Open and save it again in the program it comes from, or get it again.' },
  'too-large': { meaning: 'too large', advice: 'Split it.' },
  timeout: { meaning: 'took too long to read', advice: 'Try it alone; split it if it is very long.' },
  crashed: { meaning: 'made the reader crash', advice: 'Please report it: minutes parse FILE --debug.' },
  unsupported: { meaning: 'of a kind that minutes does not read', advice: null },
  unreadable: { meaning: 'could not be opened', advice: 'Check its name and permissions, then try again.' },
}
