import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wordsOutsideCatalogs } from './words-outside-catalogs.ts'

const source = join(import.meta.dirname, '../..')
const pages = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))

test('a page has no word that is not in a catalog, so every page speaks both languages', () => {
  const found = pages.flatMap((file) =>
    wordsOutsideCatalogs(readFileSync(join(source, file), 'utf8')).map((words) => `${file}: ${words}`),
  )
  expect(pages.length).toBeGreaterThan(20)
  expect(found).toEqual([])
})

test('words between tags and in attributes that people meet are found, names and code are not', () => {
  expect(wordsOutsideCatalogs('const a = <p>Ingen personer</p>')).toEqual(['Ingen personer'])
  expect(wordsOutsideCatalogs('const a = <p>\n  Skriv {name}\n</p>')).toEqual(['Skriv'])
  expect(wordsOutsideCatalogs('const a = <p>{isOpen ? "Luk" : t("open")}</p>')).toEqual(['Luk'])
  expect(wordsOutsideCatalogs(`const a = <input aria-label="Søg" placeholder={isLong ? 'Find' : ''} />`)).toEqual([
    'Søg',
    'Find',
  ])
  const template = '`Slet $' + '{name}`'
  expect(wordsOutsideCatalogs(`const a = <Button title={${template}}>{t("erase")}</Button>`)).toEqual(['Slet'])
  expect(wordsOutsideCatalogs('const a = <Card icon={<b>Ny</b>} type="email" className="large" />')).toEqual(['Ny'])
  expect(wordsOutsideCatalogs('const a = <dl><dt>{label}</dt> / <span>–</span></dl>')).toEqual([])
  expect(wordsOutsideCatalogs('const rows: Map<string, Row> = new Map<string, Row>()')).toEqual([])
})
