// node scripts/try-note.ts da "Han er sygemeldt til maj": what the detector finds in a note, and why.
import { detect } from '../src/sensitive-text.ts'

const [locale, ...words] = process.argv.slice(2)
const text = words.join(' ')
for (const { category, start, end, confidence, reason } of detect(text, { locale })) {
  process.stdout.write(`${category} ${confidence} (${reason}): ${text.slice(start, end)}\n`)
}
