import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passageOf } from './passage-of.ts'

const passage = (text: string, words: string) => {
  const start = text.indexOf(words)
  const { start: from, end } = passageOf(text, { start, end: start + words.length })
  return text.slice(from, end)
}

test('a finding stands in its sentence, which ends with its line', () => {
  const note = 'Sendte tilbud fredag. Han er sygemeldt med stress! Ring den 3. maj\n- [ ] ring til Mette'
  expect(passage(note, 'sygemeldt')).toBe('Han er sygemeldt med stress!')
  expect(passage(note, 'tilbud')).toBe('Sendte tilbud fredag.')
  expect(passage(note, 'maj')).toBe('Ring den 3. maj')
  expect(passage(note, 'Mette')).toBe('ring til Mette')
  expect(passage('Vi talte. „Han er syg” sagde Jens. Ring', 'syg')).toBe('„Han er syg” sagde Jens.')
})

test('a passage holds its finding and nothing outside the note, whatever stands there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, one, other) => {
      const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
        number,
        number,
      ]
      if (start === end || text.slice(start, end).trim() !== text.slice(start, end)) return
      const found = passageOf(text, { start, end })
      expect(found.start).toBeLessThanOrEqual(start)
      expect(found.end).toBeGreaterThanOrEqual(end)
      expect(found.end).toBeLessThanOrEqual(text.length)
    }),
  )
})
