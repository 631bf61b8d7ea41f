import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanCell, cleanLine, isFormula } from './clean-cell.ts'

describe('a cell', () => {
  it.each([
    ['\ufeffemil@granit.example', 'emil@granit.example'],
    ['nina@granit.example\u00a0', 'nina@granit.example'],
    ['olav\u200b.steen', 'olav.steen'],
    ['\u202a+45 67 51 07 02\u202c', '+45 67 51 07 02'],
    ['67\u201151\u201107\u201104', '67-51-07-04'],
    ['Per\u00adnille', 'Pernille'],
    ['\u3000 \u30001-000000\u3000', '1-000000'],
    ['A\u030aga\u030ard', 'Ågård'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a\u0000b', 'ab'],
    ['<b>bold</b> & more', '<b>bold</b> & more'],
  ])('loses what nobody sees: %j', (written, cleaned) => {
    expect(cleanCell(written)).toBe(cleaned)
  })

  it('has line breaks as spaces where it has one line', () => {
    expect(cleanLine('Ib\r\nSkov\n  Holm')).toBe('Ib Skov Holm')
  })

  it('is not changed by a second cleaning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanCell(cleanCell(text))).toBe(cleanCell(text))
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
      }),
    )
  })
})

describe('a formula', () => {
  it.each(['=1+1', '=HYPERLINK("http://klik.example")', '@SUM(A1)', '\t=1', '-2+3+cmd|x', '+A1', '- ring senere'])(
    'is %j',
    (cell) => {
      expect(isFormula(cell)).toBe(true)
    },
  )

  it.each(['', '-', '+45 67 51 02 01', '-4.000,00', '+1-532-344-1362', '--', '+1 395-557-1028x208', 'a=b', '(+45) 67'])(
    'is not %j',
    (cell) => {
      expect(isFormula(cell)).toBe(false)
    },
  )
})
