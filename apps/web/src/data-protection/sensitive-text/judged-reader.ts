import { type FoundPassage, passagesOf } from './found-passages.ts'
import { leaveOutJudged, notAskedOf } from './judgements.ts'
import { createTextReader, type TextReader, type WorkerPort } from './text-reader.ts'

/** After the last key: a sentence that still grows is not asked about. */
const pause = 400

/**
 * Reads a text as it grows and leaves out what somebody has judged not sensitive. What is typed is marked at once, and the mark
 * goes if it was judged before; a text that was there when it was opened waits for the answer and shows no mark in between.
 * @param ask learns from the server what was judged
 * @param tell gets the sentences of the newest text
 */
export function createJudgedReader(
  port: WorkerPort,
  ask: (texts: readonly string[]) => Promise<void>,
  tell: (passages: readonly FoundPassage[], text: string) => void,
): TextReader {
  let opened: string | undefined
  let newest = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const reader = createTextReader(port, (findings, text) => {
    newest += 1
    const turn = newest
    clearTimeout(timer)
    const found = passagesOf(text, findings)
    const notAsked = notAskedOf(text, found)
    const show = () => tell(leaveOutJudged(text, found), text)
    const settle = () =>
      void ask(notAsked).then(() => {
        if (turn === newest) show()
      })
    if (notAsked.length === 0) show()
    else if (text === opened) settle()
    else {
      show()
      timer = setTimeout(settle, pause)
    }
  })
  return {
    read(next) {
      opened ??= next
      reader.read(next)
    },
    close() {
      newest += 1
      clearTimeout(timer)
      reader.close()
    },
  }
}
