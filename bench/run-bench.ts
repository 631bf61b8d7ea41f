import { parseArgs } from 'node:util'
import { bench } from './bench.ts'
import { parts } from './parts.ts'

const help = `Usage: npm run bench -- [PART…] [--people N] [--json] [--write]

Measures Diskret beside plain SQL in one run: the same statements on copies of the tables without policies, triggers and carried
bits, in turn, so that what else the machine does disturbs both alike. All in an installation of its own, which is removed.

${parts.map(({ name, says }) => `  ${name.padEnd(12)} ${says}`).join('\n')}

  --people N  how many (default 100000)
  --json      prints one document: {at, machine, postgres, people, results: [{name, ratio, low, high, aim, met, ours, plain, unit}]}
  --write     writes the figures into docs/performance.md

Without a PART all are run. A ratio of 1.1 is ten per cent more than plain SQL. Exit code 0 when it ran, 2 for wrong words.
`

function wordsOf() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      people: { type: 'string', default: '100000' },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const people = Number(values.people)
  if (!Number.isSafeInteger(people) || people < 500) throw new TypeError('--people is a whole number from 500')
  const unknown = positionals.find((name) => parts.every((part) => part.name !== name))
  if (unknown !== undefined) throw new TypeError(`there is no part ${unknown}`)
  return { ...values, people, names: positionals }
}

let words: ReturnType<typeof wordsOf> | undefined
try {
  words = wordsOf()
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${help}`)
  process.exitCode = 2
}
if (words?.help) process.stdout.write(help)
else if (words) {
  const run = await bench(words, (line) => void process.stderr.write(`${line}\n`))
  if (words.json) process.stdout.write(`${JSON.stringify(run)}\n`)
}
