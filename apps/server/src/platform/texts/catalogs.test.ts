import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { definedTexts, placeholdersIn, type Template } from './define-texts.ts'
import { languages } from './language.ts'

// The server's and the web app's.
const sources = [join(import.meta.dirname, '../..'), join(import.meta.dirname, '../../../../web/src')]
const files = sources.flatMap((source) =>
  readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) => join(source, file)),
)
for (const path of files.sort()) {
  // Catalogs are the files that define texts; importing anything else could start something.
  if (!/(?:^|[/\\-])texts\.ts$/.test(path) || !/= defineTexts\(/.test(readFileSync(path, 'utf8'))) continue
  await import(pathToFileURL(path).href)
}

const entries = definedTexts().flatMap((catalog) => Object.entries(catalog))
const wordings = (template: Template): string[] =>
  typeof template === 'string' ? [template] : [template.one, template.other]

/** Words that no text of Diskret says (ux.md 5), each with what is no word of its own: `invaliditet` is. */
const forbidden = {
  da: /\b(?:venligst|ups|ugyldigt?|ugyldige|beklager|klik her|OK)\b|!|\b(?:han|hun|hans|hendes)\b|\.{3}|…/iu,
  en: /\b(?:please|oops|invalid|sorry|click here|OK)\b|!|\b(?:he|she|his|hers?)\b|\.{3}|…/iu,
}

describe('every text of every catalog', () => {
  it('is found', () => {
    expect(entries.length).toBeGreaterThan(150)
  })

  it.each(languages)('in %s has no forbidden word [ux.md 5]', (language) => {
    const bad = entries.flatMap(([key, entry]) =>
      wordings(entry[language]).flatMap((text) => (forbidden[language].test(text) ? [`${key}: ${text}`] : [])),
    )
    expect(bad).toEqual([])
  })

  it('has the same placeholders in Danish and in English', () => {
    const bad = entries.filter(([, entry]) => String(placeholdersIn(entry.da)) !== String(placeholdersIn(entry.en)))
    expect(bad.map(([key]) => key)).toEqual([])
  })

  it('is filled in every language, with no space at an end and none doubled', () => {
    const bad = entries.flatMap(([key, entry]) =>
      languages
        .flatMap((language) => wordings(entry[language]))
        .flatMap((text) => (/^$|^\s|\s$| {2}/.test(text) ? [key] : [])),
    )
    expect(bad).toEqual([])
  })

  it('quotes as a book does, »…« in Danish and “…” in English; only what is typed as it stands has straight quotes', () => {
    const typed = /"(?:diskret|npm) [^"]+"|"Authorization: [^"]+"|\[\{.*\}\]/g
    const foreign = { da: /["„“”]/u, en: /["„»«]/u }
    const bad = languages.flatMap((language) =>
      entries.flatMap(([key, entry]) =>
        wordings(entry[language]).some((text) => foreign[language].test(text.replace(typed, ''))) ? [key] : [],
      ),
    )
    expect(bad).toEqual([])
  })

  it('speaks to the reader as du, never as De', () => {
    const formal = /(?<=[a-zæøå,;] )(?:De|Dem|Deres)\b/u
    const bad = entries.filter(([, entry]) => wordings(entry.da).some((text) => formal.test(text))).map(([key]) => key)
    expect(bad).toEqual([])
  })
})
