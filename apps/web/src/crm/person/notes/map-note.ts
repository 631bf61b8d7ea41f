import type { Node } from '@tiptap/pm/model'

/** A part of a note's plain text, and where it stands in the editor. */
interface Span {
  /** Offsets into the plain text, in UTF-16; end exclusive. */
  start: number
  end: number
  /** Position in the document of the first of them. */
  at: number
  /** Text has a position for each unit; a mention is one, and the marks of a list are none. */
  kind: 'text' | 'mention'
}

/** A note as it is saved, with the way back to the editor. */
export interface NoteMap {
  text: string
  /** @returns positions in the document of a part of the text; nothing where it shows none of it */
  positions(start: number, end: number): { from: number; to: number } | undefined
}

/** Reads a document as `writeNote` writes it, and remembers where each part stands. */
export function mapNote(document: Node): NoteMap {
  const spans: Span[] = []
  let text = ''
  let isFirst = true
  const line = (prefix: string, block: Node | null, at: number) => {
    if (!isFirst) text += '\n'
    isFirst = false
    text += prefix
    block?.forEach((node, offset) => {
      const start = text.length
      text += node.type.name === 'mention' ? `@${String(node.attrs.label ?? '')}` : (node.text ?? '')
      const kind = node.type.name === 'mention' ? 'mention' : 'text'
      if (text.length > start) spans.push({ start, end: text.length, at: at + 1 + offset, kind })
    })
  }
  const lines = (nodes: Node, inside: number, depth: number, from = 0) => {
    nodes.forEach((node, offset, index) => {
      if (index < from) return
      const at = inside + offset
      if (node.type.name !== 'bulletList' && node.type.name !== 'taskList') {
        line('', node, at)
        return
      }
      node.forEach((item, itemOffset) => {
        const tick = item.type.name === 'taskItem' ? (item.attrs.checked ? '[x] ' : '[ ] ') : ''
        const itemAt = at + 1 + itemOffset
        line(`${'  '.repeat(depth)}- ${tick}`, item.firstChild, itemAt + 1)
        lines(item, itemAt + 1, depth + 1, 1)
      })
    })
  }
  lines(document, 0, 0)
  return {
    text,
    positions: (start, end) => {
      const touched = spans.filter((span) => span.start < end && span.end > start)
      const [first, last] = [touched[0], touched.at(-1)]
      if (!first || !last) return undefined
      const from = first.kind === 'text' ? first.at + Math.max(0, start - first.start) : first.at
      const to = last.kind === 'text' ? last.at + Math.min(end, last.end) - last.start : last.at + 1
      return { from, to }
    },
  }
}
