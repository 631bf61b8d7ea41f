/** Averaged embeddings of features with a linear layer over them, as fastText does: to compare with. */

import type { PlainExample } from './learn-naive-bayes.ts'
import { learned } from './make-examples.ts'
import { seededRandom } from './make-number.ts'

const width = 24
const rounds = 15
const pace = 0.3

/** Returns the logarithm of each category's share against that of "none". */
export function learnEmbeddings(examples: readonly PlainExample[]): (features: readonly string[]) => Float64Array {
  const random = seededRandom(5)
  const columns = new Map<string, number>()
  for (const { features } of examples) {
    for (const feature of features) if (!columns.has(feature)) columns.set(feature, columns.size)
  }
  const classes = learned.length + 1
  const table = Float64Array.from({ length: columns.size * width }, () => (random() - 0.5) / width)
  const top = new Float64Array(classes * width)
  const inputs = examples.map(({ features }) => features.map((feature) => columns.get(feature)!))
  const order = examples.map((_, index) => index)
  for (let round = 0; round < rounds; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      ;[order[index], order[other]] = [order[other]!, order[index]!]
    }
    const now = pace * (1 - round / rounds)
    for (const index of order) {
      const input = inputs[index]!
      const hidden = average(table, input)
      const shares = softmax(top, hidden, classes)
      const label = examples[index]!.label
      const target = label < 0 ? learned.length : label
      const back = new Float64Array(width)
      for (let place = 0; place < classes; place++) {
        const error = shares[place]! - (place === target ? 1 : 0)
        for (let at = 0; at < width; at++) {
          back[at]! += error * top[place * width + at]!
          top[place * width + at]! -= now * error * hidden[at]!
        }
      }
      for (const column of input) {
        for (let at = 0; at < width; at++) table[column * width + at]! -= (now * back[at]!) / input.length
      }
    }
  }
  return (features) => {
    const input = features.map((feature) => columns.get(feature)).filter((column) => column !== undefined)
    const shares = softmax(top, average(table, input), classes)
    return shares.slice(0, learned.length).map((share) => Math.log((share + 1e-9) / (shares[learned.length]! + 1e-9)))
  }
}

function average(table: Float64Array, input: readonly number[]): Float64Array {
  const hidden = new Float64Array(width)
  for (const column of input) {
    for (let at = 0; at < width; at++) hidden[at]! += table[column * width + at]! / input.length
  }
  return hidden
}

function softmax(top: Float64Array, hidden: Float64Array, classes: number): Float64Array {
  const sums = new Float64Array(classes)
  for (let place = 0; place < classes; place++) {
    for (let at = 0; at < width; at++) sums[place]! += top[place * width + at]! * hidden[at]!
  }
  const most = Math.max(...sums)
  const shares = sums.map((sum) => Math.exp(sum - most))
  const total = shares.reduce((sum, each) => sum + each, 0)
  return shares.map((share) => share / total)
}
