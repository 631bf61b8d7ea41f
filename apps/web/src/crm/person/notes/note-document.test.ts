import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNote, writeNote } from './note-document.ts'

const colleagues = [
  { id: 'a', name: 'Sofie' },
  { id: 'b', name: 'Sofie Lund' },
]

test('a note with a checklist, items and a colleague is a document, and the same text again', () => {
  const text =
    'Vil have tilbud.\n\n- [ ] Ring om fragt\n  - spørg @Sofie Lund\n- [x] Send prisliste\n- andet\n@Sofie ved det'
  const document = readNote(text, colleagues)
  expect(document.content?.map(({ type }) => type)).toEqual([
    'paragraph',
    'paragraph',
    'taskList',
    'bulletList',
    'paragraph',
  ])
  const [call, sent] = document.content![2]!.content!
  expect(call).toMatchObject({ type: 'taskItem', attrs: { checked: false } })
  expect(call?.content?.[1]).toMatchObject({ type: 'bulletList' })
  expect(sent?.attrs).toEqual({ checked: true })
  expect(JSON.stringify(document)).toContain('"label":"Sofie Lund"')
  expect(writeNote(document)).toBe(text)
})

test('nothing of a text is lost or changed by reading and writing it', () => {
  const piece = fc.constantFrom(
    '- ',
    '- [ ] ',
    '- [x] ',
    '  ',
    ' ',
    '-',
    '[',
    '@Sofie Lund',
    '@',
    'æ',
    'ring',
    '\n',
    '👩‍🍳',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      expect(writeNote(readNote(text, colleagues))).toBe(text)
    }),
    { numRuns: 2000 },
  )
})
