import type { Category } from '../category.ts'
import type { CompiledVoice } from './compiled-voice.ts'
import { buildConcepts, type KnowConcepts } from './know-concepts.ts'

/** A voice ready to listen. */
export interface Voice {
  readonly language: string
  readonly categories: readonly Category[]
  readonly knows: KnowConcepts
  /** Row of each feature that weighs something, in a table open to linear search: feature + 1, row. */
  readonly table: Int32Array
  /** A bit for the end of each such feature: most features weigh nothing, and this is small enough to stay near at hand. */
  readonly weighty: Uint8Array
  readonly weights: Int8Array
  /** For each row the passage in which it was last heard, so that nothing counts twice. */
  readonly heardIn: Int32Array
  readonly compiled: CompiledVoice
}

const weightyBits = 1 << 20

/** Makes a compiled voice ready to listen. */
export function buildVoice(compiled: CompiledVoice): Voice {
  const parts = [compiled.shared, compiled]
  const features = parts.flatMap((part) => readDifferences(bytesOf(part.features)))
  let size = 1024
  while (size < features.length * 2) size *= 2
  const table = new Int32Array(size * 2)
  const weighty = new Uint8Array(weightyBits / 8)
  features.forEach((feature, row) => {
    let slot = slotOf(feature, size)
    while (table[slot * 2] !== 0) slot = (slot + 1) & (size - 1)
    weighty[(feature & (weightyBits - 1)) >> 3]! |= 1 << (feature & 7)
    table[slot * 2] = feature + 1
    table[slot * 2 + 1] = row
  })
  const bytes = parts.map((part) => bytesOf(part.weights))
  const weights = new Int8Array(features.length * compiled.categories.length)
  weights.set(bytes[0] ?? [])
  weights.set(bytes[1] ?? [], bytes[0]?.length ?? 0)
  return {
    language: compiled.language,
    categories: compiled.categories,
    knows: buildConcepts(compiled.concepts),
    table,
    weighty,
    weights,
    heardIn: new Int32Array(features.length),
    compiled,
  }
}

/** The row of a feature's weights, or -1 if it weighs nothing. */
export function rowOf({ table, weighty }: Pick<Voice, 'table' | 'weighty'>, feature: number): number {
  if ((weighty[(feature & (weightyBits - 1)) >> 3]! & (1 << (feature & 7))) === 0) return -1
  const size = table.length / 2
  for (let slot = slotOf(feature, size); ; slot = (slot + 1) & (size - 1)) {
    const there = table[slot * 2]
    if (there === 0) return -1
    if (there === feature + 1) return table[slot * 2 + 1] ?? -1
  }
}

function slotOf(feature: number, size: number): number {
  return (Math.imul(feature, 0x9e3779b1) >>> 8) & (size - 1)
}

function readDifferences(bytes: Uint8Array): number[] {
  const numbers: number[] = []
  let current = 0
  let difference = 0
  let shift = 0
  for (const byte of bytes) {
    difference |= (byte & 0x7f) << shift
    shift += 7
    if (byte < 0x80) continue
    current += difference
    numbers.push(current)
    difference = 0
    shift = 0
  }
  return numbers
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}
