import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { declaredCharset } from './declared-charset.ts'
import { readPage } from './html.ts'
import { read } from './read.ts'

const english =
  'Lin Tao, Vice Mayor of Chengdu, met with the Consul General of Denmark on May 3, and they talked about schools, trade and the port. '
const chinese =
  '5月3日，成都市副市長林濤會見了丹麥駐重慶總領事一行，雙方就教育、經貿和港口合作交換了意見，並商定繼續加強往來。'
const page = `<!doctype html><html><head><title>Visit - Chengdu FAO</title>
<meta name="PubDate" content="2021-05-04 10:22"><link rel="canonical" href="https://example.cn/2021/05/04.html">
<style>p { color: red }</style></head><body><div class="nav"><a href="/">首页</a><a href="/b">外事动态</a></div>
<div class="main"><h1>Danish guests in Chengdu</h1><p>${english.repeat(3)}</p><p>${chinese}
${chinese}<br>第二行</p></div><script>track()</script></body></html>`

describe('readPage()', () => {
  test('gives the main text, a block a line, with its heading', () => {
    const { text } = readPage(page)
    expect(text.split('\n')).toEqual([
      'Danish guests in Chengdu',
      english.repeat(3).trim(),
      chinese + chinese,
      '第二行',
    ])
  })

  test('gives title, date and address', () => {
    expect(readPage(page)).toMatchObject({
      title: 'Visit - Chengdu FAO',
      date: '2021-05-04',
      url: 'https://example.cn/2021/05/04.html',
    })
  })

  test.each([
    ['<meta property="article:published_time" content="2019-11-02T08:00:00+08:00">', '2019-11-02'],
    ['<body>发布日期：2024年8月3日 访问次数</body>', '2024-08-03'],
    ['<body><time datetime="2020-1-9">9 January</time></body>', '2020-01-09'],
    ['<div>Source: FAO　Updated: March 2, 2021 09:15</div>', '2021-03-02'],
    ['<em>2021-03-02 18:00</em>', '2021-03-02'],
    ['<meta name="date" content="soon">', undefined],
    ['<meta name="PubDate" content="1970-01-01">', undefined],
    [
      '<script type="application/ld+json">{"datePublished":"2019-06-14T09:00"}</script>',
      '2019-06-14',
    ],
    ['<script>var ct = "1515542400"; var n = 1</script>', '2018-01-10'],
    ["<script>var createTime = '2023-06-13 18:00';</script>", '2023-06-13'],
    ['<i itemprop="datePublished">2018/1/9</i>', '2018-01-09'],
    ['<div>met</div><div>2012-08-01 10:22:31</div>', '2012-08-01'],
    ['<p>(2021-09-22)</p>', '2021-09-22'],
    ['<p>(May 4, 2005)</p>', '2005-05-04'],
    ['<div>市外办 2010-08-26 【字体：大 中 小】</div>', '2010-08-26'],
  ])('finds the date in %s', (html, date) => {
    expect(readPage(`<html><body>${html}<p>met</p></body></html>`).date).toBe(date)
  })

  test('keeps both versions where only one looks like the main text', () => {
    const html = `<html><body><div id="a"><article><p>${english.repeat(12)}</p></article></div>
      <div id="b"><table><tr><td>${chinese}</td></tr></table></div></body></html>`
    expect(readPage(html).text).toContain(chinese)
  })

  test('keeps the headings of both versions, and the one that only the title repeats', () => {
    const html = `<html><head><title>Danish guests in Chengdu-FAO</title></head><body>
      <table><tr><td>当前位置：<a href="/">首页</a> &gt; 外事动态</td></tr>
      <tr><td><b>Danish guests in Chengdu</b></td></tr><tr><td>分享到：<a href="/">微信</a></td></tr></table>
      <div><p>${english.repeat(3)}</p><h2>丹麦客人访问成都</h2><p>${chinese.repeat(3)}</p></div></body></html>`
    const lines = readPage(html).text.split('\n')
    expect(lines).toContain('Danish guests in Chengdu')
    expect(lines).toContain('丹麦客人访问成都')
  })

  test('falls back to the body, without its furniture', () => {
    expect(
      readPage('<html><body><nav>Home</nav><p>Met.</p><script>x</script></body></html>').text,
    ).toBe('Met.')
  })

  test('reads a tree too deep to walk', () => {
    const html = `<html><body>${'<div>'.repeat(20_000)}<p>Ningbo &amp; Aarhus</p><p>寧波</p>`
    expect(readPage(html).text).toBe('Ningbo & Aarhus\n寧波')
  })

  test('leaves out what is hidden, but no tab whose turn has not come', () => {
    const html = `<style>.x9 { position: absolute; top: -3000px } @media print { .en { display: none } }</style>
      <div class="x9"><p>Play slots at the best casino, get a bonus of 500 dollars, and win big today.</p></div>
      <div style="display:none"><p>${chinese}</p></div>
      <div class="en"><h2>Danish guests</h2><p>${english}</p></div>
      <div class="tab-pane" style="display: none"><h2>丹麦客人</h2><p>${chinese}</p><p>双方签署了备忘录，决定继续往来。</p></div>`
    expect(readPage(html).text.split('\n')).toEqual([
      'Danish guests',
      english.trim(),
      '丹麦客人',
      chinese,
      '双方签署了备忘录，决定继续往来。',
    ])
  })

  test('leaves out teasers below an article, but no news of a digest', () => {
    const teaser = (title: string, words: string) =>
      `<div><a href="/">${title}</a><p>${words}</p></div>`
    const teasers =
      teaser('Spring flowers in the park', english) + teaser('一周外事要闻回顾', chinese)
    const article = `<h1>Guests</h1><p>The two sides signed a memorandum, and the guests saw the port.</p>`
    expect(readPage(article + teasers).text).not.toContain('park')
    expect(readPage(teasers).text.split('\n')).toHaveLength(4)
  })

  test('shows a page that hides all of its text until a script runs', () => {
    const html = `<div style="visibility:hidden"><p>${english}</p></div>`
    expect(readPage(html).text).toBe(english.trim())
  })

  test('keeps what stands in a form around all of the page, and behind a link that nobody closed', () => {
    const html = `<form id="form1"><a href="#"><p>${english}</p><p>${chinese.repeat(10)}</p></form>`
    expect(readPage(html).text.split('\n')).toEqual([english.trim(), chinese.repeat(10)])
  })

  test('keeps text before any body, and behind one that ends too early', () => {
    const html = `<html><head><title>外事</title><p>${english}</p></body></html><p>${chinese}</p>`
    expect(readPage(html).text.split('\n')).toEqual([english.trim(), chinese])
  })

  test('reads names of attributes in capitals', () => {
    const html = `<META NAME="PubDate" CONTENT="2009-03-16 A = B"><DIV CLASS=nav><A HREF="/a">首页</A></DIV><P>${english}</P>`
    expect(readPage(html)).toEqual({ text: english.trim(), date: '2009-03-16' })
  })

  test('joins Han letters over a break in the source, also between elements', () => {
    expect(readPage('<p><span>市长</span>\n<span>会见</span>\nMr.\nLin。</p>').text).toBe(
      '市长会见 Mr. Lin。',
    )
  })

  test.each([
    ['<title>外事办 要闻 市长会见大使</title><h2>市长会见大使</h2>', '市长会见大使'],
    ['<meta name="ArticleTitle" content="A visit"><title>Casino</title>', 'A visit'],
    [
      '<meta property="og:site_name" content="Ningbo FAO"><title>A visit_Ningbo FAO</title>',
      'A visit',
    ],
    ['<script type="application/ld+json">{"headline": "A \\"visit\\""}</script>', 'A "visit"'],
    ['<script>var msg_title = "市长会见大使";</script><title></title>', '市长会见大使'],
    ['<title>A visit - Ningbo</title>', 'A visit - Ningbo'],
  ])('finds the title in %s', (html, title) => {
    expect(readPage(`${html}<p>${english}</p>`).title).toBe(title)
  })

  test.each([
    ['<link rel="canonical" href="/a.html"><base href="https://a.cn/b/">', 'https://a.cn/a.html'],
    ['<link rel="canonical" href="/a.html">', undefined],
    [
      '<link rel="canonical" href="/a.html"><meta property="og:url" content="http://a.cn/1">',
      'http://a.cn/1',
    ],
    ['<link rel="canonical" href="javascript:void(0)">', undefined],
  ])('finds the address in %s', (html, url) => {
    expect(readPage(`${html}<p>${english}</p>`).url).toBe(url)
  })

  test('is used for what looks like a page, whatever its name', async () => {
    const { source, original } = await read(new TextEncoder().encode(page), { name: 'page.txt' })
    expect(source).toMatchObject({
      mediaType: 'text/html',
      url: 'https://example.cn/2021/05/04.html',
    })
    expect(original).not.toContain('<')
  })
})

describe('any page', () => {
  const paragraphs = [
    english.trim(),
    chinese,
    'The two sides signed a memorandum, and the guests saw the port.',
    '双方签署了合作备忘录，客人参观了港口和学校。',
  ]
  const soup = fc.constantFrom(
    ...[
      '<div>',
      '</div>',
      '<span>',
      '</span>',
      '<font color=red>',
      '</font>',
      '<td>',
      '</tr>',
      '<table>',
    ],
    ...[
      '</table>',
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '<br>',
      '<hr/>',
      '<li>',
      '</ul>',
      '<center>',
      '</h2>',
    ],
    ...[
      '<!-- x -->',
      '<script>var a = "<p>"</script>',
      '<img src=a.jpg alt="<b>">',
      '<o:p></o:p>',
      '</body>',
    ],
    ...[
      '&nbsp;&nbsp;',
      '　　',
      '\n',
      '<style>.a{color:red}</style>',
      '<a name=top>',
      '</a>',
      '<p class="a',
      '"',
    ],
    ...[
      '<div style="display:none"><a href=x>casino</a></div>',
      '<div class=nav><a href=/>首页</a></div>',
    ],
  )
  const safe = soup.filter((tag) => tag !== '<p class="a' && tag !== '"')
  const filler = fc.array(safe, { maxLength: 6 }).map((tags) => tags.join(''))
  const told = fc.tuple(
    filler,
    fc.shuffledSubarray(paragraphs, { minLength: 1 }),
    fc.array(filler, { minLength: 4, maxLength: 4 }),
  )

  test('keeps every paragraph, and no tag', () => {
    fc.assert(
      fc.property(told, ([before, said, between]) => {
        const html = before + said.map((words, at) => `<p>${words}${between[at]}`).join('<br>')
        const { text } = readPage(html)
        expect(text).not.toMatch(/[<>]/)
        for (const words of said) expect(text).toContain(words)
      }),
      { numRuns: 300 },
    )
  })

  test('is read without an error', () => {
    const any = fc.array(
      fc.oneof(soup, fc.string({ maxLength: 8 }), fc.constantFrom(...paragraphs)),
    )
    fc.assert(
      fc.property(any, (pieces) => typeof readPage(pieces.join('')).text === 'string'),
      { numRuns: 300 },
    )
  })

  const rest = `<p>${english}</p>`
  test.each([
    ['open elements', '<div>'.repeat(100_000)],
    ['open paragraphs', '<p>'.repeat(100_000)],
    ['nested tables', '<table><tr><td>'.repeat(20_000)],
    ['closed elements that were never open', '</div>'.repeat(100_000)],
    ['brackets', '<'.repeat(100_000)],
    ['links', '<a href=x>会见 '.repeat(20_000)],
    ['a class of a megabyte', `<div class="${'a '.repeat(500_000)}">`],
    ['attributes', `<div ${Array.from({ length: 5000 }, (_, at) => `a${at}=1`).join(' ')}>`],
    ['entities of its own', '<!DOCTYPE a [<!ENTITY a "&b;&b;"><!ENTITY b "x">]>'],
    ['style sheets', '<style>.a{display:none}</style>'.repeat(5000)],
  ])('of many %s keeps the text behind it', (_, html) => {
    expect(readPage(html + rest).text).toContain(english.trim())
  })
})

test('declaredCharset() finds what a page says of its encoding', () => {
  const page = new TextEncoder().encode(
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
  )
  expect(declaredCharset(page)).toBe('gb2312')
})
