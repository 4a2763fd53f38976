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

describe('a saved page', () => {
  it('is its form, when all of it is one', () => {
    const page = '<form id="aspnetForm"><h1>Referat</h1><p>Budgettet blev godkendt.</p></form>'
    expect(texts(page)).toEqual(['Referat', 'Budgettet blev godkendt.'])
  })
  it('is not the form in which one searches', () => {
    expect(texts('<form>Søg</form><p>Budgettet blev godkendt.</p>')).toEqual(['#Søg', 'Budgettet blev godkendt.'])
  })
  it('has titles on the buttons that unfold a part, and no names of icons', () => {
    const icon = '<i class="icons" aria-hidden="true">expand_more</i>'
    expect(
      texts(`<h3><button aria-expanded="false">1. Budget ${icon}</button></h3><div hidden>Godkendt.</div>`),
    ).toEqual(['1. Budget', 'Godkendt.'])
    expect(texts('<button aria-expanded="true">2. Veje</button>Udsat.')).toEqual(['2. Veje', 'Udsat.'])
  })
  it('has other buttons that are no text', () => {
    expect(texts('<p>Budget <button>Kopiér</button></p>')).toEqual(['Budget', '#Kopiér'])
  })
  it('says by roles what is heading and what is around the document', () => {
    const page = '<div role="navigation">Menu</div><div role="main"><div role="heading" aria-level="3">Valg</div></div>'
    expect(texts(page)).toEqual(['#Menu', 'Valg'])
    expect(readHtml(page)[1]?.style?.headingLevel).toBe(3)
  })
  it('has a header of its own in an article', () => {
    expect(texts('<header>Kommunen</header><article><header>Referat</header>Godkendt.</article>')).toEqual([
      '#Kommunen',
      'Referat',
      'Godkendt.',
    ])
  })
  it('leaves out what is marked as deleted', () => {
    expect(texts('<p>Sagen <del>udgår</del><ins>udsættes</ins>.</p>')).toEqual(['Sagen udsættes.'])
  })
  it('ends a paragraph at two line breaks, not at one', () => {
    expect(texts('Beslutning<br>Udsat.<br><br>Bilag')).toEqual(['Beslutning\nUdsat.', 'Bilag'])
  })
  it('keeps the lines of preformatted text', () => {
    expect(texts('<pre>1. Budget\nGodkendt.\n\n2. Veje</pre>')).toEqual(['1. Budget\nGodkendt.', '2. Veje'])
  })
})

describe('a table', () => {
  it('that is only there for the layout gives what stands in it', () => {
    const inner = '<table><tr><td>Dato:</td><td>4. marts 2025</td></tr></table><h2>1. Budget</h2><p>Godkendt.</p>'
    expect(texts(`<table><tr><td><img></td><td>${inner}</td></tr></table>`)).toEqual([
      'Dato:\t4. marts 2025',
      '1. Budget',
      'Godkendt.',
    ])
  })
  it('is read in any depth, without looking at its lines at every level', () => {
    const deep = `${'<table><tr><td>'.repeat(2000)}${'<p>Tekst.</p>'.repeat(2000)}`
    expect(texts(deep)).toHaveLength(2000)
  })
  it('has an empty cell where one above reaches down', () => {
    const rows =
      '<tr><td rowspan=2>Drift</td><td>2024</td></tr><tr><td>2025</td><td>2</td></tr><tr><td>A</td><td>B</td></tr>'
    expect(readHtml(`<table>${rows}</table>`).map((l) => l.cells)).toEqual([
      ['Drift', '2024'],
      ['', '2025', '2'],
      ['A', 'B'],
    ])
  })
})

describe('a list', () => {
  it('is lettered or in Roman numbers where it says so', () => {
    expect(texts('<ol type="a"><li>x<li>y</ol><ol type="I" start="4"><li>z</ol>')).toEqual(['a.x', 'b.y', 'IV.z'])
    expect(texts('<ol><li>x<li value="7">y<li>z</ol>')).toEqual(['1.x', '7.y', '8.z'])
  })
  it('gives its label to its own items only', () => {
    expect(texts('<ul><li></ul><p>Tekst')).toEqual(['Tekst'])
  })
  it('of definitions gives rows where the entries are short', () => {
    const list = '<dl><dt>Sted<dd>Mødelokale 2<dt>Deltagere<dd>Ida<dd>Per</dl>'
    expect(readHtml(list).map((l) => l.cells)).toEqual([
      ['Sted', 'Mødelokale 2'],
      ['Deltagere', 'Ida\nPer'],
    ])
  })
  it('of definitions gives titles and texts where they are long', () => {
    const long = 'Udvalget drøftede de økonomiske følger for kommunerne og bad om en ny status. '.repeat(3).trim()
    expect(texts(`<dl><dt>1. Budget<dd>${long}</dl>`)).toEqual(['1. Budget', long])
  })
})
