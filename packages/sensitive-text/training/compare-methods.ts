/**
 * Compares methods for the second voice on circumstances that they have not learned:
 * `node packages/sensitive-text/training/compare-methods.ts`. Prints, at two shares of false alarms among the harmless
 * circumstances, how much is found of what must be inferred and of what is said.
 */
import { featureSpace } from '../src/second-voice/hear-features.ts'
import { calibrate, type Judged, judgeByFolds, operateAt } from './calibrate.ts'
import { learnEmbeddings } from './learn-embeddings.ts'
import { chosen, learnLogistic, weighExample } from './learn-logistic.ts'
import { learnNaiveBayes } from './learn-naive-bayes.ts'
import { type Example, makeExamples } from './make-examples.ts'

const examples = makeExamples(false)

function show(name: string, judged: readonly Judged[]): void {
  const calibration = calibrate(judged)
  const figures = [0.01, 0.03].map((alarms) => {
    const at = operateAt(judged, calibration, alarms)
    return `at ${alarms * 100} %: inferred ${(at.inferred * 100).toFixed(1)}, said ${(at.said * 100).toFixed(1)}`
  })
  process.stdout.write(`${name.padEnd(52)} ${figures.join('   ')}\n`)
}

/** Words, pairs of words and pieces of words of three to six letters, marked with their language. */
function piecesOf({ text, language }: Example, withPieces: boolean): string[] {
  const words = [...text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => word)
  const found = new Set<string>()
  words.forEach((word, index) => {
    found.add(`${language} ${word}`)
    if (index > 0) found.add(`${language} ${words[index - 1]} ${word}`)
    if (!withPieces) return
    const bordered = `<${word}>`
    for (let length = 3; length <= 6; length++) {
      for (let from = 0; from + length <= bordered.length; from++) found.add(bordered.slice(from, from + length))
    }
  })
  return [...found]
}

const plain = new Map(
  examples.map((example) => [example, { words: piecesOf(example, false), pieces: piecesOf(example, true) }]),
)

show(
  'naive Bayes, words and pairs',
  judgeByFolds(examples, (part) => {
    const weigh = learnNaiveBayes(part.map((each) => ({ features: plain.get(each)!.words, label: each.label })))
    return (example) => weigh(plain.get(example)!.words)
  }),
)
show(
  'averaged embeddings, words, pairs and pieces',
  judgeByFolds(examples, (part) => {
    const weigh = learnEmbeddings(part.map((each) => ({ features: plain.get(each)!.pieces, label: each.label })))
    return (example) => weigh(plain.get(example)!.pieces)
  }),
)
const numbers = new Map<string, number>()
const numbered = new Map(
  examples.map((example) => [
    example,
    {
      ...example,
      features: plain.get(example)!.pieces.map((piece) => {
        const number = numbers.get(piece) ?? numbers.size
        numbers.set(piece, number)
        return number
      }),
    },
  ]),
)
show(
  'logistic regression, words, pairs and pieces',
  judgeByFolds(examples, (part) => {
    const model = learnLogistic(part.map((each) => numbered.get(each)!))
    return (example) => weighExample(model, numbered.get(example)!.features)
  }),
)
const onlyConcepts = new Map(
  examples.map((example) => [
    example,
    { ...example, features: example.features.filter((feature) => feature < featureSpace / 2) },
  ]),
)
show(
  'logistic regression, concepts and their pairs',
  judgeByFolds(examples, (part) => {
    const model = learnLogistic(part.map((each) => onlyConcepts.get(each)!))
    return (example) => weighExample(model, onlyConcepts.get(example)!.features)
  }),
)
show(
  'logistic regression, concepts and words (chosen)',
  judgeByFolds(examples, (part) => {
    const model = learnLogistic(part, chosen)
    return (example) => weighExample(model, example.features)
  }),
)
