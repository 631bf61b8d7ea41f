import type { Extensions } from '@tiptap/core'
import { Document } from '@tiptap/extension-document'
import { BulletList, ListItem, ListKeymap, TaskItem, TaskList } from '@tiptap/extension-list'
import { Mention } from '@tiptap/extension-mention'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { Placeholder, UndoRedo } from '@tiptap/extensions'
import type { SuggestionKeyDownProps, SuggestionProps } from '@tiptap/suggestion'
import type { Mentionable } from './note-document.ts'
import { notePlugins } from './note-plugins.ts'

/** What the list of colleagues shows while somebody writes `@So`. */
export type Suggested = SuggestionProps<Mentionable, { id: string; label: string }>

interface NoteExtensionParts {
  placeholder: string
  colleagues: () => readonly Mentionable[]
  tickLabel: (text: string, isTicked: boolean) => string
  onSuggest: (suggested: Suggested | null) => void
  /** @returns whether the list took the key */
  onSuggestKey: (event: KeyboardEvent) => boolean
}

const mostSuggested = 6

/** All that a note can hold: lines, items, a checklist, colleagues. What it cannot is not in its plain text either. */
export function noteExtensions(parts: NoteExtensionParts): Extensions {
  return [
    Document,
    Paragraph,
    Text,
    BulletList,
    ListItem,
    ListKeymap,
    TaskList,
    TaskItem.configure({
      nested: true,
      a11y: { checkboxLabel: (node, isTicked) => parts.tickLabel(node.textContent, isTicked) },
    }),
    UndoRedo,
    Placeholder.configure({ placeholder: parts.placeholder }),
    Mention.configure({
      renderText: ({ node }) => `@${String(node.attrs.label ?? '')}`,
      suggestion: {
        char: '@',
        items: ({ query }: { query: string }) =>
          parts
            .colleagues()
            .filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()))
            .slice(0, mostSuggested),
        render: () => ({
          onStart: (suggested: Suggested) => parts.onSuggest(suggested),
          onUpdate: (suggested: Suggested) => parts.onSuggest(suggested),
          onKeyDown: ({ event }: SuggestionKeyDownProps) => parts.onSuggestKey(event),
          onExit: () => parts.onSuggest(null),
        }),
      },
    }),
    ...notePlugins.flatMap((make) => make()),
  ]
}
