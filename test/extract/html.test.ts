import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/extract/html/read-html.ts'

const texts = (html: string) => readHtml(html).map((l) => `${l.style?.label ?? ''}${l.furniture ? '#' : ''}${l.text}`)

describe('readHtml', () => {
  it('keeps headings with their level and paragraphs apart', () => {
    const [heading, body] = readHtml('<h2>1. Budget</h2><p>Godkendt<br>af alle.</p>')
    expect(heading).toMatchObject({ text: '1. Budget', style: { headingLevel: 2, bold: true } })
    expect(body?.text).toBe('Godkendt\naf alle.')
  })
  it('labels list items as they are shown', () => {
    expect(texts('<ul><li>et</li></ul><ol start="3"><li>to</li><li><p>tre</p></li></ol>')).toEqual([
      '•et',
      '3.to',
      '4.tre',
    ])
  })
  it('reads a table row as one line with cells', () => {
    const [row] = readHtml('<table><tr><td>Tid:</td><td><p>kl. 9</p><p>til 10</p></td></tr></table>')
    expect(row?.cells).toEqual(['Tid:', 'kl. 9\ntil 10'])
  })
  it('marks menus and page footers as furniture, not body text', () => {
    expect(texts('<nav>Forside</nav><p>Referat</p><footer>Kontakt</footer>')).toEqual([
      '#Forside',
      'Referat',
      '#Kontakt',
    ])
  })
  it('trusts <main> over everything around it', () => {
    expect(texts('<div>Søg</div><main><p>Referat</p></main>')).toEqual(['#Søg', 'Referat'])
  })
  it('never shows scripts', () => {
    expect(texts('<script>let a = "<p>x</p>"</script><p>Referat</p>')).toEqual(['Referat'])
  })
  it('survives unclosed and stray tags', () => {
    expect(texts('</td><p>a<p>b</div><b>c')).toEqual(['a', 'bc'])
  })
})
