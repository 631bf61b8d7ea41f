import type { Extensions } from '@tiptap/core'
import { markFindings } from './mark-findings.ts'

/**
 * What the note editor has beside writing itself: extensions that look at the text and mark it. Each is asked once for every
 * editor.
 */
export const notePlugins: readonly (() => Extensions)[] = [markFindings]
