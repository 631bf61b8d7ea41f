import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Category } from '../../src/category.ts'
import type { Language } from '../../src/language/language.ts'

/** A labelled note, as in `../shared/sensitive-text/README.md`. */
export interface LabelledNote {
  readonly id: string
  readonly lang: Language
  readonly text: string
  readonly kind: 'explicit' | 'implicit' | 'hard-negative' | 'easy-negative'
  readonly labels: readonly { category: Category; start: number; end: number }[]
}

/** Reads all sets of a folder whose names begin so (`dev.`, `notes.`, `held-back.`). */
export function readNoteSets(folder: string, beginning: string): LabelledNote[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.startsWith(beginning) && file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledNote)
}
