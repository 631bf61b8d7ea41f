import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, Html, html, linkAddress } from './html.ts'

const decode = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&amp;', '&')

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('<', '>', '"', "'", '`', '&', '<script>', '</p>', '&lt;', '\0', 'æ', ' onload='))
    .map((parts) => parts.join('')),
)

describe('the html tag', () => {
  it('lets no value open or close an element or an attribute, and loses nothing of it', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const page = String(html`<p title="${value}">${value}</p>`)
        expect(page.match(/[<>]/g)).toHaveLength(4)
        expect(page.match(/"/g)).toHaveLength(2)
        const inside = page.slice(page.indexOf('>') + 1, page.lastIndexOf('<'))
        expect(inside).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39|#96);)/)
        expect(decode(inside)).toBe(value.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '\ufffd'))
      }),
    )
  })

  it('puts pieces in as they are, and lists one after another', () => {
    expect(String(html`<ul>${['a<', 'b'].map((item) => html`<li>${item}</li>`)}</ul>`)).toBe(
      '<ul><li>a&lt;</li><li>b</li></ul>',
    )
    expect(String(html`${null}${false}${0}`)).toBe('0')
  })

  it('trusts nothing that it did not make', () => {
    expect(() => new (Html as unknown as new (token: symbol, text: string) => Html)(Symbol('x'), '<b>')).toThrow()
    expect(escapeHtml('<b>')).toBe('&lt;b&gt;')
  })

  it('refuses addresses that would run something or leave for another host', () => {
    for (const bad of [
      'javascript:alert(1)',
      'JAVASCRIPT:x',
      'data:text/html,x',
      '//evil.example',
      '/\\evil.example',
      ' /p',
      'p/x',
      '',
    ]) {
      expect(() => linkAddress(bad)).toThrow()
    }
    for (const good of [
      '/p/abc?language=en',
      'https://www.datatilsynet.dk',
      'mailto:a@b.example',
      'tel:+4586123456',
      '#code',
    ]) {
      expect(linkAddress(good)).toBe(good)
    }
  })
})
