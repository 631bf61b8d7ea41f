import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, nameKeyOf } from './fold-name.ts'
import { readFullName, readNameParts } from './read-name.ts'
import { recaseName } from './recase-name.ts'

/** Prefix, given, middle, family and suffix of a name, those that are there. */
function parts(text: string): string {
  const read = readFullName(text, null)
  if (read.kind !== 'person') return read.kind
  const { prefix, given, middle, family, suffix, nickname } = read.names
  return [prefix, given, middle, family, suffix, nickname].map((part) => part ?? '').join('|')
}

describe('a whole name', () => {
  it.each([
    ['Christina Thomsen', '|Christina||Thomsen||'],
    ['Jens Peter Nielsen', '|Jens Peter||Nielsen||'],
    ['Eva Olesen Kristensen', '|Eva|Olesen|Kristensen||'],
    ['Nielsen, Charlotte', '|Charlotte||Nielsen||'],
    ['Hr. Charlotte Hansen', 'Hr.|Charlotte||Hansen||'],
    ['Fru Hansen', 'Fru|||Hansen||'],
    ['CHRISTINA THOMSEN', '|Christina||Thomsen||'],
    ['christian hansen', '|Christian||Hansen||'],
    ['Ruth Thygesen (barsel)', '|Ruth||Thygesen||'],
    ['John Doe Jr.', '|John||Doe|Jr.|'],
    ['Vincent van Gogh', '|Vincent||van Gogh||'],
    ['Anne von der Lühe', '|Anne||von der Lühe||'],
    ['Dam, "Chef" Lis', '|Lis||Dam||Chef'],
    ['Anne Holm, direktør', '|Anne||Holm||'],
    ['Anne Holm - barsel', '|Anne||Holm||'],
    ['Anne Holm/Salg', '|Anne||Holm||'],
    ['Ole <ole@post.example>', '|Ole||||'],
    ['Ib Skov Bcc: alle@post.example', '|Ib||Skov||'],
    ['Holm VVS v/ Anne Holm', '|Anne||Holm||'],
    ['Bogholderiet', 'no-person'],
    ['Indkøb', 'no-person'],
    ['Salgsafdelingen', 'no-person'],
    ['Jensen & Munk Optik A/S', 'no-person'],
    ['Jytte & Bent', 'two-persons'],
    ['Jytte og Bent Hansen', 'two-persons'],
    ['', 'empty'],
  ])('%j is %s', (text, expected) => {
    expect(parts(text)).toBe(expected)
  })

  it('that is the company of the record names nobody', () => {
    expect(readFullName('Holm VVS', 'HOLM VVS').kind).toBe('no-person')
  })
})

describe('a name in several columns', () => {
  it('keeps its parts, and two people in one are pointed out', () => {
    expect(readNameParts('IDA', '', 'ÅGÅRD', null)).toMatchObject({ names: { given: 'Ida', family: 'Ågård' } })
    expect(readNameParts('Ann', '', 'Nr A', null)).toMatchObject({ names: { given: 'Ann', family: 'Nr A' } })
    expect(readNameParts('Anne Holm', '', '', null)).toMatchObject({ names: { given: 'Anne', family: 'Holm' } })
    expect(readNameParts('Jytte & Bent', '', 'Hansen', null).kind).toBe('two-persons')
  })
})

describe('the key of a name', () => {
  it('knows no order, case, hyphen or spelling of Danish letters', () => {
    const keys = ['Jens-Peter Sørensen', 'SOERENSEN jens peter', 'Sørensen, Jens Peter'].map((name) => nameKeyOf(name))
    expect(new Set(keys)).toEqual(new Set(['jens peter soerensen']))
    expect(fold('Ågård René')).toBe('aagaard rene')
    expect(fold('A\u030aga\u030ard')).toBe('aagaard')
  })

  it('is not changed by folding it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('the capitals of a name', () => {
  it('are set where they say nothing, and left where the owner set them', () => {
    expect(['JENS-PETER MCDONALD', 'anna von trapp', 'deShawn', 'JP', 'ØSTERBY'].map(recaseName)).toEqual([
      'Jens-Peter McDonald',
      'Anna von Trapp',
      'deShawn',
      'JP',
      'Østerby',
    ])
  })
})
