import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BenchRun } from '../bench.ts'
import { withBlock } from './figures-block.ts'

const path = resolve(import.meta.dirname, '../../docs/performance.md')

/** Puts the figures of one part into docs/performance.md; the words around them are written by hand. */
export function writePerformanceDocument(run: BenchRun, part: string): void {
  writeFileSync(path, withBlock(readFileSync(path, 'utf8'), run, part))
}
