import { numberFormat, pluralRules } from './intl-formats.ts'
import { type Language, locales } from './language.ts'

/** A text, or the two forms of a text with a number: `one` and `other` by the plural rules of the language, of `{count}`. */
export type Template = string | { readonly one: string; readonly other: string }

/** A text in every language. `{name}` stands for a value. */
export type Entry = Readonly<Record<Language, Template>>

/** What may stand for a placeholder; numbers are written as the language does. */
export type TextValue = string | number

type Wording<T> = T extends string
  ? T
  : T extends { one: infer One extends string; other: infer Other extends string }
    ? One | Other
    : never
type PlaceholderIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never
type PlaceholderOf<E extends Entry> = PlaceholderIn<Wording<E['da']>> | PlaceholderIn<Wording<E['en']>>
type ValuesOf<E extends Entry> = [PlaceholderOf<E>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceholderOf<E>, TextValue>>]

/** Writes the text of a key: `t('silence', { date })`. What a text needs is part of its type. */
export type Writer<Entries extends Readonly<Record<string, Entry>>> = <Key extends keyof Entries & string>(
  key: Key,
  ...values: ValuesOf<Entries[Key]>
) => string

/** The texts of one subject. */
export interface Texts<Entries extends Readonly<Record<string, Entry>>> {
  readonly entries: Entries
  /** The writer of one language. */
  in(language: Language): Writer<Entries>
}

const catalogs: Readonly<Record<string, Entry>>[] = []

/**
 * Defines the texts of one subject, Danish and English side by side.
 * @param entries texts by key; `{name}` is a placeholder and the same ones stand in every language
 * @returns a catalog: `const t = texts.in('da')`, then `t('key', { name: 'x' })`
 */
export function defineTexts<const Entries extends Readonly<Record<string, Entry>>>(entries: Entries): Texts<Entries> {
  catalogs.push(entries)
  return {
    entries,
    in: (language) =>
      function write(key, ...values): string {
        const given: Readonly<Record<string, TextValue>> = values[0] ?? {}
        const entry = entries[key]
        if (entry === undefined) throw new Error(`no text ${key}`)
        return fillIn(chooseForm(entry[language], language, given.count), language, given)
      },
  }
}

/** The entries of all catalogs whose modules are loaded, for the tests that read every text. */
export function definedTexts(): readonly Readonly<Record<string, Entry>>[] {
  return catalogs
}

/** The names in braces in a text, each once, sorted. */
export function placeholdersIn(template: Template): string[] {
  const wordings = typeof template === 'string' ? [template] : [template.one, template.other]
  return [
    ...new Set(wordings.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))),
  ].sort()
}

function chooseForm(template: Template, language: Language, count: TextValue | undefined): string {
  if (typeof template === 'string') return template
  if (typeof count !== 'number') throw new Error('a text with two forms needs the number {count}')
  return pluralRules(locales[language], {}).select(count) === 'one' ? template.one : template.other
}

/** Values are put in once: braces that stand in a value (somebody's name) stay as they are. */
function fillIn(text: string, language: Language, values: Readonly<Record<string, TextValue>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`text lacks the value ${whole}`)
    return typeof value === 'number' ? numberFormat(locales[language], {}).format(value) : value
  })
}
