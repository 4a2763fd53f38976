/**
 * What the private-use characters of symbol fonts show. Word stores a bullet as U+F0B7 in the font Symbol, a tick as
 * U+F0FC in Wingdings; the low byte is the place in the font.
 */
const SYMBOL: Readonly<Record<number, string>> = {
  45: '−',
  97: 'α',
  98: 'β',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  163: '≤',
  183: '•',
  222: '⇒',
}

const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  120: '☒',
  117: '◆',
  118: '❖',
  158: '·',
  159: '•',
  167: '▪',
  168: '◻',
  216: '➢',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

/** Here the ticks and boxes stand among the letters. */
const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  163: '☐',
}

const FONTS: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [/wingdings 2/i, WINGDINGS_2],
  [/wingdings/i, WINGDINGS],
]

/** `('\uF0FC', 'Wingdings')` gives `✓`. Without a font name the more usual of the fonts is taken. Other text is returned as it is. */
export function showSymbols(text: string, font = ''): string {
  if (!/[\uF000-\uF0FF]/.test(text)) return text
  const own = FONTS.find(([name]) => name.test(font))?.[1]
  return text.replace(/[\uF000-\uF0FF]/g, (char) => {
    const place = char.charCodeAt(0) & 0xff
    const shown = own ? (own[place] ?? SYMBOL[place]) : (SYMBOL[place] ?? WINGDINGS[place])
    return shown ?? (place >= 0x20 && place < 0x7f && !own ? String.fromCharCode(place) : '•')
  })
}
