import { z } from 'zod'
import { toOneLine } from './to-one-line.ts'

/**
 * A text as input that stands on one line.
 * @param most how many characters it may have
 */
export function lineOfText(most: number) {
  return z.string().overwrite(toOneLine).min(1).max(most)
}
