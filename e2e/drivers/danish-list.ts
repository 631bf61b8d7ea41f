import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './installation.ts'

const folder = join(root, 'apps/server/src/crm/imports/interpretation/fixtures')

/** The prospect list of 200 records, and those whom the company erased before it. Nobody on it exists. */
export const danishList = join(folder, 'danish-prospects-200.csv')
export const erasedBefore = join(folder, 'danish-prospects-200.erased-before.json')

interface KeyRow {
  line: number
  outcome: string
  email?: string | null
  phone?: string | null
  person?: { given?: string | null; middle?: string | null; surname?: string | null }
}

interface AnswerKey {
  summary: { accepted: number; duplicates: number; rejected: number; skipped: number; reasons: Record<string, number> }
  rows: KeyRow[]
}

/** What must become of each record. */
export const answerKey: AnswerKey = JSON.parse(readFileSync(join(folder, 'danish-prospects-200.key.json'), 'utf8'))

/** Four people of the list, each alone at the address, and what they do in the scenario. */
export const agreeing = {
  name: 'Eva Olesen Kristensen',
  email: 'eva.kristensen@joergensen-soen-transport-t.example',
  phone: '+4568080044',
}
export const refusing = {
  name: 'Helle Mogensen',
  email: 'helle.mogensen@maanemark-arkitekter-w.example',
  phone: '+4567189894',
}
export const silent = {
  name: 'Mette Bisgaard',
  email: 'mette.bisgaard@kornblomstblik-laboratorium-0.example',
  phone: '+4567926214',
}

/** @returns the addresses to which a notice goes when the whole list is imported: one to each, also where several share it */
export function addressesWrittenTo(): string[] {
  const accepted = answerKey.rows.filter(({ outcome }) => outcome === 'accepted')
  return [...new Set(accepted.flatMap(({ email }) => email ?? []))].sort()
}

/** Everything by which somebody on the list could be known: addresses, numbers in usual notations, names of two words. */
export function identifiersOfList(): string[] {
  const found = answerKey.rows.flatMap(({ email, phone, person }) => {
    const digits = phone?.replace(/^\+45/, '')
    const pairs = digits?.replace(/(..)(?=.)/g, '$1 ')
    const name = [person?.given, person?.middle, person?.surname].filter(Boolean).join(' ')
    const short = [person?.given, person?.surname].filter(Boolean).join(' ')
    const names = [name, short].filter((text) => text.includes(' '))
    return [email, phone, digits, pairs, ...names].filter((text) => typeof text === 'string')
  })
  return [...new Set(found)]
}

/** @returns the identifiers that stand in a text, in any case of letters */
export function identifiersIn(text: string, identifiers: readonly string[]): string[] {
  const lower = text.toLowerCase()
  return identifiers.filter((identifier) => lower.includes(identifier.toLowerCase()))
}
