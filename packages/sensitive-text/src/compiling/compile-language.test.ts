import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { languages } from '../language/language.ts'
import { compileLanguage } from './compile-language.ts'
import { parseEntry } from './parse-entry.ts'
import { writeModule } from './write-module.ts'

const root = join(import.meta.dirname, '..', '..')

describe('how an entry is read', () => {
  const words = (line: string) =>
    parseEntry(line).patterns.map((pattern) => pattern.map((step) => Object.values(step)[0]))

  test('endings in brackets are written out, a hyphen separates words', () => {
    expect(words('hiv-positiv(,e,t)')).toEqual([['hiv', 'positiv positive positivt']])
  })

  test('alternatives of one word are one set, longer ones are patterns of their own', () => {
    expect(words('{bror|far} er {gået ned|syg}')).toEqual([
      ['bror far', 'er', 'syg'],
      ['bror far', 'er', 'gået', 'ned'],
    ])
    expect(words('{meget|} syg')).toEqual([['meget', 'syg'], ['syg']])
  })

  test('what cannot be read is said', () => {
    expect(() => parseEntry('{a|b')).toThrow('missing')
    expect(() => parseEntry('syg ; sometimes')).toThrow('no remark')
    expect(() => parseEntry('...')).toThrow('needs a word')
  })

  test('faults name file and line', () => {
    const { faults } = compileLanguage('da', new Map([['health.txt', '# enough alone\nsyg\n{af']]))
    expect(faults).toEqual([{ file: 'health.txt', line: 3, fault: 'a { or } is missing' }])
  })
})

describe.each(languages)('the word lists of %s', (language) => {
  const folder = join(root, 'data', language)
  const files = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
  const { compiled, faults } = compileLanguage(language, files)

  test('can be read to the last line', () => {
    expect(faults).toEqual([])
  })

  test('are compiled freshly (node scripts/compile-data.ts)', () => {
    const isFresh = readFileSync(join(root, 'src', 'generated', `${language}.ts`), 'utf8') === writeModule(compiled)
    expect(isFresh).toBe(true)
  })

  test('stay below 250 kB gzip, so that a bundle stays below 400 kB', () => {
    expect(gzipSync(writeModule(compiled)).length).toBeLessThan(250_000)
  })
})
