import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { da } from './generated/da.ts'
import { detectLanguages } from './language/detect-languages.ts'
import { languages } from './language/language.ts'
import { buildLexicon } from './lexicon/lexicon.ts'
import { findByRules } from './matching/find-by-rules.ts'
import { readNote } from './reading/read-note.ts'
import { tokenize } from './reading/tokenize.ts'
import { detect, suggest } from './sensitive-text.ts'

const categoriesOf = (text: string, locale = 'da') => detect(text, { locale }).map(({ category }) => category)
const lexicon = buildLexicon(da)
const stepsFor = (text: string) => findByRules(readNote(text, tokenize(text), lexicon)).steps

describe('Danish notes', () => {
  test('the party congress of a contact reveals a political opinion [SPE-3]', () => {
    expect(categoriesOf('Opfølgningen bør være om 14 dage, for han er til sit partis landsmøde')).toContain('political')
  })

  test('a lot of goods, a firm and a denied illness reveal nothing', () => {
    for (const text of [
      'Et parti varer er forsinket',
      'Fagforeningen er ny kunde, 40 brugere',
      'Nej, hun er ikke syg, hun har bare fri',
      'Kræftige rabatter hos konkurrenten',
    ]) {
      expect(detect(text, { locale: 'da' }), text).toEqual([])
    }
  })

  test('no longer being a member still reveals', () => {
    expect(categoriesOf('Han er ikke længere medlem af Socialdemokratiet')).toContain('political')
  })

  test('a finding says where, how surely, why and by which article', () => {
    const text = '🚚 Hun er sygemeldt til maj'
    const [finding] = detect(text, { locale: 'da', threshold: 'live' })
    expect(finding).toMatchObject({ category: 'health', article: '9(1)' })
    expect(text.slice(finding?.start, finding?.end)).toContain('sygemeldt')
  })

  test('everything found while typing is found in the sweep as well', () => {
    const text = 'Han er sygemeldt med stress og medlem af 3F. Cpr 120373-1111'
    const sweep = detect(text, { locale: 'da' })
    for (const { category, start } of detect(text, { locale: 'da', threshold: 'live' })) {
      expect(sweep.some((other) => other.category === category && other.start <= start)).toBe(true)
    }
  })
})

describe('languages', () => {
  test('a note tells its language by itself', () => {
    expect(detectLanguages(tokenize('He is on sick leave and will not be back until May'))).toEqual(['en'])
    expect(detectLanguages(tokenize('Hon är sjukskriven och kommer inte tillbaka före maj'))[0]).toBe('sv')
    expect(detectLanguages(tokenize('Sie ist krank und wird bis Mai nicht da sein'))[0]).toBe('de')
    expect(detectLanguages(tokenize('Han er syk og kommer ikke tilbake etter ferien, men noe må gjøres nå'))[0]).toBe(
      'nb',
    )
  })

  test('an unknown locale is no error', () => {
    expect(detect('Hun er sygemeldt', { locale: 'xx' }).length).toBe(1)
    expect(detect('Hun er sygemeldt', { locale: 'da-DK' }).length).toBe(1)
  })
})

describe('any input', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'han',
          'er',
          'ikke',
          'syg',
          'kræft',
          'medlem',
          'af',
          '3F',
          ',',
          '. ',
          '<p>',
          '&aelig;',
          '👍',
          '\u0000',
          '120373-1111',
        ),
      )
      .map((parts) => parts.join(' ')),
  )

  test('findings lie within the note, in order, and never split a character', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...languages, undefined), (text, locale) => {
        let before = 0
        for (const { start, end, confidence } of detect(text, { locale })) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThan(1)
          for (const offset of [start, end]) {
            const code = text.charCodeAt(offset)
            const within = code >= 0xdc00 && code <= 0xdfff && /[\ud800-\udbff]/.test(text[offset - 1] ?? '')
            expect(within).toBe(false)
          }
          before = start
        }
      }),
    )
  })

  test('the same note gives the same findings', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(detect(text)).toEqual(detect(text))
      }),
    )
  })

  test('steps grow with the note and no faster, repetitions of what patterns begin with included', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('medlem', 'af', 'har', 'haft', 'er', 'ikke', 'en', 'på', 'sin', 'kone', 'syg', 'a', ',', '.'),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        (words) => {
          const part = `${words.join(' ')} `
          const short = stepsFor(part.repeat(40))
          const long = stepsFor(part.repeat(160))
          expect(long).toBeLessThanOrEqual(short * 4.6 + 2000)
        },
      ),
      { numRuns: 30 },
    )
  })

  test('a megabyte without a space, of brackets, of entities or of digits is answered', () => {
    for (const text of ['a', '<', '&', '1', '<a', '-', '\n', 'é', '"', '@a'].map((piece) =>
      piece.repeat(1_000_000 / piece.length),
    )) {
      expect(Array.isArray(detect(text, { locale: 'da' }))).toBe(true)
    }
  }, 180_000)

  test('a megabyte with more findings than a call takes arguments is answered', () => {
    expect(detect('Han er syg. '.repeat(80_000), { locale: 'da' }).length).toBeGreaterThan(1)
  }, 180_000)

  test('what is no text is refused', () => {
    expect(() => detect(undefined as unknown as string)).toThrow(TypeError)
  })
})

describe('a neutral wording', () => {
  const wordingOf = (text: string, locale = 'da') => suggest(text, detect(text, { locale }), { locale })

  test('the reason goes, the follow-up stays', () => {
    expect(wordingOf('Opfølgning først om fjorten dage, fordi han skal til landsmøde i partiet')).toEqual({
      text: 'Opfølgning først om fjorten dage',
      kept: [],
    })
  })

  test('a day that only stood in what is left out is kept', () => {
    const { text, kept } = wordingOf('Hun er sygemeldt til 12. maj. Vil have 40 paller')
    expect(text).toBe('Følg op efter 12. maj. Vil have 40 paller')
    expect(kept).toEqual(['12. maj'])
  })

  test('where nothing else is said, nothing is left', () => {
    expect(wordingOf('Han er sygemeldt')).toEqual({ text: '', kept: [] })
  })

  test('it only leaves out, or puts neutral words before a time of the note; and reveals nothing', () => {
    const pieces = [
      'Han er sygemeldt',
      'Medlem af 3F',
      'ring tirsdag',
      'vil have tilbud',
      'fordi hun har kræft',
      'til 12. maj',
      'og',
      ',',
      '.',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const text = parts.join(' ')
        const findings = detect(text, { locale: 'da' })
        const suggestion = suggest(text, findings, { locale: 'da' })
        const rest = suggestion.text.replaceAll('Følg op efter', '').replaceAll('Tidspunkt:', '')
        const own = new Set(tokenize(text).map(({ lower }) => lower))
        for (const { lower } of tokenize(rest)) expect(own.has(lower)).toBe(true)
        if (findings.length > 0) expect(detect(suggestion.text, { locale: 'da' })).toEqual([])
        else expect(suggestion.text).toBe(text)
      }),
    )
  })
})
