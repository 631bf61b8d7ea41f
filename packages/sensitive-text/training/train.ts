/**
 * Trains the second voice and writes its modules: `node packages/sensitive-text/training/train.ts`. The same notes,
 * concepts and code give the same bytes.
 */
import { gzipSync } from 'node:zlib'
import { languages } from '../src/language/language.ts'
import { calibrate, judgeByFolds, operateAt } from './calibrate.ts'
import { chosen, learnLogistic, weighExample } from './learn-logistic.ts'
import { learned, makeExamples } from './make-examples.ts'
import { packShared, packVoice, writeVoices } from './write-voice.ts'

/** Share of harmless circumstances that may sound like something at the widest threshold. */
const mostAlarms = 0.03

const examples = makeExamples(true)
const asWritten = examples.filter(({ variant }) => variant === 0)
process.stdout.write(`${asWritten.length} circumstances, ${examples.length} notes\n`)

const judged = judgeByFolds(examples, (part) => {
  const model = learnLogistic(part, chosen)
  return (example) => weighExample(model, example.features)
})
const calibration = calibrate(judged)
for (const alarms of [0.003, 0.005, 0.01, 0.015, 0.02, 0.03, 0.05]) {
  const at = operateAt(judged, calibration, alarms)
  process.stdout.write(
    `alarms ${(alarms * 100).toFixed(1)} %: probability ${at.probability.toFixed(3)}, ` +
      `inferred ${(at.inferred * 100).toFixed(1)} %, said ${(at.said * 100).toFixed(1)} %\n`,
  )
}
for (const language of languages) {
  const at = operateAt(
    judged.filter(({ example }) => example.language === language),
    calibration,
    0.02,
  )
  process.stdout.write(`${language} at 2 %: inferred ${(at.inferred * 100).toFixed(1)} %\n`)
}

const least = operateAt(judged, calibration, mostAlarms).probability
const model = learnLogistic(examples, chosen)
const shared = packShared(model, examples)
const thresholds = learned.map(() => Number(least.toFixed(3)))
const voices = languages.map((language) => packVoice(language, model, calibration, thresholds, examples, shared))
writeVoices(shared, voices)
const sizeOf = (part: unknown) => gzipSync(JSON.stringify(part), { level: 9 }).length
let all = sizeOf(shared)
process.stdout.write(`shared: ${(all / 1000).toFixed(0)} kB gzip\n`)
for (const { shared: _, ...own } of voices) {
  all += sizeOf(own)
  process.stdout.write(`${own.language}: ${(sizeOf(own) / 1000).toFixed(0)} kB gzip\n`)
}
process.stdout.write(`all: ${(all / 1000).toFixed(0)} kB gzip\n`)
