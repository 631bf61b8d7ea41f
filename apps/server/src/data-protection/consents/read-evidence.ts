import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Evidence, evidenceOfFile } from './consent-statement.ts'
import { evidenceUnreadable } from './problems.ts'

/** What looks like the name of a file: a path, or one word with an ending. */
const fileName = /[/\\]|^\S+\.[a-z0-9]{2,5}$/i
const largestFile = 100 * 1024 * 1024

/**
 * Reads what `--evidence` names: a file, else the words themselves.
 * @throws Problem evidence-unreadable for what looks like a file and is none, so that a slip of the pen is no evidence
 */
export async function readEvidence(named: string): Promise<Evidence> {
  const found = await stat(named).catch(() => undefined)
  if (found?.isFile() && found.size <= largestFile) {
    const bytes = await readFile(named).catch(() => undefined)
    if (bytes) return evidenceOfFile(basename(named), bytes)
  }
  if (found || fileName.test(named.trim())) throw evidenceUnreadable({}, [], 'evidence')
  return { kind: 'text', text: named }
}
