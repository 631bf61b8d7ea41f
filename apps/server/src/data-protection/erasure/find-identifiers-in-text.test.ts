import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findIdentifiersInText } from './find-identifiers-in-text.ts'
import { findNamesInText } from './find-mentions.ts'

const kirsten = { ids: [], emails: ['kirsten.vang@birk.example'], phones: ['+4567513401'] }
const found = (text: string) => findIdentifiersInText(text, kirsten).map(([start, end]) => text.slice(start, end))

test('an address is found in every case and with a plus-tag [ERA-11]', () => {
  expect(found('skriv til Kirsten.Vang@Birk.example.')).toEqual(['Kirsten.Vang@Birk.example'])
  expect(found('<kirsten.vang+list@birk.example>')).toEqual(['kirsten.vang+list@birk.example'])
})

test('a number is found in every notation [ERA-11]', () => {
  for (const number of [
    '67513401',
    '67 51 34 01',
    '+45 67 51 34 01',
    '0045 67513401',
    '67.51.34.01',
    '6751-3401',
    '(+45) 67513401',
    '67\u00a051\u00a034\u00a001',
  ])
    expect([number, found(`Ring ${number}, tak`).length]).toEqual([number, 1])
  expect(found('67 51 34 02 67 51 34 01 67 51 34 03')).toEqual(['67 51 34 01'])
})

test('near addresses and longer numbers are others', () => {
  for (const text of [
    'kirsten.vangsgaard@birk.example',
    'x.kirsten.vang@birk.example',
    'kirsten.vang@birk.example.dk',
    '167513401',
    '675134012',
    '67513402',
    'Kirsten Vang',
  ])
    expect([text, found(text)]).toEqual([text, []])
})

test('whatever stands around it, an identifier is found', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before} | kirsten.vang@birk.example | 67 51 34 01 | ${after}`
      expect(findIdentifiersInText(text, kirsten).length).toBeGreaterThanOrEqual(2)
    }),
  )
})

test('a name is found as people write it; near names are others [ERA-9]', () => {
  const names = (text: string) => findNamesInText(text, ['Kirsten Vang']).length
  for (const text of [
    'Aftalt med Kirsten Vang (se nedenfor)',
    'K. Vang har lovet svar',
    'kirsten vang',
    'Kirsten Marie Vang',
  ])
    expect([text, names(text)]).toEqual([text, 1])
  for (const text of ['Kirsten Vangsgaard', 'Vang & Krag ApS', 'Ejnar Vang', 'Kirsten Vang-Holm', 'Vang', 'Kirsten'])
    expect([text, names(text)]).toEqual([text, 0])
  expect(findNamesInText('Cher sang', ['Cher'])).toEqual([])
})
