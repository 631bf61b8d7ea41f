import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineOfText } from './line-of-text.ts'

test.each([
  ['  Prøve\tApS ', 'Prøve ApS'],
  ['Prøve ApS\r\nBcc: alle@verden.example', 'Prøve ApS Bcc: alle@verden.example'],
  ['Pro\u0308ve\u0000\u001b[31m', 'Pröve [31m'],
  ['a\u0085b\u2028c', 'a b c'],
])('%j stands on one line', (text, line) => {
  expect(lineOfText(100).parse(text)).toBe(line)
})

test('whatever comes in, what goes out has neither line end nor control character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { success, data } = lineOfText(200).safeParse(text)
      if (success) expect(data).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
    }),
  )
})

test('nothing but space is nothing', () => {
  expect(lineOfText(100).safeParse(' \r\n\t').success).toBe(false)
})
