import type { Extensions } from '@tiptap/core'

/**
 * What the note editor has beside writing itself: extensions that look at the text and mark it, such as findings of sensitive
 * words as decorations. Each is asked once for every editor.
 */
export const notePlugins: readonly (() => Extensions)[] = []
