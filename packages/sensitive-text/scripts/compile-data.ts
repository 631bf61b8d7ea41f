// Compiles data/LANGUAGE/*.txt into src/generated/LANGUAGE.ts. With --check it only says whether they are fresh.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileLanguage } from '../src/compiling/compile-language.ts'
import { writeModule } from '../src/compiling/write-module.ts'
import { languages } from '../src/language/language.ts'

const root = join(import.meta.dirname, '..')
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
let failed = false
for (const language of languages) {
  if (only.length > 0 && !only.includes(language)) continue
  const folder = join(root, 'data', language)
  const files = new Map<string, string>()
  try {
    for (const file of readdirSync(folder))
      if (file.endsWith('.txt')) files.set(file, readFileSync(join(folder, file), 'utf8'))
  } catch {
    // A language without word lists yet: an empty module keeps the imports whole.
  }
  const { compiled, faults } = compileLanguage(language, files)
  for (const { file, line, fault } of faults) {
    failed = true
    process.stderr.write(`data/${language}/${file}:${line}: ${fault}\n`)
  }
  const path = join(root, 'src', 'generated', `${language}.ts`)
  const fresh = writeModule(compiled)
  if (process.argv.includes('--check')) {
    if (readFileSync(path, 'utf8') !== fresh) {
      failed = true
      process.stderr.write(`src/generated/${language}.ts is not fresh: run node scripts/compile-data.ts\n`)
    }
  } else writeFileSync(path, fresh)
  process.stdout.write(
    `${language}: ${compiled.sets.split('\n').length} sets, ${compiled.rules.split('\n').length} patterns\n`,
  )
}
if (failed) process.exitCode = 1
