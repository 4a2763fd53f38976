import { stem } from './stem.ts'
import { tokenise } from './tokens.ts'

/** A shorter beginning is shared by titles of different items: `Orientering - havnen`. */
const TELLING_LETTERS = 15
/** What is added to a title, without a number: `Budget - genoptagelse`, `Budget (bilag eftersendes)`; not `Budget - 2. behandling`. */
const ADDITION = /(?:\s+[-–—(]|[:,]\s)[^\d]*$/
/** Zeros in front of a printed number: `01.`, `007`; not `10`. */
const LEADING_ZEROS = /^0+/

/**
 * The words of a title without form, case and punctuation: `titleKey('Godkendelse af dagsordenen.') === 'godkendelse af
 * dagsorden'`; "" for an item without a title.
 */
export function titleKey(title: string | null): string {
  return tokenise(title ?? '')
    .map(({ term }) => stem(term))
    .join(' ')
}

/** Do two titles name one item? One may have an addition: `Vejbump på Åvej - genoptagelse` is `Vejbump på Åvej`. No title names none. */
export function isSameTitle(a: string | null, b: string | null): boolean {
  const [one, other] = [titleKey(a), titleKey(b)]
  return one !== '' && (one === other || beginning(a) === other || beginning(b) === one)
}

/** Do two printed numbers name one item? An agenda may print `01.` and its minutes `1.`. */
export function isSameNumber(a: string | null, b: string | null): boolean {
  return a?.replace(LEADING_ZEROS, '') === b?.replace(LEADING_ZEROS, '')
}

/** The key of a title without its addition; `null` when it has none or too little is left. */
function beginning(title: string | null): string | null {
  const at = title?.search(ADDITION) ?? 0
  const key = title !== null && at > 0 ? titleKey(title.slice(0, at)) : ''
  return key.length >= TELLING_LETTERS ? key : null
}
