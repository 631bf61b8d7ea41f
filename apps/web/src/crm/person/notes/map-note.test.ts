import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapNote } from './map-note.ts'
import { readNote, writeNote } from './note-document.ts'
import { noteExtensions } from './note-extensions.ts'

const schema = getSchema(
  noteExtensions({
    placeholder: '',
    colleagues: () => [],
    tickLabel: () => '',
    onSuggest: () => {},
    onSuggestKey: () => false,
  }),
)
const colleagues = [{ id: '1', name: 'Sofie Lund' }]
const read = (text: string) => schema.nodeFromJSON(readNote(text, colleagues))
const pieces = ['Ring fredag', '👩‍👧 e\u0301', '@Sofie Lund', '\n', '- ', '- [ ] ', '- [x] ', '  ', ' ', 'æøå']
const aNote = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''))

test('a note is read as it is saved, to the letter', () => {
  fc.assert(
    fc.property(aNote, (text) => {
      const document = read(text)
      expect(mapNote(document).text).toBe(writeNote(document.toJSON()))
    }),
  )
})

test('what is found in the text is marked at the same words of the editor, beside emoji, mentions and ticks', () => {
  fc.assert(
    fc.property(aNote, aNote, (before, after) => {
      const document = read(`${before}\n- [ ] @Sofie Lund: han er sygemeldt.\n${after}`)
      const { text, positions } = mapNote(document)
      const start = text.indexOf('sygemeldt')
      const place = positions(start, start + 'sygemeldt'.length)!
      expect(document.textBetween(place.from, place.to)).toBe('sygemeldt')
    }),
  )
})

test('the marks of a list alone stand nowhere; a mention is one place', () => {
  const document = read('- [ ] @Sofie Lund ringer')
  const { text, positions } = mapNote(document)
  expect(positions(0, 5)).toBeUndefined()
  const place = positions(text.indexOf('@'), text.indexOf('@') + 3)!
  expect(place.to - place.from).toBe(1)
})
