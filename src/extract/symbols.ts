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

/** `('\uF0FC', 'Wingdings')` gives `✓`. Without a font name the more usual of the fonts is taken. Other text is returned as it is. */
export function showSymbols(text: string, font = ''): string {
  if (!/[\uF000-\uF0FF]/.test(text)) return text
  const wingdings = /wingdings/i.test(font)
  return text.replace(/[\uF000-\uF0FF]/g, (char) => {
    const place = char.charCodeAt(0) & 0xff
    const shown = wingdings ? (WINGDINGS[place] ?? SYMBOL[place]) : (SYMBOL[place] ?? WINGDINGS[place])
    return shown ?? (place >= 0x20 && place < 0x7f && !wingdings ? String.fromCharCode(place) : '•')
  })
}
