import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { voice as danish } from '../generated/voices/da.ts'
import { voice as english } from '../generated/voices/en.ts'
import { buildVoice } from './build-voice.ts'
import type { Evidence } from './evidence.ts'
import { listen } from './second-voice.ts'

const da = buildVoice(danish)
const en = buildVoice(english)
/** What the rules know: nothing but that a person is spoken of. */
const known = { evidence: [], person: () => 0.9 }
const whole = (text: string) => [{ start: 0, end: text.length }]
const categoriesIn = (text: string, voice = da) =>
  listen(text, whole(text), voice, known).heard.map(({ category }) => category)

describe('the second voice', () => {
  it('infers what no word names, in wordings that it was not taught', () => {
    expect(categoriesIn('hun er på sygehuset igen og tager stærke tabletter efter indgrebet')).toContain('health')
    expect(categoriesIn('he kept his wedding band from his late husband', en)).toContain('sexual')
    expect(categoriesIn('politiet anholdt ham og han skal for en dommer i dag')).toContain('criminal')
  })

  it('tells whose sweetheart it is', () => {
    expect(categoriesIn('hendes kæreste Karen')).toContain('sexual')
    expect(categoriesIn('hans kæreste Karen')).not.toContain('sexual')
  })

  it('is silent at ordinary notes', () => {
    for (const text of [
      'sendt nyt tilbud på 40 stk, svar fredag',
      'vil have rabat på fragten',
      'ny adresse på havnen',
    ]) {
      expect(categoriesIn(text)).toEqual([])
    }
  })

  it('answers with offsets inside the clauses, whatever the text holds', () => {
    const pieces = fc.constantFrom(
      'han tager piller',
      'går til scanning',
      '😀',
      'é',
      '\u0000',
      '<b>',
      ' ',
      ', ',
      'ß',
      '1 2',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const middle = Math.floor(text.length / 2)
        const clauses = [
          { start: 0, end: middle },
          { start: middle, end: text.length },
        ]
        for (const { start, end, probability } of listen(text, clauses, da, known).heard) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeLessThan(end)
          expect(probability).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('hears the same twice: nothing of one note is left for the next', () => {
    const text = 'han går til scanning hver uge'
    const first = listen(text, whole(text), da, known).heard
    listen('noget helt andet om en pumpe', whole('noget helt andet om en pumpe'), da, known)
    expect(listen(text, whole(text), da, known).heard).toEqual(first)
  })

  it('trusts a harmless use that the rules saw, and weighs a rule more than none', () => {
    const text = 'han har det i ryggen'
    const likely = (evidence: readonly Evidence[]) =>
      listen(text, whole(text), da, { ...known, evidence }).probabilityAt('health', 0, text.length) ?? 0
    const seen = (section: Evidence['section']): Evidence => ({
      category: 'health',
      section,
      state: 'found',
      start: 0,
      end: text.length,
    })
    expect(likely([seen('circumstances')])).toBeGreaterThan(likely([]))
    expect(likely([seen('harmless')])).toBeLessThan(likely([]))
  })

  it('knows the probability where it was heard, and nothing of categories that it does not learn', () => {
    const text = 'vil have rabat på fragten. hun er på sygehuset igen og tager stærke tabletter efter indgrebet'
    const half = text.indexOf('hun')
    const clauses = [
      { start: 0, end: half - 2 },
      { start: half, end: text.length },
    ]
    const { probabilityAt } = listen(text, clauses, da, known)
    expect(probabilityAt('health', half, text.length)).toBeGreaterThan(0.9)
    expect(probabilityAt('national_id', half, text.length)).toBeUndefined()
    expect(probabilityAt('health', text.length, text.length)).toBeUndefined()
  })

  it('weighs little: no module of a language is over 400 kB before compression', () => {
    for (const language of ['da', 'en', 'sv', 'nb', 'de']) {
      const size = readFileSync(new URL(`../generated/voices/${language}.ts`, import.meta.url)).length
      expect(size).toBeLessThan(400_000)
    }
  })
})
