import type { CompiledLanguage } from '../lexicon/compiled-language.ts'

/** The compiled word lists as a TypeScript module. */
export function writeModule(compiled: CompiledLanguage): string {
  return [
    `// Made by scripts/compile-data.ts from data/${compiled.language}; change the word lists, not this file.`,
    "import type { CompiledLanguage } from '../lexicon/compiled-language.ts'",
    '',
    `/** The word lists of the language ${compiled.language}. */`,
    `export const ${compiled.language}: CompiledLanguage = ${JSON.stringify(compiled)}`,
    '',
  ].join('\n')
}
