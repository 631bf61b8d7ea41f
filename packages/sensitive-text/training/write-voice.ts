/** Writes what was learned as one compact module a language. */
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Language } from '../src/language/language.ts'
import type { CompiledVoice, CompiledWeights } from '../src/second-voice/compiled-voice.ts'
import { featureSpace } from '../src/second-voice/hear-features.ts'
import type { Calibration } from './calibrate.ts'
import type { Learned } from './learn-logistic.ts'
import { type Example, learned } from './make-examples.ts'
import { readConcepts } from './read-concepts.ts'

/** A weight is one of so many steps up or down: few, so that the modules stay small (31 costs no recall worth naming). */
const mostSteps = 31
/** Rows that round to less than this everywhere are left out. */
const leastStep = 2

/** Packs what is made of concepts alone: it weighs the same in every language. */
export function packShared(model: Learned, examples: readonly Example[]): CompiledWeights {
  const features = new Set<number>()
  for (const example of examples) {
    for (const feature of example.features) if (feature < featureSpace / 2) features.add(feature)
  }
  return packWeights(features, model).packed
}

/** Packs a language's own share of what was learned, features made of its words. */
export function packVoice(
  language: Language,
  model: Learned,
  calibration: Calibration,
  least: readonly number[],
  examples: readonly Example[],
  shared: CompiledWeights,
): CompiledVoice {
  const own = new Set<number>()
  for (const example of examples) {
    if (example.language !== language) continue
    for (const feature of example.features) if (feature >= featureSpace / 2) own.add(feature)
  }
  const { packed, step } = packWeights(own, model)
  return {
    language,
    categories: learned,
    concepts: readConcepts(language),
    shared,
    ...packed,
    step: Number(step.toPrecision(6)),
    bias: [...model.bias].map((each) => Number(each.toFixed(4))),
    slope: calibration.slope,
    shift: calibration.shift,
    least,
  }
}

/** Weights become single bytes of a few steps. */
function packWeights(chosen: ReadonlySet<number>, model: Learned): { packed: CompiledWeights; step: number } {
  // One by one: there are more of them than a call takes arguments.
  let largest = 0
  for (const row of model.weights.values()) for (const weight of row) largest = Math.max(largest, Math.abs(weight))
  const step = largest / mostSteps
  const features: number[] = []
  const weights: number[] = []
  for (const feature of [...chosen].sort((left, right) => left - right)) {
    const row = model.weights.get(feature)
    if (row === undefined) continue
    const steps = [...row].map((weight) => Math.round(weight / step))
    if (steps.every((each) => Math.abs(each) < leastStep)) continue
    features.push(feature)
    weights.push(...steps)
  }
  const packed = {
    features: differencesOf(features).toString('base64'),
    weights: Buffer.from(Int8Array.from(weights).buffer).toString('base64'),
  }
  return { packed, step }
}

/** Writes the modules: what all languages share, and one a language. */
export function writeVoices(shared: CompiledWeights, voices: readonly CompiledVoice[]): void {
  const folder = new URL('../src/generated/voices/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const write = (name: string, type: string, rest: string) =>
    writeFileSync(
      new URL(`${name}.ts`, folder),
      `// Written by training/train.ts from training/notes and training/concepts. Do not edit.
import type { ${type} } from '../../second-voice/compiled-voice.ts'
${rest}`,
    )
  const parts = JSON.stringify(shared)
  write(
    'shared',
    'CompiledWeights',
    `\n/** What weighs the same in every language. */\nexport const shared: CompiledWeights = ${parts}\n`,
  )
  for (const { shared: _, ...own } of voices) {
    const body = JSON.stringify(own).slice(0, -1)
    write(
      own.language,
      'CompiledVoice',
      `import { shared } from './shared.ts'\n\n/** The second voice in ${own.language}. */\nexport const voice: CompiledVoice = ${body},shared}\n`,
    )
  }
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
