import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from './tokenize.ts'

const lower = (text: string) => tokenize(text).map((token) => token.lower)

describe('words', () => {
  test('a hyphen separates words, an apostrophe does not', () => {
    expect(lower("3F-medlem, hiv-positiv, she's")).toEqual(['3f', 'medlem', 'hiv', 'positiv', "she's"])
  })

  test('soft hyphens, joiners and entities do not hide a word', () => {
    expect(lower('kræ\u00adft, kr\u200bæft, kr&aelig;ft, kra\u0308ft')).toEqual(['kræft', 'kræft', 'kræft', 'kräft'])
  })

  test('tags are no words, and a paragraph ends a sentence', () => {
    const tokens = tokenize('<p class="x">syg</p><p>ring</p>')
    expect(tokens.map(({ lower, border }) => [lower, border])).toEqual([
      ['syg', 2],
      ['ring', 2],
    ])
  })

  test('a full stop after an abbreviation or an ordinal before a small letter ends no sentence', () => {
    expect(tokenize('tidl. straffet den 12. maj').map(({ border }) => border)).toEqual([2, 0, 0, 0, 0])
    expect(tokenize('Han er syg. Ring').at(-1)?.border).toBe(2)
  })

  test('addresses are marked, for the words in them mean nothing', () => {
    expect(tokenize('skriv til info@3f.dk i dag').map(({ address }) => address)).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
      false,
    ])
  })
})

describe('offsets', () => {
  test('every word is where it says, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let before = 0
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = end
        }
      }),
    )
  })

  test('emoji and combining marks before a word do not move it', () => {
    const text = '👨‍👩‍👧 e\u0301 🇩🇰 syg'
    const last = tokenize(text).at(-1)
    expect(text.slice(last?.start, last?.end)).toBe('syg')
  })

  test('NUL, lone surrogates and empty notes are read', () => {
    expect(tokenize('')).toEqual([])
    expect(lower('syg\u0000ring \ud800 op')).toEqual(['syg', 'ring', 'op'])
  })
})
