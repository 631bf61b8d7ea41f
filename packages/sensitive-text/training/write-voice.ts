/** Writes what was learned as one compact module a language. */
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Language } from '../src/language/language.ts'
import type { CompiledVoice } from '../src/second-voice/compiled-voice.ts'
import { featureSpace } from '../src/second-voice/hear-features.ts'
import type { Calibration } from './calibrate.ts'
import type { Learned } from './learn-logistic.ts'
import { type Example, learned } from './make-examples.ts'
import { readConcepts } from './read-concepts.ts'

/** A weight is one of so many steps up or down: few, so that the modules stay small (31 costs no recall worth naming). */
const mostSteps = 31
/** Rows that round to less than this everywhere are left out. */
const leastStep = 2

/** Packs a language's share of what was learned: weights become single bytes. */
export function packVoice(
  language: Language,
  model: Learned,
  calibration: Calibration,
  least: readonly number[],
  examples: readonly Example[],
): CompiledVoice {
  const own = new Set<number>()
  for (const example of examples) {
    for (const feature of example.features) {
      if (example.language === language || feature < featureSpace / 2) own.add(feature)
    }
  }
  const largest = Math.max(...[...model.weights.values()].map((row) => Math.max(...row.map(Math.abs))))
  const step = largest / mostSteps
  const features: number[] = []
  const weights: number[] = []
  for (const feature of [...own].sort((left, right) => left - right)) {
    const row = model.weights.get(feature)
    if (row === undefined) continue
    const steps = [...row].map((weight) => Math.round(weight / step))
    if (steps.every((each) => Math.abs(each) < leastStep)) continue
    features.push(feature)
    weights.push(...steps)
  }
  return {
    language,
    categories: learned,
    concepts: readConcepts(language),
    features: differencesOf(features).toString('base64'),
    weights: Buffer.from(Int8Array.from(weights).buffer).toString('base64'),
    step: Number(step.toPrecision(6)),
    bias: [...model.bias].map((each) => Number(each.toFixed(4))),
    slope: calibration.slope,
    shift: calibration.shift,
    least,
  }
}

/** Writes the module; the folder is made if need be. */
export function writeVoice(voice: CompiledVoice): void {
  const folder = new URL('../src/generated/voices/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const source = `// Written by training/train.ts from training/notes and training/concepts. Do not edit.
import type { CompiledVoice } from '../../second-voice/compiled-voice.ts'

/** The second voice in ${voice.language}. */
export const voice: CompiledVoice = ${JSON.stringify(voice)}
`
  writeFileSync(new URL(`${voice.language}.ts`, folder), source)
}

function differencesOf(numbers: readonly number[]): Buffer {
  const bytes: number[] = []
  let before = 0
  for (const number of numbers) {
    let rest = number - before
    before = number
    while (rest >= 0x80) {
      bytes.push(rest & 0x7f)
      rest >>>= 7
    }
    bytes.push(rest | 0x80)
  }
  return Buffer.from(bytes)
}
