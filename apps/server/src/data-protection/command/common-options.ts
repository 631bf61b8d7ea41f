import { type Command, Option } from 'commander'
import { isLanguage, type Language } from '../../platform/texts/language.ts'

/** The options of every command, before or after its name. */
export interface CommonOptions {
  json?: boolean
  language?: string
  data?: string
  as?: string
  progress?: boolean
}

const commonOptions = () => [
  new Option('--json', 'print exactly one JSON document on standard output'),
  new Option('--language <language>', 'language of the output').choices(['da', 'en']),
  new Option('--data <folder>', 'folder of the data; goes before DISKRET_DATA'),
  new Option('--as <email>', 'act as this account, with its roles; without it the operator acts'),
  new Option('--progress', 'report progress on standard error, also where that is no terminal'),
]

/**
 * Gives a command and all below it the common options, save where a command has an option of that name itself
 * (`wording add --language`): there it means both.
 */
export function addCommonOptions(command: Command): void {
  command.enablePositionalOptions()
  for (const option of commonOptions())
    if (!command.options.some(({ long }) => long === option.long))
      command.addOption(option.helpGroup('Common options:'))
  for (const child of command.commands) addCommonOptions(child)
}

/** @returns the common options as they stand before and after the command's name; what stands later counts */
export function commonOptionsOf(command: Command): CommonOptions {
  const chain: Command[] = []
  for (let at: Command | null = command; at; at = at.parent) chain.unshift(at)
  return Object.assign({}, ...chain.map((part) => part.opts()))
}

/** @returns whether `--json` stands on a command line, also one that cannot be understood */
export function wantsJson(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return (end < 0 ? words : words.slice(0, end)).includes('--json')
}

/** @returns the language that a command line or the environment asks for, or nothing */
export function askedLanguage(words: readonly string[]): Language | undefined {
  const at = words.lastIndexOf('--language')
  const written = words.find((word) => word.startsWith('--language='))?.slice('--language='.length)
  const asked = written ?? (at < 0 ? undefined : words[at + 1])
  return isLanguage(asked) ? asked : undefined
}

/** @returns Danish for a Danish locale, else English */
export function languageOfLocale(environment: NodeJS.ProcessEnv): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return locale.startsWith('da') ? 'da' : 'en'
}
