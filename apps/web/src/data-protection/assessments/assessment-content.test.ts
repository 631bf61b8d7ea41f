import { expect, test } from 'vitest'
import { draftFrom, emptyDraft, isWritten, kindFrom, readContent, textIn } from './assessment-content.ts'

const both = { da: 'Vi vil kunne nå dem', en: 'We want to reach them' }

test('a template brings everything but the outcome, which whoever signs decides [LIA-5]', () => {
  const { outcome: _outcome, ...template } = { ...emptyDraft, kind: 'fairs', interest: both }
  expect(draftFrom(template)).toEqual({ ...template, outcome: '' })
  const version = readContent({ interest: both, outcome: both, fields: [{ field: 'name', why: both }], more: 1 })
  expect(version).toEqual({ interest: both, outcome: both, fields: [{ field: 'name', why: both }] })
  expect(draftFrom({ ...template, ...version }).outcome).toBe('')
})

test('a text is read in the language of the reader, or as it was written', () => {
  expect(textIn(both, 'en')).toBe('We want to reach them')
  expect(textIn('Som skrevet', 'en')).toBe('Som skrevet')
  expect([isWritten(both), isWritten('for kort'), isWritten('Det er langt nok til at sige noget')]).toEqual([
    true,
    false,
    true,
  ])
})

test('a name becomes one that a command takes', () => {
  expect(kindFrom('Messer i Århus')).toBe('messer-i-aarhus')
  expect(kindFrom('  2027: Færøerne! ')).toBe('faeroeerne')
})
