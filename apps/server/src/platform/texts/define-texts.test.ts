import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseLanguage } from './choose-language.ts'
import { defineTexts, placeholdersIn } from './define-texts.ts'
import { formatsFor } from './formats.ts'

const texts = defineTexts({
  plain: { da: 'Gem mine svar', en: 'Save my answers' },
  silence: { da: 'Vi sletter alt {date}.', en: 'We erase everything on {date}.' },
  people: {
    da: { one: '{count} person', other: '{count} personer' },
    en: { one: '{count} person', other: '{count} people' },
  },
})

describe('the catalogs', () => {
  it('write the text of the language with its values', () => {
    expect(texts.in('da')('plain')).toBe('Gem mine svar')
    expect(texts.in('en')('silence', { date: '2 December' })).toBe('We erase everything on 2 December.')
  })

  it('never say "1 personer", and write numbers as the language does', () => {
    const [da, en] = [texts.in('da'), texts.in('en')]
    expect([1, 2, 1204].map((count) => da('people', { count }))).toEqual(['1 person', '2 personer', '1.204 personer'])
    expect([1, 1204].map((count) => en('people', { count }))).toEqual(['1 person', '1,204 people'])
  })

  it('put a value in as it is, whatever braces or dollar signs it holds', () => {
    fc.assert(
      fc.property(fc.string(), (date) => {
        expect(texts.in('en')('silence', { date })).toBe(`We erase everything on ${date}.`)
      }),
    )
    expect(texts.in('da')('silence', { date: '{date}' })).toBe('Vi sletter alt {date}.')
  })

  it('refuse a text without its values', () => {
    // @ts-expect-error the value is part of the type
    expect(() => texts.in('da')('silence')).toThrow('{date}')
    // @ts-expect-error a misspelt key does not compile
    expect(() => texts.in('da')('nothing')).toThrow('nothing')
  })

  it('name the placeholders of both forms once', () => {
    expect(placeholdersIn({ one: '{b} {a}', other: '{a} {c}' })).toEqual(['a', 'b', 'c'])
  })
})

describe('dates and numbers', () => {
  it('are written as Danish and British readers write them, in the zone of the controller', () => {
    const [da, en] = [formatsFor('da', 'Europe/Copenhagen', 'plain'), formatsFor('en', 'Europe/Copenhagen', 'plain')]
    expect(da.day('2026-12-02')).toBe('2. december 2026')
    expect(en.day('2026-12-02')).toBe('2 December 2026')
    expect(da.moment('2026-11-24T13:02:00Z')).toBe('24. november 2026 kl. 14.02')
    expect(en.moment('2026-11-24T13:02:00Z')).toBe('24 November 2026 at 14:02')
    expect(da.day('2026-12-01T23:30:00Z')).toBe('2. december 2026')
    expect([da.number(1204), en.number(1204)]).toEqual(['1.204', '1,204'])
    expect([da.list(['navn', 'e-mail']), en.list(['name', 'e-mail'])]).toEqual(['navn og e-mail', 'name and e-mail'])
  })

  it('keep a day whole in every zone of the world', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Nuuk']) {
      expect(formatsFor('da', zone, 'plain').day('2026-01-01')).toBe('1. januar 2026')
    }
  })

  it('do not break between the day and its month on a page', () => {
    expect(formatsFor('da', 'Europe/Copenhagen').moment('2026-11-24T13:02:00Z')).toBe(
      '24.\u00a0november 2026 kl.\u00a014.02',
    )
  })
})

describe('the language of an answer', () => {
  it('is the one chosen, else the best accepted, else the one on record', () => {
    expect(chooseLanguage('en', 'da', 'da')).toBe('en')
    expect(chooseLanguage('xx', 'en-GB;q=0.8, da;q=0.9', 'en')).toBe('da')
    expect(chooseLanguage(undefined, 'de, en-US;q=0.5', 'da')).toBe('en')
    expect(chooseLanguage(['en'], 'da;q=0, fr', 'en')).toBe('en')
    expect(chooseLanguage(undefined, undefined, 'da')).toBe('da')
  })
})
